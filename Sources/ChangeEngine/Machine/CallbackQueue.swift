/// Puts events into the outbox, a few a callback.
struct CallbackQueue: Sendable {
  private let writer: CallbackWriter

  init(_ identity: InstanceIdentity) {
    writer = CallbackWriter(identity)
  }

  /// Numbers the events, in order, and appends their callbacks; `rawBody` is repeated in each.
  ///
  /// - Parameters:
  ///   - makeEvents: Returns the events, given the number of the first one; the others count up.
  ///   - batchMax: How many events one callback carries at most.
  ///   - rawBody: What the events were made of, as JSON.
  ///   - now: The time of the notification.
  ///   - state: The transaction in which the events become facts.
  /// - Throws: What the store throws.
  func append(
    _ makeEvents: (Int64) -> [ChangeEvent], batchMax: Int, rawBody: [UInt8], at now: Timestamp,
    in state: any StateTransaction
  ) throws {
    guard var memory = try state.instanceState() else { return }
    let events = makeEvents(memory.lastEventNumber + 1)
    guard let first = events.first else { return }
    memory.lastEventNumber += Int64(events.count)
    try state.setInstanceState(memory)
    let payload = CallbackBody.Payload(number: first.number, bytes: rawBody)
    try state.appendToOutbox(
      stride(from: 0, to: events.count, by: batchMax).map { start in
        let batch = events[start..<min(start + batchMax, events.count)]
        return QueuedCallback(
          number: events[start].number, eventCount: batch.count,
          body: writer.body(of: batch, payload: payload, created: memory.created, at: now), due: now
        )
      })
  }
}
