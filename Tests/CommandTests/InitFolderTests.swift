import Foundation
import Testing

/// `eventbench init`: where it writes.
@Suite struct InitFolderTests {
  @Test(arguments: [
    ("edges", "edges"), ("edges//", "edges"), ("my folder", "'my folder'"), ("-x", "./-x"),
    ("a: b # c", "'a: b # c'"), ("it's $HOME", #"'it'\''s $HOME'"#), ("a\nb", #"$'a\x0ab'"#),
  ])
  func `the CI step and the next command name any folder`(name: String, word: String) throws {
    try Folder.with { folder in
      let ended = try Program.shell("cd \(folder); exec \"$0\" init -- \"$@\"", [name])
      let plain = name.replacing("//", with: "")
      let steps = try Folder.text("\(folder)/\(plain)/github-workflow.txt")

      #expect(ended.notes == "next: eventbench run \(word)\n")
      #expect(ended.output.split(separator: "\n").count == 3, "\(ended.output)")
      for command in ["check --strict", "run --report junit:results.xml"] {
        let escaped = word.replacing("\\", with: "\\\\")
        let quote = word.contains("'") ? "\"" : ""
        let line = "      - run: \(quote)eventbench \(command) \(escaped)\(quote)    "
        #expect(steps.contains(line), "\(line) in \(steps)")
      }
      let next = try Program.shell("cd \(folder); \"$0\" run \(word)")
      #expect(next.status == 0, "\(next.notes)")
    }
  }
}
