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
  /// What the problem says will happen, and to which resource, where it says so.
  package let prediction: Prediction?

  package init(
    code: String, severity: ConfigurationProblem.Severity = .error, location: SourceLocation,
    path: String = "", message: String, remedy: String, prediction: Prediction? = nil
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.path = path
    self.message = message
    self.remedy = remedy
    self.prediction = prediction
  }

  package var description: String {
    "\(location): \(severity == .information ? "note" : severity.rawValue): \(message); \(remedy)"
  }

  /// The problem with its code and path, as `check` prints it.
  package var fullText: String {
    description + " [" + code + (path.isEmpty ? "" : " at " + path) + "]"
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
  /// Returns `remedy` with a did-you-mean in its place where one of `known` is close to `word`.
  static func remedy(for word: String, among known: [String], else remedy: String) -> String {
    Spelling.closest(to: word, among: known).map { "did you mean '\($0)'?" } ?? remedy
  }
}
