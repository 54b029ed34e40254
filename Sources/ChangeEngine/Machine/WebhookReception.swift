/// Takes a webhook: answers it, and queues the events that it makes.
struct WebhookReception {
  let instance: Instance
  let policies: Policies

  /// Returns the answer's status; events, keys and numbers are written in `state` before.
  func receive(
    _ request: HTTPRequest, at now: Timestamp, in state: any StateTransaction,
    noting note: (Decision) -> Void
  ) throws -> Int {
    if let refusal = refusal(of: request, at: now) {
      note(.webhookRefused(refusal))
      return refusal.status
    }
    guard instance.isEnabled else {
      note(.webhookNotForInstance)
      return 200
    }
    let normalizer = WebhookNormalizer(instance: instance, policies: policies)
    do {
      try queue(normalizer.changes(in: request, at: now, noting: note), request, now, state, note)
      return 200
    } catch let error as WebhookError {
      note(.webhookRefused(error.refusal))
      return error.refusal.status
    }
  }

  private func refusal(of request: HTTPRequest, at now: Timestamp) -> WebhookRefusal? {
    guard request.body.count <= policies.webhookBodyBytesMax else {
      return .tooLarge(bytes: request.body.count)
    }
    guard request.method == "POST" else { return .method }
    let check = SignatureCheck(
      secret: secret, isRequired: policies.signatures == .required)
    return check.refusal(of: request, at: now)
  }

  /// The platform hides the secret in its own answers; asterisks are none.
  private var secret: String? {
    guard let secret = instance.clientSecret?.revealed(), !secret.allSatisfy({ $0 == "*" }) else {
      return nil
    }
    return secret
  }

  private func queue(
    _ items: [(changes: [WebhookNormalizer.Change], key: WebhookKey?, position: Int)],
    _ request: HTTPRequest, _ now: Timestamp, _ state: any StateTransaction,
    _ note: (Decision) -> Void
  ) throws {
    let isNew = try areNew(items.map(\.key), at: now, in: state)
    var changes: [WebhookNormalizer.Change] = []
    for (item, isNew) in zip(items, isNew) {
      guard isNew else {
        note(.webhookItem(position: item.position, .repeated))
        continue
      }
      changes += item.changes
    }
    note(.webhookAccepted(items: items.count, events: changes.count))
    guard !changes.isEmpty else { return }
    try CallbackQueue(
      identity: instance.identity, eventsPerCallbackMax: policies.webhookEventsPerCallbackMax
    ).append(
      { first in WebhookReception.events(changes, first: first) },
      rawBody: WebhookReception.rawBody(request.body), at: now, in: state)
  }

  private func areNew(
    _ keys: [WebhookKey?], at now: Timestamp, in state: any StateTransaction
  ) throws -> [Bool] {
    guard policies.deduplicates, !keys.isEmpty else { return keys.map { _ in true } }
    try state.forgetWebhooks(
      before: now.advanced(byMilliseconds: -policies.webhooksKeptMilliseconds))
    var isNew = try state.rememberWebhooks(keys.compactMap { $0 }, at: now).makeIterator()
    return keys.map { $0 == nil ? true : isNew.next() ?? true }
  }

  private static func events(
    _ changes: [WebhookNormalizer.Change], first: Int64
  ) -> [ChangeEvent] {
    zip(changes, first...).map { change, number in
      ChangeEvent(
        number: number, type: change.type, objectType: change.objectType,
        objectID: RecordID(change.objectID), date: change.occurredAt, pollDate: nil)
    }
  }

  /// The vendor's body unchanged; a list is wrapped, since `raw` is an object.
  private static func rawBody(_ body: [UInt8]) -> [UInt8] {
    let start = body.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = body[start...]
    guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") else { return Array(text) }
    return Array("{\"objects\":".utf8) + text + [UInt8(ascii: "}")]
  }
}
