import ArgumentParser
import Benchmarks
import ChangeEngine
import Formats
import SnapshotDiff

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

  @Option(help: "Only benchmarks whose suite or name holds this text. Repeatable; all must fit.")
  var filter: [String] = []

  @Flag(help: "A hundredth of the work, to see that it runs; the figures mean little.")
  var quick = false

  @Flag(help: "Print the benchmarks, and run nothing.")
  var list = false

  @Option(help: "Also write the measurements into this file.")
  var save: String?

  @Option(help: "Compare with the measurements in this file, as a ratio with its 95 % interval.")
  var baseline: String?

  @Option(
    help: "With --baseline: end with status 7 when one is slower by more, such as 10%, for sure.")
  var gate: String?

  @Option(help: "Measure the diff on this snapshot instead; takes --id, --created, --updated.")
  var dataset: String?

  @Option(help: "With --dataset: where a record's id stands.")
  var id = "id"

  @Option(help: "With --dataset: where the time of its creation stands.")
  var created = DiffSuite.createdPath

  @Option(help: "With --dataset: where the time of its last update stands.")
  var updated = DiffSuite.updatedPath

  @Option(help: "Write the files of the diff's workloads into this folder, and measure nothing.")
  var writeWorkload: String?

  mutating func validate() throws {
    guard (1...1_000).contains(runs) else {
      throw ValidationError("--runs is a number from 1 to 1000")
    }
    for name in suites where BenchmarkSuite(rawValue: name) == nil {
      let known = BenchmarkSuite.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("no suite '\(name)'; there are \(known)")
    }
    if let gate, Self.fraction(gate) == nil {
      throw ValidationError("--gate is a percentage such as 10%, not '\(gate)'")
    }
    let isDiffAlone = suites.allSatisfy { $0 == BenchmarkSuite.diff.rawValue }
    if dataset != nil, !isDiffAlone {
      throw ValidationError("--dataset measures the diff alone; leave the other suites out")
    }
    if writeWorkload != nil, !isDiffAlone {
      throw ValidationError("--write-workload is for the diff alone; leave the other suites out")
    }
    if writeWorkload != nil, dataset != nil {
      throw ValidationError("--write-workload writes files of its own; leave --dataset out")
    }
    try checkIsMeasured()
    if let writeWorkload { try Files.checkFolderName(writeWorkload) }
    if gate != nil, baseline == nil { throw ValidationError("--gate needs --baseline FILE") }
    for path in [id, created, updated] where FieldPath(path) == nil {
      throw ValidationError("'\(path)' is no path; write one such as properties.createdate")
    }
  }

  /// Refuses to keep or compare what is not measured.
  private func checkIsMeasured() throws {
    guard let unmeasured = list ? "--list" : writeWorkload.map({ _ in "--write-workload" }) else {
      return
    }
    for (option, value) in [("--save", save), ("--baseline", baseline)] where value != nil {
      throw ValidationError("\(option) is for what is measured; leave it out with \(unmeasured)")
    }
  }

  func run() throws {
    Interruption.watch()
    if save != nil || gate != nil || writeWorkload != nil { Output.goOnUnread() }
    do {
      if let writeWorkload { return try writeFiles(into: writeWorkload) }
      let selected = try selectedBenchmarks()
      if list { return Output.write(selected.map { $0.id + "\n" }.joined()) }
      // Read first: a slip in the file's name is not to cost the time of the runs.
      let earlier = try baseline.map(Self.read)
      if let earlier, !selected.contains(where: { earlier.map(\.id).contains($0.id) }) {
        try checkGate(comparedCount: 0)
      }
      let target = try save.map(target)
      let measurements = try measure(selected, savingTo: target)
      let failure = target.flatMap { save(measurements, to: $0) }
      if let failure { Output.note(failure.description) }
      if let earlier { try judge(measurements, against: earlier) }
      if failure != nil { throw ExitStatus.internalError }
    } catch let error as BenchmarkError {
      Output.note(error.description)
      throw ExitStatus.usage
    } catch let error as SnapshotError {
      Output.note(error.description)
      throw ExitStatus.usage
    }
  }

  // MARK: Selection

  private func selectedBenchmarks() throws -> [Benchmark] {
    let selected = try allBenchmarks().filter { benchmark in
      filter.allSatisfy { benchmark.id.contains($0) }
    }
    guard !selected.isEmpty else {
      Output.note("eventbench: error: no benchmark is selected; check --filter, and see --list")
      throw ExitStatus.nothingSelected
    }
    return selected
  }

  private func allBenchmarks() throws -> [Benchmark] {
    if let dataset {
      let paths = [id, created, updated].compactMap(FieldPath.init)
      let keys = SnapshotKeys(
        id: paths[0], created: paths[1], updated: paths[2], stamps: try StampReader(pattern: nil))
      return DatasetSuite(path: dataset, keys: keys).benchmarks
    }
    let chosen = suites.isEmpty ? BenchmarkSuite.allCases : suites.compactMap(BenchmarkSuite.init)
    return chosen.flatMap { $0.benchmarks(scale: quick ? 100 : 1) }
  }

  private func writeFiles(into folder: String) throws {
    let scale = quick ? 100 : 1
    let selected =
      filter.isEmpty
      ? [DiffSuite.standard(scale: scale)]
      : DiffSuite.workloads(scale: scale).filter { workload in
        filter.allSatisfy(workload.name.contains)
      }
    guard !selected.isEmpty else {
      Output.note("eventbench: error: no workload is selected; see perf diff --list")
      throw ExitStatus.nothingSelected
    }
    for workload in selected {
      let path = folder + "/" + workload.folderName
      do {
        let files = try WorkloadFiles(workload, in: path) { Interruption.isRequested }
        Output.write("\(path): \(workload.name), \(files.bytes) bytes\n")
      } catch is CancellationError {
        break
      }
    }
    if let status = Interruption.status { throw status }
  }

  // MARK: Runs

  private func measure(
    _ benchmarks: [Benchmark], savingTo target: OutputFile?
  ) throws -> [Measurement] {
    let harness = Harness(runs: runs)
    noteConditions(harness)
    Output.write(PerfTable.heading + "\n")
    var measurements: [Measurement] = []
    for benchmark in benchmarks {
      let measurement = try harness.measure(benchmark) { Interruption.isRequested }
      guard let measurement else { break }
      measurements.append(measurement)
      Output.write(PerfTable.line(of: measurements[measurements.count - 1]) + "\n")
    }
    if let status = Interruption.status {
      if let target { keep(measurements, in: target) }
      throw status
    }
    return measurements
  }

  private func noteConditions(_ harness: Harness) {
    #if DEBUG
      Output.note("note: this is a debug build, 10 to 100 times slower; build with -c release")
    #endif
    if !harness.countsInstructions {
      Output.note("note: this machine does not let instructions be counted")
    }
  }

  // MARK: Files and verdicts

  private static func read(_ path: String) throws -> [Measurement] {
    let bytes: [UInt8]
    do throws(LoadError) {
      bytes = try Files().load(path, bytesMax: 64 << 20)
    } catch {
      throw BenchmarkError("\(path): error: \(error.message); \(error.remedy)")
    }
    return try SavedMeasurements.read(bytes, path: path)
  }

  /// Where measurements go; looked at first, since a slip is not to cost the time of the runs.
  private func target(_ path: String) throws -> OutputFile {
    do throws(LoadError) {
      let file = try OutputFile(path)
      try file.check(besides: dataset.map { [$0] } ?? [])
      return file
    } catch {
      throw BenchmarkError("\(path): error: \(error.message); \(error.remedy)")
    }
  }

  /// Saves what an interrupted run came to; nothing at all is not to take earlier measurements' place.
  private func keep(_ measurements: [Measurement], in file: OutputFile) {
    guard !measurements.isEmpty else {
      return Output.note("note: nothing was measured to its end, so \(file.path) stays as it was")
    }
    if let failure = save(measurements, to: file) { Output.note(failure.description) }
  }

  /// Returns why they could not be saved, if so.
  private func save(_ measurements: [Measurement], to file: OutputFile) -> BenchmarkError? {
    let text = SavedMeasurements.text(of: measurements, conditions: Machine.conditions)
    do throws(LoadError) {
      try file.write(Array(text.utf8))
      return nil
    } catch {
      return BenchmarkError("\(file.path): error: \(error.message); \(error.remedy)")
    }
  }

  private func judge(_ measurements: [Measurement], against earlier: [Measurement]) throws {
    let gate = gate.flatMap(Self.fraction)
    var isExceeded = false
    var comparedCount = 0
    for measurement in measurements {
      guard let verdict = Verdict(measurement, baseline: earlier) else {
        Output.write("\(measurement.id): not in the baseline, or of other work\n")
        continue
      }
      comparedCount += 1
      let exceeds = gate.map(verdict.exceeds) ?? false
      isExceeded = isExceeded || exceeds
      Output.write(verdict.text + (exceeds ? ", past the gate" : "") + "\n")
    }
    if isExceeded { throw ExitStatus.gateExceeded }
    try checkGate(comparedCount: comparedCount)
  }

  /// A gate that nothing came to is open by mistake.
  private func checkGate(comparedCount: Int) throws {
    guard gate != nil, comparedCount == 0, let baseline else { return }
    throw BenchmarkError(
      "\(baseline): error: it has none of these benchmarks with the same work, so --gate compares nothing; save it with the same suites and options"
    )
  }

  /// Reads `10%`, or `10`, as 0.1.
  private static func fraction(_ text: String) -> Double? {
    let number = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = Double(number), percent.isFinite, (0...10_000).contains(percent) else {
      return nil
    }
    return percent / 100
  }
}
