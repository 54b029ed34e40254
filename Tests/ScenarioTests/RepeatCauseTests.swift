import ChangeEngine
import Simulation
import Testing

/// What is said of events that come twice, late, or out of their order.
extension CauseTests {
  @Test(arguments: [200, 503])
  func `the order in which callbacks come does not change what was misclassified`(
    answer: Int
  ) throws {
    let result = try play(
      rest: """
        timeline:
          - { at: +4m55s, create: contacts/2 }
          - { at: +4m56s, fault: { on: callback, answer: \(answer), for: 4m } }
          - { at: +5m3s, update: contacts/2 }
        expect: { misclassified: [{ id: contacts/2, is: CREATED, should: UPDATED }] }
        """)

    #expect(result.status == .passed, "\(result.failures)")
  }

  @Test func `a repeated event that overtakes the first one is the duplicate`() throws {
    let result = try play(
      [Poller(rest: ", \"pollDelay\": 301")],
      rest: """
        engine: { deduplicate: false }
        timeline:
          - { at: +4m, create: contacts/2 }
          - { at: +4m30s, fault: { on: callback, answer: 503, for: 4m } }
        """)

    #expect(result.trace.events.map(\.event.number) == [2, 1])
    #expect(
      causes(result).map { $0.prefix(104) } == [
        """
        contacts/2 was reported CREATED at 12:10:00.000, and nothing had changed since the event of \
        12:05:00.000
        """
      ], "\(causes(result))")
  }

  @Test func `an event that shows an old state again is not said to come after no change`() throws {
    let result = try play(
      [Poller(rest: ", \"pollDelay\": 120")], crm: "visible: 60s", records: 1,
      rest: """
        engine: { deduplicate: false }
        timeline:
          - { at: +3m30s, update: contacts/1 }
          - { at: +9m30s, update: contacts/1 }
        """)

    #expect(causes(result).count == 1)
    #expect(
      (causes(result).first ?? "").hasPrefix(
        """
        contacts/1 was reported UPDATED at 12:10:00.000, and shows what the event of 12:05:00.000 had \
        shown; the engine: UPDATED, because
        """), "\(causes(result))")
  }

  @Test func `an item that the CRM sends twice is told to be the same`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: each webhook comes twice
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      engine: { deduplicate: false }
      start: 2026-03-08T06:30:00.000Z
      until: +1d
      crm:
        records: { contacts: [{ id: 1, created: 2026-03-01T00:00:00Z }] }
        subscriptions: [contact.propertyChange]
        webhooks: { lag: { min: 1s, max: 300s }, duplicates: 100, reorder: true }
      timeline: [{ at: +1m, update: contacts/1, set: { phone: "1" }, every: 1m, times: 5 }]
      """)

    #expect(result.verdict.duplicated.count == 5)
    #expect(!causes(result).isEmpty)
    #expect(
      causes(result).allSatisfy { $0.contains("and tells the item of the event of ") },
      "\(causes(result))"
    )
  }

  @Test func `what was created while the poll was under way has its time`() throws {
    let result = try play(
      crm: "pageSize: 1", records: 2,
      rest: """
        timeline:
          - { at: +2m, update: contacts/1..2 }
          - { at: +2m, fault: { on: poll, kind: { slow: 40s }, times: 1 } }
          - { at: +5m10s, create: contacts/3, created: 2026-03-10T12:00:00Z }
        """)

    #expect(
      causes(result).contains { $0.contains("it was created at 12:05:10.000; the engine") },
      "\(causes(result))")
  }

  @Test func `what changed after the page was asked for is not counted`() throws {
    let result = try play(
      rest: """
        timeline:
          - { at: +1m, create: contacts/2 }
          - { at: +2m, update: contacts/2 }
          - { at: +4m, fault: { on: poll, kind: { slow: 20s }, times: 1 } }
          - { at: +5m10s, update: contacts/2, every: 1s, times: 5 }
        """)

    #expect(
      causes(result).contains { $0.contains("changed 1 times more before this first event") },
      "\(causes(result))")
  }

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
