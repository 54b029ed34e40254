import Formats
import TestSupport
import Testing

/// How deep a file nests is found out before a parser recurses into it.
@Suite struct NestingTests {
  private func isTooDeep(_ text: String) -> Bool {
    let file = ScenarioFile(
      Array(text.utf8), path: TestFiles.root + "/x.yaml", loader: DiskLoader())
    return file.problems.contains { $0.code == "too-deep" }
  }

  private static let lines = 0..<130

  private static func each(_ line: (Int) -> String) -> String {
    lines.map(line).joined(separator: "\n") + "\n"
  }

  static let shallow = [
    each { "k\($0): \"[draft \($0)\"" }, each { "k\($0): '{\"a\": [1'" },
    each { _ in "# sad :[ {" }, each { "k\($0): it's [a draft {" }, each { "k\($0): x - [y" },
    each { "k\($0): |\n  [ {\n\n   [ [\n" }, each { "- k\($0): >-\n    [ {\n  o\($0): [1]" },
    each { "k\($0): [\"[\", '{', {a: \"[\"}]" },
    "k: |\n  " + String(repeating: "[", count: 120) + "\n",
    "k: '" + String(repeating: "[", count: 120) + "'\n",
    "k: \"\\\"" + String(repeating: "[", count: 120) + "\"\n",
  ]

  @Test(arguments: shallow)
  func `a bracket in a text opens nothing`(text: String) {
    #expect(!isTooDeep(text))
  }

  /// Where the brackets begin stands `…`.
  static let deep = [
    "…", "k: …", "- …", "--- …", "? …", "k: !tag …", "k: &a …", "k: 'it''s'\nl: …",
    "k: \"\\\"\"\nl: …", "# it's\nk: …", "k: it's\nl: …", "k: |\n  text\nl: …",
    "- k: |\n    text\n  l: …", "k: a |\n  l: …", "{a: …", "[a\n …", "{\"a\":…",
    "k: [a, 'b', …", "%YAML 1.1\n---\n…", "\u{FEFF}…", "k:\r\n  …",
  ]

  @Test(arguments: deep)
  func `deep nesting is refused`(text: String) {
    #expect(isTooDeep(text.replacing("…", with: String(repeating: "[", count: 100_000))))
  }

  @Test(arguments: ["- ", "? ", "{a: ", "[\n"])
  func `so is what opens one thing after another`(text: String) {
    #expect(isTooDeep(String(repeating: text, count: 100_000)))
  }

  @Test func `a byte-order mark is passed over`() throws {
    let bytes = try TestFiles.bytes(TestFiles.root + "/Scenarios/polling/deletion-unseen.yaml")
    let path = TestFiles.root + "/Scenarios/polling/marked.yaml"
    let file = ScenarioFile([0xEF, 0xBB, 0xBF] + bytes, path: path, loader: DiskLoader())

    #expect(file.problems.isEmpty && file.scenarios.count == 1)
  }
}
