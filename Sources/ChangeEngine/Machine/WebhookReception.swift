/// Takes a webhook: answers it, and queues the events that it makes.
package struct WebhookReception: Sendable {
  private let instance: Instance
  private let policies: Policies
  private let callbacks: CallbackQueue

  package init(instance: Instance, policies: Policies) {
    self.init(instance: instance, policies: policies, callbacks: CallbackQueue(instance.identity))
  }

  init(instance: Instance, policies: Policies, callbacks: CallbackQueue) {
    self.instance = instance
    self.policies = policies
    self.callbacks = callbacks
  }

  /// Returns the answer; events, keys and numbers are written in `state` before.
  func receive(
    _ request: HTTPRequest, at now: Timestamp, in state: any StateTransaction,
    noting note: ((Decision) -> Void)?
  ) throws -> WebhookAnswer {
    switch contents(of: request, at: now, noting: note) {
    case .success(let contents):
      try queue(contents.items, request, now, state, note)
      return WebhookAnswer(status: 200, isTaken: contents.isForInstance)
    case .failure(let error):
      note?(.webhookRefused(error.refusal))
      return WebhookAnswer(status: error.refusal.status, isTaken: false)
    }
  }

  /// Returns how many items of a webhook make events, or `nil` for one that is refused; for measuring.
  package func itemCount(of request: HTTPRequest, at now: Timestamp) -> Int? {
    try? contents(of: request, at: now, noting: { _ in }).get().items.count
  }

  private func contents(
    of request: HTTPRequest, at now: Timestamp, noting note: ((Decision) -> Void)?
  ) -> Result<WebhookNormalizer.Contents, WebhookError> {
    if let refusal = refusal(of: request, at: now) {
      return .failure(WebhookError(refusal: refusal))
    }
    guard instance.isEnabled else {
      note?(.webhookNotForInstance)
      return .success(WebhookNormalizer.Contents())
    }
    do {
      return .success(
        try WebhookNormalizer.contents(of: request, of: instance, policies, at: now, noting: note))
    } catch {
      return .failure(error)
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
    _ items: [WebhookItem], _ request: HTTPRequest, _ now: Timestamp,
    _ state: any StateTransaction, _ note: ((Decision) -> Void)?
  ) throws {
    let isNew = try areNew(items.map(\.key), at: now, in: state)
    var changes: [WebhookItem] = []
    for (item, isNew) in zip(items, isNew) {
      if isNew {
        changes.append(item)
      } else {
        note?(.webhookItem(position: item.position, .repeated))
      }
    }
    note?(
      .webhookAccepted(
        items: items.count, events: changes.reduce(0) { $0 + 1 + $1.mergedIDs.count }))
    guard !changes.isEmpty else { return }
    try callbacks.append(
      { first in WebhookReception.events(changes, first: first) },
      batchMax: policies.webhookEventsPerCallbackMax,
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

  /// One event an item; a merge is a change of the winner and the end of each record in it.
  private static func events(_ items: [WebhookItem], first: Int64) -> [ChangeEvent] {
    var events: [ChangeEvent] = []
    for item in items {
      for (index, id) in ([item.objectID] + item.mergedIDs).enumerated() {
        events.append(
          ChangeEvent(
            number: first + Int64(events.count), type: index == 0 ? item.type : .deleted,
            objectType: item.objectType, objectID: RecordID(id), date: item.occurredAt,
            pollDate: nil))
      }
    }
    return events
  }

  /// The vendor's body unchanged; a list is wrapped, since `raw` is an object.
  private static func rawBody(_ body: [UInt8]) -> [UInt8] {
    let start = body.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = body[start...]
    guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") else { return Array(text) }
    return Array("{\"objects\":".utf8) + text + [UInt8(ascii: "}")]
  }
}
