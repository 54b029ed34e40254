import ChangeEngine

/// Says why an event should not be, or be otherwise, with both numbers of each comparison.
struct EventExplanation {
  private let scenario: Scenario
  private let outcome: Simulator.Outcome

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    self.outcome = outcome
  }

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
      // A later page may show what came while the poll was under way.
      let page = run(of: entry)?.pages.last { $0.shown.contains { $0.record == record.id } }
      let seen = page?.at ?? found
      let changes = history.filter { $0.occurred <= seen && $0.kind != .existing }
      text += ": it was created at \(changes.first?.occurred.timeText ?? "an unknown time")"
      if changes.count > 1 {
        let isFirst = eventBefore(misclassification.event) == nil
        text +=
          ", changed \(changes.count - 1) times more before this \(isFirst ? "first " : "")event"
      }
    } else {
      text += ": its creation was reported already, or it was there before the start"
    }
    return Cause(text: text + comparison(for: misclassification.event), moment: found)
  }

  func causeOfDuplicate(_ surplus: Verdict.Surplus) -> Cause {
    let entry = outcome.trace.events[surplus.event]
    return Cause(
      text: """
        \(surplus.record) was reported \(entry.event.type.rawValue) at \(entry.at.timeText), and \
        \(repetition(of: surplus))\(comparison(for: surplus.event))
        """, moment: entry.at)
  }

  /// What was told before an event that tells it again, in words.
  private func repetition(of surplus: Verdict.Surplus) -> String {
    let entry = outcome.trace.events[surplus.event]
    let same = eventBefore(surplus.event) {
      $0.record.isThere && $0.record.fingerprint == entry.record.fingerprint
    }
    if let same, entry.event.source == .webhook {
      return "tells the item of \(name(same, before: entry)) again"
    }
    let earlier = eventBefore(surplus.event)
    let since = earlier.map { $0.event.pollDate ?? $0.at } ?? scenario.start
    let hasChanged = states(of: surplus.record)?.contains {
      $0.kind != .existing && since < max($0.occurred, $0.visible) && $0.occurred <= entry.at
    }
    guard hasChanged == true else {
      return "nothing had changed since "
        + (earlier.map { name($0, before: entry) } ?? "the start")
    }
    return same.map { "shows what \(name($0, before: entry)) had shown" }
      ?? "shows what earlier events had told"
  }

  func causeOfInvention(_ surplus: Verdict.Surplus) -> Cause {
    let entry = outcome.trace.events[surplus.event]
    return Cause(
      text: """
        \(surplus.record) was reported \(entry.event.type.rawValue) at \(entry.at.timeText), and \
        \(contradiction(of: surplus))\(comparison(for: surplus.event))
        """, moment: entry.at)
  }

  /// What the CRM says against an event that it knows no change for, in words.
  private func contradiction(of surplus: Verdict.Surplus) -> String {
    let entry = outcome.trace.events[surplus.event]
    let record = surplus.record
    if let stranger = takenFor(record, in: entry) { return stranger }
    guard let states = states(of: record) else { return "the CRM has no such record" }
    let found = entry.event.pollDate ?? entry.at
    let isThere = states.last { $0.visible <= found }.map { !$0.isDeleted } ?? false
    if entry.event.type == .deleted, !entry.record.isThere, isThere {
      let pages = run(of: entry)?.pages ?? []
      guard !pages.contains(where: { $0.shown.contains { $0.record == record.id } }) else {
        return "was there"
      }
      return """
        was there, although none of the \(pages.count) pages of that poll held it: it moved while they \
        were read, or the CRM's cap cut it off
        """
    }
    let earlier = eventBefore(surplus.event)
    let since = earlier.map { $0.event.pollDate ?? $0.at } ?? scenario.start
    let hasChanged = states.contains {
      $0.kind != .existing && since < $0.visible && $0.visible <= found
    }
    if hasChanged { return "shows no state that it had by then" }
    return earlier.map { "nothing had changed since \(name($0, before: entry))" }
      ?? "had not changed since the start"
  }

  /// Says which record an event shows, where it is not the one whose id it has.
  private func takenFor(_ record: RecordReference, in entry: Trace.Event) -> String? {
    guard let profile = scenario.crm.resources.first(where: { $0.name == record.resource }),
      let polling = scenario.instance.resources.first(where: {
        $0.name == entry.event.objectType
      }), let field = polling.idField, entry.event.source == .poll,
      let id = profile.id.value(in: entry.record.value)?.scalarText, id != record.id.text
    else { return nil }
    return "shows \(record.resource)/\(id), which has that id at its idField '\(field)'"
  }

  /// Returns the event of the same record that the engine made last before that one.
  private func eventBefore(
    _ index: Int, where holds: (Trace.Event) -> Bool = { _ in true }
  ) -> Trace.Event? {
    let event = outcome.trace.events[index].event
    let earlier = outcome.trace.events.filter {
      $0.event.objectID == event.objectID && $0.event.objectType == event.objectType
        && $0.event.number < event.number && holds($0)
    }
    return earlier.max { $0.event.number < $1.event.number }
  }

  /// Names an earlier event by when it came or, if its callback came later than `entry`, by its poll.
  private func name(_ earlier: Trace.Event, before entry: Trace.Event) -> String {
    let moment = earlier.at <= entry.at ? earlier.at : earlier.event.pollDate ?? earlier.at
    return "the event of \(moment.timeText)"
  }

  /// Returns the numbers that the engine compared for an event, in the run that found it.
  private func comparison(for index: Int) -> String {
    let entry = outcome.trace.events[index]
    guard let pollDate = entry.event.pollDate else { return "" }
    let name = entry.event.objectType
    let runs = RunAccount.all(of: name, startingAt: pollDate, in: outcome.trace)
    var reports: [RecordDecision] = []
    for case .record(name, entry.event.objectID, let decision) in runs.flatMap(\.decisions) {
      if case .reported = decision { reports.append(decision) }
    }
    // A record that moved on between two pages is reported twice, in the order of the events' numbers.
    let earlier = (outcome.trace.events + outcome.trace.undelivered).count {
      $0.event.pollDate == entry.event.pollDate && $0.event.objectType == entry.event.objectType
        && $0.event.objectID == entry.event.objectID && $0.event.number < entry.event.number
    }
    guard reports.indices.contains(earlier) else { return "" }
    return "; the engine: \(DecisionText.text(reports[earlier]))"
  }

  private func run(of entry: Trace.Event) -> RunAccount? {
    entry.event.pollDate.map {
      RunAccount(of: entry.event.objectType, startingAt: $0, in: outcome.trace)
    }
  }

  private func states(of record: RecordReference) -> RecordStates? {
    outcome.histories[record.resource]?[record.id]?.states
  }
}
