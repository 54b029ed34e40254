/// Turns poll pages into change events and delivers them.
///
/// A pure machine: it is told facts one at a time and answers with what it wants done. It holds no
/// clock, no connection and no file; what must outlive the process stands in the store.
public struct Engine: Sendable {
  /// The account that is watched, and how.
  public let instance: Instance
  /// The choices where the platform's documents are silent.
  public let policies: Policies

  private var incarnation: Int64 = 0
  private var lastRequestNumber: Int64 = 0
  private var cycleStart: Timestamp?
  private var run: PollRun?
  /// For each resource of the instance, by position.
  private let plans: [PollPlan]
  private var readers: [PageReader]
  private var isPollPending = false
  private let webhooks: WebhookReception
  private let callbacks: CallbackQueue
  private var dispatcher: CallbackDispatcher

  /// Creates an engine that has not started yet.
  public init(instance: Instance, policies: Policies = Policies()) {
    self.instance = instance.reading(policies.fraction)
    self.policies = policies
    plans = self.instance.resources.map(PollPlan.init)
    readers = plans.map { PageReader(resource: $0.resource, bytesMax: policies.pageBytesMax) }
    callbacks = CallbackQueue(instance.identity)
    webhooks = WebhookReception(instance: self.instance, policies: policies, callbacks: callbacks)
    dispatcher = CallbackDispatcher(settings: instance.callback, policies: policies)
  }

  /// Takes one input and answers with what is to be done, in this order.
  ///
  /// Everything that the step remembers is written in `state`; the caller commits it before it
  /// performs the first effect.
  ///
  /// - Parameters:
  ///   - input: What happened.
  ///   - now: The time at which it happened.
  ///   - state: The transaction that this step belongs to.
  ///   - note: Takes the reasons, in order; without it none is made up.
  /// - Returns: What is to be done.
  /// - Throws: What the store throws.
  public mutating func step(
    _ input: Input, at now: Timestamp, in state: any StateTransaction,
    noting note: ((Decision) -> Void)? = nil
  ) throws -> [Effect] {
    switch input {
    case .started: return try start(at: now, in: state, noting: note)
    case .pollTimerFired: return try fireTimer(at: now, in: state, noting: note)
    case .pageReceived(let id, let response):
      return try receive(response, for: id, at: now, in: state, noting: note)
    case .requestFailed(let id, let failure):
      guard let run = takeRun(awaiting: id, noting: note) else { return [] }
      return try fail(run, .noAnswer(failure), at: now, in: state, noting: note)
    case .callbackAnswered(let number, let status):
      return try dispatcher.attemptEnded(
        number, failure: (200..<300).contains(status) ? nil : .status(status), at: now,
        in: state, noting: note)
    case .callbackFailed(let number, let failure):
      return try dispatcher.attemptEnded(
        number, failure: .noAnswer(failure), at: now, in: state, noting: note)
    case .deliveryTimerFired: return try dispatcher.dispatch(at: now, in: state)
    case .subscriptionReactivated:
      return try dispatcher.reactivate(at: now, in: state, noting: note)
    case .queueRequested(let id, let number):
      return [.answerQueueRequest(id: id, try dispatcher.queued(after: number, in: state))]
    case .webhookReceived(let id, let request):
      let answer = try webhooks.receive(request, at: now, in: state, noting: note)
      return try [.answerWebhook(id: id, answer)]
        + dispatcher.dispatch(at: now, in: state)
    }
  }

  // MARK: Starting and the timer

  private mutating func start(
    at now: Timestamp, in state: any StateTransaction, noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    var memory = try state.instanceState() ?? InstanceState(created: now)
    memory.incarnation += 1
    incarnation = memory.incarnation
    try state.setInstanceState(memory)
    for resource in instance.resources where try state.resourceState(resource.name) == nil {
      try state.setResourceState(ResourceState(lastPoll: now), of: resource.name)
    }
    var effects = try dispatcher.dispatch(at: now, in: state)
    let redelivered = effects.count { if case .deliver = $0 { true } else { false } }
    if redelivered > 0 { note?(.redelivering(callbacks: redelivered)) }
    if isPolling(memory) {
      // A poll that was due while the process was down, or that it did not survive, is made up once.
      effects.append(.setPollTimer(max(now, nextDue(after: memory.polledThrough, memory))))
    }
    return effects
  }

