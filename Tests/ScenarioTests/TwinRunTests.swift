import ChangeEngine
import Simulation
import Testing

/// What is said of a run that a crash makes begin again in its moment.
@Suite struct TwinRunTests {
  private func poller(_ name: String, _ delay: Int) -> String {
    """
    \(name): { url: "/\(name)?where=changed>='${epoch}'", idField: id, pollDelay: \(delay),
          datesConfiguration: { updatedDateField: changed, updatedDateFormat: milliseconds } }
    """
  }

  /// Two resources are polled one after the other; killed in the second, the engine polls both again.
  private func scenario(
    _ contacts: String, _ timeline: [String], rest: String = "engine: {}", delay: Int = 0
  ) throws -> Scenario {
    try Story.read(
      """
      version: 1
      scenario: a change is lost, and the engine is killed somewhere
      instance: { element: { key: x }, configuration: { event.notification.enabled: true,
          event.notification.callback.url: "https://app.example.com", event.vendor.type: polling,
          event.poller.refresh_interval: 5, event.poller.configuration: {
          \(poller("contacts", delay)), \(poller("deals", delay)) } } }
      \(rest)
      start: 2026-03-08T06:30:00Z
      until: +22m
      crm: { preset: configured, resources: { contacts: { pageSize: 1, order: id, \(contacts) },
        deals: {} }, records: { contacts: [{ id: 1..3 }], deals: [{ id: 1 }] } }
      timeline:
      \(timeline.map { "  - { at: \($0) }" }.joined(separator: "\n"))
      """)
  }

  @Test(arguments: [
    ("visible: 30s", "+4m50s, update: contacts/1"), ("cap: 1", "+1m, update: contacts/1..3"),
  ])
  func `why a change was lost is said alike, wherever the engine is killed`(
    contacts: String, update: String
  ) throws {
    let scenario = try scenario(contacts, [update])
    let causes = try CasePlayer().play(scenario).failures.flatMap(\.causes)
    var twins = 0

    for point in 0..<60 {
      let result = try CasePlayer(crashes: .at(point)).play(scenario)

      #expect(result.failures.flatMap(\.causes) == causes, "\(point)")
      if hasTwins(result) { twins += 1 }
    }
    #expect(!causes.isEmpty)
    #expect(twins > 5, "\(twins)")
  }

  /// It fakes the answer to the first run, or to the second one.
  @Test(arguments: [
    ["+2m, fault: { on: poll, answer: 200, body: '[]' }"],
    ["+2m, fault: { on: poll, slow: 0s }", "+2m, fault: { on: poll, answer: 200, body: '[]' }"],
  ])
  func `the fault that hid a change is named, whichever run it struck`(faults: [String]) throws {
    let scenario = try scenario("cap: 10", ["+1m, update: contacts/1"] + faults)
    var twins = 0

    for point in 0..<30 {
      let result = try CasePlayer(crashes: .at(point)).play(scenario)

      guard let cause = result.failures.flatMap(\.causes).first else { continue }
      #expect(cause.contains("but the fault 'faked 200' answered page 1"), "\(point): \(cause)")
      if hasTwins(result) { twins += 1 }
    }
    #expect(twins > 3, "\(twins)")
  }

  @Test func `an event that the second run tells again is told with its own numbers`() throws {
    let scenario = try scenario(
      "cap: 10", ["+1m, update: contacts/1"], rest: "engine: { deduplicate: false }", delay: 600)
    let whole = try CasePlayer().play(scenario).verdict.duplicated.count
    var duplicates = 0

    for point in 0..<40 {
      let result = try CasePlayer(crashes: .at(point)).play(scenario)

      for cause in result.failures.flatMap(\.causes) {
        #expect(cause.contains("; the engine: "), "\(point): \(cause)")
      }
      duplicates += result.verdict.duplicated.count - whole
    }
    #expect(duplicates > 3, "\(duplicates)")
  }

  private func hasTwins(_ result: CaseResult) -> Bool {
    let starts = result.trace.runs.filter { $0.resource == "contacts" }.map(\.start)
    return Set(starts).count < starts.count
  }
}
