import SQLiteStore
import SnapshotDiff
import Testing

/// Ids that stand more than once: the last record counts.
extension SnapshotDiffTests {
  @Test func `of several records with one id the last one counts, before and after`() throws {
    let first = "{\"id\":1,\"c\":0,\"u\":50000}"
    let second = "{\"id\":1,\"c\":0,\"u\":60000}"
    let turned = "{\"u\":50000,\"c\":0,\"id\":1}"
    let other = "{\"id\":2,\"c\":0,\"u\":90000}"

    #expect(try changes(from: first + "\n" + second, to: second) == [])
    #expect(try changes(from: first + "\n" + second, to: first) == ["UPDATED\t1"])
    #expect(try changes(from: first + "\n" + second, to: first + "\n" + second) == [])
    #expect(try changes(from: first, to: first + "\n" + second) == ["UPDATED\t1"])
    #expect(try changes(from: first, to: second + "\n" + first) == [])
    #expect(try changes(from: first, to: second + "\n" + turned) == [])
    #expect(try changes(from: "", to: second + "\n" + first) == ["UPDATED\t1"])
    #expect(
      try changes(from: first + "\n" + other, to: second + "\n" + other + "\n" + first) == [])
    #expect(
      try changes(from: other + "\n" + first, to: second + "\n" + other + "\n" + first) == [])
    // The change of another record, and one of a record that is new, stay.
    #expect(
      try changes(
        from: first + "\n" + other,
        to: [second, "{\"id\":3,\"c\":0,\"u\":0}", "{\"id\":2}", first].joined(separator: "\n"))
        == ["UPDATED\t2", "CREATED\t3"])
  }

  /// Every short list of records of one id, of which two have a date that cannot be read.
  @Test(arguments: [nil, 0, 2])
  func `a date that cannot be read counts in the last record alone`(known: Int?) throws {
    let records = [
      "{\"id\":1,\"c\":0,\"u\":50000}", "{\"id\":1,\"c\":0,\"u\":60000}",
      "{\"id\":1,\"c\":\"soon\",\"u\":1}", "{\"id\":1,\"c\":0,\"u\":\"2026-02-29\"}",
    ]
    let before = known.map { records[$0] } ?? ""
    var lists = records.indices.map { [$0] }
    for list in lists {
      for next in records.indices {
        lists.append(list + [next])
        lists += records.indices.map { list + [next, $0] }
      }
    }
    for list in lists {
      let last = list[list.count - 1]
      let isLeftOut = last != known && last > 1
      let place = list.count - list.reversed().prefix { $0 == last }.count + 1
      let text = list.map { records[$0] }.joined(separator: "\n")
      var differ = SnapshotDiffer(keys)
      let summary = try differ.compare(source(before, "before"), with: source(text), full: true)

      let changes = last != known && last < 2 ? ["UPDATED\t1"] : []
      try #expect(self.changes(from: before, to: text) == changes, "\(list)")
      let leftOut = summary.after.leftOut.withUnreadableDate
      #expect(leftOut.count == (isLeftOut ? 1 : 0), "\(list)")
      #expect(leftOut.firstPlace == (isLeftOut ? "\(place)" : nil), "\(list)")
      #expect(summary.after.updated == changes.count && summary.after.created == 0)
      #expect(summary.after.repeatedIDs == (list.count > 1 ? 1 : 0), "\(list)")
    }
  }

  @Test func `ids that stand more than once are counted`() throws {
    let text = [1, 2, 1, 3, 1, 2].map { "{\"id\":\($0),\"c\":0,\"u\":\($0)}" }.joined(
      separator: "\n")
    var differ = SnapshotDiffer(keys)

    let (before, after) = try differ.compare(
      source(text, "before"), with: source(text), full: true)

    #expect(before.repeatedIDs == 2 && after.repeatedIDs == 2)
    #expect(after.created == 0 && after.updated == 0 && after.deleted == 0)
  }

  @Test func `a state converges where an id stands more than once`() throws {
    let store = try SQLiteStore(.memory)
    let text = [5, 6, 7].map { "{\"id\":1,\"c\":0,\"u\":\($0)}" }.joined(separator: "\n")
    let found = try (0..<3).map { round in
      try store.transact { state in
        var differ = SnapshotDiffer(keys)
        _ = try differ.load(from: state, resource: "contacts")
        let summary = try differ.compare(source(text), full: true)
        #expect(summary.created == (round == 0 ? 1 : 0) && summary.updated == 0)
        try differ.keepChanges(in: state, resource: "contacts")
        return lines(of: differ)
      }
    }

    #expect(found == [["CREATED\t1"], [], []])
  }
}
