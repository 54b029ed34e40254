import Simulation
import Testing

/// Which item of a webhook's body an event is about, where the body also holds items that make none.
@Suite struct WebhookPairTests {
  /// An item of a contact's change in the second of 06:30:00.
  private static func item(
    _ id: Int, _ type: String, object: Int = 7, millisecond: Int = 100, _ more: String = ""
  ) -> String {
    """
    { eventId: \(id), portalId: 62515, subscriptionType: contact.\(type), objectId: \(object), \
    occurredAt: \(1_772_951_400_000 + millisecond)\(more.isEmpty ? "" : ", " + more) }
    """
  }

  private func story(_ timeline: [String], engine: String = "{}", expected: [String]) -> String {
    """
    version: 1
    scenario: a body holds items that make no event
    instance: ../../Fixtures/instances/hubspot-webhooks.json
    engine: \(engine)
    start: 2026-03-08T06:30:00.000Z
    until: +5d
    timeline:
    \(timeline.map { "- { at: \($0) }" }.joined(separator: "\n"))
    expect:
      events:
    \(expected.map { "  - { at: \($0) }" }.joined(separator: "\n"))
    """
  }

  private static let creation = item(1, "creation")
  private static let phone = item(2, "propertyChange", "propertyName: phone")
  private static let mail = item(3, "propertyChange", millisecond: 500, "propertyName: email")

  @Test(arguments: [("eventId: 2", true), ("propertyName: phone", true), ("eventId: 1", false)])
  func `an item that came before is no event's`(field: String, passes: Bool) throws {
    let result = try Story.play(
      story(
        [
          "+1m, webhook: [\(WebhookPairTests.creation)]",
          "+2m, webhook: [\(WebhookPairTests.creation), \(WebhookPairTests.phone)]",
        ],
        expected: ["+1m, type: CREATED, id: 7", "+2m, type: UPDATED, where: { \(field) }"]))

    #expect((result.status == .passed) == passes, "\(result.failures)")
  }

  @Test func `it came before also where its callback comes later`() throws {
    let result = try Story.play(
      story(
        [
          "+1m, fault: { on: callback, answer: 503, times: 1 }",
          "+1m, webhook: [\(WebhookPairTests.phone)]",
          "+1m4s, webhook: [\(WebhookPairTests.phone), \(WebhookPairTests.mail)]",
        ],
        expected: ["+1m4s, where: { eventId: 3 }", "+1m8s, where: { eventId: 2 }"]))

    #expect(result.status == .passed, "\(result.failures)")
  }

  @Test(arguments: [(true, [2]), (false, [2, 2, 2, 3])])
  func `where nothing is passed over, each item has its event`(
    deduplicates: Bool, second: [Int]
  ) throws {
    let (phone, mail) = (WebhookPairTests.phone, WebhookPairTests.mail)
    let result = try Story.play(
      story(
        ["+1m, webhook: [\(mail)]", "+2m, webhook: [\(phone), \(mail), \(phone), \(phone)]"],
        engine: "{ deduplicate: \(deduplicates) }",
        expected: ["+1m, where: { eventId: 3 }"]
          + second.map { "+2m, where: { eventId: \($0) }" }))

    #expect(result.status == .passed, "\(result.failures)")
  }

  @Test func `an item that was forgotten is new again`() throws {
    let (phone, mail) = (WebhookPairTests.phone, WebhookPairTests.mail)
    let result = try Story.play(
      story(
        [
          "+1h, webhook: [\(mail)]", "+2h, webhook: [\(phone)]",
          "+73h30m, webhook: [\(phone), \(mail)]",
        ],
        expected: [
          "+1h, where: { eventId: 3 }", "+2h, where: { eventId: 2 }",
          "+73h30m, where: { eventId: 3 }",
        ]))

    #expect(result.status == .passed, "\(result.failures)")
  }

  @Test func `each event of a merge has its item`() throws {
    let merges = [(1, "2"), (2, "3, 4"), (3, "5")].map { id, merged in
      WebhookPairTests.item(id, "merge", object: 1, "mergedObjectIds: [\(merged)]")
    }
    let result = try Story.play(
      story(
        [
          "+1m, webhook: [\(merges[0])]",
          "+2m, webhook: [\(merges.joined(separator: ", ")), \(merges[1])]",
        ],
        expected: [
          "+1m, type: UPDATED, id: 1, where: { eventId: 1 }",
          "+1m, type: DELETED, id: 2, where: { eventId: 1 }",
          "+2m, type: UPDATED, id: 1, where: { eventId: 2 }",
          "+2m, type: DELETED, id: 3, where: { eventId: 2 }",
          "+2m, type: DELETED, id: 4, where: { eventId: 2 }",
          "+2m, type: UPDATED, id: 1, where: { eventId: 3 }",
          "+2m, type: DELETED, id: 5, where: { eventId: 3 }",
        ]))

    #expect(result.status == .passed, "\(result.failures)")
  }

  @Test func `neither another portal's nor an unreadable item has one`() throws {
    let result = try Story.play(
      story(
        [
          """
          +1m, webhook: [ { portalId: 9, eventId: 1, subscriptionType: contact.odd, objectId: 7,
            occurredAt: 1772951400000 },
            { portalId: 62515, eventId: 7, subscriptionType: contact.creation,
            occurredAt: 1772951400000 },
            { portalId: 62515, eventId: 7, subscriptionType: contact.odd,
            occurredAt: 1772951400000 }, { portalId: 62515, eventId: 4,
            subscriptionType: contact.odd, objectId: 7 }, 5 ]
          """
        ],
        expected: [
          "+1m, type: UNKNOWN, id: 7, where: { eventId: 7 }",
          "+1m, type: UNKNOWN, id: 7, where: { eventId: 4 }",
        ]))

    #expect(result.status == .passed, "\(result.failures)")
  }

  @Test func `the oracle misses nothing where each item comes twice`() throws {
    let text = """
      version: 1
      scenario: two properties in one edit, each item twice in one body
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      start: 2026-03-08T06:30:00.000Z
      until: +30m
      crm:
        subscriptions: [contact.propertyChange]
        webhooks: { lag: 1s, duplicates: 100 }
        records: { contacts: [ { id: 1 } ] }
      timeline:
      - { at: +1m, update: contacts/1, set: { email: a, phone: b } }
      """
    let result = try Story.play(text)

    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.trace.events.count == 2)
  }
}
