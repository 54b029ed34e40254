import ChangeEngine
import Simulation
import Testing

/// What the oracle makes of deletions that a full listing tells.
@Suite struct DeletionVerdictTests {
  @Test func `a deletion before any listing can be seen by nobody`() throws {
    let text = """
      version: 1
      scenario: a record goes before the first full listing
      instance: ../../Fixtures/instances/hubspot-full-listing.json
      start: 2026-03-08T06:30:00Z
      until: +1h
      engine: { deletions: absent }
      crm: { preset: hubspot, records: { contacts: [{ id: 1, created: 2026-03-01T00:00:00Z }] } }
      timeline: [{ at: +1m, delete: contacts/1 }]
      expect: { events: [] }
      """
    let result = try Story.play(text)

    #expect(result.status == .passed, "\(result.failures.map { ($0.message, $0.causes) })")
    #expect(result.verdict.undetectable.map(\.description) == ["contacts/1"])
  }

  @Test(arguments: [
    (["+6m, delete", "+11m, restore", "+12m, delete"], ["+10m DELETED"]),
    (["+1m, delete", "+6m, restore", "+7m, delete"], []),
    (
      ["+6m, delete", "+7m, restore", "+11m, delete", "+16m, restore", "+21m, delete"],
      ["+10m UPDATED", "+15m DELETED", "+20m UPDATED", "+25m DELETED"]
    ),
    (
      ["+6m, delete", "+11m, restore", "+16m, delete"],
      [
        "+10m DELETED", "+15m UPDATED", "+20m DELETED",
      ]
    ),
  ])
  func `a deletion is owed where a listing held the record since it came`(
    changes: [String], events: [String]
  ) throws {
    let timeline = changes.map { "  - { at: \($0): contacts/1 }" }.joined(separator: "\n")
    let result = try Story.play(
      """
      version: 1
      scenario: a record goes and comes back between the polls of a full listing
      instance: ../../Fixtures/instances/hubspot-full-listing.json
      start: 2026-03-08T06:30:00Z
      until: +1h
      crm: { records: { contacts: [{ id: 1 }, { id: 2 }] } }
      timeline:
      \(timeline)
      """)

    #expect(result.status == .passed, "\(result.failures.map { ($0.message, $0.causes) })")
    let start = result.scenario.start
    #expect(
      result.trace.events.map { "\($0.at.offsetText(from: start)) \($0.event.type.rawValue)" }
        == events)
  }

  @Test func `an event that was tried again shows what its run saw, and nothing later`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: the first deletion is taken after the second
      instance: ../../Fixtures/instances/hubspot-full-listing.json
      start: 2026-03-08T06:30:00Z
      until: +1h
      crm: { records: { contacts: [{ id: 1 }, { id: 2 }] } }
      timeline:
        - { at: +6m, delete: contacts/1 }
        - { at: +9m, fault: { on: callback, answer: 503, times: 3 } }
        - { at: +11m, restore: contacts/1 }
        - { at: +16m, delete: contacts/1 }
      """)

    #expect(result.status == .passed, "\(result.failures.map { ($0.message, $0.causes) })")
    #expect(result.trace.events.map(\.event.type) == [.updated, .deleted, .deleted])
  }
}
