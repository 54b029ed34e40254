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
      let load = SchedulerLoad(pending: pending, delays: delays)
      return { load.turn(events: events) }
    }
  }
}
