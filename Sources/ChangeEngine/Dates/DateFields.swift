/// The fields of a date that were read, and which of them count.
///
/// Which fields make up the day when several were given is decided as java.util.Calendar does: the
/// group that was set last. Every field may lie beyond its range; the sum rolls over.
struct DateFields {
  /// The fields by the numbers that java.util.Calendar gives them.
  enum Field: Int {
    case era, year, month, weekOfYear, weekOfMonth, day, dayOfYear, dayOfWeek, dayOfWeekInMonth
    case amPM, halfHour, hour, minute, second, millisecond, zoneOffset, dstOffset, weekYear
  }

  private var values = InlineArray<18, Int32>(repeating: 0)
  /// When each field was set, from 1; 0 for one that was not.
  private var stamps = InlineArray<18, Int32>(repeating: 0)
  private var lastStamp: Int32 = 0

  mutating func set(_ field: Field, _ value: Int32) {
    lastStamp += 1
    values[field.rawValue] = value
    stamps[field.rawValue] = lastStamp
  }

  mutating func clear(_ field: Field) {
    values[field.rawValue] = 0
    stamps[field.rawValue] = 0
  }

  /// Moves the year; two-digit years need it.
  mutating func addYears(_ years: Int32) {
    values[Field.year.rawValue] &+= years
    values[Field.weekYear.rawValue] &+= years
  }

  private func value(_ field: Field) -> Int64 { Int64(values[field.rawValue]) }
  private func stamp(_ field: Field) -> Int32 { stamps[field.rawValue] }
  private func isSet(_ field: Field) -> Bool { stamps[field.rawValue] > 0 }

  private func stamp(of first: Field, with second: Field) -> Int32 {
    isSet(first) && isSet(second) ? max(stamp(first), stamp(second)) : 0
  }

  // MARK: The moment

  /// The moment that the fields stand for, in milliseconds since 1970.
  func milliseconds(zone: ZoneRules) -> Int64 {
    let (days, time) = timeOfDay.flooredDivision(by: 86_400_000)
    let plain = self.day(plus: days)
    let day = isWeekDate ? dayOfWeekDate(inEraOf: plain, plus: days) : plain
    let wallClock = day &* 86_400_000 &+ time
    guard !isSet(.zoneOffset) || !isSet(.dstOffset) else {
      return wallClock &- value(.zoneOffset) &- value(.dstOffset)
    }
    let period = zone.table.period(atWallClock: wallClock)
    let standard = isSet(.zoneOffset) ? value(.zoneOffset) : period.offset - period.saving
    let saving = isSet(.dstOffset) ? value(.dstOffset) : period.saving
    return wallClock &- standard &- saving
  }

  private var timeOfDay: Int64 {
    var stampOfHalf = stamp(of: .halfHour, with: .amPM)
    if stampOfHalf == 0, !isSet(.hour) { stampOfHalf = max(stamp(.halfHour), stamp(.amPM)) }
    let hour =
      stampOfHalf > stamp(.hour) ? value(.halfHour) + 12 * value(.amPM) : value(.hour)
    return ((hour * 60 + value(.minute)) * 60 + value(.second)) * 1_000 + value(.millisecond)
  }

  // MARK: The day

  private enum Basis { case day, weekOfMonth, dayOfWeekInMonth, dayOfYear, weekOfYear }

  /// A year of weeks counts where it was set after the year.
  private var isWeekDate: Bool { isSet(.weekYear) && stamp(.weekYear) > stamp(.year) }

  /// The day, counted from 1970-01-01, in a year of weeks.
  ///
  /// The year is of the era of `plain`, the day that the other fields give.
  private func dayOfWeekDate(inEraOf plain: Int64, plus days: Int64) -> Int64 {
    let isBeforeChrist = HybridCalendar.date(of: DateFields.wrapped(plain)).year <= 0
    let year = isBeforeChrist ? 1 - value(.weekYear) : value(.weekYear)
    let week = isSet(.weekOfYear) ? value(.weekOfYear) : 1
    let first = HybridCalendar.firstWeek(of: HybridCalendar.firstDay(ofYear: year))
    let distance = Int32(truncatingIfNeeded: DateFields.days(ofWeeks: week - 1) + dayInWeek)
    let date = HybridCalendar.date(of: DateFields.wrapped(first &+ Int64(distance)))
    return DateFields.day(ofYear: date.year, plus: days) { firstDay in
      firstDay(date.year, date.month) &+ date.day - 1
    }
  }

  /// Far days wrap around in milliseconds.
  private static func wrapped(_ day: Int64) -> Int64 {
    (day &* 86_400_000).flooredDivision(by: 86_400_000).quotient
  }

