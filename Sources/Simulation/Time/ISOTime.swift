import ChangeEngine

/// A time in ISO 8601 form: a date, perhaps a time of day, perhaps an offset.
package struct ISOTime: Hashable, Sendable {
  /// Milliseconds since 1970 on the wall clock that the text shows.
  package let wallClockMilliseconds: Int64
  /// What that clock is ahead of UTC, where the text says so.
  package let offsetMilliseconds: Int64?

  private static let daysInMonth: [Int64] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// 400 years have 146,097 days.
  private static let millisecondsOfCycle: Int128 = 146_097 * 86_400_000

  /// Reads `2026-03-08`, `2026-03-08T06:30`, `2026-03-08 06:30:00.000Z`, `…+02:00` and the like.
  ///
  /// Returns `nil` for anything else, a 30th of February included. With `isFarAway` the year may have
  /// more than four digits, or a minus: a moment in milliseconds can lie that far ahead or behind. What
  /// lies beyond the first or last of them, as its second may begin before it does, stands for that one.
  package init?(_ text: String, isFarAway: Bool = false) {
    var reader = DigitReader(text)
    guard let year = isFarAway ? reader.farYear() : reader.digits(4), reader.take("-"),
      let month = reader.digits(2),
      reader.take("-"), let day = reader.digits(2), (1...12).contains(month),
      day >= 1,
      day <= ISOTime.daysInMonth[Int(month) - 1] + (month == 2 && ISOTime.isLeap(year) ? 1 : 0)
    else { return nil }
    // Within one cycle of the calendar nothing overflows.
    let (cycles, yearOfCycle) = (year - 2_000).flooredDivision(by: 400)
    var milliseconds = CivilDate(year: 2_000 + yearOfCycle, month: month, day: day).timestamp
      .millisecondsSinceEpoch
    var offset: Int64?
    if reader.take("T") || reader.take(" ") {
      guard let hour = reader.digits(2), reader.take(":"), let minute = reader.digits(2),
        hour < 24, minute < 60, let second = reader.seconds()
      else { return nil }
      milliseconds += hour * 3_600_000 + minute * 60_000 + second
      guard reader.readOffset(into: &offset) else { return nil }
    }
    guard reader.isAtEnd else { return nil }
    wallClockMilliseconds = Int64(
      clamping: Int128(cycles) * ISOTime.millisecondsOfCycle + Int128(milliseconds))
    offsetMilliseconds = offset
  }

  /// Milliseconds since 1970 in UTC, where the text has an offset.
  package var milliseconds: Int64? {
    offsetMilliseconds.map { Int64(clamping: Int128(wallClockMilliseconds) - Int128($0)) }
  }

  private static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

/// Reads fixed numbers of digits from the front of a text.
private struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func digits(_ count: Int) -> Int64? {
    guard count <= bytes.count - position else { return nil }
    var number: Int64 = 0
    for digit in bytes[position..<position + count] {
      guard DigitReader.isDigit(digit) else { return nil }
      number = number * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    position += count
    return number
  }

  /// Reads a year of four to nine digits.
  mutating func farYear() -> Int64? {
    let sign: Int64 = take("-") ? -1 : 1
    let count = bytes[position...].prefix(while: DigitReader.isDigit).count
    guard (4...9).contains(count), let year = digits(count) else { return nil }
    return sign * year
  }

  /// Reads `:SS`, `:SS.mmm` or nothing, as milliseconds.
  mutating func seconds() -> Int64? {
    guard take(":") else { return 0 }
    guard let second = digits(2), second < 60 else { return nil }
    guard take(".") else { return second * 1_000 }
    let fraction = bytes[position...].prefix(while: DigitReader.isDigit).count
    guard (1...9).contains(fraction), let first = digits(min(fraction, 3)) else { return nil }
    position += fraction - min(fraction, 3)
    let scale: Int64 = fraction == 1 ? 100 : fraction == 2 ? 10 : 1
    return second * 1_000 + first * scale
  }

  /// Reads `Z`, `+hh:mm`, `+hhmm`, `+hh` or nothing; `false` for something else.
  mutating func readOffset(into offset: inout Int64?) -> Bool {
    if take("Z") {
      offset = 0
      return true
    }
    let sign: Int64
    if take("+") {
      sign = 1
    } else if take("-") {
      sign = -1
    } else {
      return true
    }
    guard let hours = digits(2), hours <= 18 else { return false }
    let hasColon = take(":")
    let minutes = digits(2)
    guard minutes != nil || !hasColon, (minutes ?? 0) < 60 else { return false }
    offset = sign * (hours * 3_600_000 + (minutes ?? 0) * 60_000)
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
