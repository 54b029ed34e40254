package import ChangeEngine

extension SnapshotDiffer {
  /// Takes what `state` remembers of the records of `resource` as the last snapshot.
  package mutating func load(
    from state: any StateTransaction, resource: String
  ) throws -> SnapshotSummary {
    var table = SnapshotTable(capacity: try state.knownCount(in: resource))
    try state.eachVersion(in: resource) { id, version in
      _ = table.append(
        RecordKey(id.text), raw: version.bytesHash ?? 0, content: version.fingerprint.value)
    }
    self.table = table
    isFromState = true
    return SnapshotSummary(records: table.count)
  }

  /// Writes the changes of the last comparison into `state`, in the order of the ids' bytes, which
  /// is the fast one for a sorted file; and the bytes of those records whose bytes it did not know.
  package func keepChanges(in state: any StateTransaction, resource: String) throws {
    // Before the changes, since a record that stands again may have changed after it was recognized.
    // A few thousand at a time: no second copy of a large snapshot stands in memory.
    for start in stride(from: 0, to: recognized.count, by: 4_096) {
      let piece = recognized[start..<min(start + 4_096, recognized.count)].map(Int.init)
      try keepBytes(of: piece, in: state, resource: resource)
    }
    let sorted = sortedOrder()
    for start in stride(from: 0, to: sorted.count, by: 4_096) {
      let piece = sorted[start..<min(start + 4_096, sorted.count)].map { changes[Int($0)] }
      try state.setVersions(piece.map { ($0.id(in: table), $0.version(in: table)) }, in: resource)
    }
  }

  private func keepBytes(
    of rows: [Int], in state: any StateTransaction, resource: String
  ) throws {
    let ids = rows.map { RecordID(String(decoding: table.text(of: $0), as: UTF8.self)) }
    let known = try state.versions(of: ids, in: resource)
    try state.setVersions(
      zip(rows, zip(ids, known)).compactMap { row, entry in
        entry.1.map {
          (
            entry.0,
            RecordVersion(
              updated: $0.updated, fingerprint: $0.fingerprint, isReported: $0.isReported,
              bytesHash: table.raws[row])
          )
        }
      }, in: resource)
  }
}

extension SnapshotChange {
  fileprivate func id(in table: SnapshotTable) -> RecordID {
    RecordID(String(decoding: table.text(of: row), as: UTF8.self))
  }

  fileprivate func version(in table: SnapshotTable) -> RecordVersion? {
    guard type != .deleted else { return nil }
    return RecordVersion(
      updated: updated, fingerprint: Fingerprint(storedValue: table.contents[row]),
      isReported: true, bytesHash: table.raws[row] == 0 ? nil : table.raws[row])
  }
}
