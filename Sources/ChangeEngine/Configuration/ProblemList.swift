/// Collects the problems of one document, each with the place of the value that it is about.
struct ProblemList {
  /// More than these say nothing new; the last one says that there are more.
  private static let countMax = 1_000

  private(set) var problems: [ConfigurationProblem] = []

  /// Notes a problem with the value at `place` under `node`, which stands at `path` itself.
  mutating func report(
    _ code: ConfigurationProblem.Code, _ severity: ConfigurationProblem.Severity,
    _ node: JSONNode, _ path: [String], _ place: [String], _ message: String, _ remedy: String
  ) {
    add(
      ConfigurationProblem(
        code: code, severity: severity,
        position: node.position(of: place, atKey: code.isAboutKey), path: path + place,
        message: message, remedy: remedy))
  }

  /// Notes a problem with a setting.
  mutating func report(
    _ code: ConfigurationProblem.Code, _ severity: ConfigurationProblem.Severity,
    _ reader: SettingsReader, _ key: String, _ message: String, _ remedy: String
  ) {
    report(code, severity, reader.settings, reader.path, [key], message, remedy)
  }

  mutating func add(_ problem: ConfigurationProblem) {
    guard problems.count < ProblemList.countMax else { return }
    guard problems.count == ProblemList.countMax - 1 else { return problems.append(problem) }
    problems.append(
      ConfigurationProblem(
        code: problem.code, severity: .error, position: problem.position, path: problem.path,
        message: "more than \(ProblemList.countMax) problems; the rest is not told",
        remedy: "mend those before it first"))
  }

  /// Notes what is wrong with the JSON of a text.
  mutating func add(_ slips: [JSONSlip]) {
    for slip in slips {
      let isDuplicate = slip.kind == .duplicateKey
      add(
        ConfigurationProblem(
          code: isDuplicate ? .duplicateKey : .invalidJSON,
          severity: slip.kind == .malformed ? .error : .warning, position: slip.position,
          path: slip.path, message: isDuplicate ? slip.message : "not JSON: \(slip.message)",
          remedy: slip.remedy))
    }
  }
}
