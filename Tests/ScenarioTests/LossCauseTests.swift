import Simulation
import Testing

/// What is blamed for a loss: the lag, the stamp, the URL, the state, the answers to webhooks.
extension CauseTests {
  private func onlyCause(_ result: CaseResult) throws -> String {
    #expect(causes(result).count == 1, "\(causes(result))")
    return try #require(causes(result).first)
  }

  // MARK: Too late

  @Test(arguments: [
    ("clock: -10m", "visible: 1s", "+16m", "540000 ms later than the stamp, which lies 600000"),
    ("clock: -10m", "visible: 0s", "+16m", "540000 ms later than the stamp, which lies 600000"),
    (
      "clock: 0s", "precision: 1m, visible: 1s", "+15m15s",
      "30000 ms later than the stamp, which lies 45000"
    ),
  ])
  func `no lag is blamed where no poll came before the change was found`(
    clock: String, contacts: String, at: String, blame: String
  ) throws {
    let start = contacts.contains("precision") ? "12:00:30" : "12:00:00"
    let cause = try onlyCause(
      Story.play(
        """
        version: 1
        scenario: a stamp that is too old
        instance: { contacts: { url: "/hubs/crm/contacts?where=lastmodifieddate>'${epoch:ms}'",
          idField: vid } }
        start: 2026-03-10T\(start)Z
        until: +40m
        crm: { preset: hubspot, \(clock), resources: { contacts: { \(contacts) } } }
        timeline: [{ at: \(at), create: contacts/2 }]
        """))

    #expect(cause.contains(blame), "\(cause)")
    #expect(!cause.contains("could find it only"), "\(cause)")
  }

  @Test func `no lag is blamed where the engine would have passed over the record`() throws {
    let since = CauseTests.changed.replacing("modified>", with: "modified>=")
    let cause = try onlyCause(
      play(
        [Poller(url: since)], crm: "visible: 1s",
        rest: """
          timeline:
            - { at: +9m59.500s, create: contacts/2, created: 2026-03-10T12:05:00Z, updated: 2026-03-10T12:05:00Z }
          """))

    #expect(cause.hasSuffix("which lies 299500 ms before the change"), "\(cause)")
  }

