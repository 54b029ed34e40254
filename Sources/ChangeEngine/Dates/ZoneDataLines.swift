/// The zone data as lines of text.
enum ZoneDataLines {
  static func lines(of text: StaticString) -> [Substring] {
    text.description.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
