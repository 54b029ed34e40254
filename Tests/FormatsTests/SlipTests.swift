import ChangeEngine
import Formats
import Simulation
import TestSupport
import Testing

/// What would say nothing, or something else than it means, is refused at its place.
@Suite struct SlipTests {
  /// Reads the story with `new` in place of `old`.
  private func file(_ old: String, _ new: String) -> ScenarioFile {
    let text = Story.text.replacing(old, with: new, maxReplacements: 1)
    return ScenarioFile(Array(text.utf8), path: "s.yaml", loader: DiskLoader())
  }

  /// Expects one problem, at the mark `§` in `new`, or none where no code is given.
  private func expectProblem(_ old: String, _ new: String, _ code: String?) {
    expectProblem(in: Story.text.replacing(old, with: new, maxReplacements: 1), code)
  }

  private func expectProblem(in text: String, _ code: String?) {
    let problems = ScenarioFile(
      Array(text.replacing("§", with: "").utf8), path: "s.yaml", loader: DiskLoader()
    ).problems
    let marked = Array(text.utf8)
    let mark = marked.firstRange(of: Array("§".utf8))?.lowerBound ?? 0
    let place = SourcePosition(offset: mark, in: marked)

    let found = problems.map {
      "\($0.location.position.line):\($0.location.position.column) \($0.code)"
    }
    let expected = code.map { ["\(place.line):\(place.column) \($0)"] } ?? []
    #expect(found == expected, "\(problems.map(\.description))")
  }

  @Test(arguments: [
    ("store: §disk-full", "invalid-value"), ("store: §{ a: disk-full }", "invalid-value"),
    ("store: [§disk-ful]", "invalid-value"), ("store: [disk-full]", nil),
    ("events: [{ id: 2, §within: 1ms }]", "misplaced-key"),
    ("events: [{ id: 2, at: +5m, within: 1ms }]", nil),
    ("silence: { from: §+30m0.001s, to: +40m }", "out-of-order"),
    ("silence: { from: +30m, to: +40m }", nil),
    ("silence: { from: 2026-03-08T06:00:00Z, to: §2026-03-08T06:29:59Z }", "out-of-order"),
    ("silence: { from: 2026-03-08T06:00:00Z, to: +1m }", nil),
    ("lost: [{ id: contacts/2, §should: UPDATED }]", "unknown-key"),
    ("duplicated: [{ id: contacts/2, §because: lag }]", "unknown-key"),
    ("invented: [§{}]", "missing-key"),
    ("killed: { lost: [{ id: contacts/2, §is: x }] }", "unknown-key"),
    ("lost: [{ id: contacts/2 }]", nil), ("§events:", "invalid-value"),
    ("§silence: ~", "invalid-value"), ("killed: { §lost: }", "invalid-value"),
    ("events: §{ match: all, list: }", "missing-key"),
    ("events: { §match: , list: [] }", "invalid-value"),
    ("events: { §order: ~, list: [] }", "invalid-value"),
    ("events: [{ §at: , id: 2 }]", "invalid-value"), ("events: [{ §type: }]", "invalid-value"),
    ("events: [{ §where: ~ }]", "invalid-value"), ("events: [{ set: { a: ~ } }]", nil),
    ("requests: [{ at: +5m, §status: }]", "invalid-value"),
    ("deliveries: [{ at: +5m, §events: }]", "invalid-value"),
    ("responses: [{ at: +5m, §status: ~ }]", "invalid-value"),
    ("misclassified: [{ id: contacts/2, §should: }]", "invalid-value"),
    ("misclassified: [{ id: contacts/2, §is: }]", "invalid-value"),
    ("disagreements: [{ id: contacts/2, §poll: }]", "invalid-value"),
    ("disagreements: [{ id: contacts/2, §webhook: ~ }]", "invalid-value"),
    ("§killed:", "invalid-value"),
  ])
  func `an expectation that nothing is held against is refused`(expect: String, code: String?) {
    expectProblem("lost: []", expect, code)
  }

  @Test(arguments: ["§instances:", "instances: { §a: }", "§responses:", "§store: ~"])
  func `an empty expectation of several instances is refused`(expect: String) {
    let text = Story.text.replacing("instance: {", with: "instances: { a: {")
      .replacing("idField: vid } }", with: "idField: vid } } }")

    expectProblem(in: text.replacing("lost: []", with: expect), "invalid-value")
  }

