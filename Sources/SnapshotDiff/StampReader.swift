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
    return StampReader.readUsual(text.utf8.span).map { .date($0, []) } ?? .unreadable
  }

  private func readPlain(_ text: Span<UInt8>) -> Timestamp? {
    if let pattern { pattern.readToTheLetter(text) } else { StampReader.readUsual(text) }
  }

  /// As most CRMs write dates.
  private static func readUsual(_ text: Span<UInt8>) -> Timestamp? {
    ISODate.read(text) ?? DateFormat.milliseconds.parseToTheLetter(text, zone: .utc)?.timestamp
  }
}

/// The dates of a pattern, read as leniently as the engine does; a class, so that reading one counts
/// one reference and not those of the format.
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
