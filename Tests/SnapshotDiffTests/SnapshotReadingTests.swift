import SnapshotDiff
import Testing

/// What a snapshot may look like, and when it is read again.
extension SnapshotDiffTests {
  @Test(arguments: [
    "[{\"id\":1,\"c\":0,\"u\":0},{\"id\":2,\"c\":0,\"u\":0}]",
    "{\"results\":[{\"id\":1,\"c\":0,\"u\":0},{\"id\":2,\"c\":0,\"u\":0}],\"paging\":{}}",
    "{\"results\":[{\"id\":1,\"c\":0,\"u\":0}]}\n{\"results\":[{\"id\":2,\"c\":0,\"u\":0}]}\n",
    "{\n \"results\": [\n  {\"id\":1,\"c\":0,\"u\":0},\n  {\"id\":2,\"c\":0,\"u\":0}\n ]\n}\n",
    "\u{FEFF}{\"id\":1,\"c\":0,\"u\":0}\n{\"id\":2,\"c\":0,\"u\":0}",
    "\n\n{\"id\":1,\"c\":0,\"u\":0}\r\n  \r\n{\"id\":2,\"c\":0,\"u\":0}\r\n",
  ])
  func `a snapshot may be lines, pages or one page`(text: String) throws {
    #expect(try changes(from: "", to: text) == ["CREATED\t1", "CREATED\t2"])
    #expect(try changes(from: text, to: text) == [])
  }

  @Test(arguments: [
    (
      "{\"id\":1}\n{\"id\":2",
      "after:2:8: error: the end of the text where ',' or '}' is expected; complete it"
    ),
    (
      "{\"id\":1}\n{\"id\":2},\n",
      "after:2:9: error: text after the end of the value; leave one value in the file"
    ),
    (
      "{\"id\":1,\n\"x\":01}",
      "after:2:6: error: a number with a leading zero; drop the zero or put the value in quotes"
    ),
    (
      "{\"id\":1}\n{\"id\":1,\n\"b\":2}",
      "after:2:9: error: the end of the text where a key in double quotes is expected; complete it"
    ),
    (
      "{\"results\":[]}\n{\"x\":1}",
      "after:2: error: a page without a list of records; write one record, or one page of records, a line"
    ),
    (
      "\u{1F}\u{8B}",
      "after:1:1: error: a control character or blank where a value is expected; check the commas and quotes before it"
    ),
  ])
  func `what cannot be read is told with its place, and nothing is compared`(
    text: String, message: String
  ) throws {
    var differ = SnapshotDiffer(keys)
    let error = #expect(throws: SnapshotError.self) {
      try differ.compare(source(text), full: true)
    }

    #expect(error?.description == message)
  }

  @Test func `a compressed file is named as such`() throws {
    var differ = SnapshotDiffer(keys)
    let error = #expect(throws: SnapshotError.self) {
      try differ.compare(MemorySource([0x1F, 0x8B, 8, 0], name: "a.gz"), full: true)
    }

    #expect(
      error?.description
        == "a.gz: error: it is compressed; unpack it first, or let diff read <(zcat a.gz)")
  }

  @Test func `lines and ids of any length are read`() throws {
    let long = String(repeating: "x", count: 150_000)
    let before = (0..<6).map { "{\"id\":\"\($0)-\(long)\",\"c\":0,\"u\":0}" }.joined(
      separator: "\n")

    let found = try changes(from: "", to: before)

    #expect(found.count == 6)
    #expect(found.first == "CREATED\t0-" + long)
    #expect(try changes(from: before, to: before) == [])
  }

  @Test func `a record is read again where only that can tell`() throws {
    let long = String(repeating: "x", count: 400_000)
    let record = "{\"id\":1,\"c\":0,\"u\":50000,\"x\":\"\(long)\"}"
    let turned = "{\"x\":\"\(long)\",\"u\":50000,\"c\":0,\"id\":1}"
    let other = "{\"id\":1,\"c\":0,\"u\":50000,\"x\":\"\(long)y\"}"
    let first = "{\"id\":0,\"c\":0,\"u\":0}\n"

    #expect(try changes(from: first + record, to: turned + "\n" + first) == [])
    #expect(try changes(from: first + record, to: first + other) == ["UPDATED\t1"])
    #expect(
      try changes(from: first + record, to: first + other + "\n" + turned)
        == [])
    #expect(try changes(from: first, to: record + "\n" + turned) == ["DELETED\t0", "UPDATED\t1"])
    // One number and one text, a stamp with an escape, and none at all.
    #expect(
      try changes(from: #"{"id":1,"c":0,"u":5}"#, to: #"{"id":1,"c":0,"u":"5"}"#) == ["CREATED\t1"])
    #expect(
      try changes(from: #"{"id":1,"c":0,"u":"5"}"#, to: #"{"id":1,"c":0,"u":"\u0035"}"#) == [])
    #expect(try changes(from: #"{"id":1,"x":2}"#, to: #"{"x":2,"id":1}"#) == [])
    // Records of pages, and a page over several lines.
    let page = "{\"results\":[\n\(record),\n\(first)]}"
    #expect(try changes(from: page, to: "[\(first),\(turned)]") == [])
    #expect(try changes(from: page, to: "[\(other),\(first)]") == ["UPDATED\t1"])
  }

  /// `step`: how far apart in BEFORE two records stand that follow each other in AFTER.
  @Test(arguments: [1, 3, 997, 19_999])
  func `what is read again is little, in whatever order the records come`(step: Int) throws {
    let record = { (id: Int, isTurned: Bool) in
      let members = ["\"id\":\(id)", "\"c\":0", "\"u\":50000", "\"x\":\"\(id * id)\""]
      return "{" + (isTurned ? members.reversed() : members).joined(separator: ",") + "}\n"
    }
    let before = CountedSource(source((0..<20_000).map { record($0, false) }.joined(), "before"))
    let after = source((0..<20_000).map { record($0 * step % 20_000, true) }.joined())
    var differ = SnapshotDiffer(keys)

    let found = try differ.compare(before, with: after, full: true).after

    #expect(found.created + found.updated + found.deleted == 0)
    #expect(before.bytesReread < 4 * (before.byteCount ?? 0))
    // In the same order many records are read at once.
    #expect(step > 1 || before.readings < 50)
  }

  @Test func `a snapshot that changes under the reader is told`() throws {
    var differ = SnapshotDiffer(keys)
    let before = source(#"{"id":1,"c":0,"u":5,"x":1}"#, "before")

    let error = #expect(throws: SnapshotError.self) {
      try differ.compare(
        PipedSource(before, canReread: true), with: source(#"{"id":1,"x":1,"c":0,"u":5}"#),
        full: true)
    }
    #expect(error?.description == "before: error: it changed while it was read; run it again")
  }
}
