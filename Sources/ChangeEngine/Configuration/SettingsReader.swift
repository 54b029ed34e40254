/// The settings of one object of the document; `null` and `""` count as not set.
struct SettingsReader {
  let settings: JSONNode
  let path: [String]

  func value(_ key: String) -> JSONNode? {
    guard let value = settings[key], !value.isUnset else { return nil }
    return value
  }

  /// The text of a setting, without blanks at its ends; a truth value is none.
  func text(_ key: String) -> String? { value(key)?.scalarText?.trimmed }

  func path(_ key: String) -> [String] { path + [key] }
}

/// Values that the platform writes as text or not.
enum JSONCoercion {
  static func boolean(_ node: JSONNode) -> Bool? {
    if case .scalar(let value) = node.content { boolean(value) } else { nil }
  }

  static func boolean(_ value: JSONValue) -> Bool? {
    if case .bool(let answer) = value { return answer }
    switch value.scalarText?.trimmed.lowercased() {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }

  static func integer(_ node: JSONNode) -> Int64? { node.scalarText.flatMap(integer) }

  static func integer(_ text: String) -> Int64? { Int64(text.trimmed) }
}

extension StringProtocol {
  /// The text without blanks and line ends at either side.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
