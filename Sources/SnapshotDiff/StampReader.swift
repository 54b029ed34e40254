package import ChangeEngine

/// Reads the dates of a snapshot's records.
///
/// Without a pattern, a date is one of ISO 8601, or milliseconds since 1970.
package struct StampReader: Sendable {
  /// What stands at a date's place.
  enum Reading: Equatable {
    case absent
    case unreadable
    /// A date, and the liberties beyond Java's that it took to read it.
    case date(Timestamp, DateLeniency)

    var timestamp: Timestamp? {
      guard case .date(let timestamp, _) = self else { return nil }
      return timestamp
    }

    var liberties: DateLeniency {
      guard case .date(_, let liberties) = self else { return [] }
      return liberties
    }
  }

  /// As most CRMs write dates.
  private let usual: UsualDates
  /// As a pattern says, which then counts alone.
  private let pattern: PatternDates?

  /// Creates a reader of dates in a pattern of java.text.SimpleDateFormat, or in the usual ones.
  ///
  /// - Parameters:
  ///   - pattern: How dates are written; `nil` for ISO 8601 or milliseconds.
  ///   - referenceDate: The moment around which a pattern's two-digit years are read.
  /// - Throws: ``DateFormatError`` for a pattern that is none.
  package init(
    pattern: String?, referenceDate: Timestamp = DateFormat.usualReferenceDate
  ) throws(DateFormatError) {
    usual = try UsualDates()
    if let pattern {
      self.pattern = PatternDates(try DateFormat(pattern: pattern), referenceDate)
    } else {
      self.pattern = nil
    }
  }

  func read(_ field: ScannedField, in bytes: PaddedBytes) -> Reading {
    switch field.kind {
    case .absent, .null: return .absent
    case .boolean, .container: return .unreadable
    case .number, .text:
      let date = bytes.withText(Int(field.start), Int(field.end)) { readPlain($0) }
      if let date { return .date(date, []) }
    case .escapedText: break
    }
    return field.scalarText(in: bytes).map(read) ?? .unreadable
  }

  private func read(_ text: String) -> Reading {
    if JSONValue.isBlank(text) { return .absent }
    if let pattern {
      return pattern.read(text).map { .date($0.timestamp, $0.leniencies) } ?? .unreadable
    }
    return usual.read(text.utf8.span).map { .date($0, []) } ?? .unreadable
  }

  private func readPlain(_ text: Span<UInt8>) -> Timestamp? {
    if let pattern { pattern.readToTheLetter(text) } else { usual.read(text) }
  }
}

/// The dates of a pattern, read as leniently as the engine does; a class, as the one below, so that
/// reading one counts one reference and not those of each format.
private final class PatternDates: Sendable {
  private let format: DateFormat
  private let referenceDate: Timestamp

  init(_ format: DateFormat, _ referenceDate: Timestamp) {
    self.format = format
    self.referenceDate = referenceDate
  }

  func read(_ text: String) -> DateReading? {
    format.parse(text, zone: .utc, referenceDate: referenceDate)
  }

  func readToTheLetter(_ text: Span<UInt8>) -> Timestamp? {
    format.parseToTheLetter(text, zone: .utc)?.timestamp
  }
}

/// The dates that are read where no pattern is given: ISO 8601, and milliseconds since 1970.
private final class UsualDates: Sendable {
  /// Those that are read fast: in UTC, with seconds, and with three decimals or none.
  private let milliseconds: DateFormat
  private let seconds: DateFormat
  private let count = DateFormat.milliseconds
  private let zone = ZoneRules.utc

  init() throws(DateFormatError) {
    milliseconds = try DateFormat(pattern: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
    seconds = try DateFormat(pattern: "yyyy-MM-dd'T'HH:mm:ssXXX")
  }

  func read(_ text: Span<UInt8>) -> Timestamp? {
    // A format is asked in its place: to choose one of the two first would copy it.
    if UsualDates.isCertain(text),
      let date = text.count == 24
        ? milliseconds.parseToTheLetter(text, zone: zone)
        : seconds.parseToTheLetter(text, zone: zone)
    {
      return date.timestamp
    }
    return count.parseToTheLetter(text, zone: zone)?.timestamp ?? ISODate.read(text)
  }

  /// Whether a text that fits a format to the letter is a date for sure.
  ///
  /// A format takes the 31st of every month and the 99th minute, and passes over what stands behind
  /// the date.
  @inline(__always)
  private static func isCertain(_ text: Span<UInt8>) -> Bool {
    guard text.count == 24 || text.count == 20, text[text.count - 1] == UInt8(ascii: "Z") else {
      return false
    }
    return isBelow(text, 8, 29) && isBelow(text, 11, 24) && isBelow(text, 14, 60)
      && isBelow(text, 17, 60)
  }

  /// Whether two digits are less than a number.
  @inline(__always)
  private static func isBelow(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    let zero = Int(UInt8(ascii: "0"))
    return (Int(text[start]) - zero) * 10 + Int(text[start + 1]) - zero < limit
  }
}
