import Foundation
import Testing

/// `eventbench run`: what it says of cases that did not simply pass or fail.
@Suite struct RunCommandTests {
  /// What a report says is to be pasted, without the program's name.
  private func reproduction(_ ended: Program.Ended) throws -> String {
    let line = ended.output.split(separator: "\n").first { $0.contains("to reproduce: ") }
    return String(try #require(line?.split(separator: "reproduce: eventbench").last))
  }

  @Test func `a case that is unknown is no pass`() throws {
    try Folder.with { folder in
      try Folder.write(Story.text(title: "long", until: "+10h"), to: folder + "/a.yaml")
      try Folder.write(Story.passing, to: folder + "/b.yaml")
      let report = folder + "/report.xml"
      let steps = ["run", "--max-steps", "8"]
      let ended = try Program.run(
        steps + ["--report", "junit:" + report, folder + "/a.yaml", folder + "/b.yaml"])
      let xml = try Folder.text(report)

      #expect(ended.output.contains("1 unknown: not played to the end\n1 passed, 0 failed"))
      #expect(ended.status == 5, "\(ended.output)")
      #expect(xml.contains("tests=\"2\" failures=\"0\" errors=\"1\" skipped=\"0\""), "\(xml)")
      #expect(xml.contains("<error message=\"stopped after 8 steps") && !xml.contains("<skipped"))

      try Folder.write(Story.failing, to: folder + "/c.yaml")
      #expect(try Program.run(steps + [folder]).status == 1)
    }
  }

  @Test(arguments: [
    ([], ["one", "two", "none"]), (["--tag", "a"], ["one", "two"]), (["--tag", "b"], ["two"]),
    (["--tag", "b", "--tag", "c"], ["one", "two"]), (["--tag", "a", "--filter", "one"], ["one"]),
    (["--tag", "c", "--tag", "x"], ["one"]),
  ])
  func `a scenario is selected that has one of the tags`(options: [String], names: [String])
    throws
  {
    try Folder.with { folder in
      for (file, (title, tags)) in zip(
        ["1", "2", "3"], [("one", "tags: [a, c]"), ("two", "tags: [a, b]"), ("none", "")])
      {
        try Folder.write(Story.text(title: title, rest: tags), to: "\(folder)/\(file).yaml")
      }
      let ended = try Program.run(["run", "--list"] + options + [folder])

      let titles = ended.output.split(separator: "\n").map { $0.split(separator: " ").last }
      #expect(titles == names.map { $0[...] })
    }
  }

  @Test func `what waits at the end is told from what came too late`() throws {
    try Folder.with { folder in
      let timeline = """
        [{ at: +1m, create: contacts/2 }, { at: +2m, fault: { on: callback, kind: reset, for: 30h } },
        { at: +20h30s, create: contacts/3 }]
        """
      try Folder.write(Story.text(until: "+20h1m", timeline: timeline), to: folder + "/a.yaml")
      let ended = try Program.run(["run", folder])

      #expect(
        ended.output.contains(
          """
            pending: contacts/2 (reported, and not accepted before the end)
            pending: contacts/3 (changed too near the end to be owed yet)

          """), "\(ended.output)")
    }
  }

  @Test func `what is pasted fails again`() throws {
    // Whether this change is found late is drawn from the seed.
    let lag = "crm:\n  resources: { contacts: { visible: { min: 1ms, max: 10m } } }"
    let story = Story.text(
      title: "a story", events: "[{ at: +5m, type: UPDATED, id: 1 }]",
      timeline: "[{ at: +4m30s, update: contacts/1 }]"
    ).replacing("crm:", with: lag)
    try Folder.with { folder in
      let file = folder + "/it's.yaml"
      try Folder.write(story, to: file)
      let ended = try (1...20).lazy.map { try Program.run(["run", "--seed", "\($0)", file]) }
        .first { $0.status == 1 }
      let command = try reproduction(try #require(ended))

      #expect(command.contains("--seed "), "\(command)")
      #expect(try Program.shell("\"$0\"" + command).status == 1, "\(command)")
      let options = ["--store", "sqlite", "--max-steps", "1000", "--crash-at", "0"]
      let others = try Program.run(["run"] + options + [file])
      #expect(
        others.status == 0
          || others.output.contains(
            "run --decisions --max-steps 1000 --store sqlite --crash-at 0 -- "),
        "\(others.output)")
    }
  }

