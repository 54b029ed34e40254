/// The two layouts in which nearly all dates come, read from their bytes.
package enum UsualStamp {
  /// Reads `2026-03-08T06:30:00.123Z`, the same without a fraction, or a count of milliseconds.
  ///
  /// Returns `nil` for anything else, also for a date that no calendar has.
  package static func read(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Timestamp? {
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
    guard bytes.byte(at: start + 4) == UInt8(ascii: "-"),
      bytes.byte(at: start + 7) == UInt8(ascii: "-"),
      bytes.byte(at: start + 10) == UInt8(ascii: "T"),
      bytes.byte(at: start + 13) == UInt8(ascii: ":"),
      bytes.byte(at: start + 16) == UInt8(ascii: ":")
    else { return nil }
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
