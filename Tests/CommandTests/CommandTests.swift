import ChangeEngine
import Foundation
import Testing

/// The command line as a user meets it: what it prints, and the status with which it ends.
@Suite struct CommandTests {
  private struct Ended {
    let status: Int32
    let output: String
    let notes: String
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program lies beside the test bundle.
  private static var program: URL {
    let build = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return build.appendingPathComponent("eventbench")
  }

  private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Ended {
    let process = Process()
    process.executableURL = CommandTests.program
    process.arguments = arguments
    process.currentDirectoryURL = CommandTests.root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = FileManager.default.temporaryDirectory
    let names = ["out", "err"].map { folder.appendingPathComponent("\(UUID()).\($0)") }
    for name in names { _ = FileManager.default.createFile(atPath: name.path, contents: nil) }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Ended(status: process.terminationStatus, output: texts[0], notes: texts[1])
  }

  private func withScenario(_ changes: (String) -> String, _ body: (String) throws -> Void) throws {
    let text = try String(
      contentsOf: CommandTests.root.appendingPathComponent(
        "Scenarios/polling/deletion-unseen.yaml"),
      encoding: .utf8
    ).replacing("../../Fixtures", with: CommandTests.root.path + "/Fixtures")
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).yaml")
    try changes(text).write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  @Test func `all scenarios pass, and the last line says so alone`() throws {
    let ended = try run(["run", "Scenarios"])

    #expect(ended.status == 0, "\(ended.output)")
    #expect(
      ended.output.split(separator: "\n").last?.hasSuffix("passed, 0 failed, 0 skipped") == true)
    #expect(ended.notes.contains("real time"))
  }

