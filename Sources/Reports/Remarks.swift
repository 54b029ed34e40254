import Simulation

/// What a case's status does not tell: changes that no verdict counts, and what was not played.
struct Remarks {
  private static let recordsMax = 10

  let result: CaseResult

  /// The lines, indented; none where there is nothing to say.
  var text: String {
    line("pending", pending(isWaiting: true), "reported, and not accepted before the end")
      + line("pending", pending(isWaiting: false), "changed too near the end to be owed yet")
      + line(
        "undetectable", result.verdict.undetectable,
        "deleted, which this configuration cannot see") + notPlayed
  }

  private func pending(isWaiting: Bool) -> [RecordReference] {
    result.verdict.pending.filter { $0.isWaiting == isWaiting }.map(\.record)
  }

  private func line(_ name: String, _ records: [RecordReference], _ meaning: String) -> String {
    guard !records.isEmpty else { return "" }
    let shown = records.prefix(Remarks.recordsMax).map(\.description.onOneLine)
      .joined(separator: ", ")
    let rest = records.count - min(records.count, Remarks.recordsMax)
    return "  \(name): \(shown)\(rest > 0 ? " and \(rest) more" : "") (\(meaning))\n"
  }

  private var notPlayed: String {
    let scenario = result.scenario
    guard result.status == .passed || result.status == .failed else { return "" }
    let count = scenario.timeline.count { $0.at > scenario.until }
    return count > 0 ? "  not played: \(count) of the timeline, which lie after 'until'\n" : ""
  }
}
