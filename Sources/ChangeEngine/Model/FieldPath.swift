/// The way to a field of a record, such as `properties.createdate` or `['Modified Time']`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  /// The keys from the record down.
  public let keys: [String]
  /// The path as it was written.
  public let description: String

  /// Reads a dotted path; a key in `['…']` or `["…"]` is taken as it stands.
  ///
  /// Returns `nil` for a path without a key.
  public init?(_ text: String) {
    var keys: [String] = []
    var key = ""
    var rest = Substring(text)
    while let character = rest.first {
      if let (bracketed, end) = FieldPath.bracketedKey(in: rest) {
        if !key.isEmpty { keys.append(key) }
        key = ""
        keys.append(bracketed)
        rest = rest[end...]
      } else {
        if character == "." {
          if !key.isEmpty { keys.append(key) }
          key = ""
        } else {
          key.append(character)
        }
        rest = rest.dropFirst()
      }
    }
    if !key.isEmpty { keys.append(key) }
    guard keys.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
    self.keys = keys
    description = text
  }

  /// Creates a path from its keys.
  public init(keys: [String]) {
    self.keys = keys
    description = keys.joined(separator: ".")
  }

  /// Returns the value at the end of the path, or `nil` where the path breaks off.
  public func value(in record: JSONValue) -> JSONValue? {
    var value = record
    for key in keys {
      guard let next = value[key] else { return nil }
      value = next
    }
    return value
  }

  private static func bracketedKey(in text: Substring) -> (key: String, end: Substring.Index)? {
    for quote in ["'", "\""] {
      guard text.hasPrefix("[" + quote) else { continue }
      let body = text.dropFirst(2)
      guard let closing = body.firstIndex(of: Character(quote)),
        body[body.index(after: closing)...].first == "]"
      else { continue }
      return (String(body[..<closing]), body.index(closing, offsetBy: 2))
    }
    return nil
  }
}