  @Test(arguments: [
    ("lost:", "write [] for none"), ("events: [{ at: }]", "write a value"),
    ("killed:", "write a value"), ("killed: { lost: }", "write [] for none"),
  ])
  func `what is empty is told how to be filled`(expect: String, remedy: String) {
    let problems = file("lost: []", expect).problems

    #expect(problems.map { $0.remedy.hasPrefix(remedy) } == [true])
  }

  @Test(arguments: ["\"\"", "\"  \""])
  func `a reason to skip says something`(reason: String) {
    expectProblem("start: ", "skip: { reason: §\(reason) }\nstart: ", "invalid-value")
    expectProblem("start: ", "skip: { reason: slow }\nstart: ", nil)
  }

  @Test func `a pair of escapes as JSON has them is told how YAML writes it`() {
    let problems = file("update: contacts/1", #"update: contacts/1, set: { a: "\ud83d\ude00" }"#)
      .problems

    #expect(problems.map(\.code) == ["invalid-yaml"])
    #expect(problems.allSatisfy { $0.remedy.hasPrefix("write the character itself") })
    #expect(
      file("update: contacts/1", #"update: contacts/1, set: { a: "\U0001F600" }"#).problems.isEmpty)
  }

  @Test(
    arguments: [
      ("start: 2026-03-08T06:30:00.000Z", "start: §+5m", "invalid-value"),
      ("start: 2026-03-08T06:30:00.000Z", "start: §2026-03-08", "invalid-value"),
      ("start: 2026-03-08T06:30:00.000Z", "start: §2026-03-08T06:30:00.1234Z", "invalid-time"),
      ("start: 2026-03-08T06:30:00.000Z", "start: 2026-03-08T06:30:00.123000Z", nil),
      ("until: +30m", "until: §2026-03-08T03:00:00.0001 America/New_York", "invalid-time"),
      ("until: +30m", "until: 2026-03-08T03:00:00.000000 America/New_York", nil),
      ("created: 2026-03-01T00:00:00Z", "created: §2026-03-08T06:30:00.001Z", "out-of-order"),
      ("created: 2026-03-01T00:00:00Z", "created: 2026-03-08T06:30:00Z", nil),
    ] as [(String, String, String?)])
  func `a time that would be taken for another is refused`(old: String, new: String, code: String?)
  {
    expectProblem(old, new, code)
  }

  @Test func `the clock of a CRM may be ahead of the start`() {
    let new = "  clock: +2m\n  records: { contacts: [{ id: 1, created: §2026-03-08T06:32:00"
    let old = "  records: { contacts: [{ id: 1, created: 2026-03-01T00:00:00"

    expectProblem(old, new, nil)
    expectProblem(old, new + ".001", "out-of-order")
    expectProblem(old, new.replacing("+2m", with: "-2m"), "out-of-order")
  }

  @Test(arguments: [
    ("contact.creation, §property: email", "misplaced-key"),
    ("contact.merge, §property: email", "misplaced-key"),
    ("contact.propertyChange, property: email", nil),
  ])
  func `only a change has a property that is watched`(subscription: String, code: String?) {
    expectProblem(
      "preset: hubspot", "preset: hubspot\n  subscriptions: [{ type: \(subscription) }]", code)
  }

  @Test(arguments: [
    ("kind: timeout, §headers: { Retry-After: \"10\" }", "misplaced-key"),
    ("kind: malformed, §body: x", "misplaced-key"), ("slow: 30s, §body: x", "misplaced-key"),
    ("answer: 429, headers: { Retry-After: \"10\" }, body: x", nil),
  ])
  func `only an answer has headers and a body`(fault: String, code: String?) {
    expectProblem("update: contacts/1", "fault: { on: poll, \(fault) }", code)
  }

  // MARK: Keys

  @Test(
    arguments: [
      ("idField: vid } }", "idField: vid }, §<<: { accounts: {} } }", "unknown-key"),
      ("update: contacts/1", "update: contacts/1, set: { §<<: { a: 1 }, b: 2 }", "unknown-key"),
      ("update: contacts/1", "update: contacts/1, §<<: { set: { a: 1 } }", "unknown-key"),
      ("update: contacts/1", "webhook: [{ §<<: { a: 1 } }]", "unknown-key"),
      ("update: contacts/1", "update: contacts/1, set: { §[a]: 1 }", "unknown-key"),
      ("preset: hubspot", "resources: { §<<: { contacts: {} } }", "unknown-key"),
      ("  lost: []", "  lost: []\ncases: [{ name: a, §<<: { b: 1 } }]", "unknown-key"),
      ("  lost: []", "  lost: []\ncases: [{ name: a, §[b]: 1 }]", "unknown-key"),
      ("  lost: []", "  lost: []\ncases: [{ name: §[a] }]", "invalid-value"),
      ("update: contacts/1", "update: contacts/1, set: { \"<<\": 1 }", nil),
    ] as [(String, String, String?)])
  func `a merge key is refused everywhere`(old: String, new: String, code: String?) {
    expectProblem(old, new, code)
  }

  private static let cases = "\ncases: [{ name: a, field: phone }]"

  @Test func `a placeholder is replaced in keys too`() throws {
    let fields = "update: contacts/1, set: { \"{field}\": \"{field}\", \"x-{field}\": 1 } }"
    let file = file("update: contacts/1 }", fields + "" + SlipTests.cases)
    let changes = file.scenarios.first?.timeline.compactMap { entry -> RecordChange? in
      if case .change(let change) = entry.action { change } else { nil }
    }

    #expect(file.problems.map(\.description) == [])
    #expect(
      changes?.last?.fields == [
        .init(key: "phone", value: .string("phone")), .init(key: "x-phone", value: .number("1")),
      ])
  }

  @Test(arguments: [
    ("{ phone: 1, §\"{field}\": 2 }", "duplicate-key"),
    ("{ §\"{feld}\": 2 }", "missing-case-value"),
    ("{ \"a {feld}\": 2 }", nil),
  ])
  func `a key that no case makes whole is refused`(fields: String, code: String?) {
    expectProblem(
      "update: contacts/1 }",
      "update: contacts/1, set: \(fields) }" + SlipTests.cases, code)
  }

  @Test func `a list does not become a key`() {
    expectProblem(
      "update: contacts/1 }",
      "update: contacts/1, set: { \"{list}\": 2 } }\ncases: [{ list: §[x] }]",
      "invalid-value")
  }

  // MARK: One slip, one problem

  @Test(arguments: [
    ("create: §contact/2", "unknown-resource"), ("create: §contacts/9..2", "invalid-value"),
    ("create: §2", "invalid-value"), ("create: §contacts/1..x", "invalid-value"),
    ("create: contacts/2, §sett: {}", "unknown-key"),
  ])
  func `what a slip keeps from being created is not told as missing`(create: String, code: String) {
    expectProblem(
      "create: contacts/2 }",
      create + " }\n  - { at: +1m, update: contacts/2 }\n  - { at: +1m, delete: contacts/2 }", code)
  }

  @Test func `a slip in the time of a creation is told alone`() {
    expectProblem(
      "+1m, create: contacts/2 }", "§+1, create: contacts/2 }\n  - { at: +1m, update: contacts/2 }",
      "invalid-value")
  }

  @Test func `what has nothing to do with a slip is told beside it`() {
    let problems = file(
      "create: contacts/2 }", "create: contact/2 }\n  - { at: +1m, update: contacts/3 }"
    ).problems

    #expect(problems.map(\.code) == ["unknown-resource", "unknown-record"])
  }

  @Test(
    arguments: [
      ("update: contacts/1", "update: contacts/1, every: §400000d, times: 1000000", "too-large"),
      ("update: contacts/1", "update: contacts/1, every: §400000d, times: 9", "too-large"),
      ("update: contacts/1", "update: contacts/1, every: 400000d, times: 2", nil),
      ("preset: hubspot", "dataset: §{ a: 1 }", "invalid-value"),
      ("preset: hubspot", "dataset: §\"\"", "invalid-value"),
      ("instance: { ", "instance: §\"\" # ", "invalid-value"),
    ] as [(String, String, String?)])
  func `what cannot be is said as it is`(old: String, new: String, code: String?) {
    expectProblem(old, new, code)
  }

  @Test func `a byte that is no UTF-8 is told at its place`() {
    let bytes = Array("version: 1\nscenario: x\nwhy: é caf".utf8) + [0xE9, 0x0A]
    let problems = ScenarioFile(bytes, path: "s.yaml", loader: DiskLoader()).problems

    #expect(problems.map(\.location.position) == [SourcePosition(line: 3, column: 11)])
  }
}
