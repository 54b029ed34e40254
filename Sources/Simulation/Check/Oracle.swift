import ChangeEngine

/// Judges a run by what really happened in the CRM.
///
/// It knows each state of each record and each run that reached its last page, and nothing of the
/// engine's reasons. A change is *owed* once a run that began after a query could find it has
/// succeeded; changes that the same run had to see are one owed event.
package struct Oracle {
  private let scenario: Scenario
  private let outcome: Simulator.Outcome

  package init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    self.outcome = outcome
  }

  /// Returns the verdict: of polling in the order of the configuration's resources and of the records,
  /// then of the webhooks in the order of the changes.
  package func verdict() -> Verdict {
    var verdict = Verdict()
    guard scenario.instance.isEnabled else { return verdict }
    let known = outcome.trace.events + outcome.trace.undelivered
    if scenario.instance.isPolling { judgePolls(known, &verdict) }
    NotificationJudge(scenario, outcome).judge(known, &verdict)
    if scenario.instance.isPolling, !scenario.crm.webhooks.subscriptions.isEmpty {
      verdict.disagreements = ChannelComparison(scenario, outcome).disagreements(
        passingOver: Set(verdict.pending.map(\.record)))
    }
    return verdict
  }

  private func judgePolls(_ known: [Trace.Event], _ verdict: inout Verdict) {
    let events = Dictionary(grouping: known.indices.filter { known[$0].event.source == .poll }) {
      known[$0].event.objectType
    }
    for resource in scenario.instance.resources {
      judge(resource, known, events[resource.name] ?? [], &verdict)
    }
  }

  private func judge(
    _ polling: ResourcePolling, _ known: [Trace.Event], _ events: [Int], _ verdict: inout Verdict
  ) {
    let name = CRMQuery.resourceName(of: polling.url.text)
    guard let resource = scenario.crm.resources.first(where: { $0.name == name }) else { return }
    let runs = outcome.trace.runs.filter { $0.resource == polling.name && $0.end != nil }
    var judge = RecordJudge(
      resource: resource, polling: polling.name, runs: runs,
      detectsDeletions: detectsDeletions(polling, resource),
      lastChance: scenario.until.advanced(
        byMilliseconds: -2 * scenario.instance.refreshIntervalMilliseconds
          - polling.pollDelayMilliseconds),
      events: known, deliveredCount: outcome.trace.events.count)
    let histories = outcome.histories[name] ?? RecordHistories()
    var eventsOfRecord: [Int: [Int]] = [:]
    var strangers: [Int] = []
    for index in events {
      if let position = histories.position(of: known[index].event.objectID) {
        eventsOfRecord[position, default: []].append(index)
      } else {
        strangers.append(index)
      }
    }
    // Most records of a large CRM never change, and nobody tells of them.
    for position in Set(histories.changed).union(eventsOfRecord.keys).sorted() {
      // A callback that was tried again came late; the run that found its event was earlier.
      let events = (eventsOfRecord[position] ?? []).sorted {
        ($0 < judge.deliveredCount ? 0 : 1, known[$0].event.number)
          < ($1 < judge.deliveredCount ? 0 : 1, known[$1].event.number)
      }
      judge.judge(histories[position], events, &verdict)
    }
    for index in strangers where index < judge.deliveredCount {
      verdict.invented.append(
        Verdict.Surplus(
          record: RecordReference(resource: name, id: known[index].event.objectID), event: index))
    }
  }

  private func detectsDeletions(_ polling: ResourcePolling, _ resource: CRMResource) -> Bool {
    switch resource.deletions {
    case .absent: !polling.url.hasPlaceholder && scenario.policies.deletions == .absent
    case .flagged(let path): polling.deletedField?.keys == path.keys
    }
  }
}
