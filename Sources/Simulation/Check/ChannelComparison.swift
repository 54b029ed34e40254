import ChangeEngine

/// Compares what polling and webhooks told of each record, where both are on.
///
/// Of each way, the conclusion counts: DELETED where that is the last word, else CREATED where it was
/// said at all, else UPDATED. How often a change was told does not, since a poll sees only the last
/// state.
struct ChannelComparison {
  /// What one way told of a record so far.
  private struct Story {
    private(set) var conclusion: ChangeType?
    private var isCreated = false

    /// Takes the next event, which may tell that a record that was gone is there again.
    mutating func add(_ type: ChangeType, isReturn: Bool) {
      if type == .created { isCreated = true }
      switch (conclusion, type) {
      case (nil, _), (_, .deleted), (_, .created): conclusion = type
      case (.deleted?, _): if isReturn { conclusion = isCreated ? .created : type }
      case (.some, _): break
      }
    }
  }

  private let scenario: Scenario
  private let outcome: Simulator.Outcome

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    self.outcome = outcome
  }

  /// Returns the records that the two ways disagree about, but not those whose story is not over.
  func disagreements(passingOver pending: Set<RecordReference>) -> [Verdict.Disagreement] {
    let polled = stories(.poll)
    let notified = stories(.webhook)
    return Set(polled.keys).union(notified.keys)
      .filter { isBoth($0.resource) && !pending.contains($0) }
      .map {
        Verdict.Disagreement(
          record: $0, polled: polled[$0]?.conclusion, notified: notified[$0]?.conclusion)
      }
      .filter { $0.polled != $0.notified }
      .sorted { $0.record < $1.record }
  }

  /// Follows the events in the order of what happened, in which they need not have come.
  private func stories(_ source: ChangeSource) -> [RecordReference: Story] {
    let events = outcome.trace.events.filter { $0.event.source == source }
      .map { (moment: moment(of: $0), entry: $0) }
      .sorted { ($0.moment, $0.entry.event.number) < ($1.moment, $1.entry.event.number) }
    var stories: [RecordReference: Story] = [:]
    for entry in events.map(\.entry) {
      let record = RecordReference(
        resource: resource(of: entry.event), id: entry.event.objectID)
      stories[record, default: Story()].add(entry.event.type, isReturn: isReturn(entry))
    }
    return stories
  }

  /// When the change was, by a webhook's item; events of polls are numbered in order.
  private func moment(of entry: Trace.Event) -> Int64 {
    guard entry.event.source == .webhook else { return 0 }
    return ItemMembers(entry.record.value).moment
      ?? entry.event.date.millisecondsSinceEpoch
  }

  /// Whether an event tells that the record is there: what a poll finds is, and of the webhooks only a
  /// restoration says so, since the change of a property may be told after the deletion.
  private func isReturn(_ entry: Trace.Event) -> Bool {
    guard entry.event.source == .webhook else { return entry.event.type != .deleted }
    return ItemMembers(entry.record.value).kind?.change == .restore
  }

  private func resource(of event: ChangeEvent) -> String {
    guard event.source == .poll else {
      return polledResources.first { nameInWebhooks($0) == event.objectType } ?? event.objectType
    }
    let polling = scenario.instance.resources.first { $0.name == event.objectType }
    return polling.map { CRMQuery.resourceName(of: $0.url.text) } ?? event.objectType
  }

  /// The CRM's names of what the instance polls.
  private var polledResources: [String] {
    scenario.instance.resources.map { CRMQuery.resourceName(of: $0.url.text) }
  }

  /// The platform's name for a resource's objects in events of webhooks: companies are accounts there.
  private func nameInWebhooks(_ resource: String) -> String {
    WebhookKind(NotificationWriter.word(for: resource)).objectType(
      typeID: resource, elementKey: scenario.instance.identity.elementKey)
  }

  /// Whether both ways can tell of the resource at all, be it of some of its changes only.
  private func isBoth(_ resource: String) -> Bool {
    let word = NotificationWriter.word(for: resource)
    return polledResources.contains(resource)
      && scenario.crm.resources.contains { $0.name == resource }
      && scenario.crm.webhooks.subscriptions.contains { WebhookKind($0.type).object == word }
  }
}
