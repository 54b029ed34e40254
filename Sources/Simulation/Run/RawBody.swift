import ChangeEngine

/// The raw body of a callback of a poll, read once for all callbacks that share it.
struct RawBody {
  let bytes: [UInt8]
  /// The start of the run, which the raw body gives to the millisecond and the events to the second.
  let pollDate: Timestamp?
  /// The records of the run, one for each event that has one, in the order of the events.
  fileprivate let records: [(id: RecordID?, record: ScannedRecord)]

  /// Returns the record of an event, which is the body's event of that position.
  func record(of event: ChangeEvent, at position: Int) -> CarriedRecord {
    guard records.indices.contains(position), records[position].id == event.objectID else {
      return .nothing
    }
    return CarriedRecord(records[position].record, in: bytes)
  }
}

/// Reads raw bodies; it remembers which keys they have.
struct RawBodyReader {
  private var frame = RecordScanner(
    id: nil, created: FieldPath(keys: ["pollDate"]), updated: FieldPath(keys: ["objectType"]),
    depthMax: CarriedRecord.depthMax, keysKept: 64, hasFingerprints: false)
  /// The lists of records stand under the names of their resources.
  private var lists: [String: PageScanner] = [:]

  mutating func read(_ bytes: [UInt8]) -> RawBody {
    PaddedBytes.with(bytes) { padded in
      guard let found = frame.record(in: padded, count: bytes.count),
        found.created.kind != .absent
      else { return RawBody(bytes: bytes, pollDate: nil, records: []) }
      let pollDate = found.created.scalarText(in: padded).flatMap { Int64($0) }
      let list = found.updated.scalarText(in: padded) ?? "objects"
      return RawBody(
        bytes: bytes, pollDate: pollDate.map(Timestamp.init(millisecondsSinceEpoch:)),
        records: records(of: list, in: padded, count: bytes.count))
    }
  }

  private mutating func records(
    of list: String, in bytes: PaddedBytes, count: Int
  ) -> [(id: RecordID?, record: ScannedRecord)] {
    let records = try? lists[list, default: RawBodyReader.scanner(of: list)].records(
      in: bytes, count: count)
    return (records ?? []).map { ($0.id.scalarText(in: bytes).map(RecordID.init), $0) }
  }

  private static func scanner(of list: String) -> PageScanner {
    PageScanner(
      resource: list,
      scanner: RecordScanner(
        id: FieldPath(keys: ["objectId"]), created: nil, updated: nil,
        depthMax: CarriedRecord.depthMax, keysKept: 256))
  }
}
