import ChangeEngine
import Foundation
import Testing

/// The command line as a user meets it: what it prints, and the status with which it ends.
@Suite struct CommandTests {
  @Test func `all scenarios pass, and the last line says so alone`() throws {
    let ended = try Program.run(["run", "Scenarios"])

    #expect(ended.status == 0, "\(ended.output)")
    #expect(
      ended.output.split(separator: "\n").last?.hasSuffix("passed, 0 failed, 0 skipped") == true)
    #expect(ended.notes.contains("real time"))
  }

  @Test func `the stream is the same bytes whatever the host`() throws {
    let folders = ["Scenarios/polling", "Scenarios/timezones"]
    let first = try Program.run(["run", "--format", "jsonl", "-j", "1"] + folders)
    for (jobs, environment) in [
      ("1", [:]), ("2", ["TZ": "Pacific/Apia", "TZDIR": "/nowhere", "LANG": "de_DE.UTF-8"]),
      ("2", ["TZ": "Asia/Kolkata", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
      ("4", ["SWIFT_DETERMINISTIC_HASHING": "1"]),
    ] as [(String, [String: String])] {
      let again = try Program.run(
        ["run", "--format", "jsonl", "-j", jobs] + folders, environment: environment)
      #expect(again.output == first.output)
    }
    for line in first.output.split(separator: "\n") {
      let value = try JSONDocument(Array(line.utf8)).root
      #expect(value["kind"] != nil)
      #expect(value.canonicalText == line)
    }
  }

  @Test func `every store gives the same bytes`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).db").path
    defer {
      for file in [path, path + "2.north", path + "2.south"] {
        for suffix in ["", "-wal", "-shm", "-owner"] {
          try? FileManager.default.removeItem(atPath: file + suffix)
        }
      }
    }
    let play = { (store: String, folder: String) in
      try Program.run(
        [
          "run", "--format", "jsonl", "--store", store, "--synchronous", "normal",
          "Scenarios/" + folder,
        ])
    }
    let stores = [
      ("sqlite", "polling"), ("sqlite:" + path, "polling/full-listing.yaml"), ("sqlite", "faults"),
    ]
    for (store, folder) in stores {
      let memory = try play("memory", folder)
      let sqlite = try play(store, folder)

      #expect(memory.status == 0 && memory.output.contains("\"kind\":\"event\""))
      #expect(sqlite.output == memory.output, "\(sqlite.notes)")
    }
    let state = try Program.run(["state", "--format", "jsonl", "--records", path])
    let kinds = try state.output.split(separator: "\n").map {
      try JSONDocument(Array($0.utf8)).root["kind"]?.scalarText
    }
    #expect(kinds.prefix(4) == ["state", "instance", "resource", "record"], "\(state.notes)")
    let text = try Program.run(["state", path])
    #expect(text.output.contains("contacts: last poll 2026-03-08T"), "\(text.output)")
    let again = try play("sqlite:" + path, "polling/full-listing.yaml")
    #expect(again.status == 2 && again.notes.contains("name a new file"), "\(again.notes)")

    let several = try play("sqlite:" + path + "2", "instances/two-portals.yaml")
    #expect(several.output == (try play("memory", "instances/two-portals.yaml")).output)
    let south = try Program.run(["state", path + "2.south"])
    #expect(south.output.contains("last event 1,"), "\(south.output)")
    let taken = try play("sqlite:" + path + "2", "instances/two-portals.yaml")
    #expect(taken.status == 2 && taken.notes.contains("2.north' exists already"), "\(taken.notes)")
  }

  @Test func `a failed expectation ends with 1 and tells the whole story`() throws {
    try Story.withFile({
      $0.replacing("events: []", with: "events: [{ at: +5m, type: CREATED, id: 2 }]")
    }) {
      let ended = try Program.run(["run", $0])

      #expect(ended.status == 1)
      for part in [
        "expected", "actual", "+5m CREATED", "to reproduce: eventbench run", "0 passed, 1 failed",
      ] {
        #expect(ended.output.contains(part), "\(part) is missing in \(ended.output)")
      }
    }
  }

  @Test func `the cause of a loss is told with both numbers`() throws {
    let lag = Program.root.path + "/Scenarios/polling/visibility-lag.yaml"
    let text = try String(contentsOfFile: lag, encoding: .utf8)
      .replacing("lost: [contacts/2]", with: "lost: []")
      .replacing("../../Fixtures", with: Program.root.path + "/Fixtures")
    try Story.withFile({ _ in text }) {
      let ended = try Program.run(["run", $0])

      #expect(ended.status == 1)
      #expect(ended.output.contains("29999 ms later than the stamp"), "\(ended.output)")
      #expect(ended.output.contains("30000 ms after the change"))
      for lane in ["crm", "polls", "events"] { #expect(ended.output.contains("    \(lane)")) }
    }
  }

  @Test(
    arguments: [
      (["run", "--no-such-flag"], 2), (["run", "no/such/folder"], 2), (["nonsense"], 2),
      (["run", "-j", "0", "Scenarios"], 2), (["run", "--store", "sqlite:", "Scenarios"], 2),
      (["state", "/no/such/state.db"], 2), (["state", "README.md"], 2),
      (["run", "--store", "sqlite:/no/such/folder/state.db", "Scenarios/polling"], 2),
      (["run", "--report", "html", "Scenarios"], 2),
      (["run", "--filter", "nothing is called this", "Scenarios"], 4),
      (["run", "--tag", "none", "Scenarios"], 4),
      (["run", "--max-steps", "1", "Scenarios/polling/merge.yaml"], 5),
      (["run", "--twice", "Scenarios/polling"], 0), (["--help"], 0), (["--version"], 0),
      (["check", "Scenarios"], 0),
      (["check", "--strict", "Fixtures/instances/hubspot-seed.json"], 1),
      (["check", "README.md"], 2), (["check", "--explain", "coarse-format"], 0),
      (["check", "--explain", "coarse"], 2), (["check", "--format", "xml"], 2),
      (["check", "Fixtures/datasets"], 4), (["run", "--print-preset", "hubspot"], 0),
      (["run", "--print-preset", "x"], 2),
    ] as [([String], Int32)])
  func `each end has its status`(arguments: [String], status: Int32) throws {
    let ended = try Program.run(arguments)

    #expect(ended.status == status, "\(arguments): \(ended.output) \(ended.notes)")
  }

  @Test func `a broken scenario stops everything, with its place`() throws {
    try Story.withFile({ $0.replacing("until:", with: "untl:") }) {
      let ended = try Program.run(["run", "Scenarios", $0])

      #expect(ended.status == 2)
      #expect(ended.output.isEmpty)
      #expect(
        ended.notes.contains(
          ":6:1: error: unknown key 'untl' in a scenario; did you mean 'until'?"), "\(ended.notes)")
    }
  }

  @Test func `a JUnit report is whole XML`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    let ended = try Program.run(["run", "--report", "junit:\(file.path)", "Scenarios/polling"])
    let text = try String(contentsOf: file, encoding: .utf8)

    #expect(ended.status == 0)
    #expect(text.hasPrefix("<?xml") && text.hasSuffix("</testsuites>\n"))
    #expect(text.contains("<testcase classname=\"Scenarios/polling/merge.yaml\""))
  }
}
