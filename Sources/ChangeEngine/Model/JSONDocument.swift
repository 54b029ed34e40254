/// A JSON text that a machine wrote, read strictly; ``JSONSource`` reads those that people write.
public struct JSONDocument: Sendable {
  /// The value.
  public let root: JSONValue

  /// Reads JSON from UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - bytes: The text; a byte-order mark in front is passed over.
  ///   - depthMax: How deep arrays and objects may nest.
  /// - Throws: ``JSONError`` at the first byte that does not fit.
  public init(_ bytes: [UInt8], depthMax: Int = 128) throws(JSONError) {
    var reader = JSONReader(bytes: bytes, depthMax: depthMax)
    root = try reader.readDocument()
  }
}

/// Reads one JSON text from front to back (RFC 8259).
private struct JSONReader {
  let bytes: [UInt8]
  let depthMax: Int
  private var position = 0

  init(bytes: [UInt8], depthMax: Int) {
    self.bytes = bytes
    self.depthMax = depthMax
  }

  mutating func readDocument() throws(JSONError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipBlanks()
    let value = try readValue(depth: 0)
    skipBlanks()
    guard position == bytes.count else {
      throw failure("text after the end of the value", "leave one value in the file")
    }
    return value
  }

  private mutating func readValue(depth: Int) throws(JSONError) -> JSONValue {
    guard let byte = peek else {
      throw failure("the text ends where a value is expected", "complete it")
    }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < depthMax else {
        throw failure("nested deeper than \(depthMax) levels", "flatten it")
      }
      return byte == UInt8(ascii: "{")
        ? try readObject(depth: depth + 1) : try readArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try readNumber())
    default: throw failure("\(shown(byte)) where a value is expected", remedy(for: byte))
    }
  }

  private mutating func readObject(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take("}") { return .object([]) }
    members.reserveCapacity(8)
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else {
        throw failure("\(shown(peek)) where a key in double quotes is expected", remedy(for: peek))
      }
      let key = try readString()
      skipBlanks()
      guard take(":") else { throw failure("no ':' after the key '\(key)'", "put one there") }
      skipBlanks()
      members.append(.init(key: key, value: try readValue(depth: depth)))
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else {
        throw failure("\(shown(peek)) where ',' or '}' is expected", remedy(for: peek))
      }
    }
  }

  private mutating func readArray(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if take("]") { return .array([]) }
    while true {
      skipBlanks()
      elements.append(try readValue(depth: depth))
      skipBlanks()
      if take("]") { return .array(elements) }
      guard take(",") else {
        throw failure("\(shown(peek)) where ',' or ']' is expected", remedy(for: peek))
      }
    }
  }

  private mutating func readWord(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue
  {
    guard bytes[position...].starts(with: word.utf8) else {
      throw failure("\(shown(peek)) where a value is expected", "write true, false or null")
    }
    position += word.utf8.count
    return value
  }

  private mutating func readNumber() throws(JSONError) -> String {
    let start = position
    _ = take("-")
    if take("0") {
      if let next = peek, isDigit(next) {
        throw failure("a number with a leading zero", "drop the zero or put the value in quotes")
      }
    } else {
      try readDigits()
    }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try readDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readDigits() throws(JSONError) {
    let start = position
    while let byte = peek, isDigit(byte) { position += 1 }
    guard position > start else {
      throw failure("\(shown(peek)) where a digit is expected", "complete the number")
    }
  }

  private mutating func readString() throws(JSONError) -> String {
    let opening = position
    let isASCII: Bool
    (position, isASCII) = endOfPlainText(from: opening + 1)
    guard peek == UInt8(ascii: "\""), let text = text(opening + 1, position, isASCII) else {
      return try readString(from: opening, plainUpTo: position)
    }
    position += 1
    return text
  }

  /// The first byte from `start` on that is no plain part of a text, and whether all before it are
  /// ASCII, as far as it can tell; eight bytes at a time.
  private func endOfPlainText(from start: Int) -> (end: Int, isASCII: Bool) {
    let text = bytes.span.bytes
    var seen: UInt64 = 0
    var end = start
    while end + 8 <= text.byteCount {
      let word = unsafe UInt64(
        littleEndian: text.unsafeLoadUnaligned(fromUncheckedByteOffset: end, as: UInt64.self))
      seen |= word
      let stops = PlainText.stops(in: word)
      if stops != 0 {
        return (end + stops.trailingZeroBitCount / 8, seen & PlainText.highs == 0)
      }
      end += 8
    }
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""),
      bytes[end] != UInt8(ascii: "\\")
    {
      end += 1
    }
    return (end, false)
  }

  /// The bytes from `start` to `end`, unless they are not valid UTF-8.
  private func text(_ start: Int, _ end: Int, _ isASCII: Bool) -> String? {
    if isASCII {
      return unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(start..<end)))
    }
    guard let valid = try? UTF8Span(validating: bytes.span.extracting(start..<end)) else {
      return nil
    }
    return String(copying: valid)
  }

  /// Reads a text that has escapes or is at fault.
  private mutating func readString(
    from opening: Int, plainUpTo end: Int
  ) throws(JSONError) -> String {
    var text = Array(bytes[(opening + 1)..<end])
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let valid = String(validating: text, as: UTF8.self) else {
          position = opening
          throw failure("text that is not valid UTF-8", "save the file as UTF-8")
        }
        return valid
      case UInt8(ascii: "\\"): try readEscape(into: &text)
      case 0..<0x20:
        position -= 1
        throw failure("\(shown(byte)) inside a text", "write it as an escape such as \\n or \\t")
      default: text.append(byte)
      }
    }
    position = opening
    throw failure("a text without its closing quote", "close it with \"")
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONError) {
    let byte = peek
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try readUnicodeEscape()).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte ?? 0)
    default:
      position -= 1
      throw failure(
        "\(shown(byte)) after a backslash", "use one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  /// A lone half of a surrogate pair becomes U+FFFD, as in most readers.
  private mutating func readUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try readHexadecimal()
    guard (0xD800..<0xDC00).contains(first), peek == UInt8(ascii: "\\"),
      position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let back = position
    position += 2
    let second = try readHexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      position = back
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func readHexadecimal() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count,
      bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw failure("an incomplete \\u escape", "write four hexadecimal digits") }
    position += 4
    return value
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    if let byte = peek, byte > 0x20 { return }
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func failure(_ message: String, _ remedy: String) -> JSONError {
    JSONError(offset: min(position, bytes.count), message: message, remedy: remedy)
  }

  private func shown(_ byte: UInt8?) -> String {
    guard let byte else { return "the end of the text" }
    guard (0x21..<0x7F).contains(byte) else {
      return byte < 0x80 ? "a control character or blank" : "a character outside ASCII"
    }
    return "'\(Character(Unicode.Scalar(byte)))'"
  }

  private func remedy(for byte: UInt8?) -> String {
    switch byte {
    case nil: "complete it"
    case UInt8(ascii: "}"), UInt8(ascii: "]"): "remove the comma before it"
    case UInt8(ascii: "'"): "use double quotes"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): "remove the comment"
    case 0xE2: "replace curly quotes by \""
    default: "check the commas and quotes before it"
    }
  }
}
