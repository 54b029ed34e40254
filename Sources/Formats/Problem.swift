package import ChangeEngine
package import Simulation

/// Something wrong in a file that a person wrote, with its place and what to do about it.
package struct Problem: Hashable, Sendable, CustomStringConvertible {
  package let code: String
  package let severity: ConfigurationProblem.Severity
  package let location: SourceLocation
  /// The way to the value inside the document, where it has one.
  package let path: String
  package let message: String
  package let remedy: String

  package init(
    code: String, severity: ConfigurationProblem.Severity = .error, location: SourceLocation,
    path: String = "", message: String, remedy: String
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.path = path
    self.message = message
    self.remedy = remedy
  }

  package var description: String {
    "\(location): \(severity == .information ? "note" : severity.rawValue): \(message); \(remedy)"
  }
}

/// Collects the problems of one file, each place and message once.
final class ProblemLog {
  let file: String
  private(set) var problems: [Problem] = []
  private var seen: Set<Problem> = []

  init(file: String) {
    self.file = file
  }

  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  func report(
    _ code: String, at position: SourcePosition, severity: ConfigurationProblem.Severity = .error,
    _ message: String, _ remedy: String
  ) {
    add(
      Problem(
        code: code, severity: severity, location: SourceLocation(file: file, position: position),
        message: message, remedy: remedy))
  }

  func add(_ problem: Problem) {
    if seen.insert(problem).inserted { problems.append(problem) }
  }
}

/// Finds the word that was probably meant.
enum Suggestion {
  /// Returns `remedy` with a did-you-mean in front where one of `known` is close to `word`.
  static func remedy(for word: String, among known: [String], else remedy: String) -> String {
    let closest = known.map { ($0, distance(word.lowercased(), $0.lowercased())) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let closest, closest.1 <= max(1, word.count / 3) else { return remedy }
    return "did you mean '\(closest.0)'?"
  }

  private static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.utf8.prefix(64))
    let second = Array(second.utf8.prefix(64))
    var row = Array(0...second.count)
    for (i, byte) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[second.count]
  }
}
