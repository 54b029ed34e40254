package import ChangeEngine
import Simulation

/// An instance document with its problems, each with its place.
package struct InstanceSource {
  package let instance: Instance
  package let configurationProblems: [ConfigurationProblem]
  package let problems: [Problem]
  /// Whether the file is JSON of some other kind: not an instance, nor a part of one.
  package var isInstance: Bool {
    !configurationProblems.contains { $0.code == .invalidValue && $0.path.isEmpty }
  }

  /// Reads an instance file, or a text that stands as a whole at one place of another file.
  package init(_ bytes: [UInt8], path: String, at position: SourcePosition? = nil) {
    var reader = InstanceReader()
    let instance = reader.read(JSONSource(bytes, at: position))
    self.init(instance, reader.problems, path)
  }

  /// Reads an instance whose JSON was read already.
  init(_ document: JSONNode, file: String) {
    var reader = InstanceReader()
    let instance = reader.read(document)
    self.init(instance, reader.problems, file)
  }

  private init(_ instance: Instance, _ found: [ConfigurationProblem], _ file: String) {
    self.instance = instance
    configurationProblems = found
    problems = found.map { problem in
      Problem(
        code: problem.code.rawValue, severity: problem.severity,
        location: SourceLocation(file: file, position: problem.position),
        path: problem.pathText, message: problem.message, remedy: problem.remedy,
        prediction: InstanceSource.prediction(problem, instance))
    }
  }

  private static func prediction(
    _ problem: ConfigurationProblem, _ instance: Instance
  ) -> Prediction? {
    guard Prediction.codes.contains(problem.code),
      let resource = instance.resources.first(where: { problem.path.contains($0.name) })
    else { return nil }
    return Prediction(
      code: problem.code, severity: problem.severity, resource: resource,
      intervalMilliseconds: instance.refreshIntervalMilliseconds)
  }
}
