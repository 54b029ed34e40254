/// A date and time of day in the Gregorian calendar, in UTC; fields beyond their range roll over.
package struct CivilDate: Hashable, Sendable {
  package var year: Int64
  package var month: Int64
  package var day: Int64
  package var hour: Int64
  package var minute: Int64
  package var second: Int64
  package var millisecond: Int64

  /// Counts from March, so that the leap day comes last (Hinnant, "chrono-compatible algorithms").
  package init(_ moment: Timestamp) {
    let (days, time) = moment.millisecondsSinceEpoch.flooredDivision(by: 86_400_000)
    let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    hour = time / 3_600_000
    minute = time / 60_000 % 60
    second = time / 1_000 % 60
    millisecond = time % 1_000
  }

  /// Creates the first moment of a day.
  package init(year: Int64, month: Int64, day: Int64) {
    self.year = year
    self.month = month
    self.day = day
    hour = 0
    minute = 0
    second = 0
    millisecond = 0
  }

  /// The moment; every field is at most ten digits, so nothing overflows.
  package var timestamp: Timestamp {
    let (years, monthIndex) = (month - 1).flooredDivision(by: 12)
    let shiftedYear = year + years - (monthIndex < 2 ? 1 : 0)
    let (era, yearOfEra) = shiftedYear.flooredDivision(by: 400)
    let dayOfYear = (153 * ((monthIndex + 10) % 12) + 2) / 5 + day - 1
    let days =
      era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return Timestamp(
      millisecondsSinceEpoch: days * 86_400_000 + hour * 3_600_000 + minute * 60_000
        + second * 1_000 + millisecond)
  }
}

extension CivilDate {
  /// Days since 1970-01-01 of a day in the calendar, in the year 1 or later; faster than a whole date.
  @inline(__always)
  package static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let isEarly: Int64 = month > 2 ? 0 : 1
    // Small numbers without a sign are divided fastest.
    let years = UInt32(truncatingIfNeeded: year &- isEarly)
    let shifted = UInt32(truncatingIfNeeded: month &- 3 &+ isEarly &* 12)
    let days =
      years &* 365 &+ years / 4 &- years / 100 &+ years / 400 &+ (153 &* shifted &+ 2) / 5
    return Int64(days) &+ day &- 719_469
  }

  /// The day of the week, from 1 for Sunday, once the fields are within their ranges.
  package var dayOfWeek: Int64 {
    CivilDate.dayOfWeek(
      timestamp.millisecondsSinceEpoch.flooredDivision(by: 86_400_000).quotient)
  }

  /// The day of the week, from 1 for Sunday, of a day counted from 1970-01-01.
  static func dayOfWeek(_ days: Int64) -> Int64 {
    (days &+ 4).flooredDivision(by: 7).remainder + 1
  }
}

extension Int64 {
  /// Divides towards minus infinity, so that the remainder is never negative.
  package func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The number in decimal with zeros in front.
  package func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
