import ChangeEngine
package import Simulation

/// Reads a scenario file: all of its cases, or all of its problems.
package struct ScenarioFile {
  package let scenarios: [Scenario]
  /// What has to be mended before anything runs.
  package let problems: [Problem]
  /// What runs, and is likely to lose events: the instance's problems, but for those that the
  /// scenario expects, and the hazards of the scenario's own world.
  package let warnings: [Problem]

  /// Reads `bytes`; where there is an error, no scenario comes out.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - path: The file's path, for messages and for the paths inside it.
  ///   - loader: Reads the files that the scenario names.
  package init(_ bytes: [UInt8], path: String, loader: any FileLoader) {
    let log = ProblemLog(file: path)
    let warnings = ProblemLog(file: path)
    var scenarios: [Scenario] = []
    if let root = YAMLSource.read(bytes, log: log) {
      if MappingReader(root, keys: ScenarioReader.keys, of: "a scenario", log: log) != nil {
        var expander = CaseExpander(log: log)
        var documents = LoadedDocuments(scenarioPath: path, loader: loader, log: log)
        for item in expander.cases(of: root) {
          var reader = ScenarioReader(
            caseName: item.name, log: log, warnings: warnings)
          if let scenario = reader.read(item.tree, &documents) { scenarios.append(scenario) }
        }
      }
    }
    self.scenarios = log.hasErrors ? [] : scenarios
    problems = ScenarioFile.sorted(log.problems)
    self.warnings = ScenarioFile.sorted(warnings.problems)
  }

  private static func sorted(_ problems: [Problem]) -> [Problem] {
    problems.sorted {
      ($0.location.file, $0.location.position) < ($1.location.file, $1.location.position)
    }
  }
}
