import ChangeEngine
import Simulation
import Testing

/// What the oracle makes of webhooks beside polls.
extension WebhookVerdictTests {
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
