/// Tells whether bytes are UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
  /// Whether the first `count` bytes are, of which the marks tell where to look.
  @inline(never)
  static func isValid(_ bytes: PaddedBytes, _ count: Int, _ marks: ByteMarks) -> Bool {
    var position = marks.high(from: 0)
    while position < count {
      let first = bytes.byte(at: position)
      let length = length(of: first)
      guard length > 0, position &+ length <= count,
        secondBytes(after: first).contains(bytes.byte(at: position &+ 1))
      else { return false }
      for offset in 2..<max(2, length) {
        guard bytes.byte(at: position &+ offset) & 0xC0 == 0x80 else { return false }
      }
      position = marks.high(from: position &+ length)
    }
    return true
  }

  /// How many bytes a character that begins so has; 0 for a byte that begins none.
  @inline(__always)
  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The second bytes that keep out overlong forms, surrogates and numbers past U+10FFFF.
  @inline(__always)
  private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
