/// Compares texts and bodies, and hashes texts, as their bytes.
///
/// `String` takes a composed and a decomposed "é" for equal, a CRM does not.
package enum Bytes {
  /// Returns where a byte stands first from `start` on, or the end.
  package static func position(
    of byte: UInt8, in text: borrowing Span<UInt8>, from start: Int
  ) -> Int {
    let bytes = text.bytes
    let ones: UInt64 = 0x0101_0101_0101_0101
    var position = start
    while position &+ 8 <= bytes.byteCount {
      // The lowest byte that is zero here is one that was looked for.
      let rest = UInt64(littleEndian: word(bytes, position)) ^ ones &* UInt64(byte)
      let found = (rest &- ones) & ~rest & ones << 7
      if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < bytes.byteCount, self.byte(bytes, position) != byte { position &+= 1 }
    return position
  }

  /// Whether both texts are the same bytes.
  static func areEqual(_ lhs: String, _ rhs: String) -> Bool {
    let (lhs, rhs) = (lhs.utf8.span.bytes, rhs.utf8.span.bytes)
    return lhs.byteCount == rhs.byteCount && begin(lhs, with: rhs)
  }

  /// Whether `bytes` begin with `start`.
  static func begin(_ bytes: [UInt8], with start: [UInt8]) -> Bool {
    bytes.count >= start.count && begin(bytes.span.bytes, with: start.span.bytes)
  }

  private static func begin(_ bytes: RawSpan, with start: RawSpan) -> Bool {
    var offset = 0
    while offset &+ 8 <= start.byteCount {
      guard word(bytes, offset) == word(start, offset) else { return false }
      offset &+= 8
    }
    while offset < start.byteCount {
      guard byte(bytes, offset) == byte(start, offset) else { return false }
      offset &+= 1
    }
    return true
  }

  /// Returns what a piece of a URL stands for; a `%` without two digits behind it stands for itself.
  package static func percentDecoded(_ text: borrowing Span<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var position = 0
    while position < text.count {
      if text[position] == UInt8(ascii: "%"), position + 2 < text.count,
        let high = hexadecimalDigit(text[position + 1]),
        let low = hexadecimalDigit(text[position + 2])
      {
        decoded.append(high << 4 | low)
        position += 3
      } else {
        decoded.append(text[position])
        position += 1
      }
    }
    return decoded
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// Feeds the text's bytes to `hasher`.
  static func feed(_ text: String, to hasher: inout Hasher) {
    text.utf8.span.bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
  }

  private static func byte(_ bytes: RawSpan, _ offset: Int) -> UInt8 {
    unsafe bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }
}
