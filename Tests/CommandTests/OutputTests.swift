import Foundation
import Testing

/// Where results go: files, links, pipes and devices, and what is said when they cannot go there.
@Suite struct OutputTests {
  private let merge = "Scenarios/polling/merge.yaml"

  @Test func `a named pipe stays one, and its reader gets the report`() throws {
    try Folder.with { folder in
      let pipe = folder + "/pipe"
      let ended = try Program.shell(
        "mkfifo \(pipe); cat \(pipe) > \(folder)/got & \"$0\" \"$@\"; status=$?; wait; test -p \(pipe) && exit $status",
        ["run", "--report", "junit:" + pipe, merge])

      #expect(ended.status == 0, "\(ended.notes)")
      #expect(try Folder.text(folder + "/got").hasSuffix("</testsuites>\n"))
    }
  }

  @Test func `a device stays one`() throws {
    try Folder.with { folder in
      let device = folder + "/device"
      // The numbers of the device that takes everything; only an administrator can make one.
      guard try Program.shell("mknod \(device) c 1 3 && echo > \(device)").status == 0 else {
        return
      }
      let ended = try Program.shell(
        "\"$0\" \"$@\" && test -c \(device)", ["run", "--report", "junit:" + device, merge])
      #expect(ended.status == 0, "\(ended.notes)")

      let saved = try Program.shell(
        "\"$0\" \"$@\" && test -c \(device)",
        ["perf", "kernel", "--quick", "--runs", "1", "--filter", ": 1 pending", "--save", device])
      #expect(saved.status == 0, "\(saved.notes)")
    }
  }

  @Test func `a device that is full fails after the last line`() throws {
    try Folder.with { folder in
      let device = folder + "/device"
      guard try Program.shell("mknod \(device) c 1 7 && test -w \(device)").status == 0,
        try Program.shell("echo > \(device)").notes.contains("No space left")
      else { return }
      let ended = try Program.run(["run", "--report", "junit:" + device, merge])
      #expect(ended.status == 3)
      #expect(ended.output.hasSuffix("1 passed, 0 failed, 0 skipped\n"), "\(ended.output)")
      #expect(ended.notes.contains("/device' cannot be written: No space left on device"))

      let saved = try Program.run(
        ["perf", "kernel", "--quick", "--runs", "1", "--filter", ": 1 pending", "--save", device])
      #expect(saved.status == 3)
      #expect(saved.output.contains("kernel: 1 pending"), "\(saved.output)")
    }
  }

  @Test func `a link stays, and what it leads to is replaced`() throws {
    try Folder.with { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/far", withIntermediateDirectories: true)
      try Folder.write("old", to: folder + "/far/report.xml")
      for (link, target) in [
        ("one", "far/report.xml"), ("two", "one"), ("none yet", folder + "/far/new.xml"),
      ] {
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/\(link)", withDestinationPath: target)
        let ended = try Program.run(["run", "--report", "junit:\(folder)/\(link)", merge])

        #expect(ended.status == 0, "\(ended.notes)")
        #expect(
          try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(link)") == target)
        #expect(try Folder.text("\(folder)/\(link)").hasPrefix("<?xml"))
        try Folder.write("old", to: folder + "/far/report.xml")
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/far")
      #expect(files.sorted() == ["new.xml", "report.xml"])
    }
  }

  @Test func `what a shell opened is written into`() throws {
    try Folder.with { folder in
      let run = ["run", merge, "--report"]
      // A link as /dev/stdout is; that one is the machine's, and a fault here would replace it.
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/stdout", withDestinationPath: "/proc/self/fd/1")
      let ended = try Program.run(run + ["junit:\(folder)/stdout"])
      #expect(ended.status == 0)
      #expect(
        ended.output.contains("</testsuites>\n1 passed") && ended.output.hasPrefix("passed: "),
        "\(ended.output)")

      let piped = try Program.shell(
        "\"$0\" \"$@\" junit:>(cat > \(folder)/got); wait $!", run)
      #expect(piped.status == 0, "\(piped.notes)")
      #expect(try Folder.text(folder + "/got").hasSuffix("</testsuites>\n"))

      let third = try Program.shell(
        "exec 7> \(folder)/third; echo first >&7; \"$0\" \"$@\" junit:/proc/self/fd/7", run)
      #expect(third.status == 0, "\(third.notes)")
      #expect(try Folder.text(folder + "/third").hasPrefix("first\n<?xml"))
    }
  }