  private func isPolling(_ memory: InstanceState) -> Bool {
    instance.isEnabled && instance.isPolling && !plans.isEmpty && !memory.isDisabled
  }

  /// Polls are due at whole intervals after the instance's creation.
  private func nextDue(after moment: Timestamp, _ memory: InstanceState) -> Timestamp {
    let interval = instance.refreshIntervalMilliseconds
    let intervals = moment.milliseconds(since: memory.created) / interval + 1
    let (distance, overflow) = intervals.multipliedReportingOverflow(by: interval)
    return memory.created.advanced(byMilliseconds: overflow ? .max : distance)
  }

  private mutating func fireTimer(
    at now: Timestamp, in state: any StateTransaction, noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    guard let memory = try state.instanceState(), isPolling(memory) else { return [] }
    let timer = Effect.setPollTimer(nextDue(after: now, memory))
    guard run == nil else {
      isPollPending = true
      note?(.pollMissed)
      return [timer]
    }
    cycleStart = now
    return [timer, try startRun(ofResource: 0, at: now, in: state, noting: note)]
  }

  // MARK: The cycle over the resources

  private mutating func startRun(
    ofResource index: Int, at now: Timestamp, in state: any StateTransaction,
    noting note: ((Decision) -> Void)?
  ) throws -> Effect {
    let plan = plans[index]
    let lastPoll = try state.resourceState(plan.resource.name)?.lastPoll ?? now
    let lowerBound = lastPoll.advanced(byMilliseconds: -plan.resource.pollDelayMilliseconds)
    note?(.pollStarted(resource: plan.resource.name, lowerBound: lowerBound))
    let run = PollRun(
      plan: plan, resourceIndex: index, start: now, lowerBound: lowerBound,
      url: plan.firstURL(lowerBound: lowerBound, now: now),
      pendingRequest: nextRequestID())
    return fetch(run)
  }

  private mutating func fetch(_ run: consuming PollRun) -> Effect {
    let request = PageRequest(
      id: run.pendingRequest, resource: run.plan.resource.name, url: run.nextURL,
      page: run.pages.count + 1)
    self.run = run
    return .fetchPage(request)
  }

  private mutating func nextRequestID() -> RequestID {
    lastRequestNumber += 1
    return RequestID(incarnation: incarnation, number: lastRequestNumber)
  }

  private mutating func takeRun(
    awaiting id: RequestID, noting note: ((Decision) -> Void)?
  ) -> PollRun? {
    // The caller owns the run now; a second reference would make each page copy all before it.
    if run?.pendingRequest == id, let run = run.take() { return run }
    note?(.answerIgnored(id))
    return nil
  }

  private mutating func endRun(
    _ run: PollRun, at now: Timestamp, in state: any StateTransaction,
    noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    self.run = nil
    guard var memory = try state.instanceState() else { return [] }
    if !memory.isDisabled, run.resourceIndex + 1 < plans.count {
      return [try startRun(ofResource: run.resourceIndex + 1, at: now, in: state, noting: note)]
    }
    memory.polledThrough = cycleStart ?? run.start
    try state.setInstanceState(memory)
    guard isPollPending, isPolling(memory) else { return [] }
    isPollPending = false
    cycleStart = now
    return [try startRun(ofResource: 0, at: now, in: state, noting: note)]
  }

  // MARK: Pages

  private mutating func receive(
    _ response: HTTPResponse, for id: RequestID, at now: Timestamp,
    in state: any StateTransaction, noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    guard var run = takeRun(awaiting: id, noting: note) else { return [] }
    do {
      run.pages.append(
        try readers[run.resourceIndex].page(
          in: response, index: run.pages.count, start: run.start))
    } catch {
      return try fail(run, error.reason, at: now, in: state, noting: note)
    }
    let token = response.header("elements-next-page-token") ?? ""
    if token.isEmpty { return try finish(run, at: now, in: state, noting: note) }
    guard token != run.pageToken else {
      return try fail(run, .pageTokenRepeated, at: now, in: state, noting: note)
    }
    guard run.pages.count < policies.pagesPerRunMax else {
      return try fail(run, .tooManyPages(run.pages.count), at: now, in: state, noting: note)
    }
    run.pageToken = token
    run.pendingRequest = nextRequestID()
    return [fetch(run)]
  }

