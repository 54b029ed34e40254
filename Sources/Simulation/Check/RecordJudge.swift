import ChangeEngine

/// Judges the events of one record after another, for one resource.
struct RecordJudge {
  /// What a run owes for a record.
  private enum Due: Hashable {
    case event(ChangeType)
    /// Nothing, and an event does no harm: a deletion that cannot be seen, a record that came and went.
    case nothing
  }

  /// One owed event: the states that it stands for, and the run that had to see them.
  private struct Obligation {
    var states: ClosedRange<Int>
    var due: Due
    /// The position of that run; `nil` while none has succeeded.
    let run: Int?
    var isMet = false
    /// The states that an event showed although nothing was owed; one for each does no harm.
    var excused: Set<Int> = []
    /// Whether the event that meets it still waits in the outbox.
    var isWaiting = false
  }

  let resource: CRMResource
  /// The name under which the configuration polls it.
  let polling: String
  /// The runs that succeeded, in order.
  let runs: [Trace.Run]
  let detectsDeletions: Bool
  /// A change after this moment need not have been sent yet.
  let lastChance: Timestamp
  /// The events that the application learned of, then those that wait in the outbox.
  let events: [Trace.Event]
  let deliveredCount: Int
  private let writer: RecordWriter
  private var scanner = RecordScanner(
    id: nil, created: nil, updated: nil, depthMax: CarriedRecord.depthMax, keysKept: 256)

  init(
    resource: CRMResource, polling: String, runs: [Trace.Run], detectsDeletions: Bool,
    lastChance: Timestamp, events: [Trace.Event], deliveredCount: Int
  ) {
    self.resource = resource
    self.polling = polling
    self.runs = runs
    self.detectsDeletions = detectsDeletions
    self.lastChance = lastChance
    self.events = events
    self.deliveredCount = deliveredCount
    writer = RecordWriter(resource)
  }

  mutating func judge(_ history: RecordHistory, _ indices: [Int], _ verdict: inout Verdict) {
    let record = RecordReference(resource: resource.name, id: history.id)
    let visible = effectiveVisibility(history)
    var obligations = obligations(history, visible, record, &verdict)
    for index in indices {
      match(index, history, visible, record, &obligations, &verdict)
    }
    if obligations.contains(where: \.isWaiting) {
      verdict.pending.append(.init(record: record, isWaiting: true))
    }
    for obligation in obligations where !obligation.isMet {
      guard case .event(let owed) = obligation.due else { continue }
      let firstVisible = visible[obligation.states.lowerBound]
      guard obligation.run != nil || firstVisible <= lastChance else {
        verdict.pending.append(.init(record: record, isWaiting: false))
        continue
      }
      verdict.lost.append(
        .init(
          record: record, owed: owed, states: obligation.states,
          dueRun: obligation.run.map { runs[$0].start }, polling: polling))
    }
  }

  /// When each state could be found, or a later one in its place: never later than the next state.
  private func effectiveVisibility(_ history: RecordHistory) -> [Timestamp] {
    var visible = history.states.map(\.visible)
    for index in visible.indices.dropLast().reversed() {
      visible[index] = min(visible[index], visible[index + 1])
    }
    return visible
  }

  // MARK: What was owed

  private func obligations(
    _ history: RecordHistory, _ visible: [Timestamp], _ record: RecordReference,
    _ verdict: inout Verdict
  ) -> [Obligation] {
    var obligations: [Obligation] = []
    var isIntroduced = history.existedBefore
    var first = history.existedBefore ? 1 : 0
    // Whether a listing holds the record that a later one may lack.
    var isListed = isIntroduced && visible.count > 1 && wasListed(before: visible[1])
    while first < visible.count {
      let (run, last) = group(startingAt: first, visible)
      let due: Due
      if history.states[last].isDeleted {
        let canBeSeen = detectsDeletions && (isListed || resource.deletions != .absent)
        due = isIntroduced && canBeSeen ? .event(.deleted) : .nothing
        if isIntroduced, !canBeSeen { verdict.undetectable.append(record) }
        isListed = false
      } else {
        due = .event(isIntroduced ? .updated : .created)
        isIntroduced = true
        isListed = run != nil
      }
      obligations.append(Obligation(states: first...last, due: due, run: run))
      first = last + 1
    }
    return obligations
  }

  /// Whether there was a listing before that moment.
  private func wasListed(before moment: Timestamp) -> Bool {
    runs.first.map { $0.start < moment } ?? false
  }

  /// Returns the run that had to see the state at `first`, and the last state that it had to see.
  ///
  /// A run during which the record changed again may have seen the old state, the new one or, where
  /// the record moved from page to page, neither; so the next run owes both.
  private func group(startingAt first: Int, _ visible: [Timestamp]) -> (run: Int?, last: Int) {
    var run = count(runs[...]) { $0.start < visible[first] }
    while run < runs.count {
      let last = first + count(visible[first...]) { $0 <= runs[run].start } - 1
      let end = runs[run].end ?? runs[run].start
      guard last + 1 < visible.count, visible[last + 1] <= end else { return (run, last) }
      run += 1
    }
    return (nil, visible.count - 1)
  }

