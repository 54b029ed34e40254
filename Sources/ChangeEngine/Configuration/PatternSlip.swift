/// A letter of a date pattern that is seldom meant where it stands.
struct PatternSlip {
  let message: String
  let remedy: String

  /// Looks for the first slip in a pattern; `nil` where there is none, or no pattern.
  ///
  /// - Parameters:
  ///   - pattern: A date format.
  ///   - isWhole: Whether it stands for a whole date, of which a year is a part.
  init?(_ pattern: String, isWhole: Bool) {
    guard let fields = PatternSlip.fields(of: pattern) else { return nil }
    let has = { (field: DatePattern.Field) in fields.contains(field) }
    let hasHour = has(.hour) || has(.hourFromOne) || has(.halfHour) || has(.halfHourFromOne)
    let hasYear = has(.year) || has(.weekYear)
    if has(.dayNumber), !hasYear {
      self.init(
        "u",
        "is the number of the day of the week, and the format has no y, so every date reads as one in 1970",
        "write y in its place")
    } else if isWhole, !hasYear {
      self.init("y", "is missing, so every date reads as one in 1970", "write yyyy for the year")
    } else if has(.halfHour) || has(.halfHourFromOne), !has(.amPM) {
      self.init(
        has(.halfHour) ? "K" : "h",
        "counts only twelve hours and the format has no a, so every afternoon reads as a morning",
        "write HH in its place")
    } else if has(.weekYear), !has(.year), !has(.weekOfYear) {
      self.init(
        "Y", "is the year that the week belongs to, another one around New Year",
        "write y in its place")
    } else if has(.weekOfYear), has(.year), !has(.weekYear), !has(.day), !has(.dayOfYear) {
      self.init(
        "y", "is the calendar's year, another one than that of the week around New Year",
        "write Y in its place")
    } else if has(.dayOfYear), !has(.day) {
      guard has(.month) else { return nil }
      self.init("D", "counts the days of the year, not those of the month", "write dd in its place")
    } else if has(.minute), !has(.month), has(.year), has(.day) {
      self.init("m", "is the minute, and the format has no month", "write MM for the month")
    } else if hasHour, !has(.minute), fields.count(where: { $0 == .month }) > 1 {
      self.init("M", "is the month, and it stands there twice", "write mm for the minutes")
    } else {
      return nil
    }
  }

  private init(_ letter: String, _ meaning: String, _ remedy: String) {
    message = "\(letter) \(meaning)"
    self.remedy = remedy
  }

  /// The letters that count, in their order; `nil` for what is no pattern.
  private static func fields(of pattern: String) -> [DatePattern.Field]? {
    guard !FormatFacts(pattern).isCount, let parsed = try? DatePattern(pattern.trimmed) else {
      return nil
    }
    return parsed.parts.compactMap { if case .field(let field, _) = $0 { field } else { nil } }
  }
}
