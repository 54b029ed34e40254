import ArgumentParser
import ChangeEngine
import Formats
import Reports

/// `eventbench check`: reads scenarios and instance files without running them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong with scenarios and instance files.",
    discussion: """
      Exit status: 0 no error; 1 with --strict, a warning; 2 an error; 4 no file to check.
      """)

  @Argument(
    help: """
      Scenario files (.yaml), instance files or poller configurations (.json), or folders. \
      Default: Scenarios.
      """)
  var paths: [String] = []

  @Option(help: "How problems are printed: text, jsonl or sarif.")
  var format = CheckFormat.text

  @Flag(help: "Fail with status 1 on warnings, too.")
  var strict = false

  @Option(help: ArgumentHelp("Tell all about one kind of problem.", valueName: "code"))
  var explain: String?

  @Flag(help: "Play what a problem predicts, and show the event that is lost, or withdraw it.")
  var prove = false

  @Option(help: ArgumentHelp("With --prove, save the scenarios in a folder.", valueName: "folder"))
  var save: String?

  mutating func validate() throws {
    if save != nil, !prove { throw ValidationError("--save goes with --prove; add it") }
    if let save { try Files.checkFolderName(save) }
  }

  func run() throws {
    if let explain { return try printPage(explain) }
    Output.goOnUnread()
    var set = CheckSet()
    var proofs = ProofWriter(format: format, folder: save)
    try set.read(paths) { problem in
      switch format {
      case .text: Output.write(problem.fullText.onOneLine + "\n")
      case .jsonl: Output.write(JSONLinesReport.line(of: problem))
      case .sarif: break
      }
      if prove { try proofs.prove(problem) }
    }
    set.remove(proofs.withdrawn)
    guard set.fileCount > 0 else {
      Output.note("eventbench: error: there is no file to check; check the paths")
      throw ExitStatus.nothingSelected
    }
    if format == .sarif {
      Output.write(SARIFReport.document(of: set.problems, version: Version.number))
    }
    try finish(set)
  }

  private func finish(_ set: CheckSet) throws {
    let (errors, warnings) = (set.count(.error), set.count(.warning))
    if format == .text {
      let counts = [
        (errors, "error"), (warnings, "warning"), (set.count(.information), "note"),
      ].map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      Output.note(
        "\(set.fileCount) file\(set.fileCount == 1 ? "" : "s") checked: \(counts.joined(separator: ", "))"
      )
      if !set.problems.isEmpty {
        Output.note("eventbench check --explain CODE tells more of the word in brackets")
      }
    }
    if errors > 0 { throw ExitStatus.usage }
    if strict, warnings > 0 { throw ExitStatus.failed }
  }

  private func printPage(_ name: String) throws {
    let codes = ConfigurationProblem.Code.allCases.map(\.rawValue).sorted()
    guard let page = ConfigurationProblem.Code(rawValue: name).flatMap(ProblemPage.page) else {
      let meant = Spelling.closest(to: name, among: codes).map { "did you mean '\($0)'? " } ?? ""
      Output.note(
        "eventbench: error: no page '\(name)'; \(meant)the pages are: \(codes.joined(separator: " "))"
      )
      throw ExitStatus.usage
    }
    Output.write(page.text)
  }
}
