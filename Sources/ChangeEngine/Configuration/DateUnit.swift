/// A step of a clock or a calendar.
package enum DateUnit: String, Hashable, Sendable, CaseIterable {
  case millisecond, second, minute, hour, day, week, month, year

  /// The length of the shortest one, but for a day whose clocks go forward.
  package var milliseconds: Int64 {
    switch self {
    case .millisecond: 1
    case .second: 1_000
    case .minute: 60_000
    case .hour: 3_600_000
    case .day: DateUnit.dayMilliseconds
    case .week: 7 * DateUnit.dayMilliseconds
    case .month: 28 * DateUnit.dayMilliseconds
    case .year: 365 * DateUnit.dayMilliseconds
    }
  }

  /// Whether its length depends on the date.
  package var isOfCalendar: Bool { milliseconds >= DateUnit.dayMilliseconds }

  private static let dayMilliseconds: Int64 = 86_400_000

  /// The step that a time lies in, both in milliseconds since 1970-01-01T00:00 on one clock.
  func step(ofWallClock milliseconds: Int64) -> Range<Int64> {
    guard self < .month else {
      let date = CivilDate(Timestamp(millisecondsSinceEpoch: milliseconds))
      let (month, count): (Int64, Int64) = self == .year ? (1, 12) : (date.month, 1)
      return DateUnit.start(of: month, date.year)..<DateUnit.start(of: month + count, date.year)
    }
    // 1970 began on a Thursday, and weeks begin on Sundays, as in Java's Locale.US.
    let phase = self == .week ? 4 * DateUnit.dayMilliseconds : 0
    let (_, passed) = (milliseconds + phase).flooredDivision(by: self.milliseconds)
    return milliseconds - passed..<milliseconds - passed + self.milliseconds
  }

  private static func start(of month: Int64, _ year: Int64) -> Int64 {
    CivilDate(year: year, month: month, day: 1).timestamp.millisecondsSinceEpoch
  }
}

extension DateUnit: Comparable {
  package static func < (lhs: DateUnit, rhs: DateUnit) -> Bool {
    lhs.milliseconds < rhs.milliseconds
  }
}
