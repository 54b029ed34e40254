import ChangeEngine
import Simulation
import Testing

/// What the world around the engine does by itself, to the millisecond.
@Suite struct WorldTests {
  private func outcome(_ text: String) throws -> Simulator.Outcome {
    var simulator = try Simulator(Story.read(text))
    return try simulator.run()
  }

  // MARK: The store

  @Test func `an engine waits longer for its state with each failure, and anew after a success`()
    throws
  {
    let outcome = try outcome(
      """
      version: 1
      scenario: the state is locked twice
      instance: ../../Fixtures/instances/hubspot-polling.json
      start: 2026-03-08T06:30:00Z
      until: +20m
      crm: { preset: hubspot }
      timeline:
        - { at: +4m, fault: { on: store, kind: busy, for: 5m } }
        - { at: +14m, fault: { on: store, kind: busy, for: 64s } }
      """)
    let moments = outcome.trace.storeFailures.map(\.at)
    let waits = zip(moments, moments.dropFirst()).map { $1.milliseconds(since: $0) / 1_000 }

    // The state is used again with the poll of +15m, since nothing else happens.
    #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60, 417, 1, 2])
  }

  // MARK: The CRM's own touch

  /// How many states a new contact has in the end.
  private func states(_ changes: [String]) throws -> Int? {
    let outcome = try outcome(
      """
      version: 1
      scenario: the CRM touches a contact
      instance: ../../Fixtures/instances/hubspot-polling.json
      start: 2026-03-08T06:30:00Z
      until: +10h
      crm: { preset: hubspot, systemTouch: true }
      timeline: [{ at: +1m, create: contacts/1 }\(changes.map { ", { at: \($0) }" }.joined())]
      """)
    return outcome.histories["contacts"]?[RecordID("1")]?.states.count
  }

  @Test(arguments: [
    ([], 3), (["+1m0.500s, delete: contacts/1"], 2), (["+1h, delete: contacts/1"], 3),
    // The first touch comes all the same, the second one only where nobody changed the record.
    (["+1m0.500s, update: contacts/1"], 3), (["+1h, update: contacts/1"], 3),
    (["+1h, delete: contacts/1", "+2h, restore: contacts/1"], 4),
    (["+1m0.500s, update: contacts/1", "+1m0.600s, update: contacts/1"], 4),
    (["+9h59m, update: contacts/1"], 4),
  ])
  func `a record is touched that is there, and late only as it was left`(
    changes: [String], count: Int
  ) throws {
    #expect(try states(changes) == count)
  }

  // MARK: The event log

  @Test func `no fault reaches the platform's own event log`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: nobody is called, so nobody can refuse
      instance: { contacts: { url: "/contacts?where=changed>='${epoch}'", idField: id,
        datesConfiguration: { updatedDateField: changed, updatedDateFormat: milliseconds } } }
      start: 2026-03-08T06:30:00Z
      until: +30m
      crm: { preset: configured, resources: { contacts: {} }, records: { contacts: [{ id: 1 }] } }
      timeline:
        - { at: +1m, fault: { on: callback, answer: 503, for: 1h } }
        - { at: +2m, update: contacts/1 }
      expect: { deliveries: [] }
      """)

    #expect(result.status == .passed, "\(result.failures.map(\.message))")
    #expect(result.trace.events.count == 1)
    #expect(result.verdict.pending.isEmpty)
  }

  // MARK: What is forgotten

  @Test func `an item is known for 72 hours to the millisecond`() throws {
    let webhook = """
      webhook: [{ eventId: 1, portalId: 62515, occurredAt: 1772951460000,
        subscriptionType: contact.creation, objectId: 1 }], sign: v3
      """
    let outcome = try outcome(
      """
      version: 1
      scenario: a webhook comes again after three days
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      start: 2026-03-08T06:30:00Z
      until: +80h
      crm: { preset: hubspot }
      timeline:
        - { at: +1m, \(webhook) }
        - { at: +72h1m, \(webhook) }
        - { at: +72h1m0.001s, \(webhook) }
        - { at: +72h1m0.002s, \(webhook) }
      """)
    let start = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)

    #expect(outcome.trace.responses.map(\.status) == [200, 200, 200, 200])
    #expect(
      outcome.trace.events.map { $0.at.milliseconds(since: start) } == [60_000, 259_260_001])
  }

  @Test func `where the created date is the filter, nothing is forgotten by the other`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: a record that is new, and was changed long ago, is read by every poll of an hour
      instance: { contacts: { url: "/contacts?where=made>='${epoch}'", idField: id, pollDelay: 3600,
        filterByUpdatedDate: false, datesConfiguration: { updatedDateField: changed,
        updatedDateFormat: milliseconds, createdDateField: made } } }
      start: 2026-03-08T06:30:00Z
      until: +2h
      crm: { preset: configured, resources: { contacts: {} } }
      timeline: [{ at: +1m, create: contacts/1, updated: 2026-03-01T00:00:00Z }]
      """)

    #expect(result.status == .passed, "\(result.failures.map(\.message))")
    #expect(result.trace.events.count == 1)
  }
}
