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
    package let histories: [String: RecordHistories]
    /// What the CRM told by webhook, in order.
    package let notifications: [Notification]
    /// Why the run stopped before its end, if it did.
    package let interruption: String?

    /// Returns the outcome as it is seen by that instance.
    func seen(by instance: Int) -> Outcome {
      Outcome(
        trace: trace.seen(by: instance), histories: histories, notifications: notifications,
        interruption: interruption)
    }
  }

  /// A fault made the transaction fail.
  private struct StoreFailed: Error {}

  /// Keeps what the engine says of a step.
  private final class NoteTaker {
    var decisions: [Decision] = []
  }

  /// How many inputs a run may have, unless the caller says otherwise.
  package static let stepsMaxDefault = 20_000_000

  let scenario: Scenario
  private let seed: UInt64
  private let detail: Detail
  private let stepsMax: Int
  private let isCancelled: () -> Bool
  var scheduler: Scheduler<AgendaEntry>
  private var crm: SimulatedCRM
  /// One for each instance, in the scenario's order; a crash empties all of them.
  var seats: [EngineSeat]
  var faults = FaultTape()
  var trace = Trace()
  var webhooks: WebhookLedger
  /// Counts crashes; what was under way before one never arrives.
  private(set) var life = 0
  private let crashTape: CrashTape?
  private var pendingCrash: (afterEffects: Int, restart: Timestamp?)?
  private var storeFailuresInARow = 0
  private var steps = 0

  package init(
    _ scenario: Scenario, seed: UInt64 = 0, detail: Detail = .brief,
    crashTape: CrashTape? = nil, stepsMax: Int = Simulator.stepsMaxDefault,
    isCancelled: @escaping () -> Bool = { false },
    makeStore: (_ instance: String?) throws -> any StateStore = { _ in InMemoryStore() }
  ) rethrows {
    self.scenario = scenario
    self.seed = seed
    self.detail = detail
    self.crashTape = crashTape
    self.stepsMax = stepsMax
    self.isCancelled = isCancelled
    scheduler = Scheduler(start: scenario.start)
    crm = SimulatedCRM(profile: scenario.crm, seed: seed)
    seats = try scenario.instances.map {
      EngineSeat($0.instance, store: try makeStore($0.name))
    }
    webhooks = WebhookLedger(scenario, seed: seed)
    crm.addExisting(scenario.records)
    for (index, entry) in scenario.timeline.enumerated() {
      scheduler.schedule(.timeline(index), at: entry.at)
    }
  }

  /// Plays the scenario to its end.
  ///
  /// Throws what the store throws.
  package mutating func run() throws -> Outcome {
    try startEngines()
    var interruption: String?
    while let entry = scheduler.next(until: scenario.until) {
      steps += 1
      if steps > stepsMax {
        interruption = "stopped after \(stepsMax) steps, at \(scheduler.now.text)"
        break
      }
      if steps & 0x3F == 0, isCancelled() {
        interruption = "interrupted at \(scheduler.now.text)"
        break
      }
      try perform(entry)
    }
    if interruption == nil { scheduler.finish(at: scenario.until) }
    try noteUndelivered()
    noteWebhookItems()
    var histories: [String: RecordHistories] = [:]
    for resource in scenario.crm.resources {
      histories[resource.name] = crm.histories(of: resource.name)
    }
    return Outcome(
      trace: trace, histories: histories, notifications: webhooks.sender.notifications,
      interruption: interruption)
  }

  // MARK: The world

  private mutating func perform(_ entry: consuming AgendaEntry) throws {
    switch entry {
    case .timeline(let index): try perform(scenario.timeline[index].action)
    case .pollTimer(let seat, let generation):
      if generation == seats[seat].pollTimerGeneration { try step(.pollTimerFired, of: seat) }
    case .deliveryTimer(let seat, let generation):
      if generation == seats[seat].deliveryTimerGeneration {
        try step(.deliveryTimerFired, of: seat)
      }
    case .webhook(let request, let sent): try take(request, fault: nil, sent: sent)
    case .sendWebhooks: try sendWebhooks()
    case .webhookTimeout(let sent):
      webhooks.sender.answered(sent, status: 0, at: scheduler.now)
      scheduleWebhooks()
    case .touch(let record, let states): touch(record, unlessChangedSince: states)
    case .input(let input, let seat, let sentIn, let isLastPage):
      guard sentIn == life else { return }
      try step(input, of: seat, ending: isLastPage ? seats[seat].lastRun : nil)
    case .restart(let crashedLife):
      guard crashedLife == life, !isUp else { return }
      occur("engine restarts")
      try startEngines()
    }
  }

  private mutating func perform(_ action: TimelineEntry.Action) throws {
    switch action {
    case .change(let change):
      apply(change)
    case .fault(let fault): faults.begin(fault, at: scheduler.now)
    case .webhook(let webhook):
      try arrive(webhook.request(at: scheduler.now, secret: webhooks.secret), sent: nil)
    case .reactivation: try stepAll(.subscriptionReactivated)
    case .pull: for seat in seats.indices { try pull(for: seat) }
    case .crash(let afterEffects, let restart):
      if let afterEffects {
        pendingCrash = (afterEffects, restart)
      } else {
        crash(restart: restart)
      }
    }
  }

  /// Whether the process is; all of its engines live and die together.
  var isUp: Bool { seats[0].engine != nil }

  private mutating func startEngines() throws {
    for seat in seats.indices {
      seats[seat].engine = Engine(instance: seats[seat].instance, policies: scenario.policies)
    }
    try stepAll(.started)
  }

  private mutating func crash(restart: Timestamp?) {
    guard isUp else { return }
    occur("engine crashes")
    for seat in seats.indices { seats[seat].crash() }
    life += 1
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

  /// Gives an input to every engine, unless the process dies of it.
  private mutating func stepAll(_ input: Input) throws {
    let lifeBefore = life
    for seat in seats.indices where life == lifeBefore { try step(input, of: seat) }
  }

  /// Gives an input to an engine; it ends that run, unless it is undone.
  mutating func step(_ input: Input, of seat: Int, ending run: Int? = nil) throws {
    guard isUp else { return }
    let now = scheduler.now
    let notes = detail == .full ? NoteTaker() : nil
    let fate = faults.storeFate(at: now)
    let store = seats[seat].store
    let effects: [Effect]
    do {
      effects =
        try store.transact { state in
          if let fault = fate?.fault, !fault.strikesAtCommit { throw StoreFailed() }
          let effects = try seats[seat].engine?.step(
            input, at: now, in: crashTape?.watching(state) ?? state,
            noting: notes.map { notes in { notes.decisions.append($0) } })
          if fate != nil { throw StoreFailed() }
          return effects
        } ?? []
    } catch is CrashTape.Killed {
      return crash(restart: nil)
    } catch is StoreFailed {
      return stop(fate?.fault, until: fate?.end)
    }
    storeFailuresInARow = 0
    if let run { trace.runs[run].end = now }
    if let notes {
      trace.notes += notes.decisions.map { Trace.Note(at: now, instance: seat, decision: $0) }
    }
    if crashTape?.killsAfterCommit() == true { return crash(restart: nil) }
    let crashing = pendingCrash
    pendingCrash = nil
    for index in 0..<min(effects.count, crashing?.afterEffects ?? .max) {
      perform(effects[index], of: seat)
      if crashTape?.kills(after: effects[index]) == true { return crash(restart: nil) }
    }
    if let crashing { crash(restart: crashing.restart) }
  }

  private mutating func perform(_ effect: Effect, of seat: Int) {
    switch effect {
    case .setPollTimer(let due):
      seats[seat].pollTimerGeneration += 1
      scheduler.schedule(
        .pollTimer(seat: seat, generation: seats[seat].pollTimerGeneration), at: due)
    case .fetchPage(let request): fetch(request, of: seat)
    case .setDeliveryTimer(let due):
      seats[seat].deliveryTimerGeneration += 1
      scheduler.schedule(
        .deliveryTimer(seat: seat, generation: seats[seat].deliveryTimerGeneration), at: due)
    case .deliver(let delivery): deliver(delivery, of: seat)
    case .answerQueueRequest(_, let callbacks): handOver(callbacks, to: seat)
    case .answerWebhook(let id, let answer): webhooks.answers.append((id, answer))
    }
  }

  private mutating func fetch(_ request: PageRequest, of seat: Int) {
    let now = scheduler.now
    if request.page == 1 {
      seats[seat].lastRun = trace.runs.count
      trace.runs.append(Trace.Run(instance: seat, resource: request.resource, start: now))
    }
    let fate = faults.fate(of: .poll, page: request.page, at: now)
    let answer = crm.answer(request.url, at: now)
    let reply = PollReply(to: request, answer: answer.response, fate: fate)
    let arrives = reply.isGenuine
    trace.requests.append(
      Trace.Request(
        at: now, instance: seat, resource: request.resource, url: request.url,
        page: request.page, status: reply.status, fault: reply.fault,
        isGenuine: arrives, recordCount: arrives ? answer.shownCount : 0,
        shown: detail == .full && arrives ? crm.shown(by: answer) : []))
    scheduler.schedule(
      .input(reply.input, seat: seat, life: life, isLastPage: reply.isLastPage),
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
      webhooks.sender.announce(change, at: now, stamp: crm.clock(at: now))
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
