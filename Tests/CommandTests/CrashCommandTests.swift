import Foundation
import Testing

/// `eventbench run --crash-everywhere` and `--crash-at`: a case whose engine is killed.
@Suite struct CrashCommandTests {
  @Test func `killed anywhere, a case ends as it does when nobody kills it`() throws {
    let ended = try Program.run(
      [
        "run", "--crash-everywhere", "Scenarios/polling", "Scenarios/faults",
        "Scenarios/recovery", "Scenarios/instances",
      ])

    #expect(ended.status == 0, "\(ended.output)")
    let line = ended.output.split(separator: "\n").dropLast().last ?? ""
    let numbers = line.split(separator: " ").compactMap { Int($0) }
    #expect(numbers.count == 7 && numbers[0] > 3_000 && numbers[0] == numbers[1], "\(line)")
    #expect(numbers.dropFirst(2).dropLast() == [0, 0, 0, 0] && numbers[6] > 1_000, "\(line)")
  }

  @Test func `a kill that changes the verdict is told, with the command that shows it`() throws {
    let drift = Program.root.path + "/Scenarios/polling/page-drift.yaml"
    let text = try String(contentsOfFile: drift, encoding: .utf8)
      .replacing("  killed: {", with: "  # {")
      .replacing("../../Fixtures", with: Program.root.path + "/Fixtures")
    try Story.withFile({ _ in text }) {
      let ended = try Program.run(["run", "--crash-everywhere", $0])

      #expect(ended.status == 1)
      #expect(ended.output.contains("play it with --crash-at 7"), "\(ended.output)")
      #expect(try Program.run(["run", "--crash-at", "7", $0]).status == 1)
      #expect(try Program.run(["run", "--crash-at", "0", $0]).status == 0)
    }
    try Story.withFile({
      $0.replacing("expect:", with: "expect:\n  killed: { lost: [contacts/1] }")
    }) {
      let ended = try Program.run(["run", "--crash-everywhere", $0])

      #expect(ended.status == 1)
      #expect(ended.output.contains("what 'killed' states was not seen"), "\(ended.output)")
    }
  }

  @Test func `points that were not played leave a case unknown`() throws {
    try Folder.with { folder in
      try Folder.write(Story.passing, to: folder + "/a.yaml")
      let whole = try Program.run(["run", "--crash-everywhere", folder])
      #expect(whole.status == 0, "\(whole.output)")

      // The run itself takes seven steps; one in which the engine starts again takes more.
      let steps = ["run", "--crash-everywhere", "--max-steps", "7", folder]
      let cut = try Program.run(steps)
      #expect(cut.status == 5, "\(cut.output)")
      #expect(cut.output.contains("(killed at action "), "\(cut.output)")
    }
  }

  @Test func `a kill that never comes is told`() throws {
    try Folder.with { folder in
      try Folder.write(Story.passing, to: folder + "/a.yaml")
      try Folder.write(Story.text(until: "+100m"), to: folder + "/b.yaml")
      let none = try Program.run(["run", "--crash-at", "99999", folder])
      #expect(none.status == 2, "\(none.output)")
      #expect(none.output.contains("passes (not killed: it has "), "\(none.output)")
      #expect(none.notes.contains("no case comes to action 99999, so nothing was killed"))

      let one = try Program.run(["run", "--crash-at", "40", folder])
      #expect(one.status == 0, "\(one.output) \(one.notes)")
      #expect(one.output.split(separator: "not killed").count == 2, "\(one.output)")
    }
  }
}
