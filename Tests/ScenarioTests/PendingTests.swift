import ChangeEngine
import Simulation
import Testing

/// What the oracle makes of the end of a story: what is owed by then, and what still waits.
@Suite struct PendingTests {
  private func story(
    delay: Int = 0, crm: String = "{ preset: hubspot, resources: { contacts: { visible: 0s } } }",
    _ timeline: String
  ) -> String {
    """
    version: 1
    scenario: the end comes early
    instance: { element: { key: hubspotcrm }, configuration: { event.notification.enabled: "true",
      event.vendor.type: polling, event.poller.refresh_interval: "5",
      event.notification.callback.url: "https://app.example.com/e",
      event.poller.configuration: { contacts: { url: "/contacts?where=lastmodifieddate>='${date}'",
        idField: vid, pollDelay: \(delay), deletedField: isGone,
        datesConfiguration: { updatedDateField: properties.lastmodifieddate,
        updatedDateFormat: milliseconds, createdDateField: properties.createdate } } } } }
    start: 2026-03-08T06:30:00Z
    until: +22m
    crm: \(crm)
    timeline:
    \(timeline)
    """
  }

  /// Two intervals and the poll delay before the end.
  @Test(arguments: [(0, "+12m", 1), (0, "+12m0.001s", 0), (60, "+11m", 1), (60, "+11m0.001s", 0)])
  func `what no poll saw is lost where it came early enough`(
    delay: Int, created: String, lost: Int
  ) throws {
    let result = try Story.play(
      story(
        delay: delay,
        """
          - { at: +10m1s, fault: { on: poll, answer: 500, for: 1h } }
          - { at: \(created), create: contacts/2 }
        """))

    #expect(result.verdict.lost.count == lost)
    #expect(result.verdict.pending.map(\.isWaiting) == (lost == 0 ? [false] : []))
  }

  private static let down = "  - { at: +1s, fault: { on: callback, answer: 503, for: 1h } }\n"

  @Test(arguments: [true, false])
  func `an event of the wrong kind is wrong once it is taken`(isDown: Bool) throws {
    let result = try Story.play(
      story(
        (isDown ? PendingTests.down : "") + """
            - { at: +1m, create: contacts/2 }
            - { at: +2m, update: contacts/2 }
          """))

    #expect(result.verdict.misclassified.count == (isDown ? 0 : 1))
    #expect(result.verdict.pending.map(\.isWaiting) == (isDown ? [true] : []))
  }

  @Test(arguments: [("29.999s", 200), ("30s", 0)])
  func `an answer to a callback counts within half a minute`(slow: String, status: Int) throws {
    let result = try Story.play(
      story(
        """
          - { at: +1s, fault: { on: callback, slow: \(slow) } }
          - { at: +1m, create: contacts/2 }
        """))

    #expect(result.trace.deliveries.first?.status == status)
  }

  @Test(arguments: [true, false])
  func `an event of a record that the CRM never had is invented once it is taken`(
    isDown: Bool
  ) throws {
    let page = #"[{"vid":99,"properties":{"lastmodifieddate":"1772955000000"}}]"#
    let result = try Story.play(
      story(
        (isDown ? PendingTests.down : "")
          + "  - { at: +2s, fault: { on: poll, answer: 200, body: '\(page)' } }"))

    #expect(result.verdict.invented.map(\.record.description) == (isDown ? [] : ["contacts/99"]))
  }

  @Test(arguments: [true, false])
  func `a webhook's second event is a duplicate once it is taken`(isDown: Bool) throws {
    let result = try Story.play(
      """
      version: 1
      scenario: each item comes twice
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      engine: { deduplicate: false }
      start: 2026-03-08T06:30:00Z
      until: +5m
      crm: { subscriptions: [contact.creation], webhooks: { lag: 1s, duplicates: 100 } }
      timeline:
      \(isDown ? PendingTests.down : "")
        - { at: +1m, create: contacts/2 }
      """)

    #expect(result.verdict.duplicated.count == (isDown ? 0 : 1))
  }

  @Test(arguments: [
    ("  - { at: +6m, delete: contacts/1 }", ["contacts/1"]),
    ("  - { at: +6m, create: contacts/2 }\n  - { at: +7m, delete: contacts/2 }", []),
  ])
  func `a deletion is seen by nobody who looks for another flag`(
    timeline: String, undetectable: [String]
  ) throws {
    let result = try Story.play(
      story(
        crm: """
          { preset: hubspot,
            resources: { contacts: { deletions: { flagged: { field: isDeleted } } } },
            records: { contacts: [{ id: 1 }] } }
          """, timeline))

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.verdict.undetectable.map(\.description) == undetectable)
  }
}
