import ChangeEngine

/// Compares a snapshot of one resource with an earlier one, or with a state; each differ once.
///
/// A record is unchanged when its content is, whatever the order of its keys. Otherwise it makes the
/// event that the engine would make of it: CREATED when it was updated within the tolerance of its
/// creation, else UPDATED. Of several records with one id in a snapshot, the last one counts: a CRM
/// whose list moves on between two pages gives a record again as it is by then. Snapshots are read in
/// pieces; the table of what is known stays in memory, about 40 bytes a record.
package struct SnapshotDiffer {
  package typealias Progress = (_ bytesRead: Int, _ byteCount: Int?) -> Void

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
  ) throws(SnapshotError) -> (before: SnapshotSummary, after: SnapshotSummary) {
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
  ) throws(SnapshotError) -> SnapshotSummary {
    try compare(source, Fingerprints(), full: full, progress)
  }

  private mutating func load<Memory: ContentMemory>(
    _ source: any ByteSource, _ memory: Memory, _ progress: Progress?
  ) throws(SnapshotError) -> SnapshotSummary {
    var reader = SnapshotReader(
      source, keys, hasFingerprints: Memory.needsFingerprints, progress: progress)
    var loader = Loader(table: table, memory: memory)
    table = SnapshotTable()
    defer { table = loader.table }
    try reader.read(into: &loader)
    var summary = SnapshotSummary(records: reader.recordCount, bytes: reader.bytesRead)
    summary.leftOut = reader.leftOut
    summary.repeatedIDs = loader.repeated.count
    return summary
  }

  private mutating func compare<Memory: ContentMemory>(
    _ source: any ByteSource, _ memory: Memory, full: Bool, _ progress: Progress?
  ) throws(SnapshotError) -> SnapshotSummary {
    var reader = SnapshotReader(
      source, keys, hasFingerprints: Memory.needsFingerprints, progress: progress)
    var comparer = Comparer(
      keys: keys, table: table, memory: memory, checksIDs: isFromState)
    table = SnapshotTable()
    defer { table = comparer.table }
    try reader.read(into: &comparer)
    try comparer.settle()
    if full {
      try SnapshotDiffer.refuseBlank(reader, source.name, known: comparer.knownCount)
      comparer.addAbsent(isProved: reader.leftOut.withoutID.count == 0)
    }
    changes = comparer.changes
    recognized = comparer.recognized
    comparer.summary.records = reader.recordCount
    comparer.summary.bytes = reader.bytesRead
    comparer.summary.leftOut = reader.leftOut
    for (index, place) in reader.unreadable.enumerated() where comparer.leftOut.contains(index) {
      comparer.summary.leftOut.addUnreadableDate(at: place)
    }
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
