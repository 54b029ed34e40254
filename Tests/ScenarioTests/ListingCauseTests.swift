import ChangeEngine
import Simulation
import Testing

/// Why a record was not in the listings that were to hold it, or was.
extension CauseTests {
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
}
