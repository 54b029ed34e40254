/// A JSON text that is written with escapes.
enum EscapedText {
  /// Returns what the text says, as UTF-8, and the offset of its closing quote.
  ///
  /// A lone half of a surrogate pair becomes U+FFFD. Bytes outside of escapes are taken as they are.
  /// Returns `nil` for an escape or a control character that JSON does not allow.
  static func unescaped(
    _ bytes: PaddedBytes, from start: Int
  ) -> (text: [UInt8], end: Int)? {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    return read(bytes, from: start, into: &text).map { (text, $0) }
  }

  /// Returns the offset of the closing quote alone.
  static func end(of bytes: PaddedBytes, from start: Int) -> Int? {
    var nothing = Nothing()
    return read(bytes, from: start, into: &nothing)
  }

  private static func read(
    _ bytes: PaddedBytes, from start: Int, into text: inout some ByteSink
  ) -> Int? {
    var position = start
    while true {
      let byte = bytes.byte(at: position)
      position &+= 1
      switch byte {
      case UInt8(ascii: "\""): return position &- 1
      case UInt8(ascii: "\\"):
        guard take(bytes, &position, into: &text) else { return nil }
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
  }

  private static func take(
    _ bytes: PaddedBytes, _ position: inout Int, into text: inout some ByteSink
  ) -> Bool {
    let byte = bytes.byte(at: position)
    position &+= 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard let scalar = takeScalar(bytes, &position) else { return false }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { text.append(byte) }
    default: return false
    }
    return true
  }

  private static func takeScalar(
    _ bytes: PaddedBytes, _ position: inout Int
  ) -> Unicode.Scalar? {
    guard let first = takeHexadecimal(bytes, &position) else { return nil }
    guard (0xD800..<0xDC00).contains(first),
      bytes.byte(at: position) == UInt8(ascii: "\\"),
      bytes.byte(at: position &+ 1) == UInt8(ascii: "u")
    else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let back = position
    position &+= 2
    guard let second = takeHexadecimal(bytes, &position) else { return nil }
    guard (0xDC00..<0xE000).contains(second) else {
      position = back
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private static func takeHexadecimal(_ bytes: PaddedBytes, _ position: inout Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes.byte(at: position)
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte &- UInt8(ascii: "A") &+ 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
      position &+= 1
    }
    return value
  }
}

/// What takes the bytes of a text one by one.
private protocol ByteSink {
  mutating func append(_ byte: UInt8)
}

extension Array: ByteSink where Element == UInt8 {}

/// Takes bytes and keeps none.
private struct Nothing: ByteSink {
  func append(_ byte: UInt8) {}
}
