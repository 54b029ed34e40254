package import ChangeEngine

/// Plays one scenario against the engine in virtual time.
package struct Simulator {
  /// How much of a run is kept.
  package enum Detail: Sendable {
    /// What verdicts need.
    case brief
    /// Also the engine's reasons, and what each page showed.
    case full
  }

  /// What a run left behind.
  package struct Outcome {
    package let trace: Trace
    package let histories: [String: [RecordHistory]]
    /// What the CRM told by webhook, in order.
    package let notifications: [Notification]
    /// Why the run stopped before its end, if it did.
    package let interruption: String?
  }

  /// A fault made the transaction fail.
  private struct StoreFailed: Error {}

  private enum AgendaEntry {
    case timeline(Int)
    case pollTimer(generation: Int)
    case deliveryTimer(generation: Int)
    /// A webhook that arrives; the CRM's own have a number, those that a scenario spells out none.
    case webhook(HTTPRequest, sent: Int64?)
    case sendWebhooks
    case webhookTimeout(sent: Int64)
    /// The CRM touches a record itself, unless it changed since it had so many states.
    case touch(RecordReference, states: Int?)
    /// An answer to a request that was sent in that life of the engine.
    case input(Input, life: Int, isLastPage: Bool)
    case restart(life: Int)
  }

  /// How many inputs a run may have, unless the caller says otherwise.
  package static let stepsMaxDefault = 20_000_000

  private let scenario: Scenario
  private let seed: UInt64
  private let detail: Detail
  private let stepsMax: Int
  private let isCancelled: () -> Bool
  private var scheduler: Scheduler<AgendaEntry>
  private var crm: SimulatedCRM
  private let store: any StateStore
  private var engine: Engine?
  private var faults = FaultTape()
  private var trace = Trace()
  private var receiver: Receiver
  private var sender: WebhookSender
  /// When the CRM looks next for webhooks to send.
  private var webhookWake: Timestamp?
  private var lastWebhook: Int64 = 0
  /// The engine's answers since it was given the last webhook.
  private var answers: [(webhook: Int64, status: Int)] = []
  private var timerGeneration = 0
  private var deliveryTimerGeneration = 0
  /// Counts crashes; what was under way before one never arrives.
  private var life = 0
  private let crashTape: CrashTape?
  private var pendingCrash: (afterEffects: Int, restart: Timestamp?)?
  private var storeFailuresInARow = 0
  private var steps = 0

  package init(
    _ scenario: Scenario, seed: UInt64 = 0, detail: Detail = .brief,
    store: any StateStore = InMemoryStore(), crashTape: CrashTape? = nil,
    stepsMax: Int = Simulator.stepsMaxDefault,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.scenario = scenario
    self.seed = seed
    self.detail = detail
    self.store = store
    self.crashTape = crashTape
    self.stepsMax = stepsMax
    self.isCancelled = isCancelled
    scheduler = Scheduler(start: scenario.start)
    crm = SimulatedCRM(profile: scenario.crm, seed: seed)
    receiver = Receiver(scenario.instance.callback)
    sender = WebhookSender(
      scenario.crm.webhooks, secret: scenario.instance.clientSecret?.revealed(), seed: seed)
    crm.addExisting(scenario.records)
    for (index, entry) in scenario.timeline.enumerated() {
      scheduler.schedule(.timeline(index), at: entry.at)
    }
  }

  /// Plays the scenario to its end.
  ///
  /// Throws what the store throws.
  package mutating func run() throws -> Outcome {
    engine = Engine(instance: scenario.instance, policies: scenario.policies)
    try step(.started)
    var interruption: String?
    while let entry = scheduler.next(until: scenario.until) {
      steps += 1
      if steps > stepsMax {
        interruption = "stopped after \(stepsMax) steps, at \(scheduler.now.text)"
        break
      }
      if steps & 0xFFF == 0, isCancelled() {
        interruption = "interrupted at \(scheduler.now.text)"
        break
      }
      try perform(entry)
    }
    if interruption == nil { scheduler.finish(at: scenario.until) }
    try noteUndelivered()
    var histories: [String: [RecordHistory]] = [:]
    for resource in scenario.crm.resources {
      histories[resource.name] = crm.histories(of: resource.name)
    }
    return Outcome(
      trace: trace, histories: histories, notifications: sender.notifications,
      interruption: interruption)
  }

  /// Reads what waits in the outbox, as the application would.
  private mutating func noteUndelivered() throws {
    let waiting = try store.transact {
      try $0.callbacks(dueBy: Timestamp(millisecondsSinceEpoch: .max), limit: .max)
    }
    for callback in waiting {
      trace.undelivered += receiver.read(callback.body).learned.map {
        Trace.Event(at: scheduler.now, event: $0.event, record: $0.record)
      }
    }
  }

  // MARK: The world

  private mutating func perform(_ entry: AgendaEntry) throws {
    switch entry {
    case .timeline(let index): try perform(scenario.timeline[index].action)
    case .pollTimer(let generation):
      if generation == timerGeneration { try step(.pollTimerFired) }
    case .deliveryTimer(let generation):
      if generation == deliveryTimerGeneration { try step(.deliveryTimerFired) }
    case .webhook(let request, let sent): try take(request, fault: nil, sent: sent)
    case .sendWebhooks: try sendWebhooks()
    case .webhookTimeout(let sent):
      sender.answered(sent, status: 0, at: scheduler.now)
      scheduleWebhooks()
    case .touch(let record, let states): touch(record, unlessChangedSince: states)
    case .input(let input, let sentIn, let isLastPage):
      guard sentIn == life else { return }
      if isLastPage { trace.runs[trace.runs.count - 1].end = scheduler.now }
      try step(input)
    case .restart(let crashedLife):
      guard crashedLife == life, engine == nil else { return }
      occur("engine restarts")
      engine = Engine(instance: scenario.instance, policies: scenario.policies)
      try step(.started)
    }
  }

  private mutating func perform(_ action: TimelineEntry.Action) throws {
    switch action {
    case .change(let change):
      apply(change)
    case .fault(let fault): faults.begin(fault, at: scheduler.now)
    case .webhook(let webhook):
      try arrive(
        webhook.request(
          at: scheduler.now, secret: scenario.instance.clientSecret?.revealed()), sent: nil)
    case .reactivation: try step(.subscriptionReactivated)
    case .crash(let afterEffects, let restart):
      if let afterEffects {
        pendingCrash = (afterEffects, restart)
      } else {
        crash(restart: restart)
      }
    }
  }

  private mutating func crash(restart: Timestamp?) {
    guard engine != nil else { return }
    occur("engine crashes")
    engine = nil
    life += 1
    timerGeneration += 1
    deliveryTimerGeneration += 1
    scheduler.schedule(.restart(life: life), at: restart ?? scheduler.now)
  }

  /// An engine whose step was undone cannot go on, since what it holds in memory went ahead of the
  /// state: it stops, and starts again from the state once that may help.
  private mutating func stop(_ fault: StoreFault?, until end: Timestamp?) {
    guard let fault else { return }
    trace.storeFailures.append(Trace.StoreFailure(at: scheduler.now, fault: fault))
    storeFailuresInARow += 1
    let retry = scheduler.now.advanced(
      byMilliseconds: StoreFault.retryDelay(afterFailures: storeFailuresInARow))
    crash(restart: fault.isLasting ? end ?? Timestamp(millisecondsSinceEpoch: .max) : retry)
    occur(fault.rawValue)
  }

  private mutating func occur(_ text: String, _ record: RecordReference? = nil) {
    trace.occurrences.append(Trace.Occurrence(at: scheduler.now, text: text, record: record))
  }

  private mutating func describe(_ change: RecordChange) {
    guard detail == .full else { return }
    for id in change.ids {
      occur(change.kind.rawValue, RecordReference(resource: change.resource, id: id))
    }
    if let winner = change.mergeTarget {
      occur(
        ChangeKind.merged.rawValue, RecordReference(resource: change.resource, id: winner))
    }
  }

  // MARK: The engine

  private mutating func step(_ input: Input) throws {
    guard engine != nil else { return }
    var notes: [Decision] = []
    let now = scheduler.now
    let isNoting = detail == .full
    let fate = faults.storeFate(at: now)
    let effects: [Effect]
    do {
      effects =
        try store.transact { state in
          if let fault = fate?.fault, !fault.strikesAtCommit { throw StoreFailed() }
          let effects = try engine?.step(
            input, at: now, in: crashTape?.watching(state) ?? state,
            noting: isNoting ? { notes.append($0) } : nil)
          if fate != nil { throw StoreFailed() }
          return effects
        } ?? []
    } catch is CrashTape.Killed {
      return crash(restart: nil)
    } catch is StoreFailed {
      return stop(fate?.fault, until: fate?.end)
    }
    storeFailuresInARow = 0
    if isNoting { trace.notes += notes.map { Trace.Note(at: now, decision: $0) } }
    if crashTape?.killsAfterCommit() == true { return crash(restart: nil) }
    let crashing = pendingCrash
    pendingCrash = nil
    for effect in effects.prefix(crashing?.afterEffects ?? .max) {
      perform(effect)
      if crashTape?.kills(after: effect) == true { return crash(restart: nil) }
    }
    if let crashing { crash(restart: crashing.restart) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .setPollTimer(let due):
      timerGeneration += 1
      scheduler.schedule(.pollTimer(generation: timerGeneration), at: due)
    case .fetchPage(let request): fetch(request)
    case .setDeliveryTimer(let due):
      deliveryTimerGeneration += 1
      scheduler.schedule(.deliveryTimer(generation: deliveryTimerGeneration), at: due)
    case .deliver(let delivery): deliver(delivery)
    case .answerWebhook(let id, let status): answers.append((id, status))
    }
  }

  private mutating func fetch(_ request: PageRequest) {
    let now = scheduler.now
    if request.page == 1 { trace.runs.append(Trace.Run(resource: request.resource, start: now)) }
    let fate = faults.fate(of: .poll, page: request.page, at: now)
    let answer = crm.answer(request.url, at: now)
    let reply = PollReply(to: request, answer: answer.response, fate: fate)
    let arrives = reply.isGenuine
    trace.requests.append(
      Trace.Request(
        at: now, resource: request.resource, url: request.url, page: request.page,
        status: reply.status, fault: reply.fault, recordCount: arrives ? answer.shownCount : 0,
        shown: detail == .full && arrives ? crm.shown(by: answer) : []))
    scheduler.schedule(
      .input(reply.input, life: life, isLastPage: reply.isLastPage),
      at: now.advanced(byMilliseconds: reply.delayMilliseconds))
  }

  private mutating func deliver(_ delivery: Delivery) {
    let now = scheduler.now
    // The event log is the platform's own: no fault reaches it.
    let fate = delivery.url == nil ? nil : faults.fate(of: .callback, at: now)
    let reply = CallbackReply(
      to: delivery, isSignatureRight: receiver.accepts(delivery), fate: fate)
    if reply.isTaken {
      let read = receiver.read(delivery.body)
      trace.events += read.learned.map { Trace.Event(at: now, event: $0.event, record: $0.record) }
      trace.redeliveredCount += read.known
    }
    if delivery.headers.first(where: { $0.name == "Elements-Webhook-Id" })?.value != delivery.id {
      trace.breaches.append(
        Trace.Breach(at: now, text: "callback \(delivery.id) came under another id"))
    }
    if delivery.url != nil {
      trace.deliveries.append(
        Trace.Delivery(at: now, delivery: delivery, status: reply.status, fault: reply.fault))
    }
    scheduler.schedule(
      .input(reply.input, life: life, isLastPage: false),
      at: now.advanced(byMilliseconds: reply.delayMilliseconds))
  }
}

