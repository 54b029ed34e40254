/// The calendar of java.util.GregorianCalendar: Julian before 1582-10-15, Gregorian from then on.
///
/// Days are counted from 1970-01-01, months from 0. Sums wrap around as they do there, so that a year of
/// ten digits is a wrong date and not a crash.
enum HybridCalendar {
  /// 1582-10-15 in the Gregorian calendar, the day after 1582-10-04 in the Julian.
  static let cutover: Int64 = -141_427
  static let cutoverYear: Int64 = 1582

  /// The first day of a month in the Gregorian calendar; months beyond a year roll over.
  static func gregorianDay(year: Int64, month: Int64) -> Int64 {
    let (years, month) = month.flooredDivision(by: 12)
    let shifted = wrapped(year &+ years) - (month < 2 ? 1 : 0)
    let (era, yearOfEra) = shifted.flooredDivision(by: 400)
    let dayOfYear = (153 * ((month + 10) % 12) + 2) / 5
    return era &* 146_097 &+ yearOfEra * 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
      &- 719_468
  }

  /// The first day of a month in the Julian calendar; months beyond a year roll over.
  static func julianDay(year: Int64, month: Int64) -> Int64 {
    let (years, month) = month.flooredDivision(by: 12)
    let shifted = wrapped(year &+ years) - (month < 2 ? 1 : 0)
    let (era, yearOfEra) = shifted.flooredDivision(by: 4)
    let dayOfYear = (153 * ((month + 10) % 12) + 2) / 5
    return era &* 1_461 &+ yearOfEra * 365 &+ dayOfYear &- 719_470
  }

  /// Years have 32 bits.
  private static func wrapped(_ year: Int64) -> Int64 { Int64(Int32(truncatingIfNeeded: year)) }

  /// The first day of a year as that year had it.
  static func firstDay(ofYear year: Int64) -> Int64 {
    year > cutoverYear ? gregorianDay(year: year, month: 0) : julianDay(year: year, month: 0)
  }

  /// The year, the month from 0 and the day of the month from 1; the year before 1 is 0.
  static func date(of day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted: Int64
    let dayOfYear: Int64
    if day >= cutover {
      let (era, dayOfEra) = (day + 719_468).flooredDivision(by: 146_097)
      let yearOfEra =
        (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      shifted = yearOfEra + era * 400
    } else {
      let (era, dayOfEra) = (day + 719_470).flooredDivision(by: 1_461)
      let yearOfEra = (dayOfEra - dayOfEra / 1_460) / 365
      dayOfYear = dayOfEra - 365 * yearOfEra
      shifted = yearOfEra + era * 4
    }
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 2 : shiftedMonth - 10
    return (
      shifted + (month < 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The last day on or before `day` that is that day of the week, from 1 for Sunday.
  static func onOrBefore(_ day: Int64, dayOfWeek: Int64) -> Int64 {
    day &- (day &+ 5 &- dayOfWeek).flooredDivision(by: 7).remainder
  }

  /// The first day of the week, a Sunday, that holds `first`; weeks of a year or month count from it.
  static func firstWeek(of first: Int64) -> Int64 {
    let sunday = onOrBefore(first &+ 6, dayOfWeek: 1)
    return sunday &- first >= 1 ? sunday &- 7 : sunday
  }
}
