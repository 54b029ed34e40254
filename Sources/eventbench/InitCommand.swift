import ArgumentParser
import ChangeEngine
import Formats
import Reports
import ScenarioDrafts

/// `eventbench init`: writes a first scenario, or those of an instance's own edges.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a first instance, scenario and CI step; ask nothing.",
    discussion: """
      With --from, writes scenarios for the edges of your own instance instead: its window, delay and \
      tolerance, each with the expectation that the oracle finds right. No file is overwritten.
      """)

  @Argument(help: "The folder to write to. Default: eventbench.")
  var folder = "eventbench"

  @Option(help: ArgumentHelp("Write scenarios for this instance file.", valueName: "instance.json"))
  var from: String?

  func validate() throws { try Files.checkFolderName(folder) }

  func run() throws {
    Output.goOnUnread()
    let folder = trimmed
    let files = try from.map(edges) ?? StarterFiles.files(in: folder.shellWord)
    for file in files where Files().exists("\(folder)/\(file.name)") {
      Output.note(
        "eventbench: error: '\(folder)/\(file.name)' is there already; choose another folder")
      throw ExitStatus.usage
    }
    try NewFiles(folder: folder, files: files).write()
    Output.write(files.map { "wrote \(folder)/\($0.name)".onOneLine + "\n" }.joined())
    Output.note("next: eventbench run \(folder.shellWord)")
  }

  /// The folder as commands name it, without a dash that they would take for an option.
  private var trimmed: String {
    var trimmed = folder
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    return trimmed.hasPrefix("-") ? "./" + trimmed : trimmed
  }

  private func edges(of path: String) throws -> [(name: String, text: String)] {
    let source = InstanceSource(try ScenarioSet.bytes(of: path), path: path)
    let errors = source.problems.filter { $0.severity == .error }
    for problem in errors { Output.note(problem.description) }
    guard errors.isEmpty else { throw ExitStatus.usage }
    if let obstacle = InitCommand.obstacle(to: source.instance) {
      Output.note("\(path): error: \(obstacle) \(path.shellWord)")
      throw ExitStatus.usage
    }
    let edges = try EdgeFiles(
      of: source, instancePath: Files().path(to: path, from: trimmed),
      folder: Files().realFolder(trimmed), loader: Files())
    for skipped in edges.skipped {
      let what = skipped.story.map { "no story '\($0)'" } ?? "no scenario"
      Output.note("\(path): note: \(what) for '\(skipped.resource)': \(skipped.reason)")
    }
    guard !edges.files.isEmpty else { throw ExitStatus.nothingSelected }
    return edges.files
  }

  /// Why an instance has no edges, if so, and where to read on.
  private static func obstacle(to instance: Instance) -> String? {
    if !instance.isEnabled { return "its events are off; see eventbench check" }
    switch instance.vendorType {
    case .webhook:
      return
        "it hears by webhooks, and the edges are those of polls; see crm.subscriptions in the README, and eventbench check"
    case .other:
      return "the event type is not 'polling', so nothing is polled; see eventbench check"
    case .polling:
      return instance.resources.isEmpty ? "no resource is polled; see eventbench check" : nil
    }
  }
}
