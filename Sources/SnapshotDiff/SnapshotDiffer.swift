import ChangeEngine

/// Compares snapshots of one resource, each with the state that the one before left.
///
/// A record is unchanged when its content is, whatever the order of its keys. Otherwise it makes the
/// event that the engine would make of it: CREATED when it was updated within the tolerance of its
/// creation, else UPDATED. Of several records with one id in a snapshot, the last one counts: a CRM
/// whose list moves on between two pages gives a record again as it is by then. Snapshots are read in pieces; the table of what is known stays in memory,
/// about 40 bytes a record.
package struct SnapshotDiffer {
  package typealias Progress = (_ bytesRead: Int, _ byteCount: Int?) -> Void

  /// How a comparison went.
  package struct Summary: Hashable, Sendable {
    package var records = 0
    package var bytes = 0
    package var created = 0
    package var updated = 0
    package var deleted = 0
    /// Records that make no event.
    package var leftOut = LeftOut()
    /// How many ids stand more than once.
    package var repeatedIDs = 0
    /// How many records were known before.
    package var known = 0
    /// Whether the snapshot holds nothing, not even an empty list.
    package var isBlank = false
    /// Known records that a full snapshot lacks, where one without an id may be any of them.
    package var unproved = 0
  }

  private let keys: SnapshotKeys
  var table = SnapshotTable()
  /// Whether the table may come from snapshots whose ids were read at another path.
  var isFromState = false
  /// The changes of the last comparison, in the order in which they were found.
  private(set) var changes: [SnapshotChange] = []
  /// The rows of the records that were unchanged and whose bytes were not known.
  private(set) var recognized: [UInt32] = []

  package init(_ keys: SnapshotKeys) {
    self.keys = keys
  }

  /// Compares two snapshots.
  ///
  /// - Parameters:
  ///   - before: The earlier one.
  ///   - after: The later one.
  ///   - full: Whether it lists every record, so that those that it lacks are DELETED.
  ///   - progress: Told now and then how much was read of which.
  /// - Returns: How it went with each; the changes themselves are written by ``write(_:_:)``.
  /// - Throws: Where a snapshot cannot be read; nothing is of use then.
  package mutating func compare(
    _ before: any ByteSource, with after: any ByteSource, full: Bool,
    progress: (before: Progress?, after: Progress?) = (nil, nil)
  ) throws(SnapshotError) -> (before: Summary, after: Summary) {
    guard RecordPlaces.canBeKept(of: before), RecordPlaces.canBeKept(of: after) else {
      let first = try load(before, Fingerprints(), progress.before)
      return (first, try compare(after, full: full, progress: progress.after))
    }
    var places = RecordPlaces(keys, before, after)
    let first = try load(before, places, progress.before)
    places.beginAfter()
    return (first, try compare(after, places, full: full, progress.after))
  }

  /// Compares a snapshot with what is known, and keeps it.
  ///
  /// - Parameters:
  ///   - source: The snapshot.
  ///   - full: Whether it lists every record, so that those that it lacks are DELETED; unless a record
  ///     without an id is there, which may be any of them.
  ///   - progress: Told now and then how much was read.
  /// - Returns: How it went; the changes themselves are written by ``write(_:_:)``.
  /// - Throws: Where the snapshot cannot be read, or is full and empty; nothing is of use then.
  package mutating func compare(
    _ source: any ByteSource, full: Bool, progress: Progress? = nil
  ) throws(SnapshotError) -> Summary {
    try compare(source, Fingerprints(), full: full, progress)
  }

  private mutating func load<Memory: ContentMemory>(
    _ source: any ByteSource, _ memory: Memory, _ progress: Progress?
  ) throws(SnapshotError) -> Summary {
    var reader = SnapshotReader(
      source, keys, hasFingerprints: Memory.needsFingerprints, progress: progress)
    var loader = Loader(table: table, memory: memory)
    table = SnapshotTable()
    defer { table = loader.table }
    try reader.read(into: &loader)
    var summary = Summary(records: reader.recordCount, bytes: reader.bytesRead)
    summary.leftOut = reader.leftOut
    summary.repeatedIDs = loader.repeated.count
    return summary
  }

  private mutating func compare<Memory: ContentMemory>(
    _ source: any ByteSource, _ memory: Memory, full: Bool, _ progress: Progress?
  ) throws(SnapshotError) -> Summary {
    var reader = SnapshotReader(
      source, keys, hasFingerprints: Memory.needsFingerprints, progress: progress)
    var comparer = Comparer(
      keys: keys, table: table, memory: memory, checksIDs: isFromState)
    table = SnapshotTable()
    defer { table = comparer.table }
    try reader.read(into: &comparer)
    try comparer.settleRepeated()
    if full {
      try SnapshotDiffer.refuseBlank(reader, source.name, known: comparer.knownCount)
      comparer.addAbsent(isProved: reader.leftOut.withoutID.count == 0)
    }
    changes = comparer.changes
    recognized = comparer.recognized
    comparer.summary.records = reader.recordCount
    comparer.summary.bytes = reader.bytesRead
    comparer.summary.leftOut = reader.leftOut
    comparer.summary.repeatedIDs = comparer.repeated.count
    comparer.summary.known = comparer.knownCount
    comparer.summary.isBlank = reader.isBlank
    return comparer.summary
  }

  /// What wrote nothing has more often failed than seen every record go.
  private static func refuseBlank(
    _ reader: borrowing SnapshotReader, _ name: String, known: Int
  ) throws(SnapshotError) {
    guard reader.isBlank, known > 0 else { return }
    throw SnapshotError(
      file: name,
      message: "it is empty, so each of the \(known) known records would count as deleted",
      remedy: "check what writes it; a list without records is written []")
  }
}

