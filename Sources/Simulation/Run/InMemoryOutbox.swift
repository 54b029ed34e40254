import ChangeEngine

/// The callbacks that wait to be accepted, in the order of their numbers.
struct InMemoryOutbox {
  /// What takes a change back.
  enum Undo {
    case removeLast
    case restore(QueuedCallback)
    case insert(QueuedCallback)
    case restoreAll([QueuedCallback])
  }

  private var callbacks: [QueuedCallback] = []

  subscript(number: Int64) -> QueuedCallback? {
    position(of: number).map { callbacks[$0] }
  }

  func callbacks(
    dueBy moment: Timestamp, after number: Int64, passingOver passedOver: Set<Int64>, limit: Int
  ) -> [QueuedCallback] {
    var found: [QueuedCallback] = []
    for callback in callbacks where callback.due <= moment && callback.number > number {
      if passedOver.contains(callback.number) { continue }
      guard found.count < limit else { break }
      found.append(callback)
    }
    return found
  }

  func nextDue(after moment: Timestamp) -> Timestamp? {
    var earliest: Timestamp?
    for callback in callbacks where callback.due > moment {
      earliest = earliest.map { min($0, callback.due) } ?? callback.due
    }
    return earliest
  }

  mutating func append(_ callback: QueuedCallback) -> Undo {
    callbacks.append(callback)
    return .removeLast
  }

  mutating func update(_ callback: QueuedCallback) -> Undo? {
    guard let position = position(of: callback.number) else { return nil }
    let before = callbacks[position]
    callbacks[position].failures = callback.failures
    callbacks[position].firstFailure = callback.firstFailure
    callbacks[position].due = callback.due
    return .restore(before)
  }

  mutating func remove(_ number: Int64) -> Undo? {
    position(of: number).map { .insert(callbacks.remove(at: $0)) }
  }

  mutating func release(at now: Timestamp) -> Undo {
    let before = callbacks
    for position in callbacks.indices {
      callbacks[position].failures = 0
      callbacks[position].firstFailure = nil
      callbacks[position].due = now
    }
    return .restoreAll(before)
  }

  /// Takes the last change back that was not taken back yet.
  mutating func take(back undo: Undo) {
    switch undo {
    case .removeLast: callbacks.removeLast()
    case .restore(let callback):
      if let position = position(of: callback.number) { callbacks[position] = callback }
    case .insert(let callback): callbacks.insert(callback, at: place(of: callback.number))
    case .restoreAll(let callbacks): self.callbacks = callbacks
    }
  }

  private func position(of number: Int64) -> Int? {
    let place = place(of: number)
    return place < callbacks.count && callbacks[place].number == number ? place : nil
  }

  /// Where that number is, or would be: numbers only grow, so the callbacks lie sorted.
  private func place(of number: Int64) -> Int {
    var low = 0
    var high = callbacks.count
    while low < high {
      let middle = (low + high) / 2
      if callbacks[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
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
