package import ChangeEngine

/// Reads the dates of a snapshot's records.
///
/// Without a pattern, a date is ISO 8601 with an offset, or milliseconds since 1970.
package struct StampReader: Sendable {
  /// What stands at a date's place.
  enum Reading: Equatable {
    case absent
    case unreadable
    case date(Timestamp)

    var timestamp: Timestamp? {
      guard case .date(let timestamp) = self else { return nil }
      return timestamp
    }
  }

  private let formats: [DateFormat]
  private let zone = ZoneRules.utc

  /// Creates a reader of dates in a pattern of java.text.SimpleDateFormat, or in the usual ones.
  ///
  /// Throws ``DateFormatError`` for a pattern that is none.
  package init(pattern: String?) throws(DateFormatError) {
    var formats: [DateFormat] = []
    for text in pattern.map({ [$0] })
      ?? ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "yyyy-MM-dd'T'HH:mm:ssXXX", "milliseconds"]
    {
      formats.append(try DateFormat(pattern: text))
    }
    self.formats = formats
  }

  func read(_ field: ScannedField, in bytes: PaddedBytes) -> Reading {
    switch field.kind {
    case .absent, .null: return .absent
    case .boolean, .container: return .unreadable
    case .number, .text:
      let date = bytes.withText(Int(field.start), Int(field.end)) { readToTheLetter($0) }
      if let date { return .date(date.timestamp) }
    case .escapedText: break
    }
    return field.scalarText(in: bytes).map(read) ?? .unreadable
  }

  private func read(_ text: String) -> Reading {
    if JSONValue.isBlank(text) { return .absent }
    let date =
      readToTheLetter(text.utf8.span)
      ?? formats.lazy.compactMap {
        $0.parse(text, zone: zone, referenceDate: Timestamp(millisecondsSinceEpoch: 0))
      }.first
    return date.map { .date($0.timestamp) } ?? .unreadable
  }

  /// What fits one format to the letter is not read by the leniency of another.
  private func readToTheLetter(_ text: Span<UInt8>) -> DateReading? {
    for index in formats.indices {
      if let date = formats[index].parseToTheLetter(text, zone: zone) { return date }
    }
    return nil
  }
}
