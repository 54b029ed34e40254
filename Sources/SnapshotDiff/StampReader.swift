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

/// The two layouts in which nearly all dates come, read from their bytes.
enum UsualStamp {
  /// Reads `2026-03-08T06:30:00.123Z`, the same without a fraction, or a count of milliseconds.
  ///
  /// Returns `nil` for anything else, also for a date that no calendar has.
  static func read(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Timestamp? {
    switch end - start {
    case 24, 20: iso(bytes, start, end)
    case 1...17: count(bytes, start, end)
    default: nil
    }
  }

  private static func count(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Timestamp? {
    number(bytes, start, end).map { Timestamp(millisecondsSinceEpoch: $0) }
  }

  private static func iso(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Timestamp? {
    let marks: [(Int, Unicode.Scalar)] = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")]
    for (offset, mark) in marks where bytes.byte(at: start + offset) != UInt8(ascii: mark) {
      return nil
    }
    guard bytes.byte(at: end - 1) == UInt8(ascii: "Z"),
      let year = number(bytes, start, start + 4), let month = number(bytes, start + 5, start + 7),
      let day = number(bytes, start + 8, start + 10), (1...12).contains(month),
      (1...days(in: month, of: year)).contains(day),
      let hour = number(bytes, start + 11, start + 13), hour < 24,
      let minute = number(bytes, start + 14, start + 16), minute < 60,
      let second = number(bytes, start + 17, start + 19), second < 60
    else { return nil }
    var date = CivilDate(year: year, month: month, day: day)
    (date.hour, date.minute, date.second) = (hour, minute, second)
    if end - start == 24 {
      guard bytes.byte(at: start + 19) == UInt8(ascii: "."),
        let millisecond = number(bytes, start + 20, start + 23)
      else { return nil }
      date.millisecond = millisecond
    }
    return date.timestamp
  }

  private static func days(in month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  @inline(__always)
  private static func number(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Int64? {
    var number: Int64 = 0
    for position in start..<end {
      let digit = bytes.byte(at: position) &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int64(digit)
    }
    return number
  }
}
