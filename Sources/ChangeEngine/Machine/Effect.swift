/// A poll request: one page of one resource.
public struct PageRequest: Hashable, Sendable {
  /// The name to give back with the answer.
  public let id: RequestID
  /// The resource that is polled.
  public let resource: String
  /// The path and query of the request, as it is sent.
  public let url: String
  /// The number of the page in its run, from 1.
  public let page: Int
}

/// Something that the engine wants done, in the imperative.
public enum Effect: Hashable, Sendable {
  /// Tell the engine `pollTimerFired` at that time; it replaces the time set before.
  case setPollTimer(Timestamp)
  /// Ask the CRM for a page.
  case fetchPage(PageRequest)
  /// Tell the engine `deliveryTimerFired` at that time; it replaces the time set before.
  case setDeliveryTimer(Timestamp)
  /// Send a callback to the application, or to the event log where it has no URL.
  case deliver(Delivery)
  /// Answer the application's request of that number with the next callbacks that are queued, or none.
  ///
  /// They stay queued, so an answer that is lost loses nothing; after a reactivation they are sent all
  /// the same, under their ids.
  case answerQueueRequest(id: Int64, [QueuedCallback])
  /// Answer the vendor's webhook of that number.
  case answerWebhook(id: Int64, WebhookAnswer)
}

/// One attempt to send a callback.
public struct Delivery: Hashable, Sendable {
  /// The callback's number; the same for each attempt.
  public let number: Int64
  /// Counts the attempts from 1; a crash in the middle of one does not count.
  public let attempt: Int
  /// How many events the callback carries.
  public let eventCount: Int
  /// Where to send it; `nil` for the event log alone.
  public let url: String?
  /// The headers, secrets included.
  public let headers: [HTTPHeader]
  /// What to send.
  public let body: CallbackBody
  /// After how long without an answer the attempt has failed.
  public let timeoutMilliseconds: Int64

  /// The value of `Elements-Webhook-Id`.
  public var id: String { String(number) }
}
