package import ChangeEngine

extension SnapshotDiffer {
  /// Takes what `state` remembers of the records of `resource` as the last snapshot.
  package mutating func load(
    from state: any StateTransaction, resource: String
  ) throws -> Summary {
    var table = SnapshotTable()
    try state.eachVersion(in: resource) { id, version in
      _ = table.append(RecordKey(id.text), raw: 0, fingerprint: version.fingerprint.value)
    }
    self.table = table
    return Summary(records: table.count)
  }

  /// Writes the changes of the last comparison into `state`, in the order of the ids' bytes, which
  /// is the fast one for a sorted file.
  package func keepChanges(in state: any StateTransaction, resource: String) throws {
    let sorted = sortedOrder()
    // A few thousand at a time: no second copy of a large snapshot stands in memory.
    for start in stride(from: 0, to: sorted.count, by: 4_096) {
      let piece = sorted[start..<min(start + 4_096, sorted.count)].map { changes[Int($0)] }
      try state.setVersions(piece.map { ($0.id(in: table), $0.version(in: table)) }, in: resource)
    }
  }
}

extension SnapshotChange {
  fileprivate func id(in table: SnapshotTable) -> RecordID {
    RecordID(String(decoding: table.text(of: row), as: UTF8.self))
  }

  fileprivate func version(in table: SnapshotTable) -> RecordVersion? {
    guard type != .deleted else { return nil }
    return RecordVersion(
      updated: updated, fingerprint: Fingerprint(storedValue: table.fingerprints[row]),
      isReported: true)
  }
}
