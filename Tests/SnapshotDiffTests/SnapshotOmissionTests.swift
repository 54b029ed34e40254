import ChangeEngine
import SQLiteStore
import SnapshotDiff
import Testing

/// What is left out of a comparison, and what is not said for want of it.
extension SnapshotDiffTests {
  @Test func `records without id or with unreadable dates are counted, not dropped in silence`()
    throws
  {
    var differ = SnapshotDiffer(keys)
    let summary = try differ.compare(
      source(
        "{\"id\":1,\"c\":\"soon\",\"u\":0}\n{\"id\":\" \"}\n{\"ID\":4}\n{\"id\":3,\"c\":0,\"u\":0}"),
      full: true)

    #expect(summary.records == 4)
    #expect(summary.leftOut.withoutID.count == 2)
    #expect(summary.leftOut.withoutID.firstPlace == "2")
    #expect(summary.leftOut.withUnreadableDate.count == 1)
    #expect(summary.leftOut.withUnreadableDate.firstPlace == "1")
    #expect(lines(of: differ) == ["CREATED\t3"])
  }

  @Test func `a record that was left out is placed in its page, too`() throws {
    for (text, place) in [
      ("{\"results\":[{\"id\":1},{\"é\":2}]}", "1:22"), ("[\n{\"id\":1},\n  {\"x\":2}]", "3:3"),
      ("[{\"id\":1}]\n[{\"x\":2}]", "2:2"),
    ] {
      var differ = SnapshotDiffer(keys)
      let summary = try differ.compare(source(text), full: true)

      #expect(summary.leftOut.withoutID.firstPlace == place, "\(text)")
    }
  }

  @Test func `a record of a page that was left out is placed, too, where it is not the first`()
    throws
  {
    let text = """
      {"results":[{"id":1,"u":"é"},{"x":1},{"id":1,"u":2},
       {"id":2,"u":"é"},{"id":2,"u":"è"},
       {"id":3,"u":"soon"}]}
      """
    var differ = SnapshotDiffer(keys)

    let leftOut = try differ.compare(source(text), full: true).leftOut

    #expect(leftOut.withUnreadableDate.count == 2)
    #expect(leftOut.withUnreadableDate.firstPlace == "2:19")
    #expect(leftOut.withoutID.firstPlace == "1:30")
    #expect(lines(of: differ) == ["UPDATED\t1"])
  }

  @Test(arguments: [
    "{\"id\":1,\"c\":0,\"u\":0}\n{\"ID\":2,\"c\":0,\"u\":0}",
    "{\"contacts\":[{\"id\":1,\"c\":0,\"u\":0},{\"id\":2,\"c\":0,\"u\":0}]}",
  ])
  func `where a record has no id, none is known to be absent`(after: String) throws {
    let before = "{\"id\":1,\"c\":0,\"u\":0}\n{\"id\":2,\"c\":0,\"u\":0}"
    let absent = after.contains("contacts") ? 2 : 1
    var differ = SnapshotDiffer(keys)
    let store = try SQLiteStore(.memory)

    let summary = try differ.compare(source(before, "before"), with: source(after), full: true)
    let kept = try store.transact { state in
      for text in [before, after] {
        var differ = SnapshotDiffer(keys)
        _ = try differ.load(from: state, resource: "contacts")
        let summary = try differ.compare(source(text), full: true)
        #expect(summary.unproved == (text == before ? 0 : absent))
        try differ.keepChanges(in: state, resource: "contacts")
      }
      return try state.knownCount(in: "contacts")
    }

    #expect(summary.after.unproved == absent && summary.after.leftOut.withoutID.count == 1)
    #expect(lines(of: differ) == [])
    #expect(kept == 2)
  }

  @Test(arguments: ["", " \n\n"])
  func `an empty snapshot that is full is refused where records are known`(text: String) throws {
    let before = "{\"id\":1,\"c\":0,\"u\":0}"
    let error = #expect(throws: SnapshotError.self) { try changes(from: before, to: text) }

    #expect(
      error?.description
        == """
        after: error: it is empty, so each of the 1 known records would count as deleted; check what \
        writes it; a list without records is written []
        """)
    #expect(try changes(from: before, to: text, full: false) == [])
    #expect(try changes(from: text, to: text) == [])
    #expect(try changes(from: before, to: "{\"results\":[]}") == ["DELETED\t1"])
  }
}
