import Benchmarks
import Testing

@Suite struct HarnessTests {
  private func benchmark(_ run: @escaping () throws -> UInt64) -> Benchmark {
    Benchmark(suite: "sample", name: "one", work: .init("records", count: 10)) { run }
  }

  @Test func `work is done once to warm up and once for each run`() throws {
    var calls = 0

    let measurement = try #require(
      try Harness(runs: 3).measure(
        benchmark {
          calls += 1
          return 7
        }))

    #expect(calls == 4)
    #expect(measurement.runs.count == 3)
    #expect(measurement.id == "sample: one")
  }

  @Test(arguments: 0...3)
  func `a measurement that is cancelled ends before its next run`(runsDone: Int) throws {
    var calls = 0

    let measurement = try Harness(runs: 3).measure(
      benchmark {
        calls += 1
        return 7
      }, isCancelled: { calls >= runsDone })

    #expect(measurement == nil && calls == runsDone)
  }

  @Test func `a run that answers differently fails`() throws {
    var answer: UInt64 = 0

    #expect(throws: BenchmarkError.self) {
      try Harness(runs: 2).measure(
        benchmark {
          answer += 1
          return answer
        })
    }
  }

  @Test func `the median and the spread come from the runs alone`() {
    let runs = [900, 100, 200, 300, 110].map {
      Measurement.Run(wallNanoseconds: 1, processorNanoseconds: $0, instructions: nil)
    }
    let measurement = Measurement(
      id: "x", work: .init("records", count: 10, bytes: 400), runs: runs, peakBytes: nil)

    #expect(measurement.processorNanoseconds == 200)
    #expect(measurement.spread == 4)
    #expect(measurement.nanosecondsPerUnit == 20)
    #expect(measurement.unitsPerSecond == 5e7)
    #expect(measurement.bytesPerSecond == 2e9)
    #expect(measurement.instructions == nil)
  }

  /// Where the kernel lets a process count anything, the count grows with the work.
  @Test(.enabled(if: InstructionCounter(.taskClock) != nil))
  func `a counter of the kernel counts on`() throws {
    let counter = try #require(InstructionCounter(.taskClock))
    let before = try #require(counter.value)

    var sum: UInt64 = 1
    for number in 0..<100_000 as Range<UInt64> { sum = sum &* 31 &+ number }

    #expect(try #require(counter.value) > before, "\(sum)")
  }

  @Test(arguments: BenchmarkSuite.allCases)
  func `each suite does its work, the same each time`(suite: BenchmarkSuite) throws {
    let benchmarks = suite.benchmarks(scale: 1_000)

    #expect(!benchmarks.isEmpty)
    #expect(Set(benchmarks.map(\.id)).count == benchmarks.count)
    for benchmark in benchmarks {
      let measurement = try #require(try Harness(runs: 1).measure(benchmark))
      #expect(measurement.work.count > 0)
    }
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")])
  func `large numbers are grouped by three`(number: Int, text: String) {
    #expect(Figures.grouped(number) == text)
  }

  @Test(
    arguments: [
      (0.0, "0.00"), (9.99, "9.99"), (9.996, "10.0"), (99.96, "100"), (999.4, "999"),
      (999.6, "1.00 k"), (1_750_000_000, "1.75 G"), (3.2e13, "32.0 T"),
    ] as [(Double, String)])
  func `figures have three digits and a prefix`(number: Double, text: String) {
    #expect(Figures.scaled(number) == text)
  }
}