// MARK: What the CRM does by itself

extension Simulator {
  private mutating func apply(_ change: RecordChange) {
    let now = scheduler.now
    crm.apply(change, at: now)
    describe(change)
    if !scenario.crm.webhooks.subscriptions.isEmpty {
      sender.announce(change, at: now, stamp: crm.clock(at: now))
      scheduleWebhooks()
    }
    guard scenario.crm.touchesNewRecords, change.kind == .created else { return }
    for id in change.ids {
      var random = SeededRandom(seed: seed).fork("touch/\(change.resource)/\(id)")
      let record = RecordReference(resource: change.resource, id: id)
      let delays = SystemTouch.delays(of: change.resource, &random)
      for (number, delay) in delays.enumerated() {
        // The later touch was seen on records that nobody had changed in between.
        scheduler.schedule(
          .touch(record, states: number == 0 ? nil : number + 1),
          at: now.advanced(byMilliseconds: delay))
      }
    }
  }

  private mutating func touch(_ record: RecordReference, unlessChangedSince states: Int?) {
    guard let standing = crm.standing(of: record.id, in: record.resource), standing.isThere,
      states ?? standing.states == standing.states
    else { return }
    crm.apply(
      RecordChange(kind: .updated, resource: record.resource, ids: [record.id]),
      at: scheduler.now)
    if detail == .full { occur("touch", record) }
  }
}

