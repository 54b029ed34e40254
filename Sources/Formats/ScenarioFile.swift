import ChangeEngine
package import Simulation

/// Reads a scenario file: all of its cases, or all of its problems.
package struct ScenarioFile {
  /// The keys of a scenario, in the order of the language's description.
  static let keys = [
    "version", "scenario", "why", "source", "tags", "skip", "instance", "engine", "start", "until",
    "crm", "timeline", "expect", "cases",
  ]

  package let scenarios: [Scenario]
  package let problems: [Problem]

  /// Reads `bytes`; where there is an error, no scenario comes out.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - path: The file's path, for messages and for the paths inside it.
  ///   - loader: Reads the files that the scenario names.
  package init(_ bytes: [UInt8], path: String, loader: any FileLoader) {
    let log = ProblemLog(file: path)
    var scenarios: [Scenario] = []
    if let root = YAMLSource.read(bytes, log: log) {
      if MappingReader(root, keys: ScenarioFile.keys, of: "a scenario", log: log) != nil {
        var expander = CaseExpander(log: log)
        var documents = LoadedDocuments(scenarioPath: path, loader: loader, log: log)
        for item in expander.cases(of: root) {
          var reader = ScenarioReader(caseName: item.name, log: log)
          if let scenario = reader.read(item.tree, &documents) { scenarios.append(scenario) }
        }
      }
    }
    self.scenarios = log.hasErrors ? [] : scenarios
    problems = log.problems.sorted {
      ($0.location.file, $0.location.position) < ($1.location.file, $1.location.position)
    }
  }
}

/// Reads files for a scenario.
package protocol FileLoader {
  /// Returns a file's bytes; throws a ``LoadError`` for one that is missing or too large.
  func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8]
}

/// Why a file could not be read.
package struct LoadError: Error {
  package let message: String
  package let remedy: String

  package init(message: String, remedy: String) {
    self.message = message
    self.remedy = remedy
  }
}

/// The files that a scenario names, each read once.
struct LoadedDocuments {
  static let instanceBytesMax = 4 << 20
  static let datasetBytesMax = 256 << 20

  let scenarioPath: String
  let loader: any FileLoader
  let log: ProblemLog
  private var files: [String: [UInt8]] = [:]

  init(scenarioPath: String, loader: any FileLoader, log: ProblemLog) {
    self.scenarioPath = scenarioPath
    self.loader = loader
    self.log = log
  }

  /// Returns the file that a node names, by a path relative to the scenario.
  mutating func file(_ node: YAMLNode, bytesMax: Int) -> (path: String, bytes: [UInt8])? {
    let path = LoadedDocuments.resolved(node.text ?? "", beside: scenarioPath)
    if let bytes = files[path] { return (path, bytes) }
    do {
      let bytes = try loader.load(path, bytesMax: bytesMax)
      files[path] = bytes
      return (path, bytes)
    } catch {
      log.report("unreadable-file", at: node.position, error.message, error.remedy)
      return nil
    }
  }

  /// Joins a relative path to the folder of `file`, and takes out `.` and `..`.
  static func resolved(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
