import ChangeEngine
import SQLiteStore
import Simulation
import SnapshotDiff
import Testing

@Suite struct SnapshotDiffTests {
  private let keys = SnapshotKeys(
    id: FieldPath(keys: ["id"]), created: FieldPath(keys: ["c"]), updated: FieldPath(keys: ["u"]),
    stamps: StampReader.reading(nil))

  private func source(_ text: String, _ name: String = "after") -> MemorySource {
    MemorySource(Array(text.utf8), name: name)
  }

  private func changes(
    from before: String, to after: String, full: Bool = true
  ) throws -> [String] {
    var differ = SnapshotDiffer(keys)
    _ = try differ.compare(source(before, "before"), with: source(after), full: full)
    let found = lines(of: differ)
    var once = SnapshotDiffer(keys)
    _ = try once.compare(Pipe(source(before, "before")), with: Pipe(source(after)), full: full)
    #expect(lines(of: once) == found, "as files and as pipes")
    return found
  }

  /// A source that can be read once only, and may say that it can be read again.
  private struct Pipe: ByteSource {
    private var source: MemorySource
    var name: String { source.name }
    var byteCount: Int? { canReread ? source.byteCount : nil }
    let canReread: Bool

    init(_ source: MemorySource, canReread: Bool = false) {
      self.source = source
      self.canReread = canReread
    }

    mutating func read(
      into buffer: UnsafeMutableRawBufferPointer
    ) throws(SnapshotError) -> Int {
      try source.read(into: buffer)
    }

    func read(
      at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SnapshotError) -> Int {
      guard canReread else { throw SnapshotError(file: name, message: "read twice", remedy: "") }
      return 0
    }
  }

  /// A source that counts what is read of it a second time.
  private final class Counted: ByteSource {
    private var source: MemorySource
    private(set) var readings = 0
    private(set) var bytesReread = 0
    var name: String { source.name }
    var byteCount: Int? { source.byteCount }
    var canReread: Bool { true }

    init(_ source: MemorySource) {
      self.source = source
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SnapshotError) -> Int {
      try source.read(into: buffer)
    }

    func read(
      at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SnapshotError) -> Int {
      let count = try source.read(at: offset, into: buffer)
      readings += 1
      bytesReread += count
      return count
    }
  }

  private func lines(of differ: SnapshotDiffer, _ format: ChangeFormat = .tsv) -> [String] {
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
    let before = Counted(source((0..<20_000).map { record($0, false) }.joined(), "before"))
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
        Pipe(before, canReread: true), with: source(#"{"id":1,"x":1,"c":0,"u":5}"#), full: true)
    }
    #expect(error?.description == "before: error: it changed while it was read; run it again")
  }

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

  @Test func `a state keeps what it knew of a record whose last date cannot be read`() throws {
    let store = try SQLiteStore(.memory)
    let known = "{\"id\":1,\"c\":0,\"u\":50000}"
    let texts = [
      known, "{\"u\":50000,\"c\":0,\"id\":1}\n{\"id\":1,\"c\":0,\"u\":\"soon\"}",
      "{\"id\":1,\"c\":0,\"u\":\"soon\"}", known, "{\"id\":1,\"c\":0,\"u\":60000}",
    ]
    let found = try texts.map { text in
      try store.transact { state in
        var differ = SnapshotDiffer(keys)
        _ = try differ.load(from: state, resource: "contacts")
        let leftOut = try differ.compare(source(text), full: true).leftOut
        try differ.keepChanges(in: state, resource: "contacts")
        return lines(of: differ) + Array(repeating: "", count: leftOut.withUnreadableDate.count)
      }
    }

    #expect(found == [["UPDATED\t1"], [""], [""], [], ["UPDATED\t1"]])
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
        == "a.gz: error: it is compressed; give the text, for example as <(zcat a.gz)")
  }

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

  @Test func `lines and ids of any length are read`() throws {
    let long = String(repeating: "x", count: 150_000)
    let before = (0..<6).map { "{\"id\":\"\($0)-\(long)\",\"c\":0,\"u\":0}" }.joined(
      separator: "\n")

    let found = try changes(from: "", to: before)

    #expect(found.count == 6)
    #expect(found.first == "CREATED\t0-" + long)
    #expect(try changes(from: before, to: before) == [])
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

  @Test func `a state whose ids stood elsewhere is not believed to know a snapshot`() throws {
    let store = try SQLiteStore(.memory)
    let text = (0..<3_000).map { "{\"id\":\($0),\"n\":\($0 % 2_000),\"c\":0,\"u\":0}" }
      .joined(separator: "\n")
    let summary = { (path: String) in
      try store.transact { state in
        var differ = SnapshotDiffer(
          SnapshotKeys(
            id: FieldPath(keys: [path]), created: keys.created, updated: keys.updated,
            stamps: keys.stamps))
        _ = try differ.load(from: state, resource: "contacts")
        return (try differ.compare(source(text), full: true), differ)
      }
    }
    let first = try summary("id")
    try store.transact { try first.1.keepChanges(in: $0, resource: "contacts") }

    let wrong = try summary("wrong").0
    let other = try summary("n").0
    let right = try summary("id").0

    #expect(wrong.leftOut.withoutID.count == 3_000 && wrong.unproved == 3_000)
    // The first ids are the same ones there.
    #expect(other.repeatedIDs > 900)
    #expect(right.leftOut.isEmpty && right.created + right.updated + right.deleted == 0)
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

  // MARK: Against the obvious way

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

  @Test func `a state that knows no bytes learns them from an unchanged snapshot`() throws {
    let store = try SQLiteStore(.memory)
    let ids = [RecordID("7"), RecordID("8")]
    let snapshot = ids.map { "{\"id\":\"\($0)\",\"c\":1,\"u\":1}" }.joined(separator: "\n")
    let versions = try (0..<2).map { _ in
      try store.transact { state in
        var differ = SnapshotDiffer(keys)
        _ = try differ.load(from: state, resource: "contacts")
        _ = try differ.compare(source(snapshot), full: true)
        try differ.keepChanges(in: state, resource: "contacts")
        let kept = try state.versions(of: ids, in: "contacts").compactMap { $0 }
        // As a file of version 1, or a poll, leaves them.
        try state.setVersions(
          zip(ids, kept).map {
            (
              $0,
              RecordVersion(
                updated: $1.updated, fingerprint: $1.fingerprint, isReported: $1.isReported)
            )
          }, in: "contacts")
        return (changes: lines(of: differ), kept: kept)
      }
    }

    #expect(versions[0].changes == ["CREATED\t7", "CREATED\t8"] && versions[1].changes == [])
    #expect(versions[1].kept == versions[0].kept)
    #expect(versions[1].kept.allSatisfy { $0.bytesHash != nil })
  }

  @Test func `numbers are ordered as their digits are as text`() {
    var random = SeededRandom(seed: 9)
    var numbers: [UInt64] = [0, 1, 9, 10, 11, 99, 100, 999_999_999_999_999_999]
    for digits in 1...18 {
      let power = (1..<digits).reduce(1 as Int64) { power, _ in power * 10 }
      numbers += (0..<20).map { _ in UInt64(random.next(in: power...(power * 10 - 1))) }
      numbers += [UInt64(power), UInt64(power * 10 - 1)]
    }

    for one in numbers {
      for other in numbers {
        let (text, otherText) = (String(one), String(other))
        #expect(
          (DigitOrder(one) < DigitOrder(other))
            == text.utf8.lexicographicallyPrecedes(otherText.utf8), "\(one) and \(other)")
        #expect((DigitOrder(one) == DigitOrder(other)) == (one == other))
      }
    }
  }
}
