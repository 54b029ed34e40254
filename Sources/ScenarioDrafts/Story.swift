import ChangeEngine
import Simulation

/// A scenario that is yet to be played: everything but what must come out.
package struct Story: Sendable {
  /// One moment of change; the text `{change}` of the timeline stands for it.
  package struct Case: Sendable {
    let name: String
    let changeMilliseconds: Int64
  }

  var title: String
  var why: String
  var tags: [String]
  /// The instance as YAML: a path in quotes, or JSON.
  var instance: String
  /// The engine's policies as YAML, such as `{ deduplicate: false }`.
  var engine: String?
  var start: Timestamp
  var untilMilliseconds: Int64
  /// The CRM's resources by name, each with its settings as YAML.
  var resources: [(name: String, settings: String)]
  /// A record that is there before the start, such as `1`, by its resource.
  var existing: (resource: String, id: Int)?
  var timeline: [String]
  var cases: [Case]

  /// The scenario's file, with what each case has to come to; without, as it is played first.
  func text(_ expectations: [StoryOutcome] = []) -> String {
    var lines = [
      "version: 1", "scenario: \(Story.quoted(title))", "why: \(Story.quoted(why))",
      "tags: [\(tags.joined(separator: ", "))]", "instance: \(instance)",
    ]
    if let engine { lines.append("engine: \(engine)") }
    lines += [
      "start: \(start.text)", "until: \(Story.offset(untilMilliseconds))", "crm:",
      "  preset: configured", "  resources:",
    ]
    lines += resources.map { "    \(Story.quoted($0.name)): \($0.settings)" }
    if let existing {
      lines += ["  records:", "    \(Story.quoted(existing.resource)): [{ id: \(existing.id) }]"]
    }
    lines.append("timeline:")
    lines += timeline.map { entry in
      "  - "
        + (cases.count == 1 ? entry.replacing("\"{change}\"", with: offset(of: cases[0])) : entry)
    }
    return (lines + expectationLines(expectations)).joined(separator: "\n") + "\n"
  }

  private func offset(of item: Case) -> String { Story.offset(item.changeMilliseconds) }

  private func expectationLines(_ expectations: [StoryOutcome]) -> [String] {
    guard expectations.count == cases.count else {
      guard cases.count > 1 else { return [] }
      return ["cases:"]
        + cases.map { "  - { name: \(Story.quoted($0.name)), change: \(offset(of: $0)) }" }
    }
    if cases.count == 1 {
      return ["expect:"] + expectations[0].members.map { "  \($0.key): [\($0.entries)]" }
    }
    var lines = ["expect:"] + StoryOutcome.keys.map { "  \($0): \"{\($0)}\"" } + ["cases:"]
    for (item, expectation) in zip(cases, expectations) {
      lines += ["  - name: \(Story.quoted(item.name))", "    change: \(offset(of: item))"]
      lines += expectation.allMembers.map { "    \($0.key): [\($0.entries)]" }
    }
    return lines
  }

  static func offset(_ milliseconds: Int64) -> String {
    "+" + UInt64(max(0, milliseconds)).durationText
  }

  /// A text as YAML and JSON write it alike.
  static func quoted(_ text: String) -> String { JSONValue.string(text).canonicalText }
}
