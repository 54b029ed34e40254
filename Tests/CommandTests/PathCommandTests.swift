import ChangeEngine
import Foundation
import Testing

/// Which files the arguments of a command name, and how they are listed.
@Suite struct PathCommandTests {
  @Test func `links to folders are followed, and a circle of them ends`() throws {
    try Folder.with { folder in
      let files = FileManager.default
      for name in ["real/deep", "outer", "zero"] {
        try files.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
      }
      try Folder.write(Story.text(title: "top"), to: folder + "/real/x.yaml")
      try Folder.write(Story.text(title: "deep"), to: folder + "/real/deep/y.yaml")
      for (link, target) in [
        ("link", "real"), ("outer/inner", "../real"), ("real/deep/circle", "../../outer"),
        ("outer/again", folder + "/real/deep"), ("outer/self", "."), ("outer/.hidden", "../zero"),
      ] {
        try files.createSymbolicLink(
          atPath: "\(folder)/\(link)", withDestinationPath: target)
      }
      try Folder.write(Story.text(title: "zero"), to: folder + "/zero/z.yaml")
      for (paths, found) in [
        (["link"], ["link/deep/y", "link/x"]), (["link/"], ["link/deep/y", "link/x"]),
        (["real"], ["real/deep/y", "real/x"]), (["zero"], ["zero/z"]),
        (["outer"], ["outer/again/y", "outer/inner/x"]),
        (["link/x.yaml", "link"], ["link/x", "link/deep/y"]),
        (["."], ["./real/deep/y", "./real/x", "./zero/z"]),
      ] {
        let ended = try Program.shell(
          "cd \(folder); exec \"$0\" run --list \"$@\"", paths)
        let names = ended.output.split(separator: "\n").map { $0.prefix { $0 != ":" } }

        #expect(names == found.map { "\($0).yaml" }, "\(paths): \(ended.notes)")
        #expect(try Program.shell("cd \(folder); exec \"$0\" check \"$@\"", paths).status == 0)
      }
    }
  }

  @Test func `a folder that cannot be searched is told, and nothing runs`() throws {
    try Folder.with { folder in
      try Folder.write(Story.passing, to: folder + "/x.yaml")
      // Its path is longer than the system takes, which holds for root, too.
      let made = try Program.shell(
        "cd \(folder); for i in {1..20}; do mkdir $1 && cd $1 || exit 1; done",
        [String(repeating: "d", count: 250)])
      defer { _ = try? Program.shell("rm -rf \(folder)/ddd*") }
      #expect(made.status == 0, "\(made.notes)")
      for command in ["run", "check"] {
        let ended = try Program.run([command, folder])

        #expect(ended.status == 2 && ended.output.isEmpty, "\(ended.output)")
        #expect(ended.notes.hasPrefix("eventbench: error: '\(folder)/ddd"))
        #expect(
          ended.notes.hasSuffix(
            "ddd' cannot be searched: File name too long; check its permissions\n"),
          "\(ended.notes.suffix(90))")
      }
    }
  }

  @Test func `a scenario's paths count from its folder, whatever it is called`() throws {
    try Folder.with { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/suite", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/suite/self", withDestinationPath: "../suite")
      try FileManager.default.copyItem(
        atPath: Program.root.path + "/Fixtures/instances/hubspot-polling.json",
        toPath: folder + "/i.json")
      let story = Story.passing.replacing(
        Program.root.path + "/Fixtures/instances/hubspot-polling.json", with: "../i.json")
      try Folder.write(story, to: folder + "/suite/x.yaml")
      for path in [
        "x.yaml", "./x.yaml", ".", "./", "../suite", "../suite/./x.yaml", folder + "/suite",
        "self/x.yaml", "./self/self/x.yaml",
      ] {
        for command in ["run", "check"] {
          let ended = try Program.shell(
            "cd \(folder)/suite; exec \"$0\" \(command) \(path)")
          #expect(ended.status == 0, "\(command) \(path): \(ended.notes)\(ended.output)")
        }
      }
      // One instance has one name, whichever way leads to it.
      let check = try Program.shell("cd \(folder); exec \"$0\" check ./suite ./i.json")
      #expect(check.output.split(separator: "[equality-filter").count == 2, "\(check.output)")
    }
  }

  @Test func `where a file is missing, the message says from where its path counts`() throws {
    try Folder.with { folder in
      let instance = Program.root.path + "/Fixtures/instances/hubspot-polling.json"
      for (path, origin) in [("no.json", "; it counts from this file"), ("/no.json", "")] {
        let story = Story.passing.replacing(instance, with: path)
        try Folder.write(story, to: folder + "/x.yaml")
        let ended = try Program.run(["check", folder + "/x.yaml"])

        #expect(ended.status == 2)
        #expect(ended.output.contains("check the path\(origin) [unreadable-file]"))
      }
    }
  }

  @Test func `a folder that cannot be made is told with the reason`() throws {
    try Folder.with { folder in
      try Folder.write("", to: folder + "/plain")
      let ended = try Program.run(
        ["init", "--from", "Fixtures/instances/hubspot-polling.json", folder + "/plain/out"])

      #expect(ended.status == 2)
      #expect(
        ended.notes.contains(
          "the folder '\(folder)/plain/out' cannot be made: Not a directory; choose another folder"),
        "\(ended.notes)")
    }
  }

  @Test func `a line end in a file's name breaks no line`() throws {
    try Folder.with { folder in
      let path = folder + "/a\nb.yaml"
      try Folder.write("version: 1\n", to: path)
      let (checked, played) = (try Program.run(["check", path]), try Program.run(["run", path]))

      let place = "\(folder)/a\\u{A}b.yaml:1:1: error: "
      for text in [checked.output, played.notes] {
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix(place) }, "\(text)")
      }
    }
  }

  @Test func `a pipe in a file's place is told for what it is`() throws {
    for command in ["run", "check", "init --from", "perf --baseline"] {
      let ended = try Program.shell("exec \"$0\" \(command) <(echo {})")

      #expect(ended.status == 2)
      #expect(ended.notes.contains("' is not a plain file; name a file\n"), "\(ended.notes)")
    }
  }

  @Test func `the name of a state file obeys no terminal and breaks no line`() throws {
    try Folder.with { folder in
      let path = folder + "/a\n\u{1B}[31m.db"
      let story = "Scenarios/polling/merge.yaml"
      #expect(try Program.run(["run", "--store", "sqlite:" + path, story]).status == 0)
      let ended = try Program.run(["state", path])

      #expect(ended.output.hasPrefix("\(folder)/a\\u{A}\\u{1B}[31m.db: schema "), "\(ended.output)")
    }
  }

  @Test func `a list can be read by programs too`() throws {
    let ended = try Program.run([
      "run", "--list", "--format", "jsonl", "Scenarios/polling/merge.yaml",
      "Scenarios/polling/equality.yaml",
    ])
    let lines = try ended.output.split(separator: "\n").map {
      try JSONDocument(Array($0.utf8)).root
    }

    #expect(lines.allSatisfy { $0["kind"] == .string("listed") }, "\(ended.output)")
    #expect(lines.first?["file"] == .string("Scenarios/polling/merge.yaml"))
    #expect(lines.first?["scenario"] != nil && lines.first?["case"] == nil)
    #expect(lines.last?["case"] != nil && lines.count > 2)
  }
}
