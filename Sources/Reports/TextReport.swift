import ChangeEngine
package import Simulation

/// Puts results into words for a person at a terminal.
package enum TextReport {
  /// Returns what is said about one case: a line, and for a failure the whole story, its picture drawn for
  /// a terminal of that many columns; `options` are those that the run had and its outcome depends on.
  package static func text(
    of result: CaseResult, withDecisions: Bool, width: Int? = nil, options: [String] = []
  ) -> String {
    let scenario = result.scenario
    let name = "\(scenario.file): \(scenario.displayName)".onOneLine
    let reason = result.reason.map { " (\($0.onOneLine))" } ?? ""
    var text = "\(result.status.rawValue): \(name)\(reason)\n"
    text += Remarks(result: result).text
    for failure in result.trace.storeFailures where withDecisions {
      text += "  \(failure.at.offsetText(from: scenario.start)) \(failure.fault.error)\n"
    }
    if withDecisions { text += decisions(result) }
    for failure in result.failures.map(\.onOneLine) {
      text += describe(failure, result, width ?? LaneStrip.widthDefault)
    }
    if !result.failures.isEmpty {
      text += "  to reproduce: \(reproduction(of: scenario, options: options))\n\n"
    }
    return text.withVisibleControls
  }

  /// Returns the lines that end a run; `leftOut` are the cases that were not begun, where it was
  /// interrupted.
  package static func closingLine(of results: [CaseResult], leftOut: Int? = nil) -> String {
    let count = { (status: CaseResult.Status) in results.count { $0.status == status } }
    let unknown = count(.unknown)
    return crashes(results.compactMap(\.crashes))
      + (leftOut.map { "interrupted: \($0) of \(results.count + $0) cases not begun\n" } ?? "")
      + (unknown > 0 ? "\(unknown) unknown: not played to the end\n" : "")
      + "\(count(.passed)) passed, \(count(.failed)) failed, \(count(.skipped)) skipped\n"
  }

  private static func crashes(_ sweeps: [CrashSweep]) -> String {
    guard !sweeps.isEmpty else { return "" }
    let sum = { (count: (CrashSweep) -> Int) in sweeps.reduce(0) { $0 + count($1) } }
    return """
      killed at \(sum(\.pointCount)) of \(sum(\.pointCountWhole)) points: \(sum(\.lostCount)) lost, \
      \(sum(\.duplicatedCount)) duplicated, \(sum(\.misclassifiedCount)) misclassified, \
      \(sum(\.inventedCount)) invented beyond what the scenarios state; \
      \(sum(\.redeliveredCount)) events came again under their own id

      """
  }

  /// Returns the command that plays only this case, with the engine's reasons.
  package static func reproduction(of scenario: Scenario, options: [String] = []) -> String {
    let filter = scenario.caseName.map { ["--filter", "[\($0)]"] } ?? []
    let words = ["eventbench", "run", "--decisions"] + options + filter + ["--", scenario.file]
    return words.map(\.shellWord).joined(separator: " ")
  }

  private static func decisions(_ result: CaseResult) -> String {
    result.trace.notes.map { note in
      let name = result.scenario.instances[note.instance].name.map { "\($0): " } ?? ""
      let at = note.at.offsetText(from: result.scenario.start)
      return "  \(at) \(name)\(DecisionText.text(note.decision))".onOneLine + "\n"
    }.joined()
  }

  private static func describe(
    _ failure: Failure, _ result: CaseResult, _ width: Int
  ) -> String {
    var text = "  \(failure.message)\n"
    text += table(failure.rows)
    for cause in failure.causes { text += "    why: \(cause)\n" }
    if let moment = failure.moment {
      let trace = failure.instance.map { result.trace.seen(by: $0) } ?? result.trace
      text += LaneStrip(trace, start: result.scenario.start)
        .text(around: moment, width: width)
    }
    return text
  }

  private static let rowsMax = 40

  /// Lays expected beside actual; a mark between them says where they differ.
  private static func table(_ rows: [Failure.Row]) -> String {
    guard !rows.isEmpty else { return "" }
    let first = max(0, (rows.firstIndex { !$0.isMatch } ?? 0) - 5)
    let shown = rows[first...].prefix(rowsMax)
    let width = max(8, shown.map { ($0.expected ?? "-").count }.max() ?? 0)
    var text = first > 0 ? "      … \(first) rows alike\n" : ""
    text += "      \("expected".padded(width))    actual\n"
    for row in shown {
      text += "    \(row.isMatch ? " " : "!") \((row.expected ?? "-").padded(width))"
      text += "  \(row.isMatch ? "=" : "≠") \(row.actual ?? "-")\n"
    }
    let rest = rows.count - first - shown.count
    return text + (rest > 0 ? "      … and \(rest) rows more\n" : "")
  }
}

extension Failure {
  /// The same with each of its texts on one line: an id in them may hold anything.
  fileprivate var onOneLine: Failure {
    var failure = Failure(
      message: message.onOneLine,
      rows: rows.map {
        Row(
          expected: $0.expected?.onOneLine, actual: $0.actual?.onOneLine, isMatch: $0.isMatch)
      }, causes: causes.map(\.onOneLine), moment: moment)
    failure.instance = instance
    return failure
  }
}