  /// Returns how many elements at the front fulfil the condition, which none after them does.
  private func count<Element>(
    _ elements: ArraySlice<Element>, while holds: (Element) -> Bool
  ) -> Int {
    var low = elements.startIndex
    var high = elements.endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(elements[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - elements.startIndex
  }

  // MARK: What was sent

  private mutating func match(
    _ index: Int, _ history: RecordHistory, _ visible: [Timestamp], _ record: RecordReference,
    _ obligations: inout [Obligation], _ verdict: inout Verdict
  ) {
    let event = events[index].event
    let isDelivered = index < deliveredCount
    let surplus = Verdict.Surplus(record: record, event: index)
    guard let state = stateShown(by: events[index], history, visible),
      state > 0 || !history.existedBefore
    else {
      if isDelivered { verdict.invented.append(surplus) }
      return
    }
    let candidates = candidates(for: event, showing: state, obligations)
    let met = candidates.filter { !obligations[$0].isMet && obligations[$0].due != .nothing }
    guard let last = met.last else {
      let free = candidates.last { obligations[$0].due == .nothing }
      let isFree = free.map { obligations[$0].excused.insert(state).inserted } ?? false
      if !isFree, isDelivered { verdict.duplicated.append(surplus) }
      return
    }
    let owesCreation = met.contains { obligations[$0].due == .event(.created) }
    let expected: ChangeType =
      owesCreation ? .created : history.states[state].isDeleted ? .deleted : .updated
    if event.type != expected, isDelivered {
      verdict.misclassified.append(
        .init(record: record, actual: event.type, expected: expected, event: index))
    }
    for index in met where index != last { obligations[index].isMet = true }
    obligations[last].isWaiting = !isDelivered
    settle(last, showing: state, &obligations)
  }

  /// Returns the owed events that this one may stand for, in order.
  ///
  /// These are the one whose state it shows, that of its own run, and an owed creation when it says
  /// CREATED; what an earlier run had to see and missed stays lost.
  private func candidates(
    for event: ChangeEvent, showing state: Int, _ obligations: [Obligation]
  ) -> [Int] {
    let pollDate = event.pollDate ?? event.date
    let run = count(runs[...]) { $0.start < pollDate }
    let byState = count(obligations[...]) { $0.states.upperBound < state }
    let byRun = count(obligations[...]) { $0.run ?? .max < run }
    var candidates: [Int] = []
    if event.type == .created {
      candidates += obligations.indices.filter { obligations[$0].due == .event(.created) }
    }
    if byRun < obligations.count, obligations[byRun].run == run, !candidates.contains(byRun) {
      candidates.append(byRun)
    }
    if byState < obligations.count, !candidates.contains(byState) { candidates.append(byState) }
    candidates.sort()
    return candidates.filter { obligations[$0].states.lowerBound <= state }
  }

  /// Meets an obligation as far as `state`; what the record went through later is still owed.
  private func settle(_ index: Int, showing state: Int, _ obligations: inout [Obligation]) {
    guard state < obligations[index].states.upperBound else {
      obligations[index].isMet = true
      return
    }
    obligations[index].states = (state + 1)...obligations[index].states.upperBound
    if obligations[index].due == .event(.created) { obligations[index].due = .event(.updated) }
  }

  /// Returns the last run that started then: after a crash, one that was kept can be made again.
  private func run(startingAt start: Timestamp) -> Trace.Run? {
    let end = count(runs[...]) { $0.start <= start }
    return end > 0 && runs[end - 1].start == start ? runs[end - 1] : nil
  }

  /// Returns the newest state that the run of the event could find and that its record shows.
  private mutating func stateShown(
    by entry: Trace.Event, _ history: RecordHistory, _ visible: [Timestamp]
  ) -> Int? {
    let event = entry.event
    // A callback that was tried again comes long after its run; it shows what the run saw.
    let moment = min(entry.at, event.pollDate.flatMap(run(startingAt:))?.end ?? entry.at)
    for index in (0..<count(visible[...]) { $0 <= moment }).reversed() {
      let state = history.states[index]
      guard state.visible <= moment else { continue }
      let isShown =
        entry.record.isThere
        ? shows(entry.record, state, history.id, in: event) : state.isDeleted
      if isShown { return index }
    }
    return nil
  }

  /// Whether a record that an event carries is that `state`.
  private mutating func shows(
    _ carried: CarriedRecord, _ state: RecordState, _ id: RecordID, in event: ChangeEvent
  ) -> Bool {
    var record: [UInt8] = []
    record.reserveCapacity(256)
    writer.write(id, state, into: &record)
    let sent = PollPayload.annotated(record.span, id: event.objectID, type: event.type)
    // Most are written as the CRM writes them; the order of keys and the white space do not count.
    if carried.isWritten(as: sent.span) { return true }
    let count = sent.count
    return PaddedBytes.with(sent) {
      scanner.record(in: $0, count: count)?.fingerprint == carried.fingerprint
    }
  }
}
