import ChangeEngine
import Simulation
import Testing

/// What a scenario documents of the oracle's verdict, and what it does not.
@Suite struct VerdictListTests {
  private func changedTwice(_ expected: String) -> String {
    """
    version: 1
    scenario: a record changes twice in the second of a poll
    instance: ../../Fixtures/instances/hubspot-polling.json
    start: 2026-03-08T06:30:00.700Z
    until: +30m
    crm:
      preset: hubspot
      resources: { contacts: { precision: 1s } }
      records: { contacts: [{ id: 1, created: 2026-03-01T00:00:00Z }] }
    timeline:
      - { at: +5m0.100s, update: contacts/1 }
      - { at: +15m0.100s, update: contacts/1 }
    expect: { events: [], lost: \(expected) }
    """
  }

  @Test(arguments: [
    ("[]", false), ("[contacts/1]", false), ("[contacts/1, contacts/1]", true),
    ("[contacts/1, contacts/1, contacts/1]", false), ("[contacts/1, contacts/2]", false),
  ])
  func `an entry stands for one loss`(expected: String, passes: Bool) throws {
    let result = try Story.play(changedTwice(expected))

    #expect(result.verdict.lost.count == 2)
    #expect((result.status == .passed) == passes, "\(result.failures.map(\.message))")
  }

  @Test(arguments: [
    ("requests: []", false), ("requests: { list: [] }", false),
    ("requests: { match: some, list: [] }", true), ("events: { list: [] }", true),
    ("requests: [{ at: +5m }]", true), ("deliveries: []", true), ("responses: []", true),
  ])
  func `an empty list means none`(expected: String, passes: Bool) throws {
    let result = try Story.play(
      changedTwice("[contacts/1, contacts/1]").replacing("events: [],", with: expected + ","))

    #expect((result.status == .passed) == passes, "\(result.failures.map(\.message))")
  }

  @Test(arguments: [
    ("deliveries: [{ id: 1 }]", false), ("deliveries: { match: some, list: [{ id: 1 }] }", true),
    ("deliveries: [{ id: 1 }, { id: 2 }]", true), ("responses: [{ status: 200 }]", false),
    ("responses: { match: some, list: [{ status: 200 }] }", true),
  ])
  func `deliveries and responses are listed whole`(expected: String, passes: Bool) throws {
    let text = """
      version: 1
      scenario: two webhooks make two callbacks
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      start: 2026-03-08T06:30:00Z
      until: +30m
      crm: { preset: hubspot, subscriptions: [contact.creation], webhooks: { lag: 1s } }
      timeline: [{ at: +1m, create: contacts/1 }, { at: +2m, create: contacts/2 }]
      expect: { \(expected) }
      """

    #expect((try Story.play(text).status == .passed) == passes)
  }

  @Test(arguments: [("CREATED", true), ("DELETED", false)])
  func `what an event should have been is held against the oracle`(
    should: String, passes: Bool
  ) throws {
    let text = """
      version: 1
      scenario: a new contact is touched too late to be CREATED
      instance: ../../Fixtures/instances/hubspot-polling.json
      start: 2026-03-08T06:30:00Z
      until: +10m
      crm: { preset: hubspot }
      timeline: [{ at: +1m, create: contacts/1 }, { at: +2m, update: contacts/1 }]
      expect: { misclassified: [{ id: contacts/1, is: UPDATED, should: \(should) }] }
      """

    #expect((try Story.play(text).status == .passed) == passes)
  }

  @Test(arguments: [
    ("+4m", "+5m", false), ("+5m", "+6m", false), ("+4m", "+4m59.999s", true),
    ("+5m0.001s", "+6m", true), ("+30m", "+31m", true), ("+0s", "+0s", true),
  ])
  func `silence lasts from its first to its last moment`(
    from: String, to: String, passes: Bool
  ) throws {
    let text = """
      version: 1
      scenario: an event comes at the first poll
      instance: ../../Fixtures/instances/hubspot-polling.json
      start: 2026-03-08T06:30:00Z
      until: +30m
      crm: { preset: hubspot }
      timeline: [{ at: +1m, create: contacts/1 }]
      expect: { silence: { from: \(from), to: \(to) } }
      """

    #expect((try Story.play(text).status == .passed) == passes)
  }

