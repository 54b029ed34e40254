import ChangeEngine

/// Says why a change was lost, with both numbers of each comparison.
struct LossExplanation {
  private let scenario: Scenario
  private let outcome: Simulator.Outcome

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    self.outcome = outcome
  }

  func cause(of loss: Verdict.Loss) -> Cause {
    if let notification = loss.notification {
      return NotificationExplanation(outcome.trace).cause(
        of: outcome.notifications[notification], of: loss)
    }
    guard let states = outcome.histories[loss.record.resource]?[loss.record.id]?.states,
      let polling = scenario.instance.resources.first(where: { $0.name == loss.polling })
    else { return Cause(text: "\(loss.record) has no history", moment: nil) }
    let state = states[loss.states.upperBound]
    let owed = """
      \(loss.record) owed one \(loss.owed.rawValue)\(name(of: polling, of: loss.record)): \
      \(changes(of: loss, states)), stamped \(state.updated.text)
      """
    let run = loss.dueRun.map { account(ofRunAt: $0, polling) }
    if let blame = forgery(hiding: state, of: polling, before: run) {
      return Cause(text: owed + "; " + blame.text, moment: blame.moment)
    }
    guard let run else {
      return Cause(
        text: "\(owed); \(overtaken(loss, states, polling))no poll that began later succeeded "
          + "before the end\(failure(of: polling, since: state.occurred))",
        moment: state.occurred)
    }
    return Cause(
      text: "\(owed); \(reason(of: loss, states, polling, in: run))", moment: run.start)
  }

  /// Names the poller where several poll the record.
  private func name(of polling: ResourcePolling, of record: RecordReference) -> String {
    let count = scenario.instance.resources.count {
      CRMQuery.resourceName(of: $0.url.text) == record.resource
    }
    return count > 1 ? " under '\(polling.name)'" : ""
  }

  /// The newest of the changes that are owed, and the creation where that is owed, too.
  private func changes(of loss: Verdict.Loss, _ states: RecordStates) -> String {
    let last = states[loss.states.upperBound]
    let newest = "\(last.kind.rawValue) at \(last.occurred.timeText)"
    guard loss.states.count > 1 else { return newest }
    let first = states[loss.states.lowerBound]
    guard loss.owed == .created else {
      return loss.dueRun == nil
        ? "the last of \(loss.states.count) changes from \(first.occurred.timeText) on, \(newest)"
        : newest
    }
    let creation = "\(first.kind.rawValue) at \(first.occurred.timeText)"
    return loss.states.count == 2
      ? "\(creation), \(newest)"
      : """
      \(creation), the last of \(loss.states.count - 1) changes after it at \(last.occurred.timeText)
      """
  }

  /// Says of polls that succeeded, and owed nothing by that: the record changed while each was under way.
  private func overtaken(
    _ loss: Verdict.Loss, _ states: RecordStates, _ polling: ResourcePolling
  ) -> String {
    let first = states[loss.states.lowerBound].visible
    let count = starts(ofRunsOf: polling).count { first <= $0 }
    switch count {
    case 0: return ""
    case 1: return "the poll since then was still under way when it changed again, and "
    default:
      return "each of the \(count) polls since then was still under way when it changed again, and "
    }
  }

  /// Why no poll succeeded after a change, as far as the engine knows.
  private func failure(of polling: ResourcePolling, since change: Timestamp) -> String {
    let reason = outcome.trace.notes.last { note in
      switch note.decision {
      case .pollingDisabled: true
      case .pollFailed(polling.name, _, _): change <= note.at
      default: false
      }
    }
    let isDisabled = if case .pollingDisabled? = reason?.decision { true } else { false }
    let failures = outcome.trace.storeFailures.filter { change <= $0.at }
    if let last = failures.last, !isDisabled, reason.map({ $0.at < last.at }) ?? true {
      return """
        : the state failed \(failures.count == 1 ? "" : "\(failures.count) times, the last time ")at \
        \(last.at.timeText) (\(last.fault.rawValue))
        """
    }
    return reason.map { ": \(DecisionText.text($0.decision))" } ?? ""
  }

  /// Names the run that asked for the state and was given an answer which the CRM did not send.
  ///
  /// The oracle passes over such a run, and the engine does not: the polls after it ask for less.
  private func forgery(
    hiding state: RecordState, of polling: ResourcePolling, before due: RunAccount?
  ) -> Cause? {
    if let due, let lowerBound = due.lowerBound, lowerBound < state.updated {
      return fakedAnswer(in: due)
    }
    let trace = outcome.trace
    let dishonest = Set(
      trace.runs.lazy.filter { $0.resource == polling.name && $0.end == nil }.map(\.start))
    for start in RunAccount.successes(of: polling.name, in: trace)
    where state.visible <= start && start < due?.start ?? scenario.until
      && dishonest.contains(start)
    {
      let run = account(ofRunAt: start, polling)
      guard let lowerBound = run.lowerBound, lowerBound < state.updated else { return nil }
      if let cause = fakedAnswer(in: run) { return cause }
    }
    return nil
  }

  /// Names the answer of a run that the CRM did not send, if there is one.
  private func fakedAnswer(in run: RunAccount) -> Cause? {
    guard let page = run.pages.first(where: { !$0.isGenuine }) else { return nil }
    return Cause(
      text: """
        the poll of \(run.start.timeText) asked for it, but the fault \
        '\(page.fault ?? "answer \(page.status)")' answered page \(page.page) in the CRM's place, \
        and the engine took that for all there was
        """, moment: run.start)
  }

  private func reason(
    of loss: Verdict.Loss, _ states: RecordStates, _ polling: ResourcePolling,
    in account: RunAccount
  ) -> String {
    let state = states[loss.states.upperBound]
    let pages = account.pages
    let poll = "the poll of \(account.start.timeText)"
    let shown = pages.flatMap(\.shown).first { $0.record == loss.record.id }
    if let shown {
      return "\(poll) saw it" + sight(of: loss.record, states[shown.state], polling, account)
    }
    if state.isDeleted, profile(of: loss.record)?.deletions == .absent {
      return absence(of: loss.record, polling, account)
    }
    if let exclusion = exclusion(of: state, by: account, polling, loss.record) {
      return "\(poll) \(exclusion)"
    }
    return """
      \(poll) asked for it, but none of its \(pages.count) pages held it: it moved while the pages \
      were read, or the CRM's cap cut it off
      """
  }

  /// What the engine made of a record that a page showed, and for which one it took it.
  private func sight(
    of record: RecordReference, _ state: RecordState, _ polling: ResourcePolling,
    _ account: RunAccount
  ) -> String {
    var (name, id) = ("", RecordID?.some(record.id))
    if let profile = profile(of: record), let field = polling.idField {
      let value = field.value(in: RecordWriter(profile).record(record.id, state))
      id = value.flatMap { $0.isUnset ? nil : $0.scalarText }.map(RecordID.init)
      if let id, id != record.id {
        name = " as \(record.resource)/\(id), which stands at its idField '\(field)'"
      }
    }
    // A record in which the engine finds no id is seen under none.
    let found = decision(about: id, in: account) ?? decision(about: nil, in: account)
    return name + (found.map { ": \(DecisionText.text($0))" } ?? " and said nothing")
  }

  /// Why a listing did not tell that a record is gone.
  private func absence(
    of record: RecordReference, _ polling: ResourcePolling, _ account: RunAccount
  ) -> String {
    let before = starts(ofRunsOf: polling).filter { $0 < account.start }.max()
    let pages = before.map { self.account(ofRunAt: $0, polling).pages } ?? []
    guard pages.contains(where: { $0.shown.contains { $0.record == record.id } }) else {
      return """
        the poll before that of \(account.start.timeText) had not found it, so it was not missed there
        """
    }
    for decision in account.decisions {
      if case .absencesUnproved(polling.name, _) = decision { return DecisionText.text(decision) }
    }
    return "the poll of \(account.start.timeText) did not find it, and said nothing"
  }

  /// What the URL of a poll asks for that the state does not fulfil, in words.
  private func exclusion(
    of state: RecordState, by run: RunAccount, _ polling: ResourcePolling, _ record: RecordReference
  ) -> String? {
    guard let url = run.pages.first?.url, let query = query(url, at: run.start, of: record) else {
      return nil
    }
    if query.findsNothing { return "asked by a property in which no record has a value" }
    let failed = query.conditions.first {
      !$0.holds(created: state.created, updated: state.updated)
    }
    guard let failed else { return nil }
    let blame = lag(of: state, polling, record) ?? age(of: state) ?? ""
    if !failed.isOnCreated, failed.comparison == .since || failed.comparison == .after,
      let lowerBound = run.lowerBound, state.updated <= lowerBound
    {
      return """
        asked for changes after \(lowerBound.text), \
        \(lowerBound.milliseconds(since: state.updated)) ms later than the stamp\(blame)
        """
    }
    let date = failed.isOnCreated ? state.created : state.updated
    return """
      asked by its URL for \(failed.isOnCreated ? "created" : "updated") dates \
      \(failed.comparison.words) \(failed.bound.text), and this one is \(date.text)
      """
  }

  /// Blames the CRM's lag where a poll came between the change and the moment at which a query could
  /// find it, and asked for it.
  private func lag(
    of state: RecordState, _ polling: ResourcePolling, _ record: RecordReference
  ) -> String? {
    let trace = outcome.trace
    let isBetween = { (moment: Timestamp) in state.occurred <= moment && moment < state.visible }
    let starts = starts(ofRunsOf: polling)
    var lowerBounds: [Timestamp: Timestamp] = [:]
    for note in trace.notes where isBetween(note.at) {
      // Of two runs at one moment, the first was done or both ask for the same.
      guard case .pollStarted(polling.name, let bound) = note.decision, lowerBounds[note.at] == nil
      else { continue }
      lowerBounds[note.at] = bound
    }
    let date = polling.filtersByUpdatedDate ? state.updated : state.created
    let hasMissedIt = trace.requests.contains { request in
      guard request.resource == polling.name, request.page == 1, isBetween(request.at),
        starts.contains(request.at),
        polling.filterField == nil || lowerBounds[request.at].map({ $0 < date }) ?? true
      else { return false }
      return query(request.url, at: request.at, of: record)?
        .matches(created: state.created, updated: state.updated) ?? false
    }
    guard hasMissedIt else { return nil }
    return """
      , because a query could find it only from \(state.visible.timeText) on, \
      \(state.visible.milliseconds(since: state.occurred)) ms after the change
      """
  }

  /// Says how much older the stamp is than the change: by the CRM's clock, or by what it cuts off.
  private func age(of state: RecordState) -> String? {
    let age = state.occurred.milliseconds(since: state.updated)
    return age > 0 ? ", which lies \(age) ms before the change" : nil
  }

  private func query(
    _ url: String, at now: Timestamp, of record: RecordReference
  ) -> CRMQuery? {
    profile(of: record).flatMap { CRMQueryReader($0).read(url, at: now) }
  }

  private func decision(about id: RecordID?, in run: RunAccount) -> RecordDecision? {
    for case .record(run.resource, id, let decision) in run.decisions.reversed() {
      return decision
    }
    return nil
  }

  private func profile(of record: RecordReference) -> CRMResource? {
    scenario.crm.resources.first { $0.name == record.resource }
  }

  private func account(ofRunAt start: Timestamp, _ polling: ResourcePolling) -> RunAccount {
    RunAccount(of: polling.name, startingAt: start, in: outcome.trace)
  }

  /// When the runs began that the CRM answered to the end.
  private func starts(ofRunsOf polling: ResourcePolling) -> Set<Timestamp> {
    Set(
      outcome.trace.runs.lazy.filter { $0.resource == polling.name && $0.end != nil }.map(\.start))
  }
}
