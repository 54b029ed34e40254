import ChangeEngine
import SQLiteStore
import Simulation
import SnapshotDiff
import Testing

/// What changed from one snapshot to the next.
@Suite struct SnapshotDiffTests {
  let keys = SnapshotKeys(
    id: FieldPath(keys: ["id"]), created: FieldPath(keys: ["c"]), updated: FieldPath(keys: ["u"]),
    stamps: StampReader.reading(nil))

  func source(_ text: String, _ name: String = "after") -> MemorySource {
    MemorySource(Array(text.utf8), name: name)
  }

  func changes(
    from before: String, to after: String, full: Bool = true
  ) throws -> [String] {
    var differ = SnapshotDiffer(keys)
    _ = try differ.compare(source(before, "before"), with: source(after), full: full)
    let found = lines(of: differ)
    var once = SnapshotDiffer(keys)
    _ = try once.compare(
      PipedSource(source(before, "before")), with: PipedSource(source(after)), full: full)
    #expect(lines(of: once) == found, "as files and as pipes")
    return found
  }

  func lines(of differ: SnapshotDiffer, _ format: ChangeFormat = .tsv) -> [String] {
    var bytes: [UInt8] = []
    differ.write(format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `new, changed and absent records are told, unchanged ones are not`() throws {
    let before = """
      {"id":"1","c":1000,"u":1000}
      {"id":"2","c":1000,"u":1000,"x":1}
      {"id":"3","c":1000,"u":1000}
      """
    let after = """
      {"id":"1","c":1000,"u":1000}
      {"id":"2","c":1000,"u":90000,"x":2}
      {"id":"10","c":1000,"u":2000}
      """

    #expect(
      try changes(from: before, to: after) == ["CREATED\t10", "UPDATED\t2", "DELETED\t3"])
    #expect(try changes(from: before, to: after, full: false) == ["CREATED\t10", "UPDATED\t2"])
    #expect(
      try changes(from: "", to: before).map { $0.prefix(7) }
        == Array(repeating: "CREATED", count: 3))
    #expect(try changes(from: before, to: "[]").count == 3)
  }

  @Test func `the kind goes by the tolerance, as in the engine`() throws {
    let after = """
      {"id":1,"c":0,"u":10000}
      {"id":2,"c":0,"u":10001}
      {"id":3,"c":99999,"u":0}
      {"id":4,"u":0}
      {"id":5,"c":"","u":"2026-03-08T06:30:00Z"}
      """

    #expect(
      try changes(from: "", to: after) == [
        "CREATED\t1", "UPDATED\t2", "CREATED\t3", "UPDATED\t4", "UPDATED\t5",
      ])
  }

  @Test func `neither the order of keys, nor white space, nor the order of records counts`() throws
  {
    let before =
      "{\"id\":\"a\",\"c\":1,\"u\":2}\n{\"id\":\"b\",\"c\":1,\"u\":2}\n{\"id\":7,\"c\":1,\"u\":2}"
    let after =
      "{\"u\":2,\"id\":\"7\",\"c\":1}\r\n\n { \"id\" : \"b\" , \"u\":2,\"c\":1}\n{\"id\":\"\\u0061\",\"c\":1,\"u\":2}\n"

    // A number and a text with its digits are one id, and two contents.
    #expect(try changes(from: before, to: after) == ["CREATED\t7"])
  }

  @Test func `no id splits a line, or makes one`() throws {
    var differ = SnapshotDiffer(keys)
    _ = try differ.compare(
      source(#"{"id":"a\tb\nDELETED\t7\r\\\u0007\u007fé","c":0,"u":5}"#), full: true)

    #expect(lines(of: differ) == ["CREATED\t" + #"a\tb\nDELETED\t7\r\\\u0007\u007fé"#])
  }

  @Test func `JSON Lines carry id, kind, type and stamp`() throws {
    var differ = SnapshotDiffer(keys)
    _ = try differ.compare(
      source("{\"id\":\"gone\",\"c\":0,\"u\":0}"),
      with: source("{\"id\":\"a\\\"b\",\"c\":0,\"u\":5}"), full: true)

    #expect(
      lines(of: differ, .jsonl) == [
        #"{"id":"a\"b","kind":"event","type":"CREATED","updated":5}"#,
        #"{"id":"gone","kind":"event","type":"DELETED"}"#,
      ])
  }

  /// A dictionary of what each id was last, and the records of both snapshots one by one.
  private func expected(_ before: [String], _ after: [String]) throws -> [String] {
    var known: [String: JSONValue] = [:]
    for line in before {
      let record = try JSONDocument(Array(line.utf8)).root
      known[record["id"]?.scalarText ?? ""] = record
    }
    var found: [(id: String, line: String)] = []
    var seen: Set<String> = []
    for line in after {
      let record = try JSONDocument(Array(line.utf8)).root
      let id = record["id"]?.scalarText ?? ""
      seen.insert(id)
      if let last = known.updateValue(record, forKey: id),
        last.canonicalText == record.canonicalText
      {
        continue
      }
      let stamps = ["u", "c"].compactMap { (record[$0]?.scalarText).flatMap { Int($0) } }
      let age = try #require(stamps.first) - #require(stamps.last)
      found.append((id, age <= 10_000 ? "CREATED" : "UPDATED"))
    }
    for id in known.keys where !seen.contains(id) { found.append((id, "DELETED")) }
    return found.enumerated().sorted { first, second in
      first.element.id == second.element.id
        ? first.offset < second.offset
        : first.element.id.utf8.lexicographicallyPrecedes(second.element.id.utf8)
    }.map { "\($0.element.line)\t\($0.element.id)" }
  }

  @Test(arguments: 0..<60)
  func `random snapshots give what the obvious way gives, in memory and in SQLite`(
    seed: UInt64
  ) throws {
    var maker = SnapshotMaker(seed: seed)
    let store = try SQLiteStore(.memory)
    var last: [String] = []
    for _ in 0..<4 {
      let next = maker.next(after: last)
      let wanted = try expected(last, maker.lastOfEachID(next))
      let text = next.isEmpty ? "[]" : next.joined(separator: "\n")

      #expect(try changes(from: last.joined(separator: "\n"), to: text) == wanted)
      let found = try store.transact { state in
        var differ = SnapshotDiffer(keys)
        _ = try differ.load(from: state, resource: "contacts")
        _ = try differ.compare(source(text), full: true)
        try differ.keepChanges(in: state, resource: "contacts")
        return lines(of: differ)
      }
      #expect(found == wanted)
      last = maker.lastOfEachID(next)
    }
  }
}