  @Test(arguments: [
    ("delay-below-visibility-lag", true), ("duplicates-without-memory", false),
    ("delay-below-visibility-lag, no-signature-key", true),
    ("delay-below-visibility-lag, unknown-date-format", false),
  ])
  func `a hazard of the scenario's own world counts as reported`(codes: String, passes: Bool)
    throws
  {
    let text = changedTwice("[contacts/1, contacts/1]")
      .replacing("precision: 1s", with: "precision: 1s, visible: { min: 0s, max: 1s }")
      .replacing("events: [],", with: "problems: [\(codes)],")
    let result = try Story.play(text)

    let message = "a problem of the configuration was not reported"
    #expect(result.failures.map(\.message).contains(message) == !passes)
  }

  @Test func `each of several instances has hazards of its own`() throws {
    let polled = { (delay: Int) in
      """
      { contacts: { url: "/contacts?where=lastmodifieddate='${date}'", idField: vid, pollDelay: \(delay) } }
      """
    }
    let text = """
      version: 1
      scenario: two accounts, of which one waits for the CRM
      instances: { hasty: \(polled(0)), patient: \(polled(30)) }
      start: 2026-03-08T06:30:00Z
      until: +12m
      crm: { preset: hubspot, resources: { contacts: { visible: 30s } } }
      expect: { instances: { NAME: { problems: [delay-below-visibility-lag] } } }
      """

    #expect(try Story.play(text.replacing("NAME", with: "hasty")).failures.map(\.message) == [])
    #expect(try Story.play(text.replacing("NAME", with: "patient")).failures.count == 1)
  }

  @Test func `a failure counts what the oracle found`() throws {
    let result = try Story.play(changedTwice("[contacts/1]"))

    #expect(result.failures.map(\.message) == ["lost: the oracle finds 2, expected 1"])
    #expect(result.failures.first?.rows.count == 1)
    #expect(result.failures.first?.causes.count == 1)
  }

  /// The same with contacts polled by that query, the first change well before a poll.
  private func causes(query: String, idField: String) throws -> String {
    let text = changedTwice("[]").replacing("+5m0.100s", with: "+7m").replacing(
      "instance: ../../Fixtures/instances/hubspot-polling.json",
      with: """
        instance: { contacts: { url: "/contacts?\(query)", idField: \(idField),
          datesConfiguration: { updatedDateField: properties.lastmodifieddate,
          updatedDateFormat: milliseconds } } }
        """)
    return try Story.play(text).failures.map { $0.causes.joined() }.joined()
  }

  @Test func `a loss for want of an id says so`() throws {
    let causes = try causes(query: "since=${date}", idField: "nowhere")

    #expect(causes.contains("passed over, because it has no id"), "\(causes)")
  }

  @Test(arguments: [
    (
      "lastmodifieddate<", "asked by its URL for updated dates before 2026-03-08T06:30:00.000Z, and"
    ),
    ("createdate>=", "asked by its URL for created dates from 2026-03-08T06:30:00.000Z, and"),
    ("hs_lastmodifieddate=", "asked by a property in which no record has a value"),
  ])
  func `a loss by the URL's own filter says so`(filter: String, cause: String) throws {
    let causes = try causes(query: "where=\(filter)'${date}'", idField: "vid")

    #expect(causes.contains(cause), "\(causes)")
  }

  @Test(arguments: [("lastmodifieddate", 1), ("hs_lastmodifieddate", 0)])
  func `contacts have no date of that name`(property: String, events: Int) throws {
    let text = """
      version: 1
      scenario: contacts are asked for by a property
      instance:
        element: { key: hubspotcrm }
        configuration:
          event.notification.enabled: "true"
          event.vendor.type: polling
          event.poller.refresh_interval: "5"
          event.poller.configuration: >-
            {"contacts":{"url":"/hubs/crm/contacts?where=\(property)>'${date}'","idField":"vid",
            "datesConfiguration":{"updatedDateField":"properties.lastmodifieddate",
            "updatedDateFormat":"milliseconds","createdDateField":"properties.createdate",
            "createdDateFormat":"milliseconds"}}}
      start: 2026-03-08T06:30:00Z
      until: +30m
      crm: { preset: hubspot }
      timeline: [{ at: +1m, create: contacts/1 }]
      """
    let result = try Story.play(text)

    #expect(result.trace.events.count == events)
    #expect(result.verdict.lost.count == 1 - events)
  }
}
