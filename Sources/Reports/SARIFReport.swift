import ChangeEngine
package import Formats
import Simulation

/// Writes problems as SARIF 2.1.0, which code hosts show beside the lines.
package enum SARIFReport {
  /// Returns the whole report, keys sorted, with a rule for each code that occurs.
  package static func document(of problems: [Problem], version: String) -> String {
    let codes = Set(problems.map(\.code)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let driver = object([
      ("informationUri", .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")),
      ("name", .string("eventbench")), ("rules", .array(codes.map(rule))),
      ("version", .string(version)),
    ])
    let run = object([
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(problems.map { result($0, codes) })),
      ("tool", object([("driver", driver)])),
    ])
    return object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("runs", .array([run])), ("version", .string("2.1.0")),
    ]).canonicalText + "\n"
  }

  private static func rule(_ code: String) -> JSONValue {
    let page = ConfigurationProblem.Code(rawValue: code).flatMap(ProblemPage.page)
    var members: [(String, JSONValue)] = [("id", .string(code))]
    if let page {
      members += [
        ("fullDescription", text(page.why)), ("help", text(page.text)),
        ("shortDescription", text(page.title)),
      ]
    }
    return object(members)
  }

  private static func result(_ problem: Problem, _ codes: [String]) -> JSONValue {
    let place = problem.location.position
    let region = object([
      ("startColumn", .number(String(place.column))), ("startLine", .number(String(place.line))),
    ])
    var location: [(String, JSONValue)] = [
      (
        "physicalLocation",
        object([
          ("artifactLocation", object([("uri", .string(uri(problem.location.file)))])),
          ("region", region),
        ])
      )
    ]
    if !problem.path.isEmpty {
      location.append(
        ("logicalLocations", .array([object([("fullyQualifiedName", .string(problem.path))])])))
    }
    return object([
      ("level", .string(problem.severity == .information ? "note" : problem.severity.rawValue)),
      ("locations", .array([object(location)])),
      ("message", text("\(problem.message); \(problem.remedy)")),
      ("ruleId", .string(problem.code)),
      ("ruleIndex", .number(String(codes.firstIndex(of: problem.code) ?? 0))),
    ])
  }

  /// A path as a relative reference: what a URI does not allow is escaped.
  private static func uri(_ path: String) -> String {
    let plain = Set(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@".utf8)
    return path.utf8.map { byte in
      guard !plain.contains(byte) else { return String(Character(Unicode.Scalar(byte))) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  private static func text(_ text: String) -> JSONValue { object([("text", .string(text))]) }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { .init(key: $0.0, value: $0.1) })
  }
}
