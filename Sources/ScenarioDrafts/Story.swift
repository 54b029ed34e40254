import ChangeEngine
import Simulation

/// A scenario that is yet to be played: everything but what must come out.
package struct Story: Sendable {
  /// One telling of the story, with a value for each `{key}` of its lines.
  package struct Case: Sendable {
    let name: String
    let values: [(key: String, yaml: String)]

    init(_ name: String, _ key: String, _ yaml: String) {
      self.init(name, [(key, yaml)])
    }

    init(_ name: String, _ values: [(key: String, yaml: String)]) {
      self.name = name
      self.values = values
    }
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
    lines += timeline.map { "  - " + $0 }
    if cases.count == 1 { lines = lines.map(filledIn) }
    return (lines + expectationLines(expectations)).joined(separator: "\n") + "\n"
  }

  /// A story told once needs no cases.
  private func filledIn(_ line: String) -> String {
    cases[0].values.reduce(line) { $0.replacing("\"{\($1.key)}\"", with: $1.yaml) }
  }

  private func expectationLines(_ expectations: [StoryOutcome]) -> [String] {
    if cases.count == 1 {
      guard let expectation = expectations.first else { return [] }
      return ["expect:"] + expectation.members.map { "  \($0.key): [\($0.entries)]" }
    }
    // A key that no case needs is left out: it is empty unless written.
    let keys = StoryOutcome.keys.filter { key in
      key == "events"
        || expectations.contains { $0.allMembers.contains { $0.key == key && !$0.entries.isEmpty } }
    }
    var lines = expectations.isEmpty ? [] : ["expect:"] + keys.map { "  \($0): \"{\($0)}\"" }
    lines.append("cases:")
    for (index, item) in cases.enumerated() {
      lines.append("  - name: \(Story.quoted(item.name))")
      lines += item.values.map { "    \($0.key): \($0.yaml)" }
      guard expectations.indices.contains(index) else { continue }
      lines += expectations[index].allMembers.filter { keys.contains($0.key) }
        .map { "    \($0.key): [\($0.entries)]" }
    }
    return lines
  }

  static func offset(_ milliseconds: Int64) -> String {
    "+" + UInt64(max(0, milliseconds)).durationText
  }

  /// A text as YAML and JSON write it alike.
  static func quoted(_ text: String) -> String { JSONValue.string(text).canonicalText }
}
