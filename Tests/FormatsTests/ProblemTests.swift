import ChangeEngine
import Formats
import Simulation
import TestSupport
import Testing

/// What is wrong in a file is said at its place, all of it at once.
@Suite struct ProblemTests {
  private func problems(_ text: String) -> [String] {
    ScenarioFile(Array(text.utf8), path: "s.yaml", loader: DiskLoader()).problems.map {
      "\($0.location.position.line):\($0.location.position.column) \($0.code)"
    }
  }

  @Test func `a good file has no problem`() {
    #expect(problems(Story.text) == [])
  }

  @Test(arguments: [
    ("version: 1", "version: 2", "1:10 unsupported-version"),
    ("until: +30m", "untl: +30m", "5:1 unknown-key"),
    ("until: +30m", "until: +30", "5:8 invalid-value"),
    ("until: +30m", "until: +30m\nuntil: +40m", "6:1 duplicate-key"),
    ("until: +30m", "until: 2026-02-30T00:00:00Z", "5:8 invalid-value"),
    ("until: +30m", "until: +400000d", "5:8 too-large"),
    ("+2m", "+30s", "11:11 out-of-order"),
    ("update: contacts/1", "update: contacts/9", "11:5 unknown-record"),
    ("update: contacts/1", "update: contact/1", "11:24 unknown-resource"),
    ("update: contacts/1", "update: contacts/01", nil),
    ("create: contacts/2", "create: contacts/1", "10:5 record-exists"),
    ("create: contacts/2", "create: contacts/9..2", "10:24 invalid-value"),
    ("at: +1m,", "at: {touch},", "10:11 invalid-value"),
    ("at: +1m,", "at: \"{touch}\",", "10:11 missing-case-value"),
    ("{ id: 1,", "{ id: 007,", "8:31 invalid-value"),
    ("at: +1m,", "at: +1m, webhook: x,", "10:5 invalid-value"),
    ("create: contacts/2", "webhook: x.json", "10:25 unreadable-file"),
    ("lost: []", "responses: [{ code: 200 }]", "13:17 unknown-key"),
    ("lost: []", "deliveries: [{ when: 1 }]", "13:18 unknown-key"),
    ("lost: []", "lost: [deals/1]", "13:10 unknown-resource"),
    ("update: contacts/1", "fault: { on: callback, kind: malformed }", "11:39 invalid-value"),
    ("update: contacts/1", "fault: { on: poll, kind: timeuot }", "11:41 invalid-value"),
    ("preset: hubspot", "preset: hubspt", "7:11 invalid-value"),
    ("until: +30m", "until: 2026-03-08T02:30:00 America/New_York", "5:8 invalid-time"),
    ("until: +30m", "until: 2026-11-01T01:30:00 America/New_York", "5:8 invalid-time"),
    ("until: +30m", "until: 2026-11-01T01:30:00 America/Nwe_York first", "5:8 invalid-time"),
    ("until: +30m", "until: 2026-11-01T03:30:00 America/New_York second", "5:8 invalid-time"),
    ("expect:", "expect:\n\tx: y", "13:1 invalid-yaml"),
  ])
  func `each slip is refused at its place`(old: String, new: String, expected: String?) {
    let found = problems(Story.text.replacing(old, with: new, maxReplacements: 1))
    if let expected {
      #expect(found.contains(expected), "\(found)")
    } else {
      #expect(!found.isEmpty)
    }
  }

  @Test(arguments: [
    ("instances: { a: X, b: X }", "lost: []", "13:3 misplaced-key"),
    ("instances: { a: X, b: X }", "instances: { c: {} }", "13:16 unknown-key"),
    ("instances: { a: X, b: X }", "instances: { a: { responses: [] } }", "13:21 unknown-key"),
    ("instances: { a: X, a: X }", "", "3:94 duplicate-key"),
    ("instances: { a/b: X }", "", "3:14 invalid-value"),
    ("instances: { 'ower': none.json }", "", "3:22 unreadable-file"),
    ("instances: {}", "", "3:12 invalid-value"), ("instances: [X]", "", "3:12 invalid-value"),
    ("instances: { a: X }\ninstance: X", "", "4:1 misplaced-key"),
    ("instances: { a: X, b: X }", "instances: { b: { lost: [contacts/1] } }", nil),
  ])
  func `several instances have names and expectations of their own`(
    instances: String, expect: String, expected: String?
  ) {
    let inline = "{ contacts: { url: \"/hubs/crm/contacts?where=u='${date}'\", idField: vid } }"
    var lines = Story.text.split(separator: "\n").map(String.init)
    lines[2] = instances.replacing("X", with: inline)
    lines[lines.count - 1] = "  " + expect
    let found = problems(lines.joined(separator: "\n"))
    if let expected {
      #expect(found.contains(expected), "\(found)")
    } else {
      #expect(found.isEmpty, "\(found)")
    }
  }

  @Test func `all problems of a file come at once, in order`() {
    let text = Story.text.replacing("until:", with: "untl:")
      .replacing("preset: hubspot", with: "preset: x").replacing("contacts/2", with: "deals/2")

    #expect(problems(text) == ["5:1 unknown-key", "7:11 invalid-value", "10:24 unknown-resource"])
  }

  @Test func `an alias that grows without bound is refused`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }

    #expect(problems(text).contains { $0.hasSuffix("too-large") })
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `deep nesting is refused`(opening: String) {
    #expect(
      problems(String(repeating: opening, count: 50_000)).contains { $0.hasSuffix("too-deep") })
  }

  /// Mutants of real files: bytes changed, cut out, doubled, swapped between files.
  @Test func `ten thousand mutated files make no crash and no hang`() throws {
    let instances = ["hubspot-seed", "hubspot-three-resources"].map {
      TestFiles.root + "/Fixtures/instances/\($0).json"
    }
    let files = try (TestFiles.scenarios.filter { !$0.contains("/real/") } + instances).map {
      ($0, try TestFiles.bytes($0))
    }
    var random = SeededRandom(seed: 20_261_123)
    var refused = 0
    for _ in 0..<10_000 {
      let (path, bytes) = files[Int(random.next(in: 0...Int64(files.count - 1)))]
      let mutant = mutated(bytes, &random)
      if path.hasSuffix(".json") {
        refused += InstanceSource(mutant, path: path).problems.isEmpty ? 0 : 1
        continue
      }
      let file = ScenarioFile(mutant, path: path, loader: DiskLoader())
      refused += file.problems.isEmpty ? 0 : 1
      for scenario in file.scenarios.prefix(1) {
        _ = try CasePlayer(stepsMax: 2_000).play(scenario)
      }
    }
    #expect(refused > 3_000)
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    let pieces = [
      "{", "}", "[", "]", ":", "\"", "'", "- ", "\n", "\t", "&a ", "*a", "999999999999", "-1", "é",
      "\0",
    ]
    for _ in 0...random.next(in: 0...3) where !bytes.isEmpty {
      let position = Int(random.next(in: 0...Int64(bytes.count - 1)))
      let length = min(Int(random.next(in: 1...20)), bytes.count - position)
      switch random.next(in: 0...4) {
      case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.removeSubrange(position..<position + length)
      case 2: bytes.insert(contentsOf: bytes[position..<position + length], at: position)
      case 3:
        let piece = pieces[Int(random.next(in: 0...Int64(pieces.count - 1)))]
        bytes.insert(contentsOf: piece.utf8, at: position)
      default: bytes.removeSubrange(position...)
      }
    }
    return bytes
  }
}
