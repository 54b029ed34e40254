/// What the runs of one benchmark took.
package struct Measurement: Hashable, Sendable {
  /// What one run took.
  package struct Run: Hashable, Sendable {
    package let wallNanoseconds: Int64
    package let processorNanoseconds: Int64
    package let instructions: Int64?

    package init(wallNanoseconds: Int64, processorNanoseconds: Int64, instructions: Int64?) {
      self.wallNanoseconds = wallNanoseconds
      self.processorNanoseconds = processorNanoseconds
      self.instructions = instructions
    }
  }

  package let id: String
  package let work: Benchmark.Work
  /// The runs after the warm-up, in their order; never empty.
  package let runs: [Run]
  /// The largest part of main memory during the runs, where the machine says it.
  package let peakBytes: Int?

  package init(id: String, work: Benchmark.Work, runs: [Run], peakBytes: Int?) {
    precondition(!runs.isEmpty, "a measurement has at least one run")
    self.id = id
    self.work = work
    self.runs = runs
    self.peakBytes = peakBytes
  }

  /// The median of the runs' processor times.
  package var processorNanoseconds: Int64 { Median.of(runs.map(\.processorNanoseconds)) }

  /// The median of the runs' wall times.
  package var wallNanoseconds: Int64 { Median.of(runs.map(\.wallNanoseconds)) }

  /// The median of the runs' instructions, if each was counted.
  package var instructions: Int64? {
    let counts = runs.compactMap(\.instructions)
    return counts.count == runs.count ? Median.of(counts) : nil
  }

  /// How far the runs lie apart: the largest less the smallest processor time, over the median.
  package var spread: Double {
    let times = runs.map(\.processorNanoseconds)
    let range = (times.max() ?? 0) - (times.min() ?? 0)
    return Double(range) / Double(max(processorNanoseconds, 1))
  }

  /// How many of its units the work handles in a second of processor time.
  package var unitsPerSecond: Double {
    Double(work.count) * 1e9 / Double(max(processorNanoseconds, 1))
  }

  package var bytesPerSecond: Double? {
    work.bytes.map { Double($0) * 1e9 / Double(max(processorNanoseconds, 1)) }
  }

  package var nanosecondsPerUnit: Double {
    Double(processorNanoseconds) / Double(max(work.count, 1))
  }

  /// How much faster than life virtual time passed, where any did.
  package var virtualToReal: Double? {
    work.virtualMilliseconds.map { Double($0) * 1e6 / Double(max(processorNanoseconds, 1)) }
  }
}

/// The middle of numbers.
enum Median {
  /// Returns the middle number, or the mean of the two in the middle rounded down.
  static func of(_ numbers: [Int64]) -> Int64 {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
