package import ChangeEngine
import Simulation

/// An instance document with its problems, each with its place.
package struct InstanceSource {
  package let instance: Instance
  package let configurationProblems: [ConfigurationProblem]
  package let problems: [Problem]

  /// Reads an instance file.
  package init(_ bytes: [UInt8], path: String) {
    do {
      let document = try JSONDocument(bytes, places: true)
      let places = document.offsets.mapValues { SourcePosition(offset: $0, in: bytes) }
      let duplicates = document.duplicateKeys.map { key in
        Problem(
          code: ConfigurationProblem.Code.duplicateKey.rawValue, severity: .warning,
          location: SourceLocation(
            file: path, position: SourcePosition(offset: key.offset, in: bytes)),
          message: "the key '\((key.path.last ?? "").bounded)' stands twice; the later one counts",
          remedy: "remove one of the two")
      }
      self.init(document.root, file: path, places: places, problems: duplicates)
    } catch {
      self.init(
        unreadable: Problem(
          code: ConfigurationProblem.Code.invalidJSON.rawValue,
          location: SourceLocation(
            file: path, position: SourcePosition(offset: error.offset, in: bytes)),
          message: "not JSON: \(error.message)", remedy: error.remedy))
    }
  }

  private init(unreadable problem: Problem) {
    instance = .idle
    configurationProblems = []
    problems = [problem]
  }

  /// Reads an instance that was read already, with the places of its values.
  init(
    _ document: JSONValue, file: String, places: [[String]: SourcePosition],
    problems: [Problem] = []
  ) {
    var reader = InstanceReader()
    instance = reader.read(document)
    configurationProblems = reader.problems
    self.problems =
      problems
      + reader.problems.map { problem in
        Problem(
          code: problem.code.rawValue, severity: problem.severity,
          location: SourceLocation(
            file: file, position: InstanceSource.position(of: problem.path, places)),
          path: problem.pathText, message: problem.message, remedy: problem.remedy)
      }
  }

  /// The place of a value; where it has none of its own, that of the nearest one around it.
  private static func position(
    of path: [String], _ places: [[String]: SourcePosition]
  ) -> SourcePosition {
    var path = path
    while !path.isEmpty {
      if let position = places[path] { return position }
      path.removeLast()
    }
    return places[[]] ?? SourcePosition(line: 1, column: 1)
  }
}
