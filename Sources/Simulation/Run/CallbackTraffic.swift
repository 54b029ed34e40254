import ChangeEngine

/// What of a simulation is about callbacks: which of them the application takes, and what it learns.
extension Simulator {
  /// The application asks for what is queued, until nothing more comes.
  mutating func pull(for seat: Int) throws {
    seats[seat].pulledThrough = .min
    var asked: Int64?
    while isUp, asked != seats[seat].pulledThrough {
      asked = seats[seat].pulledThrough
      try step(.queueRequested(id: 1, after: seats[seat].pulledThrough), of: seat)
    }
  }

  mutating func handOver(_ callbacks: [QueuedCallback], to seat: Int) {
    for callback in callbacks {
      seats[seat].pulledThrough = callback.number
      learn(callback.body, seat)
    }
  }

  private mutating func learn(_ body: CallbackBody, _ seat: Int) {
    let read = seats[seat].receiver.read(body)
    trace.events += read.learned.map {
      Trace.Event(at: scheduler.now, instance: seat, event: $0.event, record: $0.record)
    }
    trace.redeliveredCount += read.knownCount
    if read.unreadableCount > 0 {
      trace.breaches.append(
        Trace.Breach(
          at: scheduler.now, text: "a callback said something that cannot be understood"))
    }
  }

  mutating func deliver(_ delivery: Delivery, of seat: Int) {
    let now = scheduler.now
    // The event log is the platform's own: no fault reaches it.
    let fate = delivery.url == nil ? nil : faults.fate(of: .callback, at: now)
    let reply = CallbackReply(
      to: delivery, isSignatureRight: delivery.isSigned(with: seats[seat].receiver.signatureKey),
      fate: fate)
    if reply.isTaken { learn(delivery.body, seat) }
    if delivery.headers.first(where: { $0.name == "Elements-Webhook-Id" })?.value != delivery.id {
      trace.breaches.append(
        Trace.Breach(at: now, text: "callback \(delivery.id) came under another id"))
    }
    if delivery.url != nil {
      trace.deliveries.append(
        Trace.Delivery(
          at: now, instance: seat, delivery: delivery, status: reply.status, fault: reply.fault))
    }
    scheduler.schedule(
      .input(reply.input, seat: seat, life: life, isLastPage: false),
      at: now.advanced(byMilliseconds: reply.delayMilliseconds))
  }

  // MARK: At the end

  /// Reads what waits in the outbox, as the application would.
  mutating func noteUndelivered() throws {
    for seat in seats.indices {
      let waiting = try seats[seat].store.transact {
        try $0.callbacks(dueBy: Timestamp(millisecondsSinceEpoch: .max), limit: .max)
      }
      for callback in waiting {
        trace.undelivered += seats[seat].receiver.read(callback.body).learned.map {
          Trace.Event(at: scheduler.now, instance: seat, event: $0.event, record: $0.record)
        }
      }
    }
  }

  /// Tells the events of webhooks what they are about, now that all of them are known.
  mutating func noteWebhookItems() {
    let items = seats.map { $0.receiver.webhookItems(for: $0.instance) }
    guard items.contains(where: { !$0.isEmpty }) else { return }
    func note(_ events: inout [Trace.Event]) {
      for index in events.indices {
        if let item = items[events[index].instance][events[index].event.number] {
          events[index].record = item
        }
      }
    }
    note(&trace.events)
    note(&trace.undelivered)
  }
}
