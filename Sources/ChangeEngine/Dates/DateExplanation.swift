/// A date pattern in words, for people.
extension DateFormat {
  /// A part of the pattern as it is written, and what it reads.
  public typealias ExplainedPart = (text: String, words: String)

  /// What each part of the pattern reads, in order; then what is to be known of the whole.
  public var explanation: [ExplainedPart] {
    guard let parts else {
      let unit = pattern.hasPrefix("s") ? "seconds" : "milliseconds"
      return [(pattern, "a whole number of \(unit) since 1970-01-01T00:00:00Z, as number or text")]
    }
    var explained = parts.parts.enumerated().map { index, part in
      let next = index + 1 < parts.parts.count ? parts.parts[index + 1] : nil
      return DateExplanation.explain(part, before: next, fraction: fraction)
    }
    if parts.hasStrayQuote {
      explained.append(("'", "a quote without a partner, which is closed at the end"))
    }
    explained.append(("", DateExplanation.zone(of: parts.parts)))
    return explained
  }
}

enum DateExplanation {
  static func explain(
    _ part: DatePattern.Part, before next: DatePattern.Part?, fraction: DateFormat.FractionPolicy
  ) -> DateFormat.ExplainedPart {
    switch part {
    case .literal(let bytes):
      let text = String(decoding: bytes, as: UTF8.self)
      return ("'\(text)'", literal(text))
    case .field(let field, let count):
      return (
        String(repeating: field.rawValue, count: count),
        words(field, count, fraction)
          + (limits(field, count, next) ? "; reads \(count) digits, since digits follow" : "")
      )
    }
  }

  private static func literal(_ text: String) -> String {
    switch text {
    case "Z": "the letter Z as text, which says nothing of a zone"
    case "T": "the letter T as text; the platform takes a blank for it"
    case " ": "a blank as text; the platform takes a T for it"
    default:
      "text as it stands" + (text.contains("/") ? "; the platform takes - for /" : "")
    }
  }

  private static func limits(
    _ field: DatePattern.Field, _ count: Int, _ next: DatePattern.Part?
  ) -> Bool {
    DatePattern.Part.field(field, count: count).readsDigits && next?.readsDigits == true
  }

  static func zone(of parts: [DatePattern.Part]) -> String {
    let hasZone = parts.contains { part in
      if case .field(let field, _) = part { field.isZone } else { false }
    }
    return hasZone
      ? "the text carries its zone; it wins over the configured one"
      : "the text carries no zone; the configured one counts, else UTC"
  }

  private static func words(
    _ field: DatePattern.Field, _ count: Int, _ fraction: DateFormat.FractionPolicy
  ) -> String {
    let isShort = count < 4
    return switch field {
    case .era: "the era, BC or AD"
    case .year:
      count == 2
        ? "the year in two digits, from 80 years ago to 20 ahead; others as they stand"
        : count == 1
          ? "the year; two digits are read as from 80 years ago to 20 ahead" : "the year"
    case .weekYear: "the year that the week belongs to; seldom meant, write y for the year"
    case .month, .standaloneMonth:
      count <= 2
        ? "the month as a number" : "the month as an English word" + (isShort ? ", short" : "")
    case .weekOfYear: "the week of the year"
    case .weekOfMonth: "the week of the month"
    case .dayOfYear: "the day of the year; write d for the day of the month"
    case .day: "the day of the month"
    case .dayOfWeekInMonth: "which such day of the week in the month"
    case .dayName: "the day of the week as an English word" + (isShort ? ", short" : "")
    case .dayNumber: "the day of the week as a number, from 1 for Monday"
    case .amPM: "AM or PM"
    case .hour: "the hour, 0 to 23"
    case .hourFromOne: "the hour, 1 to 24; write H for 0 to 23"
    case .halfHour: "the hour, 0 to 11, with AM or PM"
    case .halfHourFromOne: "the hour, 1 to 12, with AM or PM"
    case .minute: "the minute"
    case .second: "the second"
    case .millisecond: fractionWords(count, fraction)
    case .zoneName: "the zone as a name such as PST, or as an offset such as -0800 or GMT-08:00"
    case .rfcOffset: "the offset from UTC as -0800"
    case .isoOffset:
      "Z for UTC, or the offset as \(count == 1 ? "-08" : count == 2 ? "-0800" : "-08:00")"
    }
  }

  private static func fractionWords(_ count: Int, _ policy: DateFormat.FractionPolicy) -> String {
    if count > 3, policy == .fraction { return "the digits behind the decimal point" }
    return "a number of milliseconds, so .5 reads as 5 ms and .451000 as 451 s"
  }
}
