/// The zone data as lines of text.
///
/// It is split between bytes: where characters begin need not be known, and looking takes longer.
enum ZoneDataLines {
  static func lines(of text: StaticString) -> [Substring] {
    text.description.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map(Substring.init)
  }

  static func parts(of line: Substring) -> [Substring] {
    line.utf8.split(separator: UInt8(ascii: "|")).map(Substring.init)
  }
}
