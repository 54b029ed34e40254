import ChangeEngine

/// Judges the events that came by webhook, by what the CRM announced.
///
/// An item that the CRM sent owes its events once; what it gave up after its last retry is lost, since
/// nobody learned of the change. Webhooks that a scenario spells out have no truth to be held against.
struct NotificationJudge {
  private let scenario: Scenario
  private let notifications: [Notification]
  private let deliveredCount: Int

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    notifications = outcome.notifications
    deliveredCount = outcome.trace.events.count
  }

  func judge(_ known: [Trace.Event], _ verdict: inout Verdict) {
    guard !notifications.isEmpty else { return }
    var positions: [Int64: Int] = [:]
    for (position, notification) in notifications.enumerated() {
      positions[notification.eventID] = position
    }
    var events: [Int: [Int]] = [:]
    for index in known.indices where known[index].event.source == .webhook {
      guard let id = known[index].record.value["eventId"]?.scalarText.flatMap({ Int64($0) }),
        let position = positions[id]
      else { continue }
      events[position, default: []].append(index)
    }
    for change in changes {
      let events = change.flatMap { events[$0] ?? [] }.sorted()
      match(change, events, known, &verdict)
    }
  }

  /// The positions of the owed notifications, those of one change together.
  ///
  /// Changes that say the same of one moment are one, as far as anyone can tell: the item that arrives
  /// first makes the event.
  private var changes: [[Int]] {
    var changes: [[Int]] = []
    var places: [ChangeIdentity: Int] = [:]
    for (position, notification) in notifications.enumerated() where isOwed(notification) {
      if let identity = ChangeIdentity(ItemMembers(item(of: notification))) {
        if let place = places[identity] {
          changes[place].append(position)
          continue
        }
        places[identity] = changes.count
      }
      changes.append([position])
    }
    return changes
  }

  private func item(of notification: Notification) -> JSONValue {
    notification.item(attempt: 0, portalID: scenario.crm.webhooks.portalID)
  }

  /// Whether this instance is to be told: it is meant, and watches the object.
  private func isOwed(_ notification: Notification) -> Bool {
    isMeant(notification)
      && WebhookKind.isWatched(objectType(of: notification), by: scenario.instance.objects)
  }

  /// Whether the URL that the CRM calls names the instance, else its finder or its portal fits.
  private func isMeant(_ notification: Notification) -> Bool {
    let instance = scenario.instance
    if let id = instance.identity.id,
      let named = WebhookPath.instanceIDs(in: scenario.crm.webhooks.url)
    {
      return named.contains(String(id))
    }
    return instance.isMeant(by: item(of: notification))
  }

  private func objectType(of notification: Notification) -> String {
    WebhookKind(notification.subscriptionType).objectType(
      typeID: notification.members.first { $0.key == "objectTypeId" }?.value.scalarText,
      elementKey: scenario.instance.identity.elementKey)
  }

  private func match(
    _ change: [Int], _ events: [Int], _ known: [Trace.Event], _ verdict: inout Verdict
  ) {
    let resource = notifications[change[0]].record.resource
    var owed = notifications[change[0]].owed
    for index in events {
      let event = known[index].event
      let record = RecordReference(resource: resource, id: event.objectID)
      guard let met = owed.firstIndex(where: { $0.id == event.objectID }) else {
        if index < deliveredCount {
          verdict.duplicated.append(Verdict.Surplus(record: record, event: index))
        }
        continue
      }
      let expected = owed.remove(at: met).type
      if index >= deliveredCount {
        verdict.pending.append(.init(record: record, isWaiting: true))
      } else if event.type != expected {
        verdict.misclassified.append(
          .init(record: record, actual: event.type, expected: expected, event: index))
      }
    }
    for missing in owed { judgeMissing(missing, change, &verdict) }
  }

  private func judgeMissing(
    _ owed: Notification.Owed, _ change: [Int], _ verdict: inout Verdict
  ) {
    let record = RecordReference(resource: notifications[change[0]].record.resource, id: owed.id)
    let accepted = change.filter { notifications[$0].acceptedAt != nil }
    let isGivenUp = change.allSatisfy { notifications[$0].abandonedAt != nil }
    guard !accepted.isEmpty || isGivenUp else {
      verdict.pending.append(.init(record: record, isWaiting: false))
      return
    }
    verdict.lost.append(
      .init(
        record: record, owed: owed.type, states: 0...0, dueRun: nil,
        notification: accepted.first ?? change[0]))
  }
}
