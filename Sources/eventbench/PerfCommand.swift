import ArgumentParser
import Benchmarks

/// `eventbench perf`: how fast the engine and the simulation are on this machine.
struct PerfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perf", abstract: "Measure throughput on this machine.",
    discussion: "Suites: "
      + BenchmarkSuite.allCases.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: ", ")
      + ". Figures are medians; 'units' are the suite's records, events or scenarios.")

  @Argument(help: "The suites to run. Default: all.")
  var suites: [String] = []

  @Option(help: "How many runs are counted, after one that warms up.")
  var runs = 5

  @Option(help: "Only benchmarks whose suite or name holds this text. Repeatable.")
  var filter: [String] = []

  @Flag(help: "A hundredth of the work, to see that it runs; the figures mean little.")
  var quick = false

  mutating func validate() throws {
    guard (1...1_000).contains(runs) else {
      throw ValidationError("--runs is a number from 1 to 1000")
    }
    for name in suites where BenchmarkSuite(rawValue: name) == nil {
      let known = BenchmarkSuite.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("no suite '\(name)'; there are \(known)")
    }
  }

  func run() throws {
    Interruption.watch()
    let selected = selectedBenchmarks()
    guard !selected.isEmpty else {
      Output.note("eventbench: error: no benchmark is selected; check --filter")
      throw ExitStatus.nothingSelected
    }
    let harness = Harness(runs: runs)
    noteConditions(harness)
    Output.write(PerfTable.heading + "\n")
    for benchmark in selected {
      if let status = Interruption.status { throw status }
      let measurement = try measure(benchmark, with: harness)
      Output.write(PerfTable.line(of: measurement) + "\n")
    }
  }

  private func selectedBenchmarks() -> [Benchmark] {
    let chosen = suites.isEmpty ? BenchmarkSuite.allCases : suites.compactMap(BenchmarkSuite.init)
    return chosen.flatMap { $0.benchmarks(scale: quick ? 100 : 1) }.filter { benchmark in
      filter.isEmpty || filter.contains { benchmark.id.contains($0) }
    }
  }

  private func measure(_ benchmark: Benchmark, with harness: Harness) throws -> Measurement {
    do {
      return try harness.measure(benchmark)
    } catch let error as BenchmarkError {
      Output.note("eventbench: error: \(error)")
      throw ExitStatus.internalError
    }
  }

  private func noteConditions(_ harness: Harness) {
    #if DEBUG
      Output.note("note: this is a debug build, 10 to 100 times slower; build with -c release")
    #endif
    if !harness.countsInstructions {
      Output.note("note: this machine does not let instructions be counted")
    }
  }
}
