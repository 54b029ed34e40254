import Foundation
import Testing

/// `eventbench init`: where it writes, and that it writes all of its files or none.
@Suite struct InitFolderTests {
  private let instance = Program.root.path + "/Fixtures/instances/hubspot-polling.json"

  @Test(arguments: [
    ("edges", "edges"), ("edges//", "edges"), ("my folder", "'my folder'"), ("-x", "./-x"),
    ("a: b # c", "'a: b # c'"), ("it's $HOME", #"'it'\''s $HOME'"#), ("a\nb", #"$'a\x0ab'"#),
  ])
  func `the CI step and the next command name any folder`(name: String, word: String) throws {
    try Folder.with { folder in
      let ended = try Program.shell("cd \(folder); exec \"$0\" init -- \"$@\"", [name])
      let plain = name.replacing("//", with: "")
      let steps = try Folder.text("\(folder)/\(plain)/github-workflow.txt")

      #expect(ended.notes == "next: eventbench run \(word)\n")
      #expect(ended.output.split(separator: "\n").count == 3, "\(ended.output)")
      for command in ["check --strict", "run --report junit:results.xml"] {
        let escaped = word.replacing("\\", with: "\\\\")
        let quote = word.contains("'") ? "\"" : ""
        let line = "      - run: \(quote)eventbench \(command) \(escaped)\(quote)    "
        #expect(steps.contains(line), "\(line) in \(steps)")
      }
      let next = try Program.shell("cd \(folder); \"$0\" run \(word)")
      #expect(next.status == 0, "\(next.notes)")
    }
  }

  @Test func `a folder without a name is not the root`() throws {
    for arguments in [
      ["init", ""], ["init", "", "--from", instance], ["check", instance, "--prove", "--save", ""],
      ["perf", "--quick", "--write-workload", ""],
    ] {
      // With no byte to spare, so that nothing is left in the root whatever happens.
      let ended = try Program.shell(
        "(ulimit -f 0; exec \"$0\" \"$@\") 2>&1 | cat; exit ${PIPESTATUS[0]}", arguments)

      #expect(ended.status == 2, "\(arguments)")
      #expect(
        ended.output.contains("the folder has no name; write . for this one"), "\(ended.output)")
    }
  }

  @Test func `what cannot be written whole is not written at all`() throws {
    try Folder.with { folder in
      try Folder.write("mine", to: folder + "/mine")
      for target in [folder + "/a/b", folder] {
        // The first file goes into a kilobyte, the second does not.
        let ended = try Program.shell("ulimit -f 1; exec \"$0\" init \"$@\"", [target])

        #expect(ended.status == 2 && ended.output.isEmpty, "\(ended.output)")
        #expect(
          ended.notes.contains("first.yaml' cannot be written: File too large"), "\(ended.notes)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["mine"])
      }
    }
  }

  @Test(arguments: [
    (
      "webhook", "true", "{}",
      "it hears by webhooks, and the edges are those of polls; see crm.subscriptions"
    ),
    (
      "pollign", "true", "{}",
      "the event type is not 'polling', so nothing is polled; see eventbench check"
    ),
    ("polling", "false", "{}", "its events are off; see eventbench check"),
    ("polling", "true", "{}", "no resource is polled; see eventbench check"),
  ])
  func `an instance without polls is told why it has no edges`(
    type: String, isEnabled: String, resources: String, reason: String
  ) throws {
    try Folder.with { folder in
      let path = folder + "/i.json"
      try Folder.write(
        """
        {"event.notification.enabled": \(isEnabled), "event.vendor.type": "\(type)",
        "event.poller.configuration": \(resources)}
        """, to: path)
      let ended = try Program.run(["init", "--from", path, folder + "/out"])

      #expect(ended.status == 2)
      #expect(ended.notes.hasPrefix("\(path): error: \(reason) "), "\(ended.notes)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["i.json"])
    }
  }

  @Test func `scenarios find their instance whichever way leads to their folder`() throws {
    try Folder.with { folder in
      let made = try Program.shell(
        """
        cd \(folder); mkdir -p real/deep; ln -s real/deep link; cp "$1" i.json; ln -s i.json j.json
        "$0" init --from j.json link/edges; "$0" init --from link/../../i.json real/edges
        """, [instance])
      #expect(made.status == 0, "\(made.notes)")
      for path in ["link/edges", "real/deep/edges", "real/edges"] {
        #expect(try Program.run(["run", "\(folder)/\(path)"]).status == 0, "\(path)")
      }
      let story = try Folder.text(folder + "/real/deep/edges/contacts-window.yaml")
      #expect(story.contains("instance: \"../../../j.json\"\n"), "\(story)")
    }
  }

  @Test func `all files are written although nobody reads which`() throws {
    try Folder.with { folder in
      let ended = try Program.shell(
        "{ sleep 0.5; exec \"$0\" init \"$@\"; } | true; exit ${PIPESTATUS[0]}", [folder + "/a"])

      #expect(ended.status == 0, "\(ended.notes)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/a").count == 3)
    }
  }
}
