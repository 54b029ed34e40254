import ChangeEngine
import Formats
import Reports
import ScenarioDrafts

/// Plays what the problems predict, tells what came of it, and saves the scenarios that show it.
struct ProofWriter {
  let format: CheckFormat
  let folder: String?
  private var names: Set<String> = []
  /// The problems that did not come true.
  private(set) var withdrawn: Set<Problem> = []

  init(format: CheckFormat, folder: String?) {
    self.format = format
    self.folder = folder
  }

  mutating func prove(_ problem: Problem) throws {
    guard let prediction = problem.prediction else { return }
    switch try Proof.of(prediction) {
    case .proved(let findings, let causes, let scenario):
      let file = try save(scenario, problem, prediction)
      write(problem, "proved", findings.joined(separator: "; "), causes, file)
    case .withdrawn(let stories):
      withdrawn.insert(problem)
      let count = "\(stories) \(stories == 1 ? "story" : "stories") played"
      write(problem, "withdrawn", "\(count), no record lost, doubled or misnamed by it", [], nil)
    case .unplayable(let reason):
      write(problem, "not played", reason, [], nil)
    }
  }

  private func write(
    _ problem: Problem, _ status: String, _ text: String, _ causes: [String], _ file: String?
  ) {
    switch format {
    case .text:
      let lines =
        ["\(status): \(text)"] + causes.map { "why: \($0)" } + (file.map { ["saved: \($0)"] } ?? [])
      Output.write(lines.map { "    \($0.onOneLine)\n" }.joined())
    case .jsonl:
      Output.write(
        JSONLinesReport.proofLine(
          of: problem, status: status, text: text, causes: causes, scenario: file))
    case .sarif: break
    }
  }

  /// Saves a scenario beside the others, unless it was saved before.
  ///
  /// Another one that has its name is kept, and the name counted on.
  private mutating func save(
    _ scenario: String, _ problem: Problem, _ prediction: Prediction
  ) throws -> String? {
    guard let folder else { return nil }
    let base = "\(folder)/\(problem.code)-\(prediction.resource.name.fileWord)"
    let bytes = Array(scenario.utf8)
    var number = 1
    while true {
      let path = number == 1 ? "\(base).yaml" : "\(base)-\(number).yaml"
      number += 1
      guard names.insert(path).inserted else { continue }
      if !Files().exists(path) {
        try Files().writeNew(scenario, to: path)
        return path
      }
      // A larger file is another.
      if (try? Files().load(path, bytesMax: bytes.count)) == bytes { return path }
    }
  }
}