  @Test func `a lag is blamed where a poll came before the change was found`() throws {
    let result = try play(
      crm: "visible: 30s", rest: "timeline: [{ at: +4m50s, create: contacts/2 }]")

    #expect(
      try onlyCause(result).hasSuffix(
        """
        10000 ms later than the stamp, because a query could find it only from 12:05:20.000 on, \
        30000 ms after the change
        """))
  }

  @Test func `a URL that asks for created dates is not said to ask for changes`() throws {
    let created = CauseTests.changed.replacing("modified", with: "created")
    let cause = try onlyCause(
      play(
        [Poller(url: created)], crm: "visible: 1s", records: 1,
        rest: "timeline: [{ at: +4m59.500s, update: contacts/1 }]"))

    #expect(
      cause.hasSuffix(
        """
        the poll of 12:10:00.000 asked by its URL for created dates after 2026-03-10T12:05:00.000Z, \
        and this one is 2026-01-05T00:00:00.000Z
        """), "\(cause)")
  }

  @Test func `a URL that asks for nothing later than now is not said to ask for changes`() throws {
    let until = "/crm/contacts?where=modified<='${now:yyyy-MM-dd'T'HH:mm:ss.SSSXXX}'"
    let cause = try onlyCause(
      play(
        [Poller(url: until)], crm: "order: id\n      cap: 2", records: 5,
        rest: "timeline: [{ at: +6m, update: contacts/5, updated: 2026-03-10T11:56:00Z }]"))

    #expect(cause.contains("asked for it, but none of its 1 pages held it"), "\(cause)")
  }

  // MARK: No poll succeeded

  @Test func `polls that a change overtook each time are counted`() throws {
    let cause = try onlyCause(
      play(
        crm: "pageSize: 1", records: 2,
        rest: """
          timeline:
            - { at: +1m, update: contacts/1, updated: 2026-03-10T11:00:00Z, every: 10s, times: 120 }
            - { at: +1m, fault: { on: poll, kind: { slow: 20s }, for: 1h } }
          """))

    #expect(
      cause.contains(
        """
        the last of 120 changes from 12:01:00.000 on, update at 12:20:50.000, stamped \
        2026-03-10T11:00:00.000Z; each of the 4 polls since then was still under way when it changed \
        again, and no poll that began later succeeded before the end
        """), "\(cause)")
  }

  @Test func `a state that failed is the cause of what was lost`() throws {
    let cause = try onlyCause(
      play(
        rest: """
          timeline:
            - { at: +6m, fault: { on: store, kind: disk-full, for: 60m } }
            - { at: +8m, create: contacts/2 }
          expect: { store: [disk-full] }
          """))

    #expect(cause.contains("succeeded before the end: the state failed "), "\(cause)")
    #expect(cause.hasSuffix("(disk-full)"), "\(cause)")
  }

  @Test(arguments: [("", "status 401"), ("engine: { disableAfter: 2 }", "polling is disabled")])
  func `a state that failed once is not blamed for the polls that failed after it`(
    engine: String, blame: String
  ) throws {
    let cause = try onlyCause(
      play(
        rest: """
          \(engine)
          timeline:
            - { at: +1m, create: contacts/2 }
            - { at: +2m, fault: { on: store, kind: busy, times: 1 } }
            - { at: +4m, fault: { on: poll, answer: 401, for: 2h } }
          expect: { store: [busy] }
          """))

    #expect(cause.contains("before the end: ") && cause.contains(blame), "\(cause)")
  }

  // MARK: Webhooks

  @Test(arguments: [
    (
      "sign: { version: v3, secret: other }", "", "+1m",
      "the engine: a webhook is answered 401: its v3 signature is not that of its content"
    ),
    ("lag: 1s", "{ at: +1m, crash: engine, restart: +2d }, ", "+2m", "the engine was down"),
    (
      "lag: 1s", "{ at: +1m, fault: { on: webhook, answer: 503, for: 2d } }, ", "+2m",
      "the last answer was 503"
    ),
    (
      "lag: 1s", "{ at: +1m, fault: { on: webhook, kind: reset, for: 2d } }, ", "+2m",
      "no answer came"
    ),
  ])
  func `what the CRM was answered when it gave up is told`(
    webhooks: String, before: String, at: String, blame: String
  ) throws {
    let result = try Story.play(
      """
      version: 1
      scenario: a webhook that nobody takes
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      start: 2026-03-10T12:00:00Z
      until: +3d
      crm: { preset: hubspot, subscriptions: [contact.creation], webhooks: { \(webhooks) } }
      timeline: [\(before){ at: \(at), create: contacts/2 }]
      """)

    let cause = try #require(causes(result).first)
    #expect(cause.contains("; the CRM gave up at "), "\(cause)")
    #expect(cause.hasSuffix("; " + blame), "\(cause)")
  }

  @Test func `each webhook that was given up has its own answer`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: two answers in one moment
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      engine: { signatures: required }
      start: 2026-03-10T12:00:00Z
      until: +3d
      crm:
        preset: hubspot
        subscriptions: [contact.creation]
        webhooks: { lag: 1s, retries: 0, batch: 1, concurrent: 10, sign: none }
      timeline:
        - { at: +1m, create: contacts/1..3 }
        - { at: +1m, fault: { on: webhook, answer: 503, times: 1 } }
        - { at: +1m, fault: { on: webhook, answer: 302, times: 1 } }
      """)

    #expect(
      causes(result).map { $0.suffix(25) }
        == [
          "Z; the last answer was 503", "Z; the last answer was 302",
          "ture, and one is required",
        ].map { $0.suffix(25) }, "\(causes(result))")
  }
}
