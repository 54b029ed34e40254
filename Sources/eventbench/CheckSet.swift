import ChangeEngine
import Formats
import Simulation

/// The files that `check` reads, and what is wrong with them.
struct CheckSet {
  private(set) var fileCount = 0
  private(set) var problems: [Problem] = []
  private var seen: Set<Problem> = []

  /// Reads files, and what folders hold; a JSON file of a folder that is no instance is left out.
  mutating func read(_ paths: [String], _ take: (Problem) throws -> Void) throws {
    for path in paths.isEmpty ? ["Scenarios"] : paths {
      let found = try ScenarioSet.find(
        [path], extensions: ScenarioSet.extensions.union([".json"]))
      for file in found {
        guard let problems = try problems(of: file, isNamed: file == path) else { continue }
        fileCount += 1
        // Several scenarios may name one instance, whose problems are told once.
        for problem in problems where seen.insert(problem).inserted {
          self.problems.append(problem)
          try take(problem)
        }
      }
    }
  }

  private func problems(of file: String, isNamed: Bool) throws -> [Problem]? {
    guard file.lowercased().hasSuffix(".json") else {
      let scenario = try ScenarioSet.read(file)
      return scenario.problems + scenario.warnings
    }
    let source = InstanceSource(try ScenarioSet.bytes(of: file), path: file)
    return isNamed || source.isInstance ? source.problems : nil
  }

  /// Takes out problems that turned out to be none.
  mutating func remove(_ withdrawn: Set<Problem>) {
    problems.removeAll(where: withdrawn.contains)
  }

  func count(_ severity: ConfigurationProblem.Severity) -> Int {
    problems.count { $0.severity == severity }
  }
}
