import ArgumentParser
import ChangeEngine
import Formats
import Reports

/// `eventbench check`: reads scenarios and instance files without running them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report what is wrong with scenarios and instance files.")

  @Argument(help: "Scenario files (.yaml), instance files (.json), or folders. Default: Scenarios.")
  var paths: [String] = []

  @Option(help: "How problems are printed: text or jsonl.")
  var format = OutputFormat.text

  @Flag(help: "Fail with status 1 on warnings, too.")
  var strict = false

  func run() throws {
    let files = try ScenarioSet.find(paths)
    guard !files.isEmpty else {
      Output.note("eventbench: error: there is no file to check; check the paths")
      throw ExitStatus.nothingSelected
    }
    var problems: [Problem] = []
    for path in files {
      let found =
        path.lowercased().hasSuffix(".json")
        ? InstanceSource(try ScenarioSet.bytes(of: path), path: path).problems
        : try ScenarioSet.read(path).problems
      problems += found
      for problem in found {
        Output.write(
          format == .jsonl ? JSONLinesReport.line(of: problem) : problem.description + "\n")
      }
    }
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count { $0.severity == .warning }
    if format == .text {
      Output.note("\(files.count) files checked: \(errors) errors, \(warnings) warnings")
    }
    if errors > 0 { throw ExitStatus.usage }
    if strict, warnings > 0 { throw ExitStatus.failed }
  }
}
