import Foundation
import Testing

/// Where results go: files, links, pipes and devices, and what is said when they cannot go there.
@Suite struct OutputTests {
  private let merge = "Scenarios/polling/merge.yaml"

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
    #expect(ended.notes.isEmpty, "\(ended.notes)")
  }
}
