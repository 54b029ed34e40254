import ChangeEngine
import Simulation
import Testing

/// What the causes of verdicts say of a CRM that is not HubSpot: ids, listings, several pollers.
@Suite struct CauseTests {
  static let iso = "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"
  static let changed =
    "/crm/contacts?where=modified>'${gmtDate:yyyy-MM-dd'T'HH:mm:ss.SSS'Z'}'"

  struct Poller {
    var name = "contacts"
    var url = CauseTests.changed
    var id = "id"
    var format = CauseTests.iso
    var rest = ""

    var json: String {
      """
      "\(name)": { "url": "\(url)", "idField": "\(id)", "datesConfiguration": {
        "updatedDateField": "modified", "updatedDateFormat": "\(format)",
        "createdDateField": "created", "createdDateFormat": "\(CauseTests.iso)" }\(rest) }
      """
    }
  }

  func play(
    _ pollers: [Poller] = [Poller()], settings: String = "\"event.notification.enabled\": true",
    crm: String = "", records: Int = 0, rest: String
  ) throws -> CaseResult {
    let date = "format: \"\(CauseTests.iso)\", timeZone: UTC"
    let instance = """
      {"element": {"key": "examplecrm"}, "configuration": {\(settings), "event.vendor.type":
      "polling", "event.notification.callback.url": "https://app.example.com/e",
      "event.notification.signature.key": "k", "event.poller.refresh_interval": 5,
      "event.poller.configuration": {\(pollers.map(\.json).joined(separator: ", "))}}}
      """
    let existing = (1...5).prefix(records).map { "{ id: \($0), created: 2026-01-05T00:00:00Z }" }
    return try Story.play(
      """
      version: 1
      scenario: something goes wrong
      instance: \(instance.replacing("\n", with: " "))
      start: 2026-03-10T12:00:00Z
      until: +22m
      crm:
        resources:
          contacts:
            id: id
            created: { field: created, \(date) }
            updated: { field: modified, \(date) }
            \(crm)
        records: { contacts: [\(existing.joined(separator: ", "))] }
      \(rest)
      """)
  }

  func causes(_ result: CaseResult) -> [String] { result.failures.flatMap(\.causes) }

