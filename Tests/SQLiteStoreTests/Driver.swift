import ChangeEngine
import SQLiteStore

/// Drives an engine with a real clock and a real transport.
struct Driver {
  var engine: Engine
  let store: SQLiteStore
  let now: () -> Timestamp
  let get: (_ url: String) -> HTTPResponse?
  let post: (Delivery) -> Int?
  private var pollDue: Timestamp?
  private var deliveryDue: Timestamp?

  init(
    _ instance: Instance, _ store: SQLiteStore, now: @escaping () -> Timestamp,
    get: @escaping (_ url: String) -> HTTPResponse?, post: @escaping (Delivery) -> Int?
  ) throws {
    engine = Engine(instance: instance)
    self.store = store
    self.now = now
    self.get = get
    self.post = post
    try tell(.started)
  }

  /// Tells the engine which timers are due; call it again and again.
  mutating func wake() throws {
    if let due = pollDue, due <= now() {
      pollDue = nil
      try tell(.pollTimerFired)
    }
    if let due = deliveryDue, due <= now() {
      deliveryDue = nil
      try tell(.deliveryTimerFired)
    }
  }

  mutating func tell(_ input: Input) throws {
    let effects = try store.transact { try engine.step(input, at: now(), in: $0) }
    // Only now is what the engine remembers on the disk, and may anyone hear of it.
    for effect in effects {
      switch effect {
      case .setPollTimer(let due): pollDue = due
      case .setDeliveryTimer(let due): deliveryDue = due
      case .fetchPage(let request):
        let page = get(request.url).map { Input.pageReceived(request.id, $0) }
        try tell(page ?? .requestFailed(request.id, .timeout))
      case .deliver(let callback):
        let answer = post(callback).map { Input.callbackAnswered(callback.number, status: $0) }
        try tell(answer ?? .callbackFailed(callback.number, .timeout))
      case .answerQueueRequest, .answerWebhook: break  // nobody asks this one
      }
    }
  }
}
