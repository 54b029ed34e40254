import ChangeEngine

/// Says why a run came out as it did, with both numbers of each comparison.
struct Explanation {
  /// A cause in words, and the moment to look at.
  struct Cause {
    let text: String
    let moment: Timestamp?
  }

  private let scenario: Scenario
  private let outcome: Simulator.Outcome

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    self.outcome = outcome
  }

  // MARK: Lost

  func cause(of loss: Verdict.Loss) -> Cause {
    if let notification = loss.notification {
      return cause(of: outcome.notifications[notification], of: loss)
    }
    guard let state = states(of: loss.record)?[loss.states.upperBound] else {
      return Cause(text: "\(loss.record) has no history", moment: nil)
    }
    let change = """
      \(loss.record) owed one \(loss.owed.rawValue): \(state.kind.rawValue) at \
      \(state.occurred.timeText), stamped \(state.updated.text)
      """
    let dueRun = loss.dueRun.flatMap { run(startingAt: $0, of: loss.record) }
    if let blame = forgery(hiding: state, of: loss.record, before: dueRun) {
      return Cause(text: change + "; " + blame.text, moment: blame.moment)
    }
    guard let run = dueRun else {
      return Cause(
        text: change + "; no poll that began later succeeded before the end", moment: state.occurred
      )
    }
    return Cause(text: change + "; " + reason(of: loss, state, in: run), moment: run.start)
  }

  /// Names the run that asked for the state and was given an answer which the CRM did not send.
  ///
  /// The oracle passes over such a run, and the engine does not: the polls after it ask for less.
  private func forgery(
    hiding state: RecordState, of record: RecordReference, before due: Trace.Run?
  ) -> Cause? {
    let trace = outcome.trace
    if let due, let lowerBound = account(of: due).lowerBound, lowerBound < state.updated {
      return nil
    }
    for name in resourceNames(of: record) {
      let honest = Set(trace.runs.filter { $0.resource == name && $0.end != nil }.map(\.start))
      let deceived = RunAccount.successes(of: name, in: trace).first {
        state.visible <= $0 && !honest.contains($0) && $0 < due?.start ?? scenario.until
      }
      guard let deceived else { continue }
      let run = RunAccount(of: name, startingAt: deceived, in: trace)
      guard let page = run.pages.first(where: { !$0.isGenuine }),
        let lowerBound = run.lowerBound, lowerBound < state.updated
      else { continue }
      return Cause(
        text: """
          the poll of \(deceived.timeText) asked for it, but the fault \
          '\(page.fault ?? "answer \(page.status)")' answered page \(page.page) in the CRM's place, \
          and the engine took that for all there was
          """, moment: deceived)
    }
    return nil
  }

  private func cause(of notification: Notification, of loss: Verdict.Loss) -> Cause {
    let told = """
      \(loss.record) owed one \(loss.owed.rawValue) by webhook: \(notification.subscriptionType) at \
      \(notification.occurredAt.timeText)
      """
    if let abandonedAt = notification.abandonedAt {
      return Cause(
        text: "\(told); the CRM gave up at \(abandonedAt.text)", moment: abandonedAt)
    }
    return Cause(
      text: "\(told); the engine answered it, and made no event of it",
      moment: notification.acceptedAt)
  }

  private func reason(
    of loss: Verdict.Loss, _ state: RecordState, in run: Trace.Run
  ) -> String {
    let account = account(of: run)
    let pages = account.pages
    let poll = "the poll of \(run.start.timeText)"
    if pages.contains(where: { page in page.shown.contains { $0.record == loss.record.id } }) {
      // A record in which the engine finds no id is seen under none.
      let found = decision(about: loss.record.id, in: account) ?? decision(about: nil, in: account)
      return "\(poll) saw it"
        + (found.map { ": \(DecisionText.text($0))" } ?? " and said nothing")
    }
    guard let lowerBound = account.lowerBound, state.updated <= lowerBound else {
      if let exclusion = exclusion(of: state, by: pages.first?.url, loss.record.resource) {
        return "\(poll) \(exclusion)"
      }
      return """
        \(poll) asked for it, but none of its \(pages.count) pages held it: it moved while the pages \
        were read, or the CRM's cap cut it off
        """
    }
    return """
      \(poll) asked for changes after \(lowerBound.text), \
      \(lowerBound.milliseconds(since: state.updated)) ms later than the stamp\(lag(of: state))
      """
  }

  /// What the URL of a poll asks for that the state does not fulfil, in words.
  private func exclusion(
    of state: RecordState, by url: String?, _ resource: String
  ) -> String? {
    guard let url, let profile = scenario.crm.resources.first(where: { $0.name == resource }),
      let query = CRMQueryReader(profile).read(url)
    else { return nil }
    if query.findsNothing { return "asked by a property in which no record has a value" }
    let failed = query.conditions.first {
      !$0.holds(created: state.created, updated: state.updated)
    }
    return failed.map { condition in
      let date = condition.isOnCreated ? state.created : state.updated
      let name = condition.isOnCreated ? "created" : "updated"
      return """
        asked by its URL for \(name) dates \(condition.comparison.words) \(condition.bound.text), and \
        this one is \(date.text)
        """
    }
  }

  private func lag(of state: RecordState) -> String {
    let lag = state.visible.milliseconds(since: state.occurred)
    guard lag > 0 else { return "" }
    return """
      , because a query could find it only from \(state.visible.timeText) on, \(lag) ms after the change
      """
  }

  private func decision(about id: RecordID?, in run: RunAccount) -> RecordDecision? {
    for case .record(run.resource, id, let decision) in run.decisions.reversed() {
      return decision
    }
    return nil
  }

  // MARK: Events that should not be, or be otherwise

  func cause(of misclassification: Verdict.Misclassification) -> Cause {
    let entry = outcome.trace.events[misclassification.event]
    let record = misclassification.record
    let history = states(of: record).map(Array.init) ?? []
    // The callback may have come long after the poll, and what the record went through in between had
    // no part in it.
    let found = entry.event.pollDate ?? entry.at
    var text = "\(record) came as \(misclassification.actual.rawValue) at \(found.timeText)"
    if found != entry.at { text += " (its callback at \(entry.at.timeText))" }
    text += " and should have been \(misclassification.expected.rawValue)"
    if misclassification.expected == .created {
      let changes = history.filter { $0.occurred <= found && $0.kind != .existing }
      text += ": it was created at \(changes.first?.occurred.timeText ?? "an unknown time")"
      if changes.count > 1 {
        let isFirst = eventBefore(misclassification.event) == nil
        text +=
          ", changed \(changes.count - 1) times more before this \(isFirst ? "first " : "")event"
      }
    } else {
      text += ": its creation was reported already, or it was there before the start"
    }
    return Cause(text: text + comparison(for: entry), moment: found)
  }

  func causeOfDuplicate(_ surplus: Verdict.Surplus) -> Cause {
    let entry = outcome.trace.events[surplus.event]
    let earlier = eventBefore(surplus.event)
    return Cause(
      text: """
        \(surplus.record) was reported \(entry.event.type.rawValue) at \(entry.at.timeText), and \
        nothing had changed since \(earlier.map { "the event of \($0.at.timeText)" } ?? "the start")\
        \(comparison(for: entry))
        """, moment: entry.at)
  }

  func causeOfInvention(_ surplus: Verdict.Surplus) -> Cause {
    let entry = outcome.trace.events[surplus.event]
    return Cause(
      text: """
        \(surplus.record) was reported \(entry.event.type.rawValue) at \(entry.at.timeText), and had \
        not changed since the start\(comparison(for: entry))
        """, moment: entry.at)
  }

  /// Returns the event of the same record that came last before that one.
  private func eventBefore(_ index: Int) -> Trace.Event? {
    let event = outcome.trace.events[index].event
    return outcome.trace.events[..<index].last {
      $0.event.objectID == event.objectID && $0.event.objectType == event.objectType
    }
  }

  /// Returns the numbers that the engine compared for an event, in the run that found it.
  private func comparison(for entry: Trace.Event) -> String {
    guard let pollDate = entry.event.pollDate else { return "" }
    let run = RunAccount(
      of: entry.event.objectType, startingAt: pollDate, in: outcome.trace)
    for case .record(run.resource, entry.event.objectID, let decision) in run.decisions {
      if case .reported = decision { return "; the engine: \(DecisionText.text(decision))" }
    }
    return ""
  }

  private func account(of run: Trace.Run) -> RunAccount {
    RunAccount(of: run.resource, startingAt: run.start, in: outcome.trace)
  }

  private func states(of record: RecordReference) -> RecordStates? {
    outcome.histories[record.resource]?[record.id]?.states
  }

  private func run(startingAt start: Timestamp, of record: RecordReference) -> Trace.Run? {
    let names = resourceNames(of: record)
    return outcome.trace.runs.first {
      $0.start == start && $0.end != nil && names.contains($0.resource)
    }
  }

  /// Returns the names under which the configuration polls the record's resource.
  private func resourceNames(of record: RecordReference) -> [String] {
    scenario.instance.resources.filter {
      CRMQuery.resourceName(of: $0.url.text) == record.resource
    }.map(\.name)
  }
}
