/// Finds the end of a JSON number (RFC 8259, section 6).
enum NumberScanner {
  /// Returns the offset behind the number at `start`, or -1 where there is none.
  @inline(__always)
  static func end(of bytes: PaddedBytes, from start: Int) -> Int {
    var position = start
    if bytes.byte(at: position) == UInt8(ascii: "-") { position &+= 1 }
    if bytes.byte(at: position) == UInt8(ascii: "0") {
      position &+= 1
      if isDigit(bytes.byte(at: position)) { return -1 }
    } else {
      guard takeDigits(bytes, &position) else { return -1 }
    }
    if bytes.byte(at: position) == UInt8(ascii: ".") {
      position &+= 1
      guard takeDigits(bytes, &position) else { return -1 }
    }
    if bytes.byte(at: position) | 0x20 == UInt8(ascii: "e") {
      position &+= 1
      let sign = bytes.byte(at: position)
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position &+= 1 }
      guard takeDigits(bytes, &position) else { return -1 }
    }
    return position
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  private static func takeDigits(_ bytes: PaddedBytes, _ position: inout Int) -> Bool {
    let start = position
    while isDigit(bytes.byte(at: position)) { position &+= 1 }
    return position > start
  }
}

/// The white space that JSON allows between its parts.
package enum Blanks {
  /// Returns the offset of the first byte from `start` on that is no blank.
  @inline(__always)
  package static func end(in bytes: PaddedBytes, from start: Int) -> Int {
    bytes.byte(at: start) > 0x20 ? start : endOfSome(in: bytes, from: start)
  }

  /// The same, at the latest behind the last byte.
  @inline(__always)
  static func end(in bytes: MarkedBytes, from start: Int) -> Int {
    bytes.byte(at: start) > 0x20
      ? start : endOfSome(in: bytes.padded, from: start, below: bytes.count)
  }

  @inline(never)
  private static func endOfSome(
    in bytes: PaddedBytes, from start: Int, below limit: Int = .max
  ) -> Int {
    var position = start
    while position < limit {
      switch bytes.byte(at: position) {
      case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
      default: return position
      }
    }
    return position
  }
}
