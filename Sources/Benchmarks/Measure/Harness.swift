/// Times benchmarks: each is prepared, warmed up and run several times.
package struct Harness {
  /// How many runs are counted, after one that warms up and is not.
  package let runs: Int
  private let counter = InstructionCounter()

  package init(runs: Int) {
    self.runs = runs
  }

  /// Whether the machine lets instructions be counted.
  package var countsInstructions: Bool { counter?.value != nil }

  /// Measures one benchmark; returns `nil` once `isCancelled` says so, which is asked between runs.
  ///
  /// Throws what its preparation or a run throws, and ``BenchmarkError`` when two runs of the same
  /// work answer differently.
  package func measure(
    _ benchmark: Benchmark, isCancelled: () -> Bool = { false }
  ) throws -> Measurement? {
    let prepared = try benchmark.prepare()
    if isCancelled() { return nil }
    let answer = try prepared.run()
    PeakMemory.reset()
    var counted: [Measurement.Run] = []
    while counted.count < runs {
      if isCancelled() { return nil }
      let run = try timed {
        guard try prepared.run() == answer else {
          throw BenchmarkError(
            "\(benchmark.id): error: two runs of the same work answer differently; report it")
        }
      }
      counted.append(run)
    }
    return Measurement(
      id: benchmark.id, work: prepared.work, runs: counted, peakBytes: PeakMemory.bytes)
  }

  private func timed(_ body: () throws -> Void) rethrows -> Measurement.Run {
    let before = ResourceUsage.now(counter)
    try body()
    let after = ResourceUsage.now(counter)
    var instructions: Int64?
    if let first = before.instructions, let last = after.instructions {
      instructions = last - first
    }
    return Measurement.Run(
      wallNanoseconds: after.wallNanoseconds - before.wallNanoseconds,
      processorNanoseconds: after.processorNanoseconds - before.processorNanoseconds,
      instructions: instructions)
  }
}
