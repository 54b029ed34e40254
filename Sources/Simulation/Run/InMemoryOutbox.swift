import ChangeEngine

/// The callbacks that wait to be accepted, in the order of their numbers.
struct InMemoryOutbox {
  enum Write {
    case append([QueuedCallback])
    case update(QueuedCallback)
    case remove(Int64)
    case release(Timestamp)
  }

  private var callbacks: [QueuedCallback] = []

  subscript(number: Int64) -> QueuedCallback? {
    position(of: number).map { callbacks[$0] }
  }

  func callbacks(dueBy moment: Timestamp, after number: Int64, limit: Int) -> [QueuedCallback] {
    Array(callbacks.lazy.filter { $0.due <= moment && $0.number > number }.prefix(limit))
  }

  func nextDue(after moment: Timestamp) -> Timestamp? {
    callbacks.lazy.map(\.due).filter { $0 > moment }.min()
  }

  mutating func apply(_ write: Write) {
    switch write {
    case .append(let added): callbacks += added
    case .update(let callback):
      guard let position = position(of: callback.number) else { return }
      callbacks[position].failures = callback.failures
      callbacks[position].firstFailure = callback.firstFailure
      callbacks[position].due = callback.due
    case .remove(let number):
      if let position = position(of: number) { callbacks.remove(at: position) }
    case .release(let now):
      for position in callbacks.indices {
        callbacks[position].failures = 0
        callbacks[position].firstFailure = nil
        callbacks[position].due = now
      }
    }
  }

  /// Numbers only grow, so the callbacks lie sorted.
  private func position(of number: Int64) -> Int? {
    var low = 0
    var high = callbacks.count
    while low < high {
      let middle = (low + high) / 2
      if callbacks[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < callbacks.count && callbacks[low].number == number ? low : nil
  }
}

/// The webhook items that were seen, oldest first.
struct InMemoryWebhookKeys {
  private var known: Set<WebhookKey> = []
  private var arrivals: [(key: WebhookKey, at: Timestamp)] = []
  private var forgotten = 0

  func contains(_ key: WebhookKey) -> Bool { known.contains(key) }

  mutating func insert(_ keys: [WebhookKey], at now: Timestamp) {
    for key in keys where known.insert(key).inserted { arrivals.append((key, now)) }
  }

  mutating func forget(before moment: Timestamp) {
    while forgotten < arrivals.count, arrivals[forgotten].at < moment {
      known.remove(arrivals[forgotten].key)
      forgotten += 1
    }
    guard forgotten > arrivals.count / 2, forgotten > 1_000 else { return }
    arrivals.removeFirst(forgotten)
    forgotten = 0
  }
}
