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
  /// Whether the usual layouts are read straight from the bytes.
  private let isUsual: Bool

  /// Creates a reader of dates in a pattern of java.text.SimpleDateFormat, or in the usual ones.
  ///
  /// Throws ``DateFormatError`` for a pattern that is none.
  package init(pattern: String?) throws(DateFormatError) {
    isUsual = pattern == nil
    var formats: [DateFormat] = []
    for text in pattern.map({ [$0] })
      ?? ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "yyyy-MM-dd'T'HH:mm:ssXXX"]
    {
      formats.append(try DateFormat(pattern: text))
    }
    self.formats = formats
  }

  func read(_ field: ScannedField, in bytes: PaddedBytes) -> Reading {
    if isUsual, field.kind == .text || field.kind == .number,
      let date = UsualStamp.read(bytes, Int(field.start), Int(field.end))
    {
      return .date(date)
    }
    switch field.kind {
    case .absent, .null: return .absent
    case .boolean, .container: return .unreadable
    case .number, .text, .escapedText: break
    }
    guard let text = field.scalarText(in: bytes) else { return .unreadable }
    if text.allSatisfy(\.isWhitespace) { return .absent }
    for format in formats {
      let date = format.parse(
        text, zone: .utc, referenceDate: Timestamp(millisecondsSinceEpoch: 0))
      if let date { return .date(date.timestamp) }
    }
    return .unreadable
  }
}