  @Test func `of two pollers of one resource the one that lost it is named`() throws {
    let result = try play(
      [Poller(), Poller(name: "people", format: "milliseconds")],
      rest: "timeline: [{ at: +1m, create: contacts/2 }]")

    #expect(
      causes(result) == [
        """
        contacts/2 owed one CREATED under 'people': create at 12:01:00.000, stamped \
        2026-03-10T12:01:00.000Z; the poll of 12:05:00.000 saw it: passed over, because its date at \
        'modified' cannot be read with the configured format
        """
      ])
  }

  @Test func `a creation that is owed is named, and the change after it`() throws {
    let result = try play(
      [Poller(format: "milliseconds")],
      rest: """
        timeline:
          - { at: +1m, create: contacts/2 }
          - { at: +2m, update: contacts/2 }
          - { at: +3m, update: contacts/2 }
        """)

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").hasPrefix(
        """
        contacts/2 owed one CREATED: create at 12:01:00.000, the last of 2 changes after it at \
        12:03:00.000, stamped 2026-03-10T12:03:00.000Z; the poll of 12:05:00.000 saw it: passed
        """), "\(causes(result))")
  }

  @Test func `of what was decided about a record the last is the cause`() throws {
    let result = try play(
      [Poller(format: "yyyy-MM-dd HH:mm")], records: 1,
      rest: "timeline: [{ at: +5m0.500s, update: contacts/1 }]")

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").contains("saw it: passed over, because its date"),
      "\(causes(result))")
  }

  // MARK: Ids

  @Test func `a record that was taken for another is told by both ids`() throws {
    let result = try play(
      [Poller(id: "owner")],
      rest: """
        timeline:
          - { at: +1m, create: contacts/2, set: { owner: 3 } }
          - { at: +1m, create: contacts/3, set: { owner: bob } }
        """)

    let engine = "the engine: CREATED, because updated - created is 0 ms and the tolerance 10000 ms"
    #expect(
      causes(result) == [
        """
        contacts/2 owed one CREATED: create at 12:01:00.000, stamped 2026-03-10T12:01:00.000Z; the \
        poll of 12:05:00.000 saw it as contacts/3, which stands at its idField 'owner': CREATED, \
        because updated - created is 0 ms and the tolerance 10000 ms
        """,
        """
        contacts/3 owed one CREATED: create at 12:01:00.000, stamped 2026-03-10T12:01:00.000Z; the \
        poll of 12:05:00.000 saw it as contacts/bob, which stands at its idField 'owner': CREATED, \
        because updated - created is 0 ms and the tolerance 10000 ms
        """,
        """
        contacts/3 was reported CREATED at 12:05:00.000, and shows contacts/2, which has that id at \
        its idField 'owner'; \(engine)
        """,
        """
        contacts/bob was reported CREATED at 12:05:00.000, and shows contacts/3, which has that id at \
        its idField 'owner'; \(engine)
        """,
      ])
  }

  @Test(arguments: ["", ", set: { none: \"\" }", ", set: { none: \"  \" }"])
  func `a record without an id is told to have none`(set: String) throws {
    let result = try play(
      [Poller(id: "none")], rest: "timeline: [{ at: +1m, create: contacts/2\(set) }]")

    #expect(
      causes(result).map { $0.suffix(65) }
        == [
          "the poll of 12:05:00.000 saw it: passed over, because it has no id"
        ].map { $0.suffix(65) })
  }

  @Test func `two events of one record in one run have their own numbers`() throws {
    let result = try play(
      crm: "pageSize: 1",
      rest: """
        timeline:
          - { at: +4m58s, create: contacts/2 }
          - { at: +4m59s, create: contacts/3 }
          - { at: +4m59s, fault: { on: poll, kind: { slow: 20s }, page: 1 } }
          - { at: +5m5s, update: contacts/2 }
        expect: { lost: [contacts/3] }
        """)

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").hasSuffix(
        "updated - created is 7000 ms and the tolerance 10000 ms"))
  }

  // MARK: Nothing is polled

  @Test func `polling that was disabled is the cause of what was lost`() throws {
    let result = try play(
      rest: """
        engine: { disableAfter: 2 }
        timeline:
          - { at: +1m, fault: { on: poll, answer: 500, times: 2 } }
          - { at: +2m, create: contacts/2 }
        """)

    #expect(
      causes(result) == [
        """
        contacts/2 owed one CREATED: create at 12:02:00.000, stamped 2026-03-10T12:02:00.000Z; no \
        poll that began later succeeded before the end: polling is disabled after 2 failures in a row \
        of contacts
        """
      ])
  }

  @Test func `polls that failed are the cause of what was lost`() throws {
    let result = try play(
      rest: """
        timeline:
          - { at: +1m, create: contacts/2 }
          - { at: +2m, fault: { on: poll, answer: 500, for: 1h } }
        """)

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").hasSuffix(
        """
        no poll that began later succeeded before the end: contacts: the poll failed, status 500; 4 \
        in a row
        """), "\(causes(result))")
  }

  @Test func `an event that cannot come is told why`() throws {
    let rest = """
      timeline: [{ at: +1m, create: contacts/2 }]
      expect: { events: [{ at: +5m, type: CREATED, object: contacts, id: 2 }] }
      """
    let off = try play(settings: "\"event.notification.enabled\": false", rest: rest)
    let unwatched = try play(
      [Poller(), Poller(name: "leads")],
      settings: "\"event.notification.enabled\": true, \"event.objects\": \"leads\"", rest: rest)

    let nameless = try play(
      [Poller()],
      settings: "\"event.notification.enabled\": true, \"event.objects\": \"deals\"",
      rest: rest.replacing("object: contacts, ", with: ""))

    #expect(causes(nameless).contains { $0.hasPrefix("event.objects does not name 'contacts'") })
    #expect(
      causes(off).count == 1 && (causes(off).first ?? "").hasPrefix("events are off"),
      "\(causes(off))")
    #expect(
      causes(unwatched) == [
        """
        event.objects does not name 'contacts', so it is not polled; add it to event.objects, or \
        remove its configuration
        """
      ], "\(causes(unwatched))")
  }

  @Test func `what only has no effect keeps no event away`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: a poller's settings beside webhooks
      instance: { element: { key: hubspotcrm }, configuration: { event.notification.enabled: true,
        event.vendor.type: webhooks, event.poller.configuration: { contacts: { url: /contacts } } } }
      start: 2026-03-10T12:00:00Z
      until: +22m
      crm: { preset: hubspot, subscriptions: [contact.creation], webhooks: { lag: 1s } }
      timeline: [{ at: +1m, create: contacts/2 }]
      expect: { events: [{ type: UPDATED, id: 2 }] }
      """)

    #expect(result.trace.events.count == 1)
    #expect(result.failures.count == 1 && causes(result).isEmpty, "\(causes(result))")
  }
}
