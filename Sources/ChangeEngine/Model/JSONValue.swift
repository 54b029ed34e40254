/// A JSON value; numbers keep their text, objects keep the order of their members.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number as it was written, so that none loses a digit.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key, unescaped.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Creates a member from its key and value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Returns the value of `key`, the last one where the key stands twice.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { Bytes.areEqual($0.key, key) }?.value
  }

  /// The text of a string or a number; `nil` for anything else.
  public var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .null, .bool, .array, .object: nil
    }
  }

  /// Whether this is a value that the platform's documents use for "not set": `null` or `""`.
  public var isUnset: Bool {
    switch self {
    case .null: true
    case .string(let text): JSONValue.isBlank(text)
    case .bool, .number, .array, .object: false
    }
  }

  /// Whether a text is empty or white space.
  package static func isBlank(_ text: String) -> Bool {
    // Most texts begin with a visible character of ASCII, which settles it.
    if let first = text.utf8.first, (0x21..<0x7F).contains(first) { return false }
    return text.allSatisfy(\.isWhitespace)
  }
}

extension JSONValue {
  /// The value as JSON on one line, with the members of every object sorted by the key's bytes.
  public var canonicalText: String {
    var bytes: [UInt8] = []
    write(into: &bytes, sorted: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as JSON on one line, members in their order or `sorted` by the key's bytes.
  public func write(into bytes: inout [UInt8], sorted: Bool = false) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): JSONValue.write(text, into: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(into: &bytes, sorted: sorted)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      JSONValue.write(
        sorted ? members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } : members,
        into: &bytes, sorted: sorted)
    }
  }

  private static func write(_ members: [Member], into bytes: inout [UInt8], sorted: Bool) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.key, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      member.value.write(into: &bytes, sorted: sorted)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends a text in quotes.
  static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if needsEscapes(text.utf8.span) {
      writeEscaped(text, into: &bytes)
    } else {
      text.utf8.span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscapes(_ text: borrowing Span<UInt8>) -> Bool {
    var start = 0
    while start + 8 <= text.count {
      let word = unsafe UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: start, as: UInt64.self))
      if PlainText.stops(in: word) | PlainText.deletes(in: word) != 0 { return true }
      start += 8
    }
    for index in start..<text.count {
      let byte = text[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F {
        return true
      }
    }
    return false
  }

  private static func writeEscaped(_ text: String, into bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }
}
