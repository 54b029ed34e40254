import ChangeEngine

/// Finds the events in the envelope of a callback, without building it.
struct EnvelopeReader {
  /// What an event says; `nil` for what it lacks.
  struct Event {
    let type: String?
    let objectType: String?
    let objectID: String?
    let date: String?
    let hasPollDate: Bool
  }

  private var envelope = RecordScanner(
    id: FieldPath(keys: ["id"]), created: FieldPath(keys: ["message", "events"]), updated: nil,
    keysKept: 256, hasFingerprints: false)
  private var events = PageScanner(
    resource: nil,
    scanner: RecordScanner(
      id: FieldPath(keys: ["objectId"]), created: FieldPath(keys: ["date"]),
      updated: FieldPath(keys: ["eventType"]), deleted: FieldPath(keys: ["objectType"]),
      keysKept: 256, hasFingerprints: false))
  private var pollDates = PageScanner(
    resource: nil,
    scanner: RecordScanner(
      id: nil, created: FieldPath(keys: ["pollDate"]), updated: nil, keysKept: 256,
      hasFingerprints: false))

  /// Returns the number of the first event, and all of them; `nil` for a body that is no envelope.
  ///
  /// The raw body is left out: it is read once for all callbacks that share it.
  mutating func read(_ body: CallbackBody) -> (number: Int64, events: [Event])? {
    var bytes = body.head
    bytes.reserveCapacity(bytes.count + body.tail.count + 4)
    bytes.append(contentsOf: "null".utf8)
    bytes.append(contentsOf: body.tail)
    return PaddedBytes.with(bytes) { padded in
      guard let found = envelope.record(in: padded, count: bytes.count),
        let number = found.id.scalarText(in: padded).flatMap({ Int64($0) })
      else { return nil }
      let list = padded.copy(Int(found.created.start), Int(found.created.end))
      return events(of: list).map { (number, $0) }
    }
  }

  private mutating func events(of list: [UInt8]) -> [Event]? {
    guard list.first == UInt8(ascii: "[") else { return nil }
    return PaddedBytes.with(list) { padded in
      guard let found = try? events.records(in: padded, count: list.count),
        let dates = try? pollDates.records(in: padded, count: list.count)
      else { return nil }
      return zip(found, dates).map { event, date in
        Event(
          type: event.updated.scalarText(in: padded),
          objectType: event.deleted.scalarText(in: padded),
          objectID: event.id.scalarText(in: padded), date: event.created.scalarText(in: padded),
          hasPollDate: date.created.kind != .absent)
      }
    }
  }
}
