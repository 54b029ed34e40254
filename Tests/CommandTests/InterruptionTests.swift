import Foundation
import Testing

/// Runs that end early: what is still told, and that they end at all.
@Suite struct InterruptionTests {
  /// Waits until the program has taken over the signal; before that it would just be ended by it.
  private func waitForHandler(of process: Process, _ signal: Int32 = SIGINT) throws {
    for _ in 0..<6_000 {
      let status = (try? Folder.text("/proc/\(process.processIdentifier)/status")) ?? ""
      let mask = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?
        .split(separator: "\t").last.flatMap { UInt64($0, radix: 16) }
      if let mask, mask & (1 << UInt64(signal - 1)) != 0, status.contains("Name:\teventbench") {
        return
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    Issue.record("no signal is handled")
  }

  /// Waits for the end; a process that does not come to it within a minute is killed.
  private func end(of process: Process) -> Int32 {
    for _ in 0..<6_000 where process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      Issue.record("it does not end")
    }
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  private func start(_ line: String, _ arguments: [String], input: Pipe? = nil, output: Pipe? = nil)
    throws -> Process
  {
    let process = Program.process(line, arguments)
    if let input { process.standardInput = input }
    if let output { process.standardOutput = output }
    try process.run()
    return process
  }

  @Test func `an interrupted run ends with 130 and reports what it had`() throws {
    try Story.withFile({
      $0.replacing("until: +15m", with: "until: +6000d").replacing(
        "delete: contacts/1", with: "update: contacts/1, every: 1m, times: 1000000")
    }) { path in
      let process = Process()
      process.executableURL = Program.url
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

  @Test(arguments: ["1", "2", "3"])
  func `the first failure is told at once, and stops what is under way`(jobs: String) throws {
    try Folder.with { folder in
      try Folder.write(Story.failing, to: folder + "/a.yaml")
      try Folder.write(Story.long, to: folder + "/b.yaml")
      try Folder.write(Story.long, to: folder + "/c.yaml")
      let ended = try Program.shell(
        "timeout -s KILL 100 \"$0\" \"$@\"", ["run", "--fail-fast", "-j", jobs, folder])

      #expect(ended.status == 1)
      #expect(ended.output.hasPrefix("failed: \(folder)/a.yaml: "))
      #expect(ended.output.hasSuffix("\n0 passed, 1 failed, 0 skipped\n"))
      #expect(!ended.output.contains("takes long"), "\(ended.output)")
    }
  }

  @Test(arguments: ["1", "2", "4"], ["text", "jsonl"])
  func `each case that was played is told when the run is interrupted`(
    jobs: String, format: String
  ) throws {
    try Folder.with { folder in
      try Folder.write(Story.passing, to: folder + "/a.yaml")
      try Folder.write(Story.failing, to: folder + "/b.yaml")
      try Folder.write(Story.long, to: folder + "/c.yaml")
      try Folder.write(Story.passing, to: folder + "/d.yaml")
      try Folder.write(Story.passing, to: folder + "/e.yaml")
      let report = folder + "/report.xml"
      let process = try start(
        "exec \"$0\" \"$@\" > \(folder)/out 2> \(folder)/err",
        ["run", "--format", format, "--report", "junit:" + report, "-j", jobs, folder])
      // The case that takes long is under way, or comes next.
      try Folder.wait(for: "one that fails", in: folder + "/out")
      if jobs != "1" { Thread.sleep(forTimeInterval: 0.5) }
      process.interrupt()
      #expect(end(of: process) == 130)

      let output = try Folder.text(folder + "/out")
      let xml = try Folder.text(report)
      let told = xml.split(separator: "<testcase ").count - 1
      #expect(xml.contains("failures=\"1\"") && told >= 2, "\(xml)")
      guard format == "text" else {
        #expect(output.split(separator: "\"kind\":\"scenario\"").count - 1 == told, "\(output)")
        #expect(output.contains("\"interrupted\":true"))
        return
      }
      #expect(output.hasPrefix("passed: \(folder)/a.yaml: one that passes\n"))
      #expect(output.contains("\nfailed: \(folder)/b.yaml: one that fails\n"))
      #expect(output.contains("interrupted: \(5 - told) of 5 cases not begun\n"), "\(output)")
      let lines = output.split(separator: "\n").filter { $0.contains(folder) && !$0.contains("--") }
      #expect(lines.count == told, "\(output)")
      #expect(output.hasSuffix(" passed, 1 failed, 0 skipped\n"))
      if told > 2 {
        #expect(output.contains("/c.yaml: one that takes long (interrupted at "), "\(output)")
        #expect(xml.contains("<error message=\"interrupted at "), "\(xml)")
      }
    }
  }

  @Test func `an interrupted sweep is not passed`() throws {
    try Folder.with { folder in
      // Ten thousand kills.
      try Folder.write(
        Story.text(
          until: "+1d", timeline: "[{ at: +1m, update: contacts/1, every: 1m, times: 1400 }]",
          rest: ""
        ).replacing("events: []", with: "events: { match: some, list: [] }"),
        to: folder + "/a.yaml")
      let process = try start(
        "exec \"$0\" \"$@\" > \(folder)/out 2> \(folder)/err",
        ["run", "--crash-everywhere", "--crash-points", "10000000", folder])
      try waitForHandler(of: process)
      process.interrupt()
      #expect(end(of: process) == 130)
      let output = try Folder.text(folder + "/out")
      #expect(output.hasSuffix("0 passed, 0 failed, 0 skipped\n"), "\(output)")
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a run ends while nobody reads what it prints`(signal: Int32) throws {
    try Folder.with { folder in
      let output = Pipe()
      let report = folder + "/report.xml"
      let process = try start(
        "exec \"$0\" \"$@\" 2> \(folder)/err",
        ["run", "--format", "jsonl", "--report", "junit:" + report, "Scenarios/polling"],
        output: output)
      // Full when nothing more has come for half a second.
      var (waiting, unchanged): (Int32, Int) = (0, 0)
      for _ in 0..<6_000 where unchanged < 50 {
        Thread.sleep(forTimeInterval: 0.01)
        let before = waiting
        _ = ioctl(output.fileHandleForReading.fileDescriptor, UInt(FIONREAD), &waiting)
        unchanged = waiting == before && waiting > 16 << 10 ? unchanged + 1 : 0
      }
      #expect(unchanged == 50)
      kill(process.processIdentifier, signal)

      #expect(end(of: process) == 128 + signal)
      #expect(try Folder.text(report).hasSuffix("</testsuites>\n"))
      try output.fileHandleForReading.close()
    }
  }

  @Test(arguments: [SIGINT, SIGTERM], ["stdin", "pipe"])
  func `a diff ends while it waits, and its state stays whole`(signal: Int32, place: String) throws
  {
    try Folder.with { folder in
      let (state, a) = (folder + "/state.db", folder + "/a")
      try Folder.write("{\"id\":1,\"c\":0,\"u\":0}\n", to: a)
      #expect(try Program.shell("mkfifo \(folder)/pipe").status == 0)
      let keys = ["--id", "id", "--created", "c", "--updated", "u"]
      let diff = ["diff", "--state", state] + keys
      #expect(try Program.run(diff + [a]).output == "CREATED\t1\n")
      for files in [diff, ["diff"] + keys + [a]] {
        let input = Pipe()
        try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":2,\"c\":0,\"u\":0}\n{".utf8))
        let process = try start(
          "exec \"$0\" \"$@\" > \(folder)/out 2> \(folder)/err",
          files + [place == "pipe" ? folder + "/pipe" : "-"], input: input)
        try waitForHandler(of: process, signal)
        kill(process.processIdentifier, signal)

        #expect(end(of: process) == 128 + signal)
        #expect(try Folder.text(folder + "/out").isEmpty)
        try input.fileHandleForWriting.close()
      }
      #expect(try Program.run(["state", state]).output.contains("1 records known"))
      #expect(try Program.run(diff + [a]).output.isEmpty)
    }
  }

  @Test func `measurements that were not begun take no earlier ones' place`() throws {
    try Folder.with { folder in
      let saved = folder + "/saved.json"
      try Folder.write("earlier", to: saved)
      let process = try start(
        "exec \"$0\" \"$@\" > /dev/null 2> \(folder)/notes",
        ["perf", "kernel", "--quick", "--runs", "1000", "--filter", " 100 ", "--save", saved])
      try waitForHandler(of: process)
      process.interrupt()

      #expect(end(of: process) == 130)
      #expect(try Folder.text(saved) == "earlier")
      #expect(
        try Folder.text(folder + "/notes").hasSuffix(
          "note: nothing was measured to its end, so \(saved) stays as it was\n"))
    }
  }

  @Test func `a workload that is being written ends with the interruption`() throws {
    try Folder.with { folder in
      let process = try start(
        "exec \"$0\" \"$@\" > /dev/null",
        ["perf", "--filter", "1,000,000 contacts, 1 %", "--write-workload", folder + "/w"])
      try waitForHandler(of: process)
      process.interrupt()

      #expect(end(of: process) == 130)
      let found = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
      #expect(!found.contains { $0.hasSuffix(".jsonl") }, "\(found)")
    }
  }
}