  @Test func `the stream is the same bytes whatever the host`() throws {
    let folders = ["Scenarios/polling", "Scenarios/timezones"]
    let first = try run(["run", "--format", "jsonl", "-j", "1"] + folders)
    for (jobs, environment) in [
      ("1", [:]), ("2", ["TZ": "Pacific/Apia", "TZDIR": "/nowhere", "LANG": "de_DE.UTF-8"]),
      ("2", ["TZ": "Asia/Kolkata", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
      ("4", ["SWIFT_DETERMINISTIC_HASHING": "1"]),
    ] as [(String, [String: String])] {
      let again = try run(
        ["run", "--format", "jsonl", "-j", jobs] + folders, environment: environment)
      #expect(again.output == first.output)
    }
    for line in first.output.split(separator: "\n") {
      let value = try JSONDocument(Array(line.utf8)).root
      #expect(value["kind"] != nil)
      #expect(value.canonicalText == line)
    }
  }

  @Test func `a date is answered a line each, and an error takes a line's place`() throws {
    let pattern = "yyyy-MM-dd'T'HH:mm:ssXXX"
    let ended = try run(["date", "parse", pattern, "2017-08-30 13:19:29-6:00", "nonsense"])

    #expect(ended.status == 1)
    #expect(ended.output.hasPrefix("1504120769000\nerror: "))
    #expect(ended.output.split(separator: "\n").count == 2)
    #expect(ended.notes.contains("one digit of hours"))
    #expect(try run(["date", "format", "z", "--zone", "PST", "0", "-1"]).output == "PST\nPST\n")
    #expect(try run(["date", "offset", "--zone", "IST", "0"]).output == "19800000\n")
    #expect(try run(["date", "explain", "yyyy"]).output.contains("no zone"))
    for wrong in [["parse", "bogus", "1"], ["parse", "yyyy", "--zne", "UTC"], ["parse"]] {
      #expect(try run(["date"] + wrong).status == 2)
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
      try run(
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
    let state = try run(["state", "--format", "jsonl", "--records", path])
    let kinds = try state.output.split(separator: "\n").map {
      try JSONDocument(Array($0.utf8)).root["kind"]?.scalarText
    }
    #expect(kinds.prefix(4) == ["state", "instance", "resource", "record"], "\(state.notes)")
    let text = try run(["state", path])
    #expect(text.output.contains("contacts: last poll 2026-03-08T"), "\(text.output)")
    let again = try play("sqlite:" + path, "polling/full-listing.yaml")
    #expect(again.status == 2 && again.notes.contains("name a new file"), "\(again.notes)")

    let several = try play("sqlite:" + path + "2", "instances/two-portals.yaml")
    #expect(several.output == (try play("memory", "instances/two-portals.yaml")).output)
    let south = try run(["state", path + "2.south"])
    #expect(south.output.contains("last event 1,"), "\(south.output)")
    let taken = try play("sqlite:" + path + "2", "instances/two-portals.yaml")
    #expect(taken.status == 2 && taken.notes.contains("2.north' exists already"), "\(taken.notes)")
  }

  @Test func `killed anywhere, a case ends as it does when nobody kills it`() throws {
    let ended = try run(
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
    let drift = CommandTests.root.path + "/Scenarios/polling/page-drift.yaml"
    let text = try String(contentsOfFile: drift, encoding: .utf8)
      .replacing("  killed: {", with: "  # {")
      .replacing("../../Fixtures", with: CommandTests.root.path + "/Fixtures")
    try withScenario({ _ in text }) {
      let ended = try run(["run", "--crash-everywhere", $0])

      #expect(ended.status == 1)
      #expect(ended.output.contains("play it with --crash-at 7"), "\(ended.output)")
      #expect(try run(["run", "--crash-at", "7", $0]).status == 1)
      #expect(try run(["run", "--crash-at", "0", $0]).status == 0)
    }
    try withScenario({
      $0.replacing("expect:", with: "expect:\n  killed: { lost: [contacts/1] }")
    }) {
      let ended = try run(["run", "--crash-everywhere", $0])

      #expect(ended.status == 1)
      #expect(ended.output.contains("what 'killed' states was not seen"), "\(ended.output)")
    }
  }

  @Test func `a failed expectation ends with 1 and tells the whole story`() throws {
    try withScenario({
      $0.replacing("events: []", with: "events: [{ at: +5m, type: CREATED, id: 2 }]")
    }) {
      let ended = try run(["run", $0])

      #expect(ended.status == 1)
      for part in [
        "expected", "actual", "+5m CREATED", "to reproduce: eventbench run", "0 passed, 1 failed",
      ] {
        #expect(ended.output.contains(part), "\(part) is missing in \(ended.output)")
      }
    }
  }

  @Test func `the cause of a loss is told with both numbers`() throws {
    let lag = CommandTests.root.path + "/Scenarios/polling/visibility-lag.yaml"
    let text = try String(contentsOfFile: lag, encoding: .utf8)
      .replacing("lost: [contacts/2]", with: "lost: []")
      .replacing("../../Fixtures", with: CommandTests.root.path + "/Fixtures")
    try withScenario({ _ in text }) {
      let ended = try run(["run", $0])

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
    let ended = try run(arguments)

    #expect(ended.status == status, "\(arguments): \(ended.output) \(ended.notes)")
  }

  @Test func `a broken scenario stops everything, with its place`() throws {
    try withScenario({ $0.replacing("until:", with: "untl:") }) {
      let ended = try run(["run", "Scenarios", $0])

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
    let ended = try run(["run", "--report", "junit:\(file.path)", "Scenarios/polling"])
    let text = try String(contentsOf: file, encoding: .utf8)

    #expect(ended.status == 0)
    #expect(text.hasPrefix("<?xml") && text.hasSuffix("</testsuites>\n"))
    #expect(text.contains("<testcase classname=\"Scenarios/polling/merge.yaml\""))
  }

  @Test func `the seed's own example is read, and its slips are named`() throws {
    let ended = try run(["check", "--format", "jsonl", "Fixtures/instances/hubspot-seed.json"])

    #expect(ended.status == 0)
    for code in ["misplaced-key", "resource-url-mismatch", "equality-filter"] {
      #expect(ended.output.contains("\"code\":\"\(code)\""))
    }
  }

  @Test func `problems come as SARIF with a rule and a place each`() throws {
    let file = "Fixtures/instances/documented-polling.json"
    let ended = try run(["check", "--format", "sarif", file])
    let root = try JSONDocument(Array(ended.output.utf8)).root
    guard case .array(let runs)? = root["runs"], case .array(let results)? = runs.first?["results"],
      case .array(let rules)? = runs.first?["tool"]?["driver"]?["rules"]
    else {
      Issue.record("not SARIF: \(ended.output)")
      return
    }

    #expect(ended.status == 0)
    #expect(root["version"]?.scalarText == "2.1.0")
    #expect(results.count == 12)
    for result in results {
      let index = result["ruleIndex"]?.scalarText.flatMap { Int($0) } ?? -1
      #expect(rules[index]["id"] == result["ruleId"])
      guard case .array(let locations)? = result["locations"] else { continue }
      let place = locations.first?["physicalLocation"]
      #expect(place?["artifactLocation"]?["uri"]?.scalarText == file)
      #expect(place?["region"]?["startLine"]?.scalarText.flatMap { Int($0) } ?? 0 > 0)
    }
  }

  @Test func `a scenario's instance is reviewed once, and its own world with it`() throws {
    let lag = "Scenarios/polling/visibility-lag.yaml"
    let ended = try run(["check", lag, "Scenarios/polling/merge.yaml"])

    #expect(ended.status == 0)
    #expect(ended.output.contains("[delay-below-visibility-lag at contacts]"), "\(ended.output)")
    // The two scenarios name two instances, one of them both.
    #expect(ended.output.split(separator: "[equality-filter").count == 3, "\(ended.output)")
  }

  @Test func `a proof is told, saved, and passes as a scenario`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let ended = try run([
      "check", "--prove", "--save", folder.path, "Fixtures/instances/hubspot-delay-60.json",
    ])
    let played = try run(["run", folder.path])
    let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let again = try run([
      "check", "--prove", "--save", folder.path, "Fixtures/instances/hubspot-delay-60.json",
    ])
    // What is there already and is another scenario stays.
    try Data("x".utf8).write(to: folder.appendingPathComponent(file))
    let beside = try run([
      "check", "--prove", "--save", folder.path, "Fixtures/instances/hubspot-delay-60.json",
    ])

    #expect(again.output == ended.output)
    #expect(beside.output == ended.output.replacing(file, with: file.replacing(".", with: "-2.")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    #expect(ended.status == 0)
    #expect(ended.output.contains("    withdrawn: 1 story played"), "\(ended.output)")
    #expect(ended.output.contains("    proved: contacts/2 is reported twice"))
    #expect(played.output.hasSuffix("1 passed, 0 failed, 0 skipped\n"), "\(played.output)")
  }

  @Test func `a first scenario is written, green, and never over another`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try run(["init", folder.path])
    let again = try run(["init", folder.path])

    #expect(first.status == 0)
    #expect(again.status == 2)
    #expect(try run(["run", folder.path]).output.hasSuffix("1 passed, 0 failed, 0 skipped\n"))
    #expect(try run(["check", "--strict", folder.path]).status == 0)
    #expect(first.output.contains("github-workflow.txt"))
  }

  @Test func `an instance's own edges are written, each with the right expectation`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let instance = "Fixtures/instances/hubspot-three-resources.json"
    let ended = try run(["init", "--from", instance, folder.path])
    let played = try run(["run", folder.path])

    #expect(ended.status == 0, "\(ended.notes)")
    #expect(played.output.hasSuffix("24 passed, 0 failed, 0 skipped\n"), "\(played.output)")
    #expect(played.output.contains("[1 ms later than the delay]"))
    #expect(try run(["init", "--from", "README.md", folder.path]).status == 2)
  }

  @Test func `an interrupted run ends with 130 and reports what it had`() throws {
    try withScenario({
      $0.replacing("until: +15m", with: "until: +6000d").replacing(
        "delete: contacts/1", with: "update: contacts/1, every: 1m, times: 1000000")
    }) { path in
      let process = Process()
      process.executableURL = CommandTests.program
      process.arguments = ["run", "--format", "jsonl", path]
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: 4)
      process.interrupt()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let text = String(decoding: data, as: UTF8.self)

      #expect(process.terminationStatus == 130)
      #expect(text.contains("\"interrupted\":true"))
    }
  }
}
