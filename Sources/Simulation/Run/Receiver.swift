package import ChangeEngine

/// The application behind the callback URL: it learns of changes by the bodies that it is sent.
///
/// It knows each event by the callback's id and the event's place in it, so that one that comes again
/// is not taken for news.
package struct Receiver {
  /// An event as the application understood it.
  package struct Learned: Sendable {
    package let event: ChangeEvent
    /// The record in the raw body that the event is about; `null` where there is none.
    package let record: JSONValue
  }

  /// A raw body that was read, kept while callbacks that share it come in.
  private struct Raw {
    let bytes: [UInt8]
    var pollDate: Timestamp?
    var records: [RecordID: [JSONValue]] = [:]
    var webhookItems: WebhookItems?
    var used: [RecordID: Int] = [:]
  }

  private var raws: [Int64: Raw] = [:]
  /// How many were left when they were last looked through.
  private var rawsLeft = 0
  private var known: Set<Int64> = []
  private var envelopes = EnvelopeReader()
  private let signatureKey: String?

  package init(_ settings: CallbackSettings) {
    signatureKey = settings.signatureKey?.revealed()
  }

  /// Whether the request carries the signature that the application expects.
  package func accepts(_ delivery: Delivery) -> Bool {
    guard let signatureKey else { return true }
    let header = delivery.headers.first { $0.name == "Elements-Webhook-Signature" }
    return header?.value == CallbackSignature.value(of: delivery.body, key: signatureKey)
  }

  /// Reads a body; returns the events that are new, and how many it knew.
  package mutating func read(_ body: CallbackBody) -> (learned: [Learned], known: Int) {
    guard let envelope = envelopes.read(body) else { return ([], 0) }
    var learned: [Learned] = []
    var again = 0
    for (number, item) in zip(envelope.number..., envelope.events) {
      guard !known.contains(number) else {
        again += 1
        continue
      }
      let pollDate = pollDate(of: body.payload)
      guard let event = Receiver.event(item, number: number, pollDate: pollDate) else { continue }
      known.insert(number)
      learned.append(Learned(event: event, record: record(of: event, in: body.payload)))
    }
    return (learned, again)
  }

  private static func event(
    _ item: EnvelopeReader.Event, number: Int64, pollDate: Timestamp?
  ) -> ChangeEvent? {
    guard let type = item.type.flatMap(ChangeType.init(rawValue:)), let object = item.objectType,
      let id = item.objectID, let date = item.date.flatMap(moment)
    else { return nil }
    return ChangeEvent(
      number: number, type: type, objectType: object, objectID: RecordID(id), date: date,
      pollDate: item.hasPollDate ? pollDate : nil)
  }

  private static func moment(_ text: String) -> Timestamp? {
    ISOTime(text)?.milliseconds.map(Timestamp.init(millisecondsSinceEpoch:))
  }

  // MARK: The raw body

  /// The start of the run, which the raw body gives to the millisecond and the events to the second.
  private mutating func pollDate(of payload: CallbackBody.Payload) -> Timestamp? {
    if raws[payload.number]?.bytes != payload.bytes {
      forgetRaws(before: payload.number - Receiver.rawsKept)
      raws[payload.number] = Receiver.raw(payload.bytes)
    }
    return raws[payload.number]?.pollDate
  }

  /// Looks through them only once they have doubled, so that each one costs a constant.
  private mutating func forgetRaws(before number: Int64) {
    guard raws.count >= 2 * rawsLeft + 64 else { return }
    raws = raws.filter { $0.key > number }
    rawsLeft = raws.count
  }

  /// Several records of one run may have one id; the events come in the records' order.
  private mutating func record(
    of event: ChangeEvent, in payload: CallbackBody.Payload
  ) -> JSONValue {
    if event.source == .webhook {
      return raws[payload.number]?.webhookItems?.next(for: event) ?? .null
    }
    guard let records = raws[payload.number]?.records[event.objectID] else { return .null }
    let used = raws[payload.number]?.used[event.objectID] ?? 0
    raws[payload.number]?.used[event.objectID] = used + 1
    return used < records.count ? records[used] : .null
  }

  /// How many events may lie between a raw body and the last one before it is read anew.
  private static let rawsKept: Int64 = 100_000
  /// A record that nests as deep as a page may is a few levels deeper in here.
  private static let depthMax = 160

  private static func raw(_ bytes: [UInt8]) -> Raw {
    var raw = Raw(bytes: bytes)
    guard let root = try? JSONDocument(bytes, depthMax: depthMax).root else { return raw }
    guard root["pollDate"] != nil else {
      raw.webhookItems = WebhookItems(root)
      return raw
    }
    raw.pollDate = root["pollDate"]?.scalarText.flatMap { Int64($0) }
      .map(Timestamp.init(millisecondsSinceEpoch:))
    if case .array(let elements)? = root[root["objectType"]?.scalarText ?? "objects"] {
      for element in elements {
        guard let id = element["objectId"]?.scalarText else { continue }
        raw.records[RecordID(id), default: []].append(element)
      }
    }
    return raw
  }
}
