import ChangeEngine
import Simulation
import Testing

/// Which of several things that went wrong a cause names.
@Suite struct BlameTests {
  private func causes(
    _ timeline: String, instance: String = "../../Fixtures/instances/hubspot-polling.json",
    visible: String = "0s"
  ) throws -> [String] {
    let result = try Story.play(
      """
      version: 1
      scenario: more than one thing goes wrong
      instance: \(instance)
      start: 2026-03-08T06:30:00.000Z
      until: +32m
      crm:
        preset: hubspot
        resources: { contacts: { visible: \(visible) } }
        records: { contacts: [{ id: 1 }, { id: 2 }, { id: 3 }] }
      timeline:
      \(timeline)
      """)
    return result.failures.flatMap(\.causes)
  }

  private static let created = """
    contacts/4 owed one CREATED: create at 06:37:00.000, stamped 2026-03-08T06:37:00.000Z; no poll \
    that began later succeeded before the end
    """

  @Test func `a poll that failed before the change is not what lost it`() throws {
    let causes = try causes(
      """
        - { at: +1m, fault: { on: poll, answer: 500 } }
        - { at: +6m, crash: engine, restart: +1h }
        - { at: +7m, create: contacts/4 }
      """)

    #expect(causes == [BlameTests.created])
  }

  @Test func `an answer that was faked before the change is not what lost it`() throws {
    let causes = try causes(
      """
        - { at: +1m, fault: { on: poll, answer: 200, body: "[]" } }
        - { at: +6m, fault: { on: poll, answer: 500, for: 1h } }
        - { at: +7m, create: contacts/4 }
      """)

    #expect(
      causes == [BlameTests.created + ": contacts: the poll failed, status 500; 5 in a row"])
  }

  @Test func `an answer that was faked is not what lost a change that was not asked for`() throws {
    let causes = try causes(
      """
        - { at: +4m59.9s, update: contacts/1 }
        - { at: +6m, fault: { on: poll, answer: 200, body: "[]" } }
      """, visible: "30s")

    #expect(
      causes == [
        """
        contacts/1 owed one UPDATED: update at 06:34:59.900, stamped 2026-03-08T06:34:59.900Z; the \
        poll of 06:45:00.000 asked for changes after 2026-03-08T06:40:00.000Z, 300100 ms later than \
        the stamp, because a query could find it only from 06:35:29.900 on, 30000 ms after the change
        """
      ])
  }

  @Test func `a stamp of the very bound is not after it, and no lag is its cause`() throws {
    let causes = try causes(
      "  - { at: +6m, update: contacts/1, updated: 2026-03-08T06:35:00.000Z }",
      instance: """
        { element: { key: hubspotcrm }, configuration: { event.notification.enabled: "true",
          event.vendor.type: polling, event.poller.refresh_interval: "5",
          event.poller.configuration: { contacts: { url: "/contacts?where=lastmodifieddate>'${date}'",
          idField: vid, datesConfiguration: { updatedDateField: properties.lastmodifieddate,
          updatedDateFormat: milliseconds, createdDateField: properties.createdate } } } } }
        """)

    #expect(
      causes == [
        """
        contacts/1 owed one UPDATED: update at 06:36:00.000, stamped 2026-03-08T06:35:00.000Z; the \
        poll of 06:40:00.000 asked for changes after 2026-03-08T06:35:00.000Z, 0 ms later than the \
        stamp, which lies 60000 ms before the change
        """
      ])
  }

  @Test func `what changed before the last event is not what an invented one shows`() throws {
    let page = #"[{"vid":4,"properties":{"lastmodifieddate":"1772955000000"}}]"#
    let causes = try causes(
      """
        - { at: +1m, create: contacts/4 }
        - { at: +6m, fault: { on: poll, answer: 200, body: '\(page)' } }
      """)

    #expect(causes.count == 1)
    #expect(
      causes.first?.contains("nothing had changed since the event of 06:35:00.000") == true,
      "\(causes)")
  }

  @Test func `the event before a duplicate is one of its own resource`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: a contact is told twice, and an account of its id in between
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      engine: { deduplicate: false }
      start: 2026-03-08T06:30:00.000Z
      until: +30m
      crm:
        preset: hubspot
        subscriptions: [contact.creation, company.creation]
        webhooks: { lag: 1s }
      timeline:
        - { at: +1m, fault: { on: webhook, slow: 10s } }
        - { at: +1m, create: contacts/2 }
        - { at: +1m30s, create: accounts/2 }
      """)

    let causes = result.failures.flatMap(\.causes)
    #expect(causes.count == 1)
    #expect(causes.first?.contains("since the event of 06:31:11.000") == true, "\(causes)")
  }
}