// MARK: Webhooks

extension Simulator {
  private mutating func scheduleWebhooks() {
    guard let next = sender.nextDue else { return }
    let due = max(next, scheduler.now)
    if let webhookWake, webhookWake <= due { return }
    webhookWake = due
    scheduler.schedule(.sendWebhooks, at: due)
  }

  private mutating func sendWebhooks() throws {
    guard webhookWake == scheduler.now else { return }
    webhookWake = nil
    for (id, request) in sender.requests(at: scheduler.now) { try arrive(request, sent: id) }
    scheduleWebhooks()
  }

  /// Lets a webhook arrive, once a fault had its way.
  private mutating func arrive(_ request: HTTPRequest, sent: Int64?) throws {
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

  /// Gives a webhook to the engine; with a fault its sender never sees the answer.
  private mutating func take(_ request: HTTPRequest, fault: String?, sent: Int64?) throws {
    guard engine != nil else {
      respond(0, fault: "down", sent: sent)
      return
    }
    answers = []
    let lifeBefore = life
    try step(.webhookReceived(id: lastWebhook + 1, request))
    let status = answers.first { $0.webhook == lastWebhook + 1 }?.status
    // Of all that a process may do, only dying excuses it from an answer.
    if answers.map(\.webhook) != [lastWebhook + 1], life == lifeBefore || !answers.isEmpty {
      trace.breaches.append(
        Trace.Breach(
          at: scheduler.now,
          text: "webhook \(lastWebhook + 1) was answered \(answers.count) times"))
    }
    respond(
      fault == nil ? status ?? 0 : 0, fault: fault ?? (status == nil ? "down" : nil), sent: sent)
  }

  private mutating func respond(_ status: Int, fault: String?, sent: Int64?) {
    lastWebhook += 1
    trace.responses.append(
      Trace.Response(at: scheduler.now, webhook: lastWebhook, status: status, fault: fault))
    guard let sent else { return }
    if fault == "timeout" {
      timeOut(sent)
    } else {
      sender.answered(sent, status: status, at: scheduler.now)
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
