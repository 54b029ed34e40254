import Foundation
import Testing

/// `eventbench init`: what it writes passes, and is never written over.
@Suite struct InitCommandTests {
  @Test func `a first scenario is written, green, and never over another`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try Program.run(["init", folder.path])
    let again = try Program.run(["init", folder.path])

    #expect(first.status == 0)
    #expect(again.status == 2)
    #expect(
      try Program.run(["run", folder.path]).output.hasSuffix("1 passed, 0 failed, 0 skipped\n"))
    #expect(try Program.run(["check", "--strict", folder.path]).status == 0)
    #expect(first.output.contains("github-workflow.txt"))
  }

  @Test func `an instance's own edges are written, each with the right expectation`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let instance = "Fixtures/instances/hubspot-three-resources.json"
    let ended = try Program.run(["init", "--from", instance, folder.path])
    let played = try Program.run(["run", folder.path])

    #expect(ended.status == 0, "\(ended.notes)")
    #expect(played.output.hasSuffix("24 passed, 0 failed, 0 skipped\n"), "\(played.output)")
    #expect(played.output.contains("[1 ms later than the delay]"))
    #expect(try Program.run(["init", "--from", "README.md", folder.path]).status == 2)
  }
}
