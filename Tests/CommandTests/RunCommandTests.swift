import Foundation
import Testing

/// `eventbench run`: what it says of cases that did not simply pass or fail.
@Suite struct RunCommandTests {
  /// What a report says is to be pasted, without the program's name.
  private func reproduction(_ ended: Program.Ended) throws -> String {
    let line = ended.output.split(separator: "\n").first { $0.contains("to reproduce: ") }
    return String(try #require(line?.split(separator: "reproduce: eventbench").last))
  }

  @Test func `a title cannot steer the terminal`() throws {
    try Folder.with { folder in
      let title = "\"red \\e[31m and\\nnew \\u009B line\""
      try Folder.write(
        Story.failing.replacing("one that fails", with: title)
          + "\ncases: [{ name: \"\\ebold\" }]\n", to: folder + "/a.yaml")
      for arguments in [["run", folder], ["run", "--list", folder]] {
        let ended = try Program.run(arguments)

        #expect(
          ended.output.contains("red \\u{1B}[31m and\\u{A}new \\u{9B} line [\\u{1B}bold]"),
          "\(ended.output)")
        #expect(!ended.output.unicodeScalars.contains("\u{1B}"))
      }
      let failed = try Program.run(["run", folder])
      let command = try reproduction(failed)
      #expect(try Program.shell("\"$0\"" + command).status == 1, "\(command)")

      try Folder.write("version: 1\n\"\\e[31mred\": 1\n", to: folder + "/wrong.yaml")
      let check = try Program.run(["check", folder + "/wrong.yaml"])
      #expect(check.output.contains("\\u{1B}[31mred"), "\(check.output)")
      #expect(!(check.output + check.notes).unicodeScalars.contains("\u{1B}"))
    }
  }
}
