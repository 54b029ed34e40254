import ChangeEngine

/// Turns a scheduler as a simulation does: the next entry is taken, and one is put in for later.
///
/// It stands in this room because generic code is compiled for its type only where it is written; a
/// benchmark elsewhere would time the general version, which no simulation runs.
package struct SchedulerLoad {
  private let full: Scheduler<Int>
  private let delays: [Int64]

  /// Creates a scheduler with so many entries; `delays` are taken in turn, a power of two of them.
  package init(pending: Int, delays: [Int64]) {
    precondition(delays.count.nonzeroBitCount == 1, "the number of delays is a power of two")
    var scheduler = Scheduler<Int>(start: Timestamp(millisecondsSinceEpoch: 0))
    for entry in 0..<pending {
      let due = delays[entry & (delays.count - 1)]
      scheduler.schedule(entry, at: Timestamp(millisecondsSinceEpoch: due))
    }
    full = scheduler
    self.delays = delays
  }

  /// Handles so many events, and returns a checksum of their order.
  package func turn(events: Int) -> UInt64 {
    var scheduler = full
    var checksum: UInt64 = 0
    let end = Timestamp(millisecondsSinceEpoch: .max)
    for event in 0..<events {
      guard let entry = scheduler.next(until: end) else { break }
      checksum = checksum &* 31 &+ UInt64(truncatingIfNeeded: entry)
      let delay = delays[event & (delays.count - 1)]
      scheduler.schedule(entry, at: scheduler.now.advanced(byMilliseconds: delay))
    }
    return checksum
  }
}
