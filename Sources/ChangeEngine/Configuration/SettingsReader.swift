/// The settings of one object of the document; `null` and `""` count as not set.
struct SettingsReader {
  let settings: JSONValue
  let path: [String]

  func value(_ key: String) -> JSONValue? {
    guard let value = settings[key], !value.isUnset else { return nil }
    return value
  }

  func path(_ key: String) -> [String] { path + [key] }
}

/// Values that the platform writes as text or not.
enum JSONCoercion {
  static func boolean(_ value: JSONValue) -> Bool? {
    switch value {
    case .bool(let answer): answer
    case .string(let text) where text.lowercased() == "true": true
    case .string(let text) where text.lowercased() == "false": false
    case .null, .number, .string, .array, .object: nil
    }
  }

  static func integer(_ value: JSONValue) -> Int64? {
    guard let text = value.scalarText else { return nil }
    return Int64(text.filter { !$0.isWhitespace })
  }
}
