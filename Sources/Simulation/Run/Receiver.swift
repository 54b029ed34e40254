package import ChangeEngine

/// The application behind the callback URL: it learns of changes by the bodies that it is sent.
///
/// It knows each event by the callback's id and the event's place in it, so that one that comes again
/// is not taken for news.
package struct Receiver {
  /// An event as the application understood it.
  package struct Learned: Sendable {
    package let event: ChangeEvent
    /// What a poll found; nothing for a webhook, whose item only ``webhookItems(for:)`` tells.
    package let record: CarriedRecord
  }

  /// A webhook's body, and the events that are known of it.
  private struct Webhook {
    let body: [UInt8]
    var events: [ChangeEvent] = []
  }

  /// The raw bodies that were read, kept while callbacks that share them come in.
  private var raws: [Int64: RawBody] = [:]
  /// How many were left when they were last looked through.
  private var rawsLeft = 0
  /// By their payloads' numbers.
  private var webhooks: [Int64: Webhook] = [:]
  private var known: Set<Int64> = []
  private var envelopes = EnvelopeReader()
  private var rawBodies = RawBodyReader()
  /// With what callbacks have to be signed; `nil` takes all.
  let signatureKey: String?

  package init(_ settings: CallbackSettings) {
    signatureKey = settings.signatureKey?.revealed()
  }

  /// What a body said.
  package struct Reading {
    /// The events that are new.
    package var learned: [Learned] = []
    /// How many events were known.
    package var knownCount = 0
    /// How many cannot be understood; the body itself counts as one.
    package var unreadableCount = 0
  }

  /// Reads a body.
  package mutating func read(_ body: CallbackBody) -> Reading {
    var reading = Reading()
    guard let envelope = envelopes.read(body) else {
      reading.unreadableCount = 1
      return reading
    }
    for (number, item) in zip(envelope.number..., envelope.events) {
      guard !known.contains(number) else {
        reading.knownCount += 1
        continue
      }
      let payload = body.payload
      if item.hasPollDate { keep(payload) }
      guard
        let event = Receiver.event(item, number: number, pollDate: raws[payload.number]?.pollDate)
      else {
        reading.unreadableCount += 1
        continue
      }
      known.insert(number)
      if event.source == .webhook {
        webhooks[payload.number, default: Webhook(body: payload.bytes)].events.append(event)
      }
      let position = Int(clamping: number - payload.number)
      reading.learned.append(
        Learned(
          event: event,
          record: raws[payload.number]?.record(of: event, at: position) ?? .nothing))
    }
    return reading
  }

  /// Returns the item that each event of a webhook is about, by the event's number.
  ///
  /// Which items of a body make no event depends on the bodies before it, whose callbacks may come
  /// later: it is known when all have come.
  package func webhookItems(for instance: Instance) -> [Int64: CarriedRecord] {
    var pairing = ItemPairing(instance)
    var items: [Int64: CarriedRecord] = [:]
    for (number, webhook) in webhooks.sorted(by: { $0.key < $1.key }) {
      let raw = try? JSONDocument(webhook.body, depthMax: CarriedRecord.depthMax).root
      let events = webhook.events.sorted { $0.number < $1.number }
      for (event, item) in zip(events, pairing.items(of: raw ?? .null, number: number, events)) {
        items[event.number] = CarriedRecord(item ?? .null)
      }
    }
    return items
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
    ISOTime(text, isFarAway: true)?.milliseconds.map(Timestamp.init(millisecondsSinceEpoch:))
  }

  // MARK: The raw body

  /// How many events may lie between a raw body and the last one before it is read anew.
  private static let rawsKept: Int64 = 100_000

  private mutating func keep(_ payload: CallbackBody.Payload) {
    guard raws[payload.number]?.bytes != payload.bytes else { return }
    forgetRaws(before: payload.number - Receiver.rawsKept)
    raws[payload.number] = rawBodies.read(payload.bytes)
  }

  /// Looks through them only once they have doubled, so that each one costs a constant.
  private mutating func forgetRaws(before number: Int64) {
    guard raws.count >= 2 * rawsLeft + 64 else { return }
    raws = raws.filter { $0.key > number }
    rawsLeft = raws.count
  }
}

extension Delivery {
  /// Whether the request carries the signature that an application with that key expects.
  func isSigned(with key: String?) -> Bool {
    guard let key else { return true }
    let header = headers.first { $0.name == "Elements-Webhook-Signature" }
    return header?.value == CallbackSignature.value(of: body, key: key)
  }
}
