/// What ends the plain part of a text, in eight bytes at once.
enum PlainText {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Marks the top bit of each byte that is a quote, a backslash or a control character; marks above
  /// the lowest one may be wrong.
  ///
  /// With its second bit flipped, a quote is 0x20 and what is below 0x20 stays there, so that one
  /// comparison finds both.
  @inline(__always)
  static func stops(in word: UInt64) -> UInt64 {
    let quotesAndControls = (word ^ (ones &* 0x02)) &- (ones &* 0x21)
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    return (quotesAndControls | backslashes) & ~word & highs
  }

  /// The same of the bytes 0x7F, which are written as escapes.
  @inline(__always)
  static func deletes(in word: UInt64) -> UInt64 {
    ((word ^ (ones &* 0x7F)) &- ones) & ~word & highs
  }
}
