/// The offsets of one zone, by the moment from which on each is in force.
///
/// Read once from ``ZoneData`` and shared; it never changes.
final class ZoneTable: Sendable {
  /// From when on an offset is in force, and what it is.
  struct Period: Hashable, Sendable {
    /// Milliseconds since 1970 in UTC.
    let start: Int64
    /// What the zone's clocks are ahead of UTC, in milliseconds, daylight saving included.
    let offset: Int64
    /// The part of `offset` that is daylight saving.
    let saving: Int64

    /// The first millisecond of the period on its own clock.
    var wallClockStart: Int64 { start == .min ? .min : start + offset }
  }

  /// What the zone's clocks move by in summer, in milliseconds; 0 for a zone without a summer.
  let summerSaving: Int64
  /// All periods, oldest first; the first one has no beginning.
  let periods: [Period]
  private let starts: [Int64]
  private let wallClockStarts: [Int64]
  /// Whether the last 400 years repeat for ever.
  private let isRecurring: Bool

  /// The Gregorian calendar repeats after 400 years, days of the week included.
  static let cycle: Int64 = 146_097 * 86_400_000

  init(periods: [Period], summerSaving: Int64, isRecurring: Bool) {
    self.periods = periods
    self.summerSaving = summerSaving
    self.isRecurring = isRecurring
    starts = periods.map(\.start)
    wallClockStarts = periods.map(\.wallClockStart)
  }

  /// Returns the period that `milliseconds` since 1970 in UTC lies in.
  func period(at milliseconds: Int64) -> Period {
    periods[index(of: folded(milliseconds, starts), in: starts)]
  }

  /// Returns the period that a time on the zone's own clock belongs to.
  ///
  /// A time that occurs twice belongs to the later period, one that is skipped to the earlier; so does
  /// java.util.GregorianCalendar.
  func period(atWallClock milliseconds: Int64) -> Period {
    periods[index(of: folded(milliseconds, wallClockStarts), in: wallClockStarts)]
  }

  /// Returns the number of the period, and how much later than the table's own years the moment lies.
  func position(of milliseconds: Int64) -> (index: Int, shift: Int64) {
    let folded = folded(milliseconds, starts)
    return (index(of: folded, in: starts), milliseconds &- folded)
  }

  private func folded(_ milliseconds: Int64, _ starts: [Int64]) -> Int64 {
    guard isRecurring, let last = starts.last, milliseconds >= last else { return milliseconds }
    return last - ZoneTable.cycle + (milliseconds - last) % ZoneTable.cycle
  }

  /// Returns the last index whose start is not after `value`; the first start never is.
  private func index(of value: Int64, in starts: [Int64]) -> Int {
    unsafe starts.withUnsafeBufferPointer { starts in
      var first = 0
      var count = starts.count
      while count > 1 {
        let half = count >> 1
        first = unsafe starts[first + half] <= value ? first + half : first
        count -= half
      }
      return first
    }
  }
}
