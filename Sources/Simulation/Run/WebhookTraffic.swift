import ChangeEngine

/// What of a simulation is about webhooks: when they are sent, how they arrive, and what is answered.
extension Simulator {
  mutating func scheduleWebhooks() {
    guard let next = webhooks.sender.nextDue else { return }
    let due = max(next, scheduler.now)
    if let wake = webhooks.wake, wake <= due { return }
    webhooks.wake = due
    scheduler.schedule(.sendWebhooks, at: due)
  }

  mutating func sendWebhooks() throws {
    guard webhooks.wake == scheduler.now else { return }
    webhooks.wake = nil
    for (id, request) in webhooks.sender.requests(at: scheduler.now) {
      try arrive(request, sent: id)
    }
    scheduleWebhooks()
  }

  /// Lets a webhook arrive, once a fault had its way.
  mutating func arrive(_ request: HTTPRequest, sent: Int64?) throws {
    let now = scheduler.now
    switch faults.fate(of: .webhook, at: now) {
    case nil, .truncated, .malformed, .store: try take(request, fault: nil, sent: sent)
    case .slow(let milliseconds):
      scheduler.schedule(
        .webhook(request, sent: sent), at: now.advanced(byMilliseconds: milliseconds))
      timeOut(sent)
    case .duplicate:
      scheduler.schedule(.webhook(request, sent: nil), at: now)
      try take(request, fault: nil, sent: sent)
    case .timeout: try take(request, fault: "timeout", sent: sent)
    case .reset: respond(0, fault: "reset", sent: sent)
    case .answer(let status, _, _): respond(status, fault: "answer", sent: sent)
    }
  }

  /// Gives a webhook to every engine; with a fault its sender never sees the answer.
  mutating func take(_ request: HTTPRequest, fault: String?, sent: Int64?) throws {
    guard isUp else {
      respond(0, fault: "down", sent: sent)
      return
    }
    webhooks.answers = []
    let lifeBefore = life
    for seat in seats.indices where life == lifeBefore {
      let answered = webhooks.answers.count
      try step(.webhookReceived(id: webhooks.last + 1, request), of: seat)
      // Of all that a process may do, only dying excuses it from an answer.
      let own = webhooks.answers[answered...]
      if own.map(\.webhook) != [webhooks.last + 1], life == lifeBefore || !own.isEmpty {
        trace.breaches.append(
          Trace.Breach(
            at: scheduler.now,
            text: "webhook \(webhooks.last + 1) was answered \(own.count) times"))
      }
    }
    // The vendor sees one answer, once all instances have theirs.
    let status =
      webhooks.answers.count < seats.count
      ? nil : WebhookAnswer.status(of: webhooks.answers.map(\.answer))
    respond(
      fault == nil ? status ?? 0 : 0, fault: fault ?? (status == nil ? "down" : nil), sent: sent)
  }

  private mutating func respond(_ status: Int, fault: String?, sent: Int64?) {
    webhooks.last += 1
    trace.responses.append(
      Trace.Response(at: scheduler.now, webhook: webhooks.last, status: status, fault: fault))
    guard let sent else { return }
    if fault == "timeout" {
      timeOut(sent)
    } else {
      webhooks.sender.answered(
        sent, status: status, webhook: webhooks.last, at: scheduler.now)
      scheduleWebhooks()
    }
  }

  private mutating func timeOut(_ sent: Int64?) {
    guard let sent else { return }
    scheduler.schedule(
      .webhookTimeout(sent: sent),
      at: scheduler.now.advanced(byMilliseconds: scenario.crm.webhooks.timeoutMilliseconds))
  }
}
