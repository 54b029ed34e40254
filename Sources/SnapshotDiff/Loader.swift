import ChangeEngine

/// Keeps each record of a snapshot; of several with one id, the last.
struct Loader<Memory: ContentMemory>: RecordTaker {
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
