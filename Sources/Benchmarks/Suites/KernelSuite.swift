import ChangeEngine
import Simulation

/// The scheduler as a simulation uses it: the next entry is taken, and one is put in for later.
struct KernelSuite {
  let scale: Int

  var benchmarks: [Benchmark] {
    [100, 10_000, 1_000_000].map(benchmark(pending:))
  }

  private func benchmark(pending: Int) -> Benchmark {
    let pending = max(1, pending / scale)
    let events = max(1, 5_000_000 / scale)
    return Benchmark(
      suite: "kernel", name: "\(Figures.grouped(pending)) pending",
      work: Benchmark.Work("events", count: events)
    ) {
      // The delays are drawn beforehand: the scheduler is measured, not the drawing.
      let delays = Workload.delays(count: 65_536)
      let full = KernelSuite.scheduler(pending: pending, delays: delays)
      return { KernelSuite.turn(full, events: events, delays: delays) }
    }
  }

  private static func scheduler(pending: Int, delays: [Int64]) -> Scheduler<Int> {
    var scheduler = Scheduler<Int>(start: Timestamp(millisecondsSinceEpoch: 0))
    for entry in 0..<pending {
      let due = Timestamp(millisecondsSinceEpoch: delays[entry & 65_535])
      scheduler.schedule(entry, at: due)
    }
    return scheduler
  }

  private static func turn(_ full: Scheduler<Int>, events: Int, delays: [Int64]) -> UInt64 {
    var scheduler = full
    var checksum: UInt64 = 0
    let end = Timestamp(millisecondsSinceEpoch: .max)
    for event in 0..<events {
      guard let entry = scheduler.next(until: end) else { break }
      checksum = checksum &* 31 &+ UInt64(truncatingIfNeeded: entry)
      scheduler.schedule(entry, at: scheduler.now.advanced(byMilliseconds: delays[event & 65_535]))
    }
    return checksum
  }
}