/// How much room to make for what a snapshot may still bring.
private enum Foresight {
  /// More is not believed before it is there.
  private static let capacityMax = 4 << 20

  /// The room for `factor` times `count` elements, with an eighth to spare for those that are new.
  static func capacity(of count: Int, _ factor: Int) -> Int {
    min(capacityMax, (count + count / 8) * min(factor, capacityMax))
  }
}

/// Keeps each record of a snapshot; of several with one id, the last.
private struct Loader<Memory: ContentMemory>: RecordTaker {
  var table: SnapshotTable
  let memory: Memory
  /// The rows whose ids stand more than once.
  var repeated = RowSet()

  func knows(_ raw: UInt64) -> Bool { false }

  mutating func foresee(_ factor: Int) {
    table.reserve(Foresight.capacity(of: table.count, factor))
  }

  @inline(__always)
  mutating func take(
    _ record: ScannedRecord, in bytes: PaddedBytes, at offset: Int, raw: UInt64
  ) -> LeftOut.Reason? {
    guard let key = RecordKey.read(record.id, in: bytes) else { return .withoutID }
    let content = memory.kept(record, in: bytes, at: offset)
    if let row = table.row(of: key, near: table.count) {
      repeated.insert(row)
      table.set(row, raw: raw, content: content)
    } else {
      _ = table.append(key, raw: raw, content: content)
    }
    return nil
  }
}

/// Compares each record of a snapshot with the table, and keeps it there.
private struct Comparer<Memory: ContentMemory>: RecordTaker {
  let keys: SnapshotKeys
  var table: SnapshotTable
  var memory: Memory
  var changes: [SnapshotChange] = []
  var recognized: [UInt32] = []
  var summary = SnapshotDiffer.Summary()
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
    guard let type = type(of: record, in: bytes) else { return .unreadableDate }
    let content = memory.kept(record, in: bytes, at: offset)
    let row = keep(content, key, at: known, raw: raw)
    changes.append(SnapshotChange(type: type.type, row: row, updated: type.updated))
    return nil
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
  /// what was known before the snapshot.
  mutating func settleRepeated() throws(SnapshotError) {
    guard !repeated.isEmpty else { return }
    let unchanged = try unchangedRepeated()
    var settled = RowSet()
    var superseded = RowSet(capacity: changes.count)
    for (place, change) in changes.enumerated().reversed() where repeated.contains(change.row) {
      if unchanged.contains(change.row) || !settled.insert(change.row) { superseded.insert(place) }
    }
    var place = 0
    changes.removeAll { _ in
      defer { place += 1 }
      return superseded.contains(place)
    }
    summary.created = changes.count { $0.type == .created }
    summary.updated = changes.count { $0.type == .updated }
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
