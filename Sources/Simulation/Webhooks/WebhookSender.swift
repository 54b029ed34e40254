import ChangeEngine
import HeapModule

/// The CRM's side of its webhooks: what is to be sent, under way, and to be sent again.
struct WebhookSender {
  /// Ordered by when it is due, and at one time by when it was put in.
  private struct Pending: Comparable {
    /// The position in ``notifications``.
    let notification: Int
    let attempt: Int
    let due: Timestamp
    let sequence: Int

    static func < (lhs: Pending, rhs: Pending) -> Bool {
      (lhs.due, lhs.sequence) < (rhs.due, rhs.sequence)
    }
  }

  /// Every change that was announced, in order, and what became of it.
  private(set) var notifications: [Notification] = []
  private let contract: DeliveryContract
  private let secret: String?
  private let seed: UInt64
  private var writer: NotificationWriter
  private var pending = Heap<Pending>()
  private var underWay: [Int64: [Pending]] = [:]
  private var lastRequest: Int64 = 0
  private var lastSequence = 0

  init(_ contract: DeliveryContract, secret: String?, seed: UInt64) {
    self.contract = contract
    self.secret = secret
    self.seed = seed
    writer = NotificationWriter(contract)
  }

  /// When to look again, if anything can be sent at all.
  var nextDue: Timestamp? {
    underWay.count < contract.requestsAtOnceMax ? pending.min?.due : nil
  }

  /// Announces a change that the CRM's clock puts at `stamp`.
  mutating func announce(_ change: RecordChange, at now: Timestamp, stamp: Timestamp) {
    for notification in writer.notifications(of: change, at: stamp) {
      notifications.append(notification)
      let position = notifications.count - 1
      let moment = contract.isReordering ? "\(notification.eventID)" : "at \(now)"
      schedule(position, attempt: 0, at: now.advanced(byMilliseconds: lag(moment)))
      var random = random("duplicate/\(notification.eventID)")
      if random.next(in: 1...100) <= contract.duplicatesPercent {
        schedule(
          position, attempt: 0,
          at: now.advanced(byMilliseconds: lag("again/\(notification.eventID)")))
      }
    }
  }

  /// Returns the requests to be sent now: what is due, in batches, as many as may be under way.
  mutating func requests(at now: Timestamp) -> [(id: Int64, request: HTTPRequest)] {
    var requests: [(id: Int64, request: HTTPRequest)] = []
    while underWay.count < contract.requestsAtOnceMax {
      let batch = takeBatch(at: now)
      guard !batch.isEmpty else { break }
      lastRequest += 1
      underWay[lastRequest] = batch
      requests.append((lastRequest, request(of: batch, at: now)))
    }
    return requests
  }

  /// Takes the answer to a request, 0 for none; one that was given up already changes nothing.
  ///
  /// `webhook` is the number under which it arrived.
  mutating func answered(_ id: Int64, status: Int, webhook: Int64? = nil, at now: Timestamp) {
    guard let batch = underWay.removeValue(forKey: id) else { return }
    for item in batch {
      if (200..<300).contains(status) {
        notifications[item.notification].acceptedAt =
          notifications[item.notification].acceptedAt ?? now
      } else if contract.isRetried(status), item.attempt < contract.retriesMax {
        let eventID = notifications[item.notification].eventID
        var random = random("retry/\(eventID)/\(item.sequence)")
        schedule(
          item.notification, attempt: item.attempt + 1,
          at: now.advanced(byMilliseconds: contract.retryDelay(item.attempt + 1, &random)))
      } else {
        notifications[item.notification].abandonedAt = now
        notifications[item.notification].lastWebhook = webhook
      }
    }
  }

  private mutating func takeBatch(at now: Timestamp) -> [Pending] {
    var batch: [Pending] = []
    while batch.count < contract.itemsPerRequestMax, let next = pending.min, next.due <= now {
      batch.append(pending.removeMin())
    }
    return batch
  }

  private func request(of batch: [Pending], at now: Timestamp) -> HTTPRequest {
    let items = batch.map {
      notifications[$0.notification].item(attempt: $0.attempt, portalID: contract.portalID)
    }
    var body: [UInt8] = []
    JSONValue.array(items).write(into: &body)
    var webhook = SignedWebhook(body: body)
    webhook.url = contract.url
    webhook.headers = [HTTPHeader(name: "Content-Type", value: "application/json")]
    webhook.signings = secret == nil ? [] : contract.signings
    return webhook.request(at: now, secret: secret)
  }

  private mutating func schedule(_ notification: Int, attempt: Int, at due: Timestamp) {
    lastSequence += 1
    pending.insert(
      Pending(notification: notification, attempt: attempt, due: due, sequence: lastSequence))
  }

  private func lag(_ name: String) -> Int64 {
    var random = random("lag/\(name)")
    return random.next(in: contract.lagMilliseconds)
  }

  private func random(_ name: String) -> SeededRandom {
    SeededRandom(seed: seed).fork("webhook/" + name)
  }
}
