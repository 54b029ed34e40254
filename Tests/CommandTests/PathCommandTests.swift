import Foundation
import Testing

/// Which files the arguments of a command name.
@Suite struct PathCommandTests {
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
}
