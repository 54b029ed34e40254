import ArgumentParser
import ChangeEngine
import Formats
import Foundation
import Reports
import Simulation

/// `eventbench run`: plays scenarios and checks what they expect.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play scenarios and check what they expect.",
    discussion: """
      Exit status: 0 all passed; 1 an expectation failed; 2 wrong arguments or scenarios, or \
      --crash-at killed nothing; 3 an internal error, or a report that could not be written; \
      4 nothing selected; 5 nothing failed, but a case is unknown (not played to its end); 6 two \
      runs of the same input differ; 130 or 143 interrupted, after the report of what was played.
      """)

  @Argument(help: "Scenario files, or folders of them. Default: Scenarios.")
  var paths: [String] = []

  @Option(help: "How results are printed: text or jsonl.")
  var format = OutputFormat.text

  @Flag(help: "Also print the engine's reasons, with the numbers that it compared.")
  var decisions = false

  @Option(help: "Only cases whose file, title or [case] holds this text. Repeatable.")
  var filter: [String] = []

  @Option(help: "Only scenarios with this tag. Repeatable.")
  var tag: [String] = []

  @Flag(help: "Print what would be played, and play nothing.")
  var list = false

  @Flag(help: "Stop after the first case that fails.")
  var failFast = false

  @Option(
    name: .customShort("j", allowingJoined: true),
    help: "How many cases are played at once. Default: one a core.")
  var jobs: Int?

  @Option(help: "The seed of what a scenario leaves to chance.")
  var seed: UInt64 = 0

  @Option(help: "Also write a report: junit:FILE. Repeatable.")
  var report: [String] = []

  @Option(help: "Give a case up, as unknown, after so many inputs.")
  var maxSteps = Simulator.stepsMaxDefault

  @Option(
    help:
      "Where the engine keeps its state: memory, sqlite, or sqlite:FILE, a new file that afterwards holds the last case's state."
  )
  var store = StoreChoice.memory

  @Option(help: "What a commit to a file waits for: full (the disk) or normal (the system).")
  var synchronous = Synchronous.full

  @Flag(
    help: """
      Also play each case once for every write, commit and effect of the engine, killed there and \
      started again; nothing more may be lost, duplicated, misclassified or invented.
      """)
  var crashEverywhere = false

  @Option(help: "The most points of one case; a longer one is killed at so many, evenly spread.")
  var crashPoints = crashPointsDefault
  private static let crashPointsDefault = 200

  @Option(help: "Also kill the engine at the action of this number, from 0, and start it again.")
  var crashAt: Int?

  @Flag(help: "Play each case twice and fail if the two runs differ.")
  var twice = false

  @Option(help: "Print a preset of the simulated CRM, such as hubspot, and play nothing.")
  var printPreset: String?

  mutating func validate() throws {
    if let jobs, !(1...1_024).contains(jobs) {
      throw ValidationError("-j is a number from 1 to 1024; leave it out for one a core")
    }
    if crashAt != nil, crashEverywhere {
      throw ValidationError("--crash-at and --crash-everywhere exclude each other; leave one out")
    }
    guard crashPoints > 0 else { throw ValidationError("--crash-points is a number from 1 on") }
    guard maxSteps > 0 else { throw ValidationError("--max-steps is a number from 1 on") }
    for entry in report where !entry.hasPrefix("junit:") || entry.count == "junit:".count {
      throw ValidationError("no report '\(entry)'; write junit:FILE")
    }
    try store.checkIsNew()
    if let printPreset, Preset.texts[printPreset] == nil {
      throw ValidationError(
        "no preset '\(printPreset)'; write \(Preset.texts.keys.sorted().joined(separator: " or "))")
    }
  }

  func run() throws {
    if let printPreset {
      Output.write(Preset.texts[printPreset] ?? "")
      return
    }
    Interruption.watch()
    if !list { Output.goOnUnread() }
    let files = NotedFiles()
    let selected = try selectedScenarios(files)
    guard !list else { return Output.write(selected.map(listing).joined()) }
    let names = selected.flatMap { $0.instances.map(\.name) }
    try store.checkIsNew(forInstances: names)
    // Looked at first: a slip in a report's name is not to cost the time of the run.
    let reports = try reportFiles(
      besides: files.paths, states: store.files(forInstances: names))
    let began = ContinuousClock.now
    let results = try play(selected)
    try finish(
      results, of: selected.count, reports, took: began.duration(to: .now))
  }

  private func reportFiles(
    besides inputs: [String], states: [String]
  ) throws -> [OutputFile] {
    do throws(LoadError) {
      var files: [OutputFile] = []
      for entry in report {
        let file = try OutputFile(String(entry.dropFirst("junit:".count)))
        try file.check(besides: inputs)
        for state in states where try file.isSame(as: OutputFile(state)) {
          throw LoadError(
            message: "'\(file.path)' cannot be written: the engine's state comes there",
            remedy: "name another file")
        }
        files.append(file)
      }
      return files
    } catch {
      Output.note("eventbench: error: \(error.message); \(error.remedy)")
      throw ExitStatus.usage
    }
  }

  private func selectedScenarios(_ files: NotedFiles) throws -> [Scenario] {
    let scenarios = try ScenarioSet.load(paths, files)
    let selected = scenarios.filter { scenario in
      let name = "\(scenario.file): \(scenario.displayName)"
      return (filter.isEmpty || filter.contains { name.contains($0) })
        && (tag.isEmpty || !Set(tag).isDisjoint(with: scenario.tags))
    }
    guard !selected.isEmpty else {
      Output.note("eventbench: error: no scenario is selected; check the paths, --filter and --tag")
      throw ExitStatus.nothingSelected
    }
    return selected
  }

  private func listing(_ scenario: Scenario) -> String {
    switch format {
    case .text: return "\(scenario.file): \(scenario.displayName)".onOneLine + "\n"
    case .jsonl:
      var members: [JSONValue.Member] = [
        .init(key: "file", value: .string(scenario.file)),
        .init(key: "kind", value: .string("listed")),
        .init(key: "scenario", value: .string(scenario.title)),
        .init(key: "tags", value: .array(scenario.tags.map { .string($0) })),
      ]
      if let name = scenario.caseName {
        members.append(.init(key: "case", value: .string(name)))
      }
      return JSONValue.object(members).canonicalText + "\n"
    }
  }

  private func play(_ scenarios: [Scenario]) throws -> [CaseResult] {
    let stop = StopRequest()
    let player = CasePlayer(
      seed: seed, stepsMax: maxSteps, keepsDecisions: decisions,
      crashes: crashEverywhere
        ? .everywhere(pointsMax: crashPoints) : crashAt.map { .at($0) } ?? .asWritten,
      makeStore: store.maker(synchronous.durability),
      isCancelled: { stop.isMade || Interruption.isRequested })
    let (twice, failFast) = (twice, failFast)
    let pool = CasePool(
      jobs: store.isOneFile ? 1 : jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      play: { scenario in
        let result = try player.play(scenario)
        if twice { try RunCommand.playAgain(result, player) }
        return result
      },
      isLast: { failFast && $0.status == .failed }, stop: stop)
    var results: [CaseResult] = []
    do {
      try pool.play(scenarios) { result in
        results.append(result)
        write(result)
      }
    } catch let difference as RunsDiffer {
      Output.note(
        "\(difference.location): error: two runs differ; this is a fault of eventbench, report it")
      throw ExitStatus.runsDiffer
    }
    return results
  }

  private func write(_ result: CaseResult) {
    switch format {
    case .text:
      Output.write(
        TextReport.text(
          of: result, withDecisions: decisions, width: Output.terminalWidth,
          options: outcomeOptions))
    case .jsonl: Output.write(JSONLinesReport.lines(of: result, withDecisions: decisions))
    }
  }

  /// The options without which a case may end otherwise, as they are written.
  private var outcomeOptions: [String] {
    var options: [String] = []
    if seed != 0 { options += ["--seed", String(seed)] }
    if maxSteps != Simulator.stepsMaxDefault { options += ["--max-steps", String(maxSteps)] }
    // A file would be there already when the line is pasted.
    if store != .memory { options += ["--store", "sqlite"] }
    if crashEverywhere { options += ["--crash-everywhere"] }
    if crashEverywhere, crashPoints != RunCommand.crashPointsDefault {
      options += ["--crash-points", String(crashPoints)]
    }
    if let crashAt { options += ["--crash-at", String(crashAt)] }
    return options
  }

  private struct RunsDiffer: Error {
    let location: SourceLocation
  }

  private static func playAgain(_ result: CaseResult, _ player: CasePlayer) throws {
    let again = try player.play(result.scenario)
    guard again.trace.digest != result.trace.digest, !player.isCancelled() else { return }
    throw RunsDiffer(location: result.scenario.location)
  }

  private func finish(
    _ results: [CaseResult], of caseCount: Int, _ reports: [OutputFile], took: Duration
  ) throws {
    let failures = write(reports, of: results)
    noteRatio(results, took)
    let isInterrupted = Interruption.isRequested
    switch format {
    case .text:
      Output.write(
        TextReport.closingLine(
          of: results, leftOut: isInterrupted ? caseCount - results.count : nil))
    case .jsonl:
      Output.write(JSONLinesReport.summaryLine(of: results, interrupted: isInterrupted))
    }
    for failure in failures {
      Output.note("eventbench: error: \(failure.message); \(failure.remedy)")
    }
    if let status = Interruption.status { throw status }
    if !failures.isEmpty { throw ExitStatus.internalError }
    if results.contains(where: { $0.status == .failed }) { throw ExitStatus.failed }
    let played = results.filter { $0.status != .skipped }
    if let crashAt, !played.isEmpty, played.allSatisfy(\.isUnkilled) {
      Output.note(
        "eventbench: error: no case comes to action \(crashAt), so nothing was killed; give --crash-at a smaller number"
      )
      throw ExitStatus.usage
    }
    if played.contains(where: { $0.status == .unknown }) { throw ExitStatus.unknown }
  }

  /// Writes what can be written; returns what could not, and why.
  private func write(_ reports: [OutputFile], of results: [CaseResult]) -> [LoadError] {
    guard !reports.isEmpty else { return [] }
    let document = JUnitReport.document(
      of: results, seed: seed, version: Version.text, options: outcomeOptions)
    return reports.compactMap { file in
      do throws(LoadError) {
        try file.write(Array(document.utf8))
        return nil
      } catch {
        return error
      }
    }
  }

  /// Says how much faster than life the run was, on standard error, since it differs from run to run.
  private func noteRatio(_ results: [CaseResult], _ took: Duration) {
    let virtual = Double(results.reduce(0) { $0 &+ $1.virtualMilliseconds }) / 1_000
    let real = took / .seconds(1)
    guard real > 0 else { return }
    let ratio = (virtual / real).formatted(
      .number.precision(.significantDigits(2)).locale(.init(identifier: "en_US_POSIX")))
    Output.note(
      "played \(UInt64(max(0, virtual * 1_000)).durationText) of virtual time in \(took.formatted(.units(allowed: [.seconds, .milliseconds], width: .narrow))): \(ratio) × real time"
    )
  }
}
