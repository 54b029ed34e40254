import ChangeEngine
import Formats
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
    return try FormatsTests.play(
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

  // MARK: Listings

  @Test func `what a full listing does not hold was cut off, and not asked for too late`() throws {
    let result = try play(
      [Poller(url: "/crm/contacts")], crm: "order: id\n      cap: 3", records: 5,
      rest: "timeline: [{ at: +6m, update: contacts/5, updated: 2026-03-10T11:56:00Z }]")

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").hasSuffix(
        """
        the poll of 12:10:00.000 asked for it, but none of its 1 pages held it: it moved while the \
        pages were read, or the CRM's cap cut it off
        """), "\(causes(result))")
  }

  @Test func `a deletion of what no listing held was not missed`() throws {
    let result = try play(
      [Poller(url: "/crm/contacts")], crm: "order: id\n      cap: 3", records: 5,
      rest: "timeline: [{ at: +6m, delete: contacts/5 }]")

    #expect(
      causes(result) == [
        """
        contacts/5 owed one DELETED: delete at 12:06:00.000, stamped 2026-03-10T12:06:00.000Z; the \
        poll before that of 12:10:00.000 had not found it, so it was not missed there
        """
      ])
  }

  @Test func `a deletion with a flag is shown by no page beyond the cap`() throws {
    let result = try play(
      [Poller(url: "/crm/contacts", rest: ", \"deletedField\": \"isDeleted\"")],
      crm: "order: id\n      cap: 3\n      deletions: { flagged: { field: isDeleted } }",
      records: 5,
      rest: "timeline: [{ at: +6m, delete: contacts/5 }]")

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").hasSuffix("were read, or the CRM's cap cut it off"),
      "\(causes(result))")
  }

  @Test func `a record that moved between pages was there`() throws {
    let result = try play(
      [Poller(url: "/crm/contacts")], crm: "pageSize: 2", records: 5,
      rest: """
        timeline:
          - { at: +1m, update: contacts/3 }
          - { at: +2m, update: contacts/4..5 }
          - { at: +9m, fault: { on: poll, kind: { slow: 20s }, page: 1 } }
          - { at: +10m10s, update: contacts/1 }
        """)

    #expect(
      causes(result) == [
        """
        contacts/3 was reported DELETED at 12:10:20.000, and was there, although none of the 3 pages \
        of that poll held it: it moved while they were read, or the CRM's cap cut it off; the engine: \
        DELETED, by its flag or its absence
        """
      ])
  }

  @Test func `nothing is missed in a listing of which one record has no id`() throws {
    let result = try play(
      [Poller(url: "/crm/contacts")], records: 3,
      rest: """
        timeline:
          - { at: +6m, update: contacts/2, set: { id: null } }
          - { at: +12m, update: contacts/2, set: { id: 2 } }
          - { at: +13m, delete: contacts/3 }
        expect:
          events:
            - { at: +15m, type: UPDATED, id: 2 }
            - { at: +15m, type: DELETED, id: 3 }
        """)

    #expect(
      causes(result) == [
        """
        contacts/2 owed one UPDATED: update at 12:06:00.000, stamped 2026-03-10T12:06:00.000Z; the \
        poll of 12:10:00.000 saw it: passed over, because it has no id
        """
      ])
    #expect(result.failures.map(\.message) == ["lost: the oracle finds 1, expected none"])
  }

  @Test func `a listing that failed did not miss the record that went`() throws {
    let result = try play(
      [Poller(url: "/crm/contacts")], records: 3,
      rest: """
        timeline:
          - { at: +6m, fault: { on: poll, answer: 500 } }
          - { at: +11m, delete: contacts/3 }
          - { at: +12m, update: contacts/2, set: { id: null } }
        expect: { lost: [contacts/2] }
        """)

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").contains("contacts/3 owed one DELETED")
        && !(causes(result).first ?? "").contains("had not found it"), "\(causes(result))")
  }

  @Test func `a page of which no record has an id deletes nothing`() throws {
    let result = try play(
      [Poller(url: "/crm/contacts")], records: 3,
      rest: """
        timeline:
          - { at: +6m, delete: contacts/3 }
          - { at: +7m, fault: { on: poll, answer: 200, body: '[{"vid":1},{"vid":2}]', times: 1 } }
        expect: { events: [{ at: +15m, type: DELETED, id: 3 }] }
        """)

    #expect(result.status == .passed, "\(result.failures)")
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
    let result = try FormatsTests.play(
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

  // MARK: More than once

  @Test(arguments: [true, false])
  func `an event for which nothing was owed does no harm once`(isFlagRead: Bool) throws {
    let story =
      isFlagRead
      ? "[{ at: +1m, create: contacts/2 }, { at: +2m, delete: contacts/2 }]"
      : "[{ at: +2m, delete: contacts/1 }]"
    let result = try play(
      [
        Poller(
          rest: ", \"pollDelay\": 900" + (isFlagRead ? ", \"deletedField\": \"isDeleted\"" : ""))
      ],
      crm: "deletions: { flagged: { field: isDeleted } }", records: isFlagRead ? 0 : 1,
      rest: "engine: { deduplicate: false }\ntimeline: \(story)")

    #expect(result.trace.events.count == 4)
    #expect(result.verdict.duplicated.map(\.event) == [1, 2, 3])
    #expect(result.failures.map(\.message) == ["duplicated: the oracle finds 3, expected none"])
  }
}
