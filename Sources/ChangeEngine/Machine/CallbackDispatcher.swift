/// Sends callbacks, tries them again, and stops when the last retry of one fails.
///
/// What must outlive the process stands in the outbox. An attempt leaves the callback there as it is,
/// so one that was under way when the process ended is simply due again.
struct CallbackDispatcher: Sendable {
  let settings: CallbackSettings
  let policies: Policies

  private var underWay: Set<Int64> = []
  private var timer: Timestamp?

  init(settings: CallbackSettings, policies: Policies) {
    self.settings = settings
    self.policies = policies
  }

  /// Returns what is to be sent now and when to look again.
  mutating func dispatch(
    at now: Timestamp, in state: any StateTransaction
  ) throws -> [Effect] {
    guard let memory = try state.instanceState(), !memory.isSubscriptionDeactivated else {
      return []
    }
    var effects: [Effect] = []
    for callback in try sendable(at: now, in: state) {
      underWay.insert(callback.number)
      effects.append(.deliver(delivery(of: callback)))
    }
    return effects + (try timerEffect(at: now, in: state))
  }

  /// Takes note of the end of an attempt: `failure` is `nil` when the callback was accepted.
  mutating func attemptEnded(
    _ number: Int64, failure: CallbackFailure?, at now: Timestamp, in state: any StateTransaction,
    noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    guard underWay.remove(number) != nil else {
      note?(.callbackAnswerIgnored(number: number))
      return []
    }
    guard let failure else {
      try state.removeFromOutbox(number)
      return try dispatch(at: now, in: state)
    }
    guard var callback = try state.callback(number) else { return [] }
    callback.failures += 1
    let first = callback.firstFailure ?? now
    callback.firstFailure = first
    if let due = policies.retries.retry(
      afterFailures: callback.failures, first: first, last: now)
    {
      callback.due = due
      note?(
        .callbackFailed(
          number: number, failure, failures: callback.failures, retryAt: callback.due))
    } else {
      try deactivate(in: state)
      note?(.subscriptionDeactivated(number: number, failure, failures: callback.failures))
    }
    try state.updateInOutbox(callback)
    return try dispatch(at: now, in: state)
  }

  /// Sends what was queued, in order, as if nothing had failed.
  mutating func reactivate(
    at now: Timestamp, in state: any StateTransaction, noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    guard var memory = try state.instanceState(), memory.isSubscriptionDeactivated else {
      return []
    }
    memory.isSubscriptionDeactivated = false
    try state.setInstanceState(memory)
    try state.releaseOutbox(at: now)
    note?(.subscriptionReactivated)
    return try dispatch(at: now, in: state)
  }

  /// Returns the next callbacks that only wait for the application to fetch them or to come back.
  func queued(after number: Int64, in state: any StateTransaction) throws -> [QueuedCallback] {
    guard let memory = try state.instanceState(), memory.isSubscriptionDeactivated else {
      return []
    }
    return try state.callbacks(
      dueBy: Timestamp(millisecondsSinceEpoch: .max), after: number,
      limit: policies.callbacksAtOnceMax)
  }

  private func deactivate(in state: any StateTransaction) throws {
    guard var memory = try state.instanceState() else { return }
    memory.isSubscriptionDeactivated = true
    try state.setInstanceState(memory)
  }

  private func sendable(
    at now: Timestamp, in state: any StateTransaction
  ) throws -> [QueuedCallback] {
    switch policies.deliveryOrder {
    case .unordered:
      let limit = policies.callbacksAtOnceMax - underWay.count
      guard limit > 0 else { return [] }
      return try state.callbacks(dueBy: now, after: .min, passingOver: underWay, limit: limit)
    case .ordered:
      guard underWay.isEmpty else { return [] }
      return try firstInOrder(state).filter { $0.due <= now }
    }
  }

  private func firstInOrder(_ state: any StateTransaction) throws -> [QueuedCallback] {
    try state.callbacks(dueBy: Timestamp(millisecondsSinceEpoch: .max), limit: 1)
  }

  private mutating func timerEffect(
    at now: Timestamp, in state: any StateTransaction
  ) throws -> [Effect] {
    let due =
      switch policies.deliveryOrder {
      case .unordered: try state.nextCallbackDue(after: now)
      case .ordered: underWay.isEmpty ? try firstInOrder(state).first?.due : nil
      }
    guard let due, due != timer else { return [] }
    timer = due
    return [.setDeliveryTimer(due)]
  }

  private func delivery(of callback: QueuedCallback) -> Delivery {
    Delivery(
      number: callback.number, attempt: callback.failures + 1, eventCount: callback.eventCount,
      url: settings.url,
      headers: CallbackHeaders(settings).headers(of: callback), body: callback.body,
      timeoutMilliseconds: policies.callbackTimeoutMilliseconds)
  }
}
