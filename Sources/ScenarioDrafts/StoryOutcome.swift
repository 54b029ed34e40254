import ChangeEngine
import Simulation

/// What came of one case of a story: its events, and what the oracle found.
struct StoryOutcome: Sendable {
  static let keys = ["events", "lost", "duplicated", "misclassified", "invented", "problems"]

  let result: CaseResult

  /// What is expected, by key; what is empty is left out, but for the events.
  var members: [(key: String, entries: String)] {
    allMembers.filter { $0.key == "events" || !$0.entries.isEmpty }
  }

  var allMembers: [(key: String, entries: String)] {
    let verdict = result.verdict
    let lists = [
      result.trace.events.map(event),
      verdict.lost.map { Story.quoted("\($0.record)") },
      verdict.duplicated.map { Story.quoted("\($0.record)") },
      verdict.misclassified.map {
        "{ id: \(Story.quoted("\($0.record)")), is: \($0.actual.rawValue), should: \($0.expected.rawValue) }"
      },
      verdict.invented.map { Story.quoted("\($0.record)") },
      // Meant where something goes wrong by it; elsewhere a better configuration would be a failure.
      findings.isEmpty ? [] : result.scenario.instances[0].hazards.map(\.rawValue).sorted(),
    ]
    return zip(StoryOutcome.keys, lists).map { ($0, $1.joined(separator: ", ")) }
  }

  /// Whether every change was told of, once or more.
  var isDelivered: Bool {
    result.verdict.lost.isEmpty && !result.trace.events.isEmpty
  }

  /// The answer that the simulated CRM gives to the polls in place of a page, if it does.
  var refusal: String? {
    result.trace.requests.first { $0.status != 200 }.map {
      "the simulated CRM answers its polls with \($0.status)"
        + ($0.status == 400 ? ": a date in the query cannot be read" : "")
    }
  }

  /// What went wrong, in words.
  var findings: [String] {
    let verdict = result.verdict
    return verdict.lost.map { "\($0.record) is lost" }
      + verdict.duplicated.map { "\($0.record) is reported twice" }
      + verdict.misclassified.map {
        "\($0.record) comes as \($0.actual.rawValue), and is \($0.expected.rawValue)"
      } + verdict.invented.map { "\($0.record) is reported without a change" }
  }

  private func event(_ entry: Trace.Event) -> String {
    let at = entry.at.offsetText(from: result.scenario.start)
    return """
      { at: \(at), type: \(entry.event.type.rawValue), \
      object: \(Story.quoted(entry.event.objectType)), \
      id: \(Story.quoted(entry.event.objectID.text)) }
      """
  }
}
