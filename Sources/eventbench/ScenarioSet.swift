import ChangeEngine
import Formats
import Reports
import Simulation

/// The scenarios that the arguments name.
enum ScenarioSet {
  static let extensions: Set<String> = [".yaml", ".yml"]

  /// Reads all of them; when one is wrong, every problem of every file is printed and nothing runs.
  static func load(_ paths: [String], _ files: any FileLoader) throws -> [Scenario] {
    var scenarios: [Scenario] = []
    var hasErrors = false
    for path in try find(paths) {
      let file = try read(path, files)
      for problem in file.problems { Output.note(problem.description.onOneLine) }
      hasErrors = hasErrors || file.problems.contains { $0.severity == .error }
      scenarios += file.scenarios
    }
    if hasErrors { throw ExitStatus.usage }
    return scenarios
  }

  static func find(_ paths: [String], extensions: Set<String> = extensions) throws -> [String] {
    do {
      return try Files().find(paths.isEmpty ? ["Scenarios"] : paths, extensions: extensions)
    } catch {
      Output.note("eventbench: error: \(error.message); \(error.remedy)")
      throw ExitStatus.usage
    }
  }

  static func bytes(of path: String, _ files: any FileLoader = Files()) throws -> [UInt8] {
    do {
      return try files.load(path, bytesMax: 64 << 20)
    } catch {
      Output.note("\(path): error: \(error.message); \(error.remedy)")
      throw ExitStatus.usage
    }
  }

  static func read(_ path: String, _ files: any FileLoader = Files()) throws -> ScenarioFile {
    ScenarioFile(try bytes(of: path, files), path: path, loader: files)
  }
}
