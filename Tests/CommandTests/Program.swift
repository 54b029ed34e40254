import Foundation
import Testing

/// The program beside the test bundle, and what it leaves behind when it ends.
enum Program {
  struct Ended {
    let status: Int32
    let output: String
    let notes: String
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program lies beside the test bundle.
  static let url = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("eventbench")

  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Ended {
    try shell("exec \"$0\" \"$@\"", arguments, environment: environment)
  }

  /// Runs a line of shell, in which the program is `$0` and its arguments `$@`.
  ///
  /// The output goes to files, so that no pipe fills up.
  static func shell(
    _ line: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Ended {
    try Folder.with { folder in
      let process = process(line, arguments)
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      let names = ["out", "err"].map { folder + "/" + $0 }
      for name in names { _ = FileManager.default.createFile(atPath: name, contents: nil) }
      process.standardOutput = FileHandle(forWritingAtPath: names[0])
      process.standardError = FileHandle(forWritingAtPath: names[1])
      try process.run()
      process.waitUntilExit()
      let texts = try names.map { try Folder.text($0) }
      return Ended(status: process.terminationStatus, output: texts[0], notes: texts[1])
    }
  }

  /// A line of shell that is not begun yet.
  static func process(_ line: String, _ arguments: [String] = []) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line, url.path] + arguments
    process.currentDirectoryURL = root
    process.standardInput = FileHandle.nullDevice
    return process
  }
}

/// A folder that is there for one test.
enum Folder {
  static func with<Answer>(_ body: (String) throws -> Answer) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.path + "/eventbench-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Waits until a file is there and holds `text`; looks every hundredth of a second, for a minute.
  static func wait(for text: String, in path: String) throws {
    for _ in 0..<6_000 {
      if let found = try? Folder.text(path), found.contains(text) { return }
      Thread.sleep(forTimeInterval: 0.01)
    }
    Issue.record("'\(text)' does not come to \(path): \((try? Folder.text(path)) ?? "no file")")
  }
}

/// Scenarios with a known end.
enum Story {
  /// One contact, polled every five minutes.
  static func text(
    title: String = "a story", until: String = "+15m", events: String = "[]",
    timeline: String = "[{ at: +1m, delete: contacts/1 }]", rest: String = ""
  ) -> String {
    """
    version: 1
    scenario: \(title)
    instance: \(Program.root.path)/Fixtures/instances/hubspot-polling.json
    start: 2026-03-08T06:30:00.000Z
    until: \(until)
    crm:
      preset: hubspot
      records:
        contacts:
          - { id: 1, created: 2026-03-01T00:00:00Z, updated: 2026-03-07T12:00:00Z }
    timeline: \(timeline)
    expect: { events: \(events) }
    \(rest)
    """
  }

  static let passing = text(title: "one that passes")
  static let failing = text(
    title: "one that fails", events: "[{ at: +5m, type: CREATED, id: 2 }]")
  /// Polls 1,700,000 times unless it is stopped.
  static let long = text(title: "one that takes long", until: "+6000d")

  /// Writes a scenario of the project, changed, to a file that is there for one test.
  static func withFile(
    _ changes: (String) -> String, _ body: (String) throws -> Void
  ) throws {
    let text = try Folder.text(Program.root.path + "/Scenarios/polling/deletion-unseen.yaml")
      .replacing("../../Fixtures", with: Program.root.path + "/Fixtures")
    try Folder.with { folder in
      try Folder.write(changes(text), to: folder + "/story.yaml")
      try body(folder + "/story.yaml")
    }
  }
}
