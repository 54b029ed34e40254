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

  /// Returns the number of the first event, and all of them; `nil` for a body that is no envelope.
  ///
  /// The raw body is left out: it is read once for all callbacks that share it.
  mutating func read(_ body: CallbackBody) -> (number: Int64, events: [Event])? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.head.count + body.tail.count + 4 + PaddedBytes.padding)
    bytes.append(contentsOf: body.head)
    bytes.append(contentsOf: "null".utf8)
    bytes.append(contentsOf: body.tail)
    let count = bytes.count
    return PaddedBytes.with(bytes) { padded in
      guard let found = envelope.record(in: padded, count: count),
        let number = found.id.scalarText(in: padded).flatMap({ Int64($0) })
      else { return nil }
      return events(of: found.created, in: padded).map { (number, $0) }
    }
  }

  /// The list was JSON to the envelope's scan, so it ends where it ended then.
  private mutating func events(of field: ScannedField, in bytes: PaddedBytes) -> [Event]? {
    let list = bytes.advanced(by: Int(field.start))
    let count = Int(field.end - field.start)
    guard count > 0, list.byte(at: 0) == UInt8(ascii: "["),
      let found = try? events.records(in: list, count: count)
    else { return nil }
    return found.map { event in
      Event(
        type: event.updated.scalarText(in: list), objectType: event.deleted.scalarText(in: list),
        objectID: event.id.scalarText(in: list), date: event.created.scalarText(in: list),
        hasPollDate: EnvelopeReader.holdsPollDate(list, event.start, event.end))
    }
  }

  /// Whether the member's name stands there with its quotes, which inside of a text have escapes.
  private static func holdsPollDate(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Bool {
    // The first byte is the lowest: `"pollDat`, then `e":`.
    let (front, back): (UInt64, UInt64) = (0x7461_446C_6C6F_7022, 0x3A_22_65)
    return (start..<end).contains { position in
      bytes.word(at: position) == front && bytes.word(at: position + 3) >> 40 == back
    }
  }
}
