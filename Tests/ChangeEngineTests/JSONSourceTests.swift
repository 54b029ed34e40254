import ChangeEngine
import Testing

/// JSON that a person wrote: every slip has its place and remedy, and all of them come at once.
@Suite struct JSONSourceTests {
  private func slips(_ bytes: [UInt8]) -> [String] {
    JSONSource(bytes).slips.map { "\($0.position.line):\($0.position.column) \($0.message)" }
  }

  private func slips(_ text: String) -> [String] { slips(Array(text.utf8)) }

  @Test(arguments: [
    (#"{"a":1,}"#, "1:7 a comma after the last entry", #"{"a":1}"#),
    ("[1,\n 2,\n]", "2:3 a comma after the last entry", "[1,2]"),
    ("[,1]", "1:2 a comma with nothing before it", "[1]"),
    ("[1,,2]", "1:4 a comma with nothing before it", "[1,2]"),
    ("{\"a\":1\n \"b\":2}", "2:2 no comma before this entry", #"{"a":1,"b":2}"#),
    ("[{} {}]", "1:5 no comma before this entry", "[{},{}]"),
    ("{“a”:1}", "1:2 a curly quote where \" is expected", #"{"a":1}"#),
    ("{\"é\":‘b’}", "1:6 a curly quote where \" is expected", #"{"é":"b"}"#),
    ("{'a':1}", "1:2 a text in single quotes", #"{"a":1}"#),
    ("{ // x\n\"a\":1}", "1:3 a comment, which JSON does not have", #"{"a":1}"#),
    ("[1 /* x\n */]", "1:4 a comment, which JSON does not have", "[1]"),
    ("# x\n[1]", "1:1 a comment, which JSON does not have", "[1]"),
    ("[\"a\tb\"]", "1:4 a control character (U+0009) inside a text", #"["a\tb"]"#),
    ("[\"\u{1}\"]", "1:3 a control character (U+0001) inside a text", #"["\u0001"]"#),
    (#"["\'"]"#, "1:3 \\' is no escape", #"["'"]"#),
    (#"["yy'\''T"]"#, "1:6 the shell's quoting '\\'' is left in a text", #"["yy'T"]"#),
    (#"["\d"]"#, "1:3 a backslash that begins no escape", #"["\\d"]"#),
    (#"["\u12"]"#, "1:3 an incomplete \\u escape", #"["\\u12"]"#),
    ("{a:1}", "1:2 a key without quotes", #"{"a":1}"#),
    ("{\"a\"=1}", "1:5 no ':' between a key and its value", #"{"a":1}"#),
    ("[True]", "1:2 a word that JSON does not know", "[true]"),
    ("[None]", "1:2 a word that JSON does not know", "[null]"),
    ("[abc]", "1:2 a text without quotes", #"["abc"]"#),
    ("[007]", "1:2 a number that JSON does not allow", #"["007"]"#),
    ("[+1]", "1:2 a number that JSON does not allow", #"["+1"]"#),
    ("[\u{A0}1]", "1:2 a no-break space between values", "[1]"),
    (#"{"a":1,"a":2}"#, "1:8 the key 'a' stands twice; the later one counts", #"{"a":1,"a":2}"#),
    ("\u{FEFF}[1]", "1:1 a byte-order mark, which strict readers refuse", "[1]"),
    (
      #"["\ud800"]"#, "1:2 half of a surrogate pair in a text, which readers change or refuse",
      "[\"\u{FFFD}\"]"
    ),
  ])
  func `a slip whose meaning is plain is named, and read over`(
    text: String, slip: String, meaning: String
  ) {
    let bytes = Array(text.utf8)

    #expect(slips(bytes) == [slip])
    #expect(JSONSource(bytes).root?.value.text == meaning)
  }

  @Test(arguments: [
    ("", "1:1 the text ends where a value is expected"),
    ("{\n \"a\": [1, 2", "2:12 the text ends inside the array that begins at line 2, column 7"),
    ("[1]]", "1:4 text after the end of the value"),
    ("[1}", "1:3 '}' where ',' or ']' is expected"),
    ("{\"a\":\"b", "1:6 a text without its closing quote"),
    ("{\"a\":\"b\n\"}", "1:8 a line break inside a text"),
    (#"{"a":"x"y"}"#, "1:9 'y' where ',' or '}' is expected"),
    ("{\"a\" 1}", "1:6 no ':' after the key"),
    ("{\"a\":}", "1:6 '}' where a value is expected"),
    ("{{{a}}:1}", "1:2 '{' where a key in double quotes is expected"),
    ("{\"a\": <X>}", "1:7 '<' where a value is expected"),
    ("[1, ...]", "1:5 '.' where a value is expected"),
    ("/* x", "1:5 a comment without its end"),
  ])
  func `what leaves the rest open ends the reading at its place`(text: String, slip: String) {
    #expect(slips(text).last == slip)
    #expect(JSONSource(Array(text.utf8)).root == nil)
  }

  @Test func `every slip has a remedy, and all come at once`() {
    let source = JSONSource(Array("{a: 'b', // c\n \"d\": 01,}".utf8))

    #expect(source.slips.map(\.position.line) == [1, 1, 1, 2, 2])
    #expect(source.slips.allSatisfy { !$0.remedy.isEmpty })
  }

  @Test func `text that is not UTF-8 is named where it stands`() {
    #expect(slips([0x5B, 0x22, 0xC3, 0x28, 0x22, 0x5D]) == ["1:2 text that is not valid UTF-8"])
    #expect(slips([0xFF, 0xFE, 0x7B, 0x00]) == ["1:1 the text is UTF-16"])
  }

  @Test func `size, depth and count have bounds`() {
    let depth = String(repeating: "[", count: 1_000_000)
    let size = [UInt8](repeating: 0x20, count: JSONSource.bytesMax + 1)
    let count = "[" + String(repeating: "1,", count: JSONSource.valuesMax) + "1]"

    #expect(slips(depth) == ["1:129 nested deeper than 128 levels"])
    #expect(slips(size).first?.contains("at most") == true)
    #expect(slips(count).first?.contains("more than") == true)
    #expect(slips(String(repeating: "[,", count: 100)).count <= 101)
  }

  @Test func `what a text holds as JSON has its places in the file`() throws {
    let file = #"""
      {
        "x": "{\n \"é\": {\"k\": 1,},\n \"f\": \u007b\"z\": 1,}}"
      }
      """#
    let source = JSONSource(Array(file.utf8))
    let node = try #require(source.root?["x"])
    let inner = source.encoded(in: node, path: ["x"])

    #expect(inner.root?.position(of: ["é", "k"]) == SourcePosition(line: 2, column: 28))
    #expect(
      inner.slips.map { "\($0.position.line):\($0.position.column) \($0.path)" } == [
        #"2:29 ["x", "é"]"#, #"2:56 ["x", "f"]"#,
      ])
  }

  @Test func `a text at one place of another file keeps that place`() {
    let place = SourcePosition(line: 7, column: 3)

    #expect(JSONSource(Array("\n\n[1,]".utf8), at: place).slips.map(\.position) == [place])
  }
}

extension JSONValue {
  /// The value as JSON, members in their order.
  var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