  /// A failed run loses nothing: the last poll's date stays, so the next run asks for the same window.
  private mutating func fail(
    _ run: PollRun, _ reason: PollFailure, at now: Timestamp, in state: any StateTransaction,
    noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    let name = run.plan.resource.name
    var memory = try state.resourceState(name) ?? ResourceState(lastPoll: run.start)
    memory.failuresInARow += 1
    try state.setResourceState(memory, of: name)
    note?(.pollFailed(resource: name, reason: reason, failuresInARow: memory.failuresInARow))
    if memory.failuresInARow >= policies.failuresUntilDisabled,
      var instanceMemory = try state.instanceState()
    {
      instanceMemory.isDisabled = true
      try state.setInstanceState(instanceMemory)
      note?(.pollingDisabled(resource: name, failuresInARow: memory.failuresInARow))
    }
    return try endRun(run, at: now, in: state, noting: note)
  }

  /// Forgets what the filter of every later run passes over: its lower bound is this run's start less
  /// the poll delay, or later.
  private func forget(_ run: PollRun, in state: any StateTransaction) throws {
    let plan = run.plan
    guard policies.memory == .window, !plan.isFullListing, plan.resource.filtersByUpdatedDate,
      plan.resource.updated != nil
    else { return }
    let bound = run.start.advanced(byMilliseconds: -plan.resource.pollDelayMilliseconds)
    let last = policies.updatedFilter == .after ? bound : bound.advanced(byMilliseconds: -1)
    try state.forgetVersions(in: plan.resource.name, updatedBy: last)
  }

  /// Events, versions and the new date of the last poll are written together, or not at all.
  private mutating func finish(
    _ run: PollRun, at now: Timestamp, in state: any StateTransaction,
    noting note: ((Decision) -> Void)?
  ) throws -> [Effect] {
    let plan = run.plan
    let outcome = try outcome(of: run, in: state, noting: note)
    if !outcome.versions.isEmpty {
      try state.setVersions(outcome.versions, in: plan.resource.name)
    }
    try forget(run, in: state)
    try state.setResourceState(
      ResourceState(lastPoll: run.start, hasBaseline: true), of: plan.resource.name)
    note?(
      .pollSucceeded(
        resource: plan.resource.name, pages: run.pages.count, records: run.recordCount,
        events: outcome.changes.count))
    guard !outcome.changes.isEmpty else { return try endRun(run, at: now, in: state, noting: note) }
    try queue(outcome.changes, of: run, at: now, in: state)
    return try dispatcher.dispatch(at: now, in: state)
      + endRun(run, at: now, in: state, noting: note)
  }

  private mutating func outcome(
    of run: PollRun, in state: any StateTransaction, noting note: ((Decision) -> Void)?
  ) throws -> PollDiffer.Outcome {
    let plan = run.plan
    // Most polls for what changed find nothing; only a whole listing says something by that.
    if run.recordCount == 0, !plan.isFullListing { return PollDiffer.Outcome() }
    let hadBaseline = try state.resourceState(plan.resource.name)?.hasBaseline ?? false
    let differ = PollDiffer(
      run: run, policies: policies,
      isBaseline: policies.deduplicates && !hadBaseline && plan.isFullListing
        && plan.resource.filterField == nil,
      hasDistinctIDs: plan.isFullListing && policies.deletions == .absent
        && readers[run.resourceIndex].hasDistinctIDs(run.pages),
      note: note)
    return try differ.outcome(in: state)
  }

  private func queue(
    _ changes: [PollDiffer.Change], of run: PollRun, at now: Timestamp,
    in state: any StateTransaction
  ) throws {
    try callbacks.append(
      { first in Engine.events(changes, of: run, first: first) },
      batchMax: policies.eventsPerCallbackMax,
      rawBody: PollPayload.bytes(changes, of: run), at: now, in: state)
  }

  private static func events(
    _ changes: [PollDiffer.Change], of run: PollRun, first: Int64
  ) -> [ChangeEvent] {
    zip(changes, first...).map { change, number in
      ChangeEvent(
        number: number, type: change.type, objectType: run.plan.resource.name, objectID: change.id,
        date: change.date, pollDate: run.start)
    }
  }
}
