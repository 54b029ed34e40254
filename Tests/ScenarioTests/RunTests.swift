import ChangeEngine
import Simulation
import Testing

/// What the oracle owes and excuses where a run takes its time or comes too early.
@Suite struct RunTests {
  private func play(
    engine: String = "{}", tolerance: Int = 10, crm: String, timeline: [String]
  ) throws -> CaseResult {
    try Story.play(
      """
      version: 1
      scenario: runs and changes overlap
      instance: { element: { key: hubspotcrm }, configuration: { event.notification.enabled: "true",
        event.vendor.type: polling, event.poller.refresh_interval: "5",
        event.notification.callback.url: "https://app.example.com/e",
        event.poller.configuration: { contacts: {
          url: "/contacts?where=lastmodifieddate>'${date}'", idField: vid,
          createdCheckTolerance: \(tolerance), datesConfiguration: {
          updatedDateField: properties.lastmodifieddate, updatedDateFormat: milliseconds,
          createdDateField: properties.createdate } } } } }
      engine: \(engine)
      start: 2026-03-08T06:30:00.000Z
      until: +32m
      crm: { preset: hubspot, \(crm) }
      timeline:
      \(timeline.map { "  - { at: \($0) }" }.joined(separator: "\n"))
      """)
  }

  private static let newestFirst =
    "resources: { contacts: { visible: 0s, pageSize: 1, descending: true } }"

  @Test func `a record that moves in the instant in which its run ends is owed by the next`()
    throws
  {
    let result = try play(
      crm: RunTests.newestFirst + ", records: { contacts: [{ id: 1 }, { id: 2 }] }",
      timeline: [
        "+6m, update: contacts/1", "+7m, update: contacts/2",
        "+9m, fault: { on: poll, slow: 20s, page: 1 }", "+10m20s, update: contacts/1",
      ])

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.map(\.event.objectID.text) == ["2", "1"])
  }

  @Test func `an event of a state that was told already meets nothing that came later`() throws {
    let result = try play(
      engine: "{ deduplicate: false }",
      crm: RunTests.newestFirst + ", records: { contacts: [{ id: 1 }, { id: 3 }] }",
      timeline: [
        "+5m30s, update: contacts/3", "+6m, update: contacts/1",
        "+9m, fault: { on: poll, slow: 20s, times: 2 }",
        "+10m10s, create: contacts/2", "+10m30s, update: contacts/1",
      ])

    #expect(result.verdict.duplicated.map(\.event) == [1])
    #expect(result.verdict.lost.isEmpty)
  }

  @Test func `a creation that comes late as CREATED is met, with the change that brought it`()
    throws
  {
    let result = try play(
      tolerance: 1_000, crm: "resources: { contacts: { visible: 30s } }",
      timeline: ["+4m50s, create: contacts/2", "+12m, update: contacts/2"])

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.map(\.event.type) == [.created])
  }

  @Test func `an event of what was there before the start is invented`() throws {
    let result = try play(
      crm: "records: { contacts: [{ id: 1, updated: 2026-03-08T06:33:00.000Z }] }",
      timeline: ["+1m, create: contacts/2"])

    #expect(result.verdict.invented.map(\.record.description) == ["contacts/1"])
    #expect(result.verdict.duplicated.isEmpty)
  }
}