  @Test func `a title cannot steer the terminal`() throws {
    try Folder.with { folder in
      let title = "\"red \\e[31m and\\nnew \\u009B line\""
      try Folder.write(
        Story.failing.replacing("one that fails", with: title)
          + "\ncases: [{ name: \"\\ebold\" }]\n", to: folder + "/a.yaml")
      for arguments in [["run", folder], ["run", "--list", folder]] {
        let ended = try Program.run(arguments)

        #expect(
          ended.output.contains("red \\u{1B}[31m and\\u{A}new \\u{9B} line [\\u{1B}bold]"),
          "\(ended.output)")
        #expect(!ended.output.unicodeScalars.contains("\u{1B}"))
      }
      let failed = try Program.run(["run", folder])
      let command = try reproduction(failed)
      #expect(try Program.shell("\"$0\"" + command).status == 1, "\(command)")

      try Folder.write("version: 1\n\"\\e[31mred\": 1\n", to: folder + "/wrong.yaml")
      let check = try Program.run(["check", folder + "/wrong.yaml"])
      #expect(check.output.contains("\\u{1B}[31mred"), "\(check.output)")
      #expect(!(check.output + check.notes).unicodeScalars.contains("\u{1B}"))
    }
  }

  @Test func `a folder in a file's place is named as it is written`() throws {
    try Folder.with { folder in
      let instance = Program.root.path + "/Fixtures/instances/hubspot-polling.json"
      for (name, place) in [("a", "."), ("b", "..")] {
        try Folder.write(
          Story.passing.replacing(instance, with: place), to: "\(folder)/\(name).yaml")
      }
      try Folder.write(
        Story.passing.replacing("  records:", with: "  dataset: .\n  records:"),
        to: folder + "/c.yaml")
      for (name, place) in [("a", "."), ("b", ".."), ("c", ".")] {
        let ended = try Program.shell("cd \(folder); \"$0\" run \(name).yaml")
        #expect(ended.status == 2)
        #expect(ended.notes.contains("'\(place)' is a folder"), "\(ended.notes)")
        let whole = try Program.run(["run", "\(folder)/\(name).yaml"])
        #expect(whole.notes.contains("written as '\(place)'"), "\(whole.notes)")
      }
    }
  }

  @Test func `-j takes its number attached`() throws {
    let ended = try Program.run(["run", "-j1", "Scenarios/polling/merge.yaml"])
    #expect(ended.status == 0, "\(ended.notes)")
  }

  @Test func `a link to a scenario is followed, and one that leads nowhere is named`() throws {
    try Folder.with { folder in
      try Folder.write(Story.passing, to: folder + "/story.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/first.yaml", withDestinationPath: "story.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/second.yaml", withDestinationPath: folder + "/first.yaml")
      let ended = try Program.run(["run", folder])
      #expect(ended.output.hasSuffix("2 passed, 0 failed, 0 skipped\n"), "\(ended.notes)")

      try FileManager.default.createSymbolicLink(
        atPath: folder + "/third.yaml", withDestinationPath: "gone.yaml")
      let dangling = try Program.run(["run", folder])
      #expect(dangling.status == 2)
      #expect(dangling.notes.contains("/third.yaml' leads nowhere; mend or remove it"))
    }
  }

  @Test(arguments: ["text", "jsonl"])
  func `a key in the URL of a poll is in no report`(format: String) throws {
    try Folder.with { folder in
      let story = Story.text(rest: "# ").replacing(
        "instance: \(Program.root.path)/Fixtures/instances/hubspot-polling.json",
        with: """
          instance: { contacts: { url: "/contacts?hapikey=0-1-2-3&since=${date}", idField: vid } }
          """
      ).replacing("events: []", with: "events: [], requests: [{ at: +1m }]")
      try Folder.write(story, to: folder + "/a.yaml")
      let ended = try Program.run(["run", "--decisions", "--format", format, folder])
      #expect(ended.status == 1)
      #expect(ended.output.contains("hapikey=…&since=2026-03-08T06:30:00Z"), "\(ended.output)")
      #expect(!(ended.output + ended.notes).contains("0-1-2-3"))
    }
  }
}
