import ChangeEngine
import Simulation
import Testing

/// What the oracle makes of webhooks, by themselves and beside polls.
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

  // MARK: Beside polls

  private static let both = "../../Fixtures/instances/hubspot-polling-and-webhooks.json"
  private static let told = "[contact.creation, contact.deletion, contact.restore]"

  private static func polling(_ resource: String, _ query: String, id: String) -> String {
    """
    { element: { key: hubspotcrm }, configuration: { event.notification.enabled: "true",
      event.vendor.type: polling, event.poller.refresh_interval: "5",
      event.poller.configuration: { \(resource): { url: "/\(resource)\(query)", idField: \(id),
        datesConfiguration: { updatedDateField: properties.lastmodifieddate,
        updatedDateFormat: milliseconds, createdDateField: properties.createdate,
        createdDateFormat: milliseconds } } } } }
    """
  }

  @Test(arguments: [
    // Nobody tells by webhook that it came back.
    (
      ["+1m, create: contacts/1", "+6m, delete: contacts/1", "+11m, restore: contacts/1"],
      "[contact.creation, contact.deletion]", 1
    ),
    (["+1m, create: contacts/1", "+6m, delete: contacts/1", "+11m, restore: contacts/1"], told, 0),
    // The deletion is told after the restoration.
    (
      [
        "+1m, create: contacts/1", "+6m, fault: { on: webhook, answer: 500, times: 1 }",
        "+6m, delete: contacts/1", "+6m10s, restore: contacts/1",
      ], told, 0
    ),
    (
      [
        "+1m, create: contacts/1", "+6m, fault: { on: webhook, answer: 500, times: 1 }",
        "+6m0.100s, delete: contacts/1", "+6m0.600s, restore: contacts/1",
      ], told, 0
    ),
    (
      [
        "+1m, create: contacts/1", "+6m, delete: contacts/1", "+11m, restore: contacts/1",
        "+16m, delete: contacts/1",
      ], told, 1
    ),
  ])
  func `a record that came back is not gone`(
    changes: [String], subscriptions: String, disagreements: Int
  ) throws {
    let result = try Story.play(
      story(
        instance: WebhookVerdictTests.both,
        crm: "{ subscriptions: \(subscriptions), webhooks: { lag: 1s } }",
        timeline: changes))

    #expect(result.verdict.disagreements.count == disagreements, "\(result.verdict)")
  }

  @Test func `a full listing and webhooks agree that it came back`() throws {
    let result = try Story.play(
      story(
        instance: WebhookVerdictTests.polling("contacts", "", id: "vid"),
        crm: """
          { subscriptions: \(WebhookVerdictTests.told), webhooks: { lag: 1s },
            records: { contacts: [{ id: 1 }] } }
          """,
        timeline: ["+6m, delete: contacts/1", "+11m, restore: contacts/1"]))

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.count == 4)
  }

  @Test func `a change that is told after the deletion in its moment is no return`() throws {
    let result = try Story.play(
      story(
        instance: WebhookVerdictTests.polling("contacts", "", id: "vid"),
        crm: """
          { subscriptions: [contact.propertyChange, contact.deletion],
            webhooks: { lag: 1s, batch: 1 }, records: { contacts: [{ id: 1 }] } }
          """,
        timeline: [
          "+6m, fault: { on: webhook, answer: 500 }",
          "+6m, update: contacts/1, set: { phone: \"1\" }", "+6m, delete: contacts/1",
        ]))

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.map(\.event.type) == [.deleted, .updated, .deleted])
  }

  @Test func `what a poll need not have told yet is no disagreement`() throws {
    let result = try Story.play(
      story(
        instance: WebhookVerdictTests.both,
        crm: "{ subscriptions: \(WebhookVerdictTests.told), webhooks: { lag: 1s } }",
        timeline: ["+58m, create: contacts/1"]
      ).replacing("until: +1h", with: "until: +59m"))

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.map(\.event.source) == [.webhook])
  }

  @Test(arguments: [
    ("contact.creation", 0), ("company.propertyChange", 1), ("company.creation", 0),
  ])
  func `only what webhooks can tell of is compared`(
    subscription: String, disagreements: Int
  ) throws {
    let result = try Story.play(
      story(
        instance: WebhookVerdictTests.polling(
          "accounts", "?where=lastmodifieddate='${date}'", id: "companyId"
        ).replacing("properties.lastmodifieddate", with: "properties.hs_lastmodifieddate"),
        crm: "{ subscriptions: [\(subscription)], webhooks: { lag: 1s } }",
        timeline: ["+1m, create: accounts/1"]))

    #expect(result.trace.events.contains { $0.event.source == .poll })
    #expect(result.verdict.disagreements.count == disagreements, "\(result.verdict)")
  }

  @Test(arguments: ["companies", "deals", "2-17"])
  func `a resource is compared under each way's name`(resource: String) throws {
    let words = ["companies": "company", "deals": "deal"]
    let result = try Story.play(
      story(
        instance: WebhookVerdictTests.polling(
          resource, "?where=lastmodifieddate='${date}'", id: "vid"),
        crm: """
          { subscriptions: [\(words[resource] ?? "object").creation], webhooks: { lag: 1s },
            resources: { \(resource): { id: vid,
              created: { field: properties.createdate, format: milliseconds },
              updated: { field: properties.lastmodifieddate, format: milliseconds } } } }
          """,
        timeline: ["+1m, create: \(resource)/1"]))

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.count == 2)
  }
}