  @Test(arguments: ["story.yaml", "instance.json", "data.jsonl", "link.xml", "far/../story.yaml"])
  func `a report does not take the place of what the run reads`(name: String) throws {
    try Folder.with { folder in
      let files = FileManager.default
      try files.createDirectory(atPath: folder + "/far", withIntermediateDirectories: true)
      try files.copyItem(
        atPath: Program.root.path + "/Fixtures/instances/hubspot-polling.json",
        toPath: folder + "/instance.json")
      try Folder.write("", to: folder + "/data.jsonl")
      let story = Story.passing.replacing(
        "\(Program.root.path)/Fixtures/instances/hubspot-polling.json", with: "instance.json"
      ).replacing("preset: hubspot", with: "preset: hubspot\n  dataset: data.jsonl")
      try Folder.write(story, to: folder + "/story.yaml")
      try files.createSymbolicLink(
        atPath: folder + "/link.xml", withDestinationPath: "instance.json")
      let names = ["story.yaml", "instance.json", "data.jsonl"].map { folder + "/" + $0 }
      let before = try names.map(Folder.text)

      let good = try Program.run(
        ["run", "--report", "junit:\(folder)/new.xml", folder + "/story.yaml"])
      let ended = try Program.run(
        ["run", "--report", "junit:\(folder)/\(name)", folder + "/story.yaml"])

      #expect(good.status == 0, "\(good.notes)")
      #expect(ended.status == 2, "\(ended.notes)")
      #expect(ended.output.isEmpty)
      #expect(
        ended.notes.hasPrefix(
          "eventbench: error: '\(folder)/\(name)' cannot be written: it is read too, as '\(folder)/"
        ),
        "\(ended.notes)")
      #expect(ended.notes.hasSuffix("'; name another file\n"))
      #expect(try names.map(Folder.text) == before)
    }
  }

  @Test func `a report does not take the place of the state`() throws {
    let east = "Scenarios/instances/side-by-side.yaml"
    try Folder.with { folder in
      for (story, report) in [
        (merge, "s.db"), (merge, "./s.db"), (merge, "s.db-wal"), (merge, "s.db-owner"),
        (east, "s.db.today"),
      ] {
        let ended = try Program.run(
          ["run", story, "--store", "sqlite:\(folder)/s.db"]
            + ["--report", "junit:\(folder)/\(report)"])

        #expect(ended.status == 2 && ended.output.isEmpty, "\(report)")
        #expect(
          ended.notes == """
            eventbench: error: '\(folder)/\(report)' cannot be written: the engine's state comes there; \
            name another file

            """)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      }
    }
  }

  @Test func `a report's place is looked at before anything is played`() throws {
    try Folder.with { folder in
      for (place, reason) in [
        ("/nowhere/x.xml", "No such file or directory"), ("", "it is a folder"),
      ] {
        let ended = try Program.run(["run", "--report", "junit:" + folder + place, merge])
        #expect(ended.status == 2)
        #expect(ended.output.isEmpty)
        #expect(
          ended.notes == """
            eventbench: error: '\(folder + place)' cannot be written: \(reason); name another file

            """)

        let perf = try Program.run(["perf", "kernel", "--quick", "--save", folder + place])
        #expect(perf.status == 2)
        #expect(perf.output.isEmpty)
        #expect(perf.notes.contains("cannot be written: \(reason)"), "\(perf.notes)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func `a file keeps its permissions`() throws {
    try Folder.with { folder in
      let (file, new) = (folder + "/report.xml", folder + "/new.xml")
      let ended = try Program.shell(
        """
        umask 027; echo > \(file); chmod 604 \(file)
        "$0" "$@" && stat -c %a \(file) \(new)
        """,
        ["run", merge, "--report", "junit:" + file, "--report", "junit:" + new])
      #expect(ended.output.hasSuffix("604\n640\n"), "\(ended.output) \(ended.notes)")
    }
  }

  @Test func `a full disk is told`() throws {
    try Folder.with { folder in
      let state = folder + "/state.db"
      try Folder.write("{\"id\":1,\"c\":0,\"u\":0}\n", to: folder + "/a")
      let diff = ["diff", "--state", state, "--id", "id", "--created", "c", "--updated", "u"]
      #expect(try Program.run(diff + [folder + "/a"]).status == 0)
      for arguments in [
        ["run", merge], ["run", "--list", merge], ["run", "--format", "jsonl", merge],
        ["check", "Fixtures/instances/hubspot-seed.json"], ["date", "format", "yyyy", "0"],
        ["state", state], diff + ["--resource", "others", folder + "/a"], ["--help"],
      ] {
        let ended = try Program.shell("\"$0\" \"$@\" > /dev/full", arguments)
        #expect(ended.status == 3, "\(arguments)")
        #expect(
          ended.notes.contains("error: standard output: No space left on device"),
          "\(arguments): \(ended.notes)")
      }
    }
  }

  @Test func `a reader that goes away is no error`() throws {
    let ended = try Program.shell(
      "\"$0\" run --format jsonl Scenarios/polling | head -1; exit ${PIPESTATUS[0]}")
    #expect(ended.status == 0)
    #expect(!ended.notes.contains("error"), "\(ended.notes)")
  }

  @Test func `what else is kept is kept although the reader goes away`() throws {
    try Folder.with { folder in
      try Folder.write(Story.failing, to: folder + "/z.yaml")
      let rows = (0..<20_000).map { "{\"id\":\"\($0)\",\"c\":0,\"u\":0}\n" }.joined()
      try Folder.write(rows, to: folder + "/rows")
      let line = "\"$0\" \"$@\" | head -1; exit ${PIPESTATUS[0]}"

      let run = try Program.shell(
        line,
        ["run", "--format", "jsonl", "--report", "junit:\(folder)/report.xml"]
          + ["--store", "sqlite:\(folder)/run.db", "Scenarios/polling", folder + "/z.yaml"])
      #expect(run.status == 1, "\(run.notes)")
      #expect(try Folder.text(folder + "/report.xml").hasSuffix("</testsuites>\n"))
      #expect(try Program.run(["state", folder + "/run.db"]).status == 0)

      let diff = try Program.shell(
        line,
        ["diff", "--state", folder + "/state.db", folder + "/rows", "--id", "id"]
          + ["--created", "c", "--updated", "u"])
      #expect(diff.status == 0)
      let state = try Program.run(["state", folder + "/state.db"])
      #expect(state.output.contains("20000 records known"), "\(state)")
    }
  }

  @Test func `a note that nobody reads decides no status`() throws {
    for arguments in [["state", "/nosuch.db"], ["state"], ["perf", "diff", "--filter", "nosuch"]] {
      let read = try Program.run(arguments)
      let unread = try Program.shell(
        "{ \"$0\" \"$@\" 2>&1 >&3 3>&- | exec 0<&-; exit ${PIPESTATUS[0]}; } 3>&1", arguments)
      #expect(read.status != 0 && unread.status == read.status, "\(arguments)")
    }
  }

  @Test func `values without end are read as long as somebody reads the answers`() throws {
    let ended = try Program.shell(
      "yes 5 | timeout 60 \"$0\" date format yyyy | head -1; exit ${PIPESTATUS[1]}")
    #expect(ended.status == 0 && ended.output == "1970\n")
  }
}
