import ChangeEngine
import Testing

/// What a text has to be to count as JSON, and what is kept of it.
@Suite struct JSONDocumentTests {
  @Test(arguments: [
    "[1,]", "{\"a\":}", "{a:1}", "\"\u{1}\"", "01", "[", "", "nul", "{\"a\":1}}", "'a'",
  ])
  func `what is not JSON is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
  }

  @Test func `deep nesting is refused and not followed`() {
    let text = String(repeating: "[", count: 1_000_000)

    #expect(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
  }

  @Test func `numbers beyond 2^53 keep every digit`() throws {
    let root = try JSONDocument(Array("{\"id\":9007199254740993}".utf8)).root

    #expect(root["id"]?.scalarText == "9007199254740993")
  }
}