  /// Days from Sunday; a day beyond the week is taken for one that counts from Monday.
  private var dayInWeek: Int64 {
    let given = isSet(.dayOfWeek) ? value(.dayOfWeek) : 1
    guard !(1...7).contains(given) else { return given - 1 }
    let (weeks, fromMonday) = (given - 1).flooredDivision(by: 7)
    return 7 * weeks + (fromMonday + 1) % 7
  }

  private var basis: Basis {
    var week = stamp(of: .weekOfMonth, with: .dayOfWeek)
    var inMonth = stamp(of: .dayOfWeekInMonth, with: .dayOfWeek)
    var weekOfYear = stamp(of: .weekOfYear, with: .dayOfWeek)
    let day = stamp(.day)
    let dayOfYear = stamp(.dayOfYear)
    var best = max(day, week, inMonth, max(dayOfYear, weekOfYear))
    if best == 0 {
      week = stamp(.weekOfMonth)
      inMonth = max(stamp(.dayOfWeekInMonth), stamp(.dayOfWeek))
      weekOfYear = stamp(.weekOfYear)
      best = max(week, inMonth, weekOfYear)
      if best == 0 { return .day }
    }
    if best == day { return .day }
    let isOfMonth =
      best == week && stamp(.weekOfMonth) >= stamp(.weekOfYear)
      || best == inMonth && stamp(.dayOfWeekInMonth) >= stamp(.weekOfYear)
    guard isOfMonth else { return best == dayOfYear ? .dayOfYear : .weekOfYear }
    if week == inMonth {
      return stamp(.weekOfMonth) >= stamp(.dayOfWeekInMonth) ? .weekOfMonth : .dayOfWeekInMonth
    }
    return best == week ? .weekOfMonth : .dayOfWeekInMonth
  }

  /// Returns the day, counted from 1970-01-01, `days` after what the fields say.
  private func day(plus days: Int64) -> Int64 {
    let given = isSet(.year) ? value(.year) : 1970
    let year = isSet(.era) && value(.era) == 0 ? 1 - given : given
    let basis = basis
    let isCountedInYear = basis == .dayOfYear || basis == .weekOfYear
    return DateFields.day(ofYear: year, plus: days, isCountedInYear: isCountedInYear) {
      day(in: year, basis, $0)
    }
  }

  /// A calendar's first day of a month.
  private typealias FirstDay = (_ year: Int64, _ month: Int64) -> Int64

  /// Returns the day in the calendar that was in force, given how to find it in either.
  private static func day(
    ofYear year: Int64, plus days: Int64, isCountedInYear: Bool = false,
    in calendar: (FirstDay) -> Int64
  ) -> Int64 {
    guard year >= HybridCalendar.cutoverYear,
      year > HybridCalendar.cutoverYear || !isCountedInYear
    else { return calendar(HybridCalendar.julianDay) &+ days }
    let gregorian = calendar(HybridCalendar.gregorianDay) &+ days
    return gregorian >= HybridCalendar.cutover
      ? gregorian : calendar(HybridCalendar.julianDay) &+ days
  }

  private func day(
    in year: Int64, _ basis: Basis, _ firstDay: FirstDay
  ) -> Int64 {
    let month = isSet(.month) ? value(.month) : 0
    switch basis {
    case .day: return firstDay(year, month) &+ (isSet(.day) ? value(.day) - 1 : 0)
    case .dayOfYear: return firstDay(year, 0) &+ value(.dayOfYear) - 1
    case .weekOfYear:
      let week = HybridCalendar.firstWeek(of: firstDay(year, 0))
      return onDayOfWeek(week) &+ 7 &* (value(.weekOfYear) - 1)
    case .weekOfMonth:
      let week = HybridCalendar.firstWeek(of: firstDay(year, month))
      return onDayOfWeek(week) &+ DateFields.days(ofWeeks: value(.weekOfMonth) - 1)
    case .dayOfWeekInMonth:
      let first = firstDay(year, month)
      let dayOfWeek = isSet(.dayOfWeek) ? value(.dayOfWeek) : 1
      let count = isSet(.dayOfWeekInMonth) ? value(.dayOfWeekInMonth) : 1
      let length = count >= 0 ? 0 : firstDay(year, month + 1) &- first &+ 7
      return HybridCalendar.onOrBefore(
        first &+ length &+ DateFields.days(ofWeeks: count) - 1, dayOfWeek: dayOfWeek)
    }
  }

  /// Java counts the weeks of a month in 32 bits.
  private static func days(ofWeeks weeks: Int64) -> Int64 {
    Int64(Int32(truncatingIfNeeded: weeks) &* 7)
  }

  private func onDayOfWeek(_ week: Int64) -> Int64 {
    guard isSet(.dayOfWeek) else { return week }
    return HybridCalendar.onOrBefore(week &+ 6, dayOfWeek: value(.dayOfWeek))
  }
}
