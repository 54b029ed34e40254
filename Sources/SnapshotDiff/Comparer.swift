import ChangeEngine

/// Compares each record of a snapshot with the table, and keeps it there.
struct Comparer<Memory: ContentMemory>: RecordTaker {
  let keys: SnapshotKeys
  var table: SnapshotTable
  var memory: Memory
  var changes: [SnapshotChange] = []
  var recognized: [UInt32] = []
  var summary = SnapshotSummary()
  /// The rows whose ids stand more than once in the snapshot.
  private(set) var repeated = RowSet()
  /// The row of the record that comes next, if the snapshot lists them in the order of the last one.
  private var expected = 0
  /// The rows that the snapshot has.
  private var present: RowSet
  /// How many rows were there before it.
  let knownCount: Int
  /// What was kept of each of those that changed, in the order of the changes.
  private var earlier: [UInt64] = []
  /// The places in ``changes`` of records with a date that cannot be read, until they are settled.
  private var unreadable = RowSet()
  /// Which of those that ``take(_:in:at:raw:)`` left out for their date stay so, by their number.
  private(set) var leftOut = RowSet()
  /// The first row whose bytes are not believed to stand for its id.
  private var certainEnd: Int
  /// Whether the ids of a state stand elsewhere than it says.
  private var isElsewhere = false

  init(keys: SnapshotKeys, table: SnapshotTable, memory: Memory, checksIDs: Bool) {
    self.keys = keys
    self.table = table
    self.memory = memory
    knownCount = table.count
    certainEnd = checksIDs ? 0 : .max
    present = RowSet(capacity: knownCount)
  }

  @inline(__always)
  mutating func knows(_ raw: UInt64) -> Bool {
    guard expected < min(certainEnd, table.count), table.raws[expected] == raw else { return false }
    mark(expected)
    expected &+= 1
    return true
  }

  mutating func take(
    _ record: ScannedRecord, in bytes: PaddedBytes, at offset: Int, raw: UInt64
  ) throws(SnapshotError) -> LeftOut.Reason? {
    let key = RecordKey.read(record.id, in: bytes)
    if expected >= certainEnd { checkID(key, raw) }
    guard let key else { return .withoutID }
    let known = table.row(of: key, near: expected)
    if let known {
      mark(known)
      expected = known + 1
      if raw != 0, table.raws[known] == raw { return nil }
      if try memory.isSame(record, in: bytes, as: table.contents[known]) {
        if table.raws[known] == 0, raw != 0 { recognized.append(UInt32(known)) }
        table.set(known, raw: raw, content: memory.kept(record, in: bytes, at: offset))
        return nil
      }
    }
    let type = type(of: record, in: bytes)
    let content = memory.kept(record, in: bytes, at: offset)
    let row = keep(content, key, at: known, raw: raw)
    if type == nil { unreadable.insert(changes.count) }
    changes.append(
      SnapshotChange(type: type?.type ?? .updated, row: row, updated: type?.updated))
    return type == nil ? .unreadableDate : nil
  }

  mutating func foresee(_ factor: Int) {
    changes.reserveCapacity(Foresight.capacity(of: changes.count, factor))
  }

  /// Reads one record in a while whose bytes a state knows: with another path for ids, all of them would
  /// pass, and that it finds no ids would never be told.
  private mutating func checkID(_ key: RecordKey?, _ raw: UInt64) {
    guard !isElsewhere, expected < table.count, raw != 0, table.raws[expected] == raw else {
      return
    }
    if let key, table.row(of: key, near: expected) == expected {
      certainEnd = expected + 1_024
    } else {
      (isElsewhere, certainEnd) = (true, 0)
    }
  }

  /// Leaves each id that stands more than once the change to its last record, or none where that says
  /// what was known before the snapshot; takes out those with a date that cannot be read.
  mutating func settle() throws(SnapshotError) {
    let superseded = try superseded()
    guard !superseded.isEmpty || !unreadable.isEmpty else { return }
    var (place, number) = (0, 0)
    var rowsLeftOut = RowSet()
    changes.removeAll { change in
      defer { place += 1 }
      guard unreadable.contains(place) else { return superseded.contains(place) }
      if !superseded.contains(place) {
        leftOut.insert(number)
        rowsLeftOut.insert(change.row)
      }
      number += 1
      return true
    }
    // Its bytes are those of the record that is left out, and not of what stays known.
    recognized.removeAll { rowsLeftOut.contains(Int($0)) }
    summary.created = changes.count { $0.type == .created }
    summary.updated = changes.count { $0.type == .updated }
  }

  /// The places of the changes that count for nothing.
  private mutating func superseded() throws(SnapshotError) -> RowSet {
    guard !repeated.isEmpty else { return RowSet() }
    let unchanged = try unchangedRepeated()
    var settled = RowSet()
    var superseded = RowSet(capacity: changes.count)
    for (place, change) in changes.enumerated().reversed() where repeated.contains(change.row) {
      if unchanged.contains(change.row) || !settled.insert(change.row) { superseded.insert(place) }
    }
    return superseded
  }

  /// The rows whose last record says what was known, though one before it did not.
  private mutating func unchangedRepeated() throws(SnapshotError) -> RowSet {
    var (begun, unchanged) = (RowSet(), RowSet())
    var next = 0
    for change in changes where change.row < knownCount {
      let known = earlier[next]
      next += 1
      guard repeated.contains(change.row), begun.insert(change.row) else { continue }
      if try memory.areSame(known, table.contents[change.row]) { unchanged.insert(change.row) }
    }
    return unchanged
  }

  /// Makes each record that the snapshot lacks a DELETED, or only counts them where that is not proved.
  mutating func addAbsent(isProved: Bool) {
    guard isProved else {
      summary.unproved = table.count - present.count
      return
    }
    for row in 0..<table.count where !present.contains(row) {
      changes.append(SnapshotChange(type: .deleted, row: row, updated: nil))
      summary.deleted += 1
    }
  }

  private mutating func keep(
    _ content: UInt64, _ key: RecordKey, at known: Int?, raw: UInt64
  ) -> Int {
    if let known {
      if known < knownCount { earlier.append(table.contents[known]) }
      table.set(known, raw: raw, content: content)
      return known
    }
    let row = table.append(key, raw: raw, content: content)
    mark(row)
    return row
  }

  /// The kind that the engine would give the change, or `nil` for a date that cannot be read.
  private mutating func type(
    of record: ScannedRecord, in bytes: PaddedBytes
  ) -> (type: ChangeType, updated: Timestamp?)? {
    let created = keys.stamps.read(record.created, in: bytes)
    let updated = keys.stamps.read(record.updated, in: bytes)
    guard created != .unreadable, updated != .unreadable else { return nil }
    summary.liberties.formUnion(created.liberties.union(updated.liberties))
    let type = ChangeType(
      created: created.timestamp, updated: updated.timestamp,
      toleranceMilliseconds: keys.toleranceMilliseconds, edge: .inclusive)
    if type == .created { summary.created += 1 } else { summary.updated += 1 }
    return (type, updated.timestamp)
  }

  @inline(__always)
  private mutating func mark(_ row: Int) {
    if !present.insert(row) { repeated.insert(row) }
  }
}
