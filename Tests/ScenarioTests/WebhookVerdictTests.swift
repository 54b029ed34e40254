import ChangeEngine
import Simulation
import Testing

/// What the oracle makes of webhooks by themselves.
@Suite struct WebhookVerdictTests {
  func story(
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
    let result = try Story.play(
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

  @Test(arguments: [
    ("NDI=", 1), ("NDI%3D", 1), ("NDI%3d", 1), ("42", 1), ("42/x", 1), ("43", 0), ("NDM=", 0),
  ])
  func `what is lost is owed to the instance that the CRM's URL names`(
    part: String, lost: Int
  ) throws {
    let result = try Story.play(
      story(
        instance: """
          { id: 42, element: { key: hubspotcrm }, configuration: { event.notification.enabled: true,
            event.vendor.type: webhook } }
          """,
        crm: """
          { preset: hubspot, subscriptions: [contact.creation],
            webhooks: { lag: 1s, retries: 0, url: "https://x/events/hubspotcrm/\(part)" } }
          """,
        timeline: [
          "+1m, fault: { on: webhook, kind: reset, for: 8d }", "+2m, create: contacts/2",
        ]))

    #expect(result.verdict.lost.count == lost, "\(result.failures)")
  }

  @Test func `after an outage all that waited comes, by when it was due`() throws {
    let result = try Story.play(
      story(
        crm: """
          { subscriptions: [contact.creation],
            webhooks: { lag: { min: 1s, max: 30s }, reorder: true, batch: 7, concurrent: 3,
              retries: 10 } }
          """,
        timeline: ["+0m, fault: { on: webhook, answer: 503, for: 20m }"]
          + (0..<100).map { "+\(60_000 + $0 * 503)ms, create: contacts/\($0 * 10)..\($0 * 10 + 9)" }
      ).replacing("until: +1h", with: "until: +40h"))

    #expect(result.status == .passed, "\(result.failures)")
    #expect(Set(result.trace.events.map(\.event.objectID)).count == 1_000)
    // As many requests, and events in the order, as when all that waits was sorted for each request.
    #expect(result.trace.responses.count == 5_208)
    let order = result.trace.events.map(\.event.objectID.text).joined(separator: ",")
    #expect(Fingerprint(of: .string(order)).value == 13_479_445_918_673_955_311)
  }

  /// The first item, or both, come later than they were sent, or not at all.
  @Test(arguments: [(1, 0), (2, 0), (30, 1)])
  func `of equal changes that which comes first is owed`(faults: Int, lost: Int) throws {
    let result = try Story.play(
      story(
        crm: """
          { subscriptions: [contact.propertyChange], webhooks: { lag: 1s, batch: 1, retries: 2 },
            records: { contacts: [{ id: 1 }] } }
          """,
        timeline: [
          "+1m, update: contacts/1, set: { phone: \"1\" }",
          "+1m, update: contacts/1, set: { phone: \"2\" }",
          "+1m, fault: { on: webhook, answer: 500, times: \(faults) }",
        ]))

    #expect(result.verdict.lost.count == lost)
    #expect(result.verdict.duplicated.isEmpty)
    #expect(result.trace.events.count == 1 - lost)
  }

  @Test(arguments: [("contact", "contacts", 1), ("company", "accounts", 0)])
  func `nothing is owed of an object that the instance does not watch`(
    word: String, resource: String, lost: Int
  ) throws {
    let result = try Story.play(
      story(
        instance: """
          { element: { key: hubspotcrm }, configuration: { event.notification.enabled: true,
            event.vendor.type: webhook, event.objects: contacts } }
          """,
        crm: """
          { preset: hubspot, subscriptions: [\(word).creation],
            webhooks: { lag: 1s, retries: 0 } }
          """,
        timeline: [
          "+1m, fault: { on: webhook, kind: reset }", "+1m, create: \(resource)/1",
        ]))

    #expect(result.verdict.lost.count == lost)
  }

  @Test func `of equal changes that which the engine took is the cause`() throws {
    let result = try Story.play(
      story(
        crm: """
          { subscriptions: [contact.propertyChange], webhooks: { lag: 1s, batch: 1, retries: 0 },
            records: { contacts: [{ id: 1 }] } }
          """,
        timeline: [
          "+1m, update: contacts/1, set: { phone: \"1\" }",
          "+1m, update: contacts/1, set: { phone: \"2\" }",
          "+1m, fault: { on: webhook, kind: reset }", "+1m, fault: { on: webhook, answer: 200 }",
        ]))

    let cause = try #require(result.failures.flatMap(\.causes).first)
    #expect(cause.hasSuffix("the engine answered it, and made no event of it"), "\(cause)")
  }

  @Test func `an event of a far year is told as any other`() throws {
    let text = """
      version: 1
      scenario: webhooks of years that have five digits and more
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      start: 2026-03-08T06:30:00Z
      until: +10m
      crm: { preset: hubspot }
      timeline:
        - at: +1m
          webhook:
            - { eventId: 1, portalId: 62515, occurredAt: 253402300799999, subscriptionType: contact.creation, objectId: 1 }
            - { eventId: 2, portalId: 62515, occurredAt: 253402300800000, subscriptionType: contact.creation, objectId: 2 }
            - { eventId: 3, portalId: 62515, occurredAt: 99999999999999999, subscriptionType: contact.creation, objectId: 3 }
            - { eventId: 4, portalId: 62515, occurredAt: -99999999999999, subscriptionType: contact.creation, objectId: 4 }
          sign: v3
      """
    let result = try Story.play(text)

    #expect(result.trace.events.map(\.event.objectID.text).sorted() == ["1", "2", "3", "4"])
    #expect(result.trace.breaches.isEmpty)
  }

  @Test func `a webhook without an object is no event of its own number`() throws {
    let text = """
      version: 1
      scenario: a creation that names no object, and a kind that nobody knows
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      start: 2026-03-08T06:30:00Z
      until: +10m
      crm: { preset: hubspot }
      timeline:
        - at: +1m
          webhook:
            - { eventId: 11, portalId: 62515, occurredAt: 1772951520000, subscriptionType: contact.creation }
            - { eventId: 12, portalId: 62515, occurredAt: 1772951520000, subscriptionType: contact.odd }
          sign: v3
      """
    let result = try Story.play(text)

    #expect(result.trace.events.map(\.event.objectID.text) == ["12"])
    #expect(result.trace.events.map(\.event.type) == [.unknown])
  }
}
