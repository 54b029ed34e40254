package import ChangeEngine

/// What `check --explain CODE` tells of one kind of problem.
package struct ProblemPage: Sendable {
  /// Where the lines of an example stand.
  package enum Context: Sendable {
    /// They are the whole file.
    case file
    /// In the object of settings.
    case settings
    /// In the configuration of the resource `contacts`.
    case resource
    /// In its `datesConfiguration`.
    case dates
    /// At the top of a scenario.
    case scenario
  }

  package let code: ConfigurationProblem.Code
  /// What it is, in one line.
  package let title: String
  /// What it does to the events.
  package let why: String
  package let context: Context
  /// Two lines, or one, that have the problem.
  package let wrong: String
  /// What happens with them.
  package let loss: String
  /// The same lines, repaired.
  package let right: String

  /// The page of a code.
  package static func page(of code: ConfigurationProblem.Code) -> ProblemPage? {
    all.first { $0.code == code }
  }

  /// Every page, sorted by its code.
  package static let all = (syntaxPages + settingsPages + resourcePages + datePages)
    .sorted { $0.code.rawValue < $1.code.rawValue }

  /// The page as a person reads it, no wider than 80 columns but for the examples.
  package var text: String {
    """
    \(code.rawValue): \(title)

    \(wrapped(why))

      \(place), this loses:
    \(indented(wrong))
      \(wrapped(loss, indent: "  "))

      repaired:
    \(indented(right))

    """
  }

  private var place: String {
    switch context {
    case .file: "as a file"
    case .settings: "among the settings"
    case .resource: "in a resource"
    case .dates: "in datesConfiguration"
    case .scenario: "in a scenario"
    }
  }

  private func indented(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
      .joined(separator: "\n")
  }

  private func wrapped(_ text: String, indent: String = "") -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if line.count + word.count + indent.count >= 79 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).joined(separator: "\n" + indent)
  }
}
