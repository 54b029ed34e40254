/// An offset from UTC that a date format ends in as plain text, whatever the zone of the date.
struct LiteralOffset {
  /// As it stands in a date: `-0800`, `-08:00` or `Z`.
  let text: String
  /// What it says that the date is ahead of UTC.
  let milliseconds: Int64

  /// Reads the end of a pattern; digits need no quotes there, and `Z` is a letter only in quotes.
  init?(endOf pattern: String) {
    if LiteralOffset.isQuotedZ(pattern) {
      self.init(text: "Z", milliseconds: 0)
      return
    }
    let bare = pattern.filter { $0 != "'" }
    guard let sign = bare.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let text = String(bare[sign...])
    // Fewer characters are part of a date, as in yyyy-MM-01.
    guard (5...6).contains(text.count), let offset = ZoneOffsetText("GMT" + text) else {
      return nil
    }
    self.init(text: text, milliseconds: offset.milliseconds)
  }

  private init(text: String, milliseconds: Int64) {
    self.text = text
    self.milliseconds = milliseconds
  }

  /// Whether the last letter is a `Z` inside of quotes.
  static func isQuotedZ(_ pattern: String) -> Bool {
    pattern.hasSuffix("Z'") && !pattern.dropLast(2).count { $0 == "'" }.isMultiple(of: 2)
  }

  /// The letters that write the offset of the date in its place.
  var patternLetters: String { text == "Z" || text.contains(":") ? "XXX" : "XX" }
  /// How universal time is written in its place.
  var universal: String { text == "Z" ? "'Z'" : text.contains(":") ? "+00:00" : "+0000" }
}
