import ChangeEngine
import Simulation
import Testing

/// What the oracle makes of an order of things that seldom comes about.
@Suite struct OracleEdgeTests {
  /// An instance that polls every five minutes and reads so many seconds again.
  private func polling(delay: Int) -> String {
    """
    { element: { key: x }, configuration: { event.notification.enabled: true,
        event.notification.callback.url: "https://app.example.com", event.vendor.type: polling,
        event.poller.refresh_interval: 5, event.poller.configuration: {
        contacts: { url: "/contacts?where=changed>='${epoch}'", idField: id, pollDelay: \(delay),
        datesConfiguration: { updatedDateField: changed, updatedDateFormat: milliseconds } } } } }
    """
  }

  @Test func `of two states that can be found in the other order the later one is owed`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: the lag of a change is longer than that of the next one
      instance: \(polling(delay: 660))
      start: 2026-03-08T06:30:00Z
      until: +1h
      crm: { preset: configured, resources: { contacts: { visible: { min: 0s, max: 10m } } },
        records: { contacts: [{ id: 1..200 }] } }
      timeline:
        - { at: +1m, update: contacts/1..200, set: { phone: "1" } }
        - { at: +2m, update: contacts/1..200, set: { phone: "2" } }
      """)

    #expect(result.status == .passed, "\(result.failures.map(\.message))")
    // Some come once, since the first state was never the newest that could be found.
    #expect((201..<400).contains(result.trace.events.count), "\(result.trace.events.count)")
  }

  /// The first item is given up at once; the second one is refused, and tried again after the end.
  @Test(arguments: [("+1m30s", 0, 1), ("+1h", 1, 0)])
  func `one of two equal notifications may still come`(until: String, lost: Int, pending: Int)
    throws
  {
    let result = try Story.play(
      """
      version: 1
      scenario: the CRM gives up one of two items that say the same
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      start: 2026-03-08T06:30:00Z
      until: \(until)
      crm: { subscriptions: [contact.propertyChange],
        webhooks: { lag: 1s, batch: 1, retries: 1 }, records: { contacts: [{ id: 1 }] } }
      timeline:
        - { at: +1m, update: contacts/1, set: { phone: "1" } }
        - { at: +1m, update: contacts/1, set: { phone: "2" } }
        - { at: +1m, fault: { on: webhook, answer: 302, times: 1 } }
        - { at: +1m, fault: { on: webhook, answer: 500, times: 2 } }
      """)

    #expect(result.verdict.lost.count == lost)
    #expect(result.verdict.pending.count == pending)
  }

  @Test func `an event that waits stands behind a later one that came`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: a change is told twice, and only the second callback is taken before the end
      instance: \(polling(delay: 330))
      engine: { deduplicate: false }
      start: 2026-03-08T06:30:00Z
      until: +13m
      crm: { preset: configured, resources: { contacts: {} }, records: { contacts: [{ id: 1 }] } }
      timeline:
        - { at: +4m50s, update: contacts/1 }
        - { at: +5m, fault: { on: callback, answer: 503, for: 4m } }
      """)

    #expect(result.status == .passed, "\(result.failures.map(\.message))")
    #expect(result.trace.undelivered.map(\.event.number) == [1])
    #expect(result.trace.events.map(\.event.number) == [2])
    #expect(result.verdict.pending.isEmpty)
  }

  /// Killed before the last page is kept, a run begins again in its moment.
  ///
  /// The second one may take longer than the first, and find on its last page what changed meanwhile.
  @Test(arguments: ["0s", "30s"])
  func `two runs at one moment owe what one does`(slow: String) throws {
    let text = """
      version: 1
      scenario: records of three pages change before, during and between polls
      instance: \(polling(delay: 0))
      start: 2026-03-08T06:30:00Z
      until: +30m
      crm: { preset: configured, resources: { contacts: { pageSize: 1, order: id } },
        records: { contacts: [{ id: 1..3 }] } }
      timeline:
        - { at: +1m, update: contacts/1..3, set: { phone: "1" } }
        - { at: +5m, fault: { on: poll, kind: { slow: 0s }, page: 2, times: 1 } }
        - { at: +5m, fault: { on: poll, kind: { slow: \(slow) }, page: 2, times: 1 } }
        - { at: +5m10s, update: contacts/3, set: { phone: "2" } }
      """
    let scenario = try Story.read(text)
    var twins = 0
    for point in 0..<80 {
      let result = try CasePlayer(crashes: .at(point)).play(scenario)

      #expect(result.status == .passed, "\(point): \(result.failures.map(\.message))")
      #expect(result.verdict == Verdict(), "\(point)")
      let starts = result.trace.runs.map(\.start)
      if Set(starts).count < starts.count { twins += 1 }
    }
    #expect(twins > 5, "\(twins)")
  }

  /// The CRM answered the run at +5m to its end, and the engine could not write what it found.
  @Test func `a run that was undone owes nothing`() throws {
    let result = try Story.play(
      """
      version: 1
      scenario: a change stands until the next one, since the run that found it was undone
      instance: \(polling(delay: 0))
      start: 2026-03-08T06:30:00Z
      until: +15m
      crm: { preset: configured, resources: { contacts: {} }, records: { contacts: [{ id: 1 }] } }
      timeline:
        - { at: +1m, update: contacts/1, set: { phone: "1" } }
        - { at: +5m, fault: { on: poll, kind: { slow: 10s }, times: 1 } }
        - { at: +5m5s, fault: { on: store, kind: commit-fails, times: 1 } }
        - { at: +5m10.500s, fault: { on: poll, answer: 500, times: 1 } }
        - { at: +6m, update: contacts/1, set: { phone: "2" } }
      expect:
        store: [write-error]
        events: [{ at: +10m, type: UPDATED, object: contacts, id: 1 }]
      """)

    #expect(result.status == .passed, "\(result.failures.map(\.message))")
    #expect(result.verdict == Verdict())
  }
}
