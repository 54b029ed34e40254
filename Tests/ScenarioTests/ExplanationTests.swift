import ChangeEngine
import Simulation
import Testing

/// What a failure says of its causes, and what its rows tell apart.
@Suite struct ExplanationTests {
  private func scenario(_ rest: String, instance: String = "hubspot-polling") -> String {
    """
    version: 1
    scenario: something goes wrong
    instance: ../../Fixtures/instances/\(instance).json
    start: 2026-03-08T06:30:00.000Z
    \(rest)
    """
  }

  private func causes(_ rest: String) throws -> [String] {
    try Story.play(scenario(rest)).failures.flatMap(\.causes)
  }

  // MARK: Causes

  @Test func `a misclassification is told by the poll that found it, however late it came`() throws
  {
    let result = try Story.play(
      scenario(
        """
        until: +40m
        crm: { preset: hubspot }
        timeline:
          - { at: +1m, create: contacts/1 }
          - { at: +2m, update: contacts/1, set: { a: 1 } }
          - { at: +3m, fault: { on: callback, answer: 503, times: 3 } }
          - { at: +6m, update: contacts/1, set: { a: 2 } }
          - { at: +7m, update: contacts/1, set: { a: 3 } }
        """))

    #expect(
      result.failures.flatMap(\.causes) == [
        """
        contacts/1 came as UPDATED at 06:35:00.000 (its callback at 06:43:32.000) and should have \
        been CREATED: it was created at 06:31:00.000, changed 1 times more before this first event; \
        the engine: UPDATED, because updated - created is 60000 ms and the tolerance 10000 ms
        """
      ])
    #expect(result.failures.first?.moment?.text == "2026-03-08T06:35:00.000Z")
  }

  @Test func `an event at once is told by its time alone, and is the first`() throws {
    let causes = try causes(
      """
      until: +10m
      crm: { preset: hubspot }
      timeline:
        - { at: +1m, create: contacts/1 }
        - { at: +2m, update: contacts/1, set: { a: 1 } }
      """)

    #expect(
      causes == [
        """
        contacts/1 came as UPDATED at 06:35:00.000 and should have been CREATED: it was created at \
        06:31:00.000, changed 1 times more before this first event; the engine: UPDATED, because \
        updated - created is 60000 ms and the tolerance 10000 ms
        """
      ])
  }

  @Test func `a run's pages are its own, although the next begins in the instant it ends`() throws {
    let causes = try causes(
      """
      until: +40m
      crm: { preset: hubspot, resources: { contacts: { pageSize: 2 } } }
      timeline:
        - { at: +1m, create: contacts/1..5 }
        - { at: +2m, fault: { on: poll, slow: 7m, times: 2 } }
        - { at: +6m, update: contacts/1 }
        - { at: +13m, update: contacts/5 }
      """)

    #expect(causes.count { $0.contains("contacts/3 owed") } == 1)
    #expect(causes.contains { $0.contains("none of its 3 pages held it") }, "\(causes)")
  }

  private static let faked = """
    crm: { preset: hubspot }
    timeline:
      - { at: +1m, create: contacts/1 }
      - { at: +2m, fault: { on: poll, answer: 200, body: "[]", times: 2 } }
    """

  @Test(arguments: ["+30m", "+14m"])
  func `a run that was given a faked answer is named with its fault`(until: String) throws {
    let result = try Story.play(scenario("until: \(until)\n" + ExplanationTests.faked))

    #expect(
      result.failures.flatMap(\.causes) == [
        """
        contacts/1 owed one CREATED: create at 06:31:00.000, stamped 2026-03-08T06:31:00.000Z; the \
        poll of 06:35:00.000 asked for it, but the fault 'faked 200' answered page 1 in the CRM's \
        place, and the engine took that for all there was
        """
      ])
    #expect(result.failures.first?.moment?.text == "2026-03-08T06:35:00.000Z")
    #expect(result.trace.requests.first?.fault == "faked 200")
  }

  // MARK: Rows

  private func rows(_ rest: String, instance: String) throws -> [String] {
    let text = scenario(
      "until: +7m\ntimeline: [{ at: +1m, create: contacts/1 }]\n" + rest, instance: instance)
    return try Story.play(text).failures.flatMap(\.rows).map {
      ($0.isMatch ? "=" : "≠") + " \($0.expected ?? "-") | \($0.actual ?? "-")"
    }
  }

  @Test func `events that differ only by their way show it`() throws {
    let rows = try rows(
      "expect: { events: [{ at: +5m, via: webhook, type: CREATED, object: contacts, id: 1 }] }",
      instance: "hubspot-polling-and-webhooks")

    #expect(
      rows == [
        "≠ - | +5m CREATED contacts/1 via poll", "≠ +5m CREATED contacts/1 via webhook | -",
      ])
  }

  @Test func `requests that differ only by their method show it`() throws {
    let rows = try rows(
      "expect: { requests: [{ method: POST }, { at: +6m }] }", instance: "hubspot-polling")

    #expect(rows.contains("≠ POST | -"), "\(rows)")
    #expect(rows.contains { $0.hasPrefix("= - | +5m GET 200 /") }, "\(rows)")
  }

  @Test func `rows name neither way nor method that nobody asked for`() throws {
    let events = try rows("expect: { events: [{ at: +6m }] }", instance: "hubspot-polling")
    let requests = try rows("expect: { requests: [{ at: +6m }] }", instance: "hubspot-polling")

    #expect(events.contains("≠ - | +5m CREATED contacts/1"), "\(events)")
    #expect(requests.contains { $0.hasPrefix("= - | +5m 200 /") }, "\(requests)")
  }
}
