import ChangeEngine
import Formats
import Simulation
import Testing

/// What the oracle makes of webhooks.
@Suite struct WebhookVerdictTests {
  private func story(
    instance: String = "../../Fixtures/instances/hubspot-webhooks.json", crm: String,
    timeline: [String]
  ) -> String {
    """
    version: 1
    scenario: what the CRM tells by webhook
    instance: \(instance)
    start: 2026-03-08T06:30:00.000Z
    until: +1h
    crm: \(crm)
    timeline:
    \(timeline.map { "- { at: \($0) }" }.joined(separator: "\n"))
    """
  }

  @Test func `merges into one winner in one moment are two changes`() throws {
    let result = try play(
      story(
        crm: """
          { subscriptions: [contact.merge], webhooks: { lag: 1s },
            records: { contacts: [{ id: 1..3 }] } }
          """,
        timeline: [
          "+1m, merge: contacts/2, into: contacts/1", "+1m, merge: contacts/3, into: contacts/1",
        ]))

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.map(\.event.objectID.text) == ["1", "2", "1", "3"])
  }
}
