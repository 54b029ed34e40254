import ChangeEngine

/// Compares what polling and webhooks told of each record, where both are on.
///
/// Of each way, the conclusion counts: DELETED where that is the last word, else CREATED where it was
/// said at all, else UPDATED. How often a change was told does not, since a poll sees only the last
/// state.
struct ChannelComparison {
  private let scenario: Scenario
  private let outcome: Simulator.Outcome

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    self.outcome = outcome
  }

  /// Returns the records that the two ways disagree about, but not those whose story is not over.
  func disagreements(passingOver pending: Set<RecordReference>) -> [Verdict.Disagreement] {
    var conclusions: [RecordReference: (polled: ChangeType?, notified: ChangeType?)] = [:]
    for entry in outcome.trace.events {
      let record = RecordReference(
        resource: resource(of: entry.event), id: entry.event.objectID)
      var sofar = conclusions[record] ?? (nil, nil)
      switch entry.event.source {
      case .poll: sofar.polled = next(sofar.polled, entry.event.type)
      case .webhook: sofar.notified = next(sofar.notified, entry.event.type)
      }
      conclusions[record] = sofar
    }
    return conclusions.filter { isBoth($0.key.resource) && !pending.contains($0.key) }
      .filter { $0.value.polled != $0.value.notified }
      .map {
        Verdict.Disagreement(
          record: $0.key, polled: $0.value.polled, notified: $0.value.notified)
      }
      .sorted { $0.record < $1.record }
  }

  /// Events of webhooks come in the order of delivery; a deletion that is told before a change is the
  /// last word all the same, unless the record is created anew.
  private func next(_ sofar: ChangeType?, _ type: ChangeType) -> ChangeType {
    switch (sofar, type) {
    case (nil, _), (_, .deleted), (_, .created): type
    case (.created?, _): .created
    case (.some(let old), _): old
    }
  }

  private func resource(of event: ChangeEvent) -> String {
    guard event.source == .poll else {
      return event.objectType == "deals" ? "opportunities" : event.objectType
    }
    let polling = scenario.instance.resources.first { $0.name == event.objectType }
    return polling.map { CRMQuery.resourceName(of: $0.url.text) } ?? event.objectType
  }

  /// Whether both ways can tell of the resource at all.
  private func isBoth(_ resource: String) -> Bool {
    scenario.instance.resources.contains { CRMQuery.resourceName(of: $0.url.text) == resource }
      && scenario.crm.resources.contains { $0.name == resource }
  }
}
