import ChangeEngine
import Formats
import Reports
import Simulation
import TestSupport
import Testing

/// The picture of a failure: what is in it, and that it goes into the terminal.
@Suite struct LaneTests {
  private static let story = """
    scenario: an event is expected that nothing makes
    instance: { configuration: { event.notification.enabled: true, event.vendor.type: webhook,
      event.notification.callback.url: "https://a.example" } }
    until: +10m
    timeline:
      - { at: +1m, webhook: '[{"subscriptionType":"contact.creation","objectId":7}]' }
      - { at: +2m, webhook: '[' }
      - { at: +3m, fault: { on: callback, answer: 503, for: 1m } }
      - { at: +3m, webhook: '[{"subscriptionType":"contact.deletion","objectId":7}]' }
    expect: { events: [] }

    """

  private func picture(width: Int?) throws -> [String] {
    let file = ScenarioFile(
      Array(LaneTests.story.utf8), path: "s.yaml", loader: NoFiles())
    let result = try CasePlayer().play(try #require(file.scenarios.first))
    let lines = TextReport.text(of: result, withDecisions: false, width: width)
      .split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("            +1m") })
    return Array(lines[start...].prefix(6))
  }

  @Test func `webhooks and calls have their lanes`() throws {
    #expect(
      try picture(width: nil) == [
        "            +1m            +2m            +3m            +3m8s          +4m4s",
        "    crm     ·              ·              ·              ·              ·",
        "    polls   ·              ·              ·              ·              ·",
        "    hooks   answered 200   answered 400   answered 200   ·              ·",
        "    events  CREATED 7      ·              ·              ·              DELETED 7",
        "    calls   200, no. 1     ·              503, no. 1     503, no. 2     200, no. 3",
      ])
  }

  private func polls(_ fault: String) throws -> String {
    let story = """
      scenario: a poll goes wrong
      instance: { configuration: { event.notification.enabled: true, event.vendor.type: polling,
        event.notification.callback.url: "https://a.example", event.poller.refresh_interval: 5,
        event.poller.configuration: { contacts: { url: "/hubs/crm/contacts?where=lastmodifieddate>='${date}'",
          idField: vid, datesConfiguration: { updatedDateField: properties.lastmodifieddate,
            updatedDateFormat: milliseconds, createdDateField: properties.createdate,
            createdDateFormat: milliseconds } } } } }
      start: 2026-03-08T06:30:00.000Z
      until: +12m
      crm: { preset: hubspot, resources: { contacts: { pageSize: 2 } } }
      timeline:
        - { at: +1m, create: contacts/1..5 }
        - { at: +2m, fault: { on: poll, \(fault) } }
      expect: { events: [{ at: +5m, type: DELETED }] }

      """
    let file = ScenarioFile(Array(story.utf8), path: "s.yaml", loader: NoFiles())
    let result = try CasePlayer().play(try #require(file.scenarios.first))
    let text = TextReport.text(of: result, withDecisions: false)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("    polls") }
    return String(try #require(lines.first, "\(text)"))
  }

  @Test(arguments: [
    ("answer: 429, page: 2, times: 1", "2: 429, 0 rec."),
    ("kind: reset, page: 2, times: 1", "2: reset, …"),
    ("slow: 1s, page: 2, times: 1", "2: slow, 2 rec"),
    ("answer: 200, body: '[]', times: 1", "faked 200"),
    ("answer: 200, body: '[]', page: 2, times: 1", "2: faked 200,"),
    ("kind: timeout, times: 1", "timeout"),
  ])
  func `of several pages the lane of polls shows the one that went wrong`(
    fault: String, cell: String
  ) throws {
    let lane = try polls(fault)

    #expect(lane.contains(cell), "\(lane)")
  }

  @Test(arguments: [102, 80, 60, 41, 27, 5])
  func `the picture is no wider than the terminal, but for its first column`(width: Int) throws {
    let lines = try picture(width: width)

    #expect(lines.allSatisfy { $0.count <= max(width, 27) }, "\(lines)")
    #expect(lines[0].contains("+1m"))
  }

  @Test func `no text of a case can forge a line`() throws {
    let forged = "1 passed, 0 failed, 0 skipped"
    let story = """
      scenario: ids with line feeds
      instance: { configuration: { event.notification.enabled: true, event.vendor.type: webhook,
        event.notification.callback.url: "https://a.example" } }
      until: +10m
      crm: { subscriptions: [contact.creation] }
      timeline:
        - { at: +1m, create: "contacts/2\\n\(forged)" }
        - { at: +1m, webhook: '[{"subscriptionType":"contact.creation","objectId":"\\n\(forged)"}]' }
      expect:
        events: [{ type: DELETED, id: "3\\n\(forged)", where: { "a\\n\(forged)": 1 } }]
        lost: ["contacts/\\n\(forged)"]

      """
    let file = ScenarioFile(Array(story.utf8), path: "s.yaml", loader: NoFiles())
    let result = try CasePlayer(keepsDecisions: true).play(try #require(file.scenarios.first))

    let text = TextReport.text(of: result, withDecisions: true)
    let report = JUnitReport.document(of: [result], seed: 0, version: "1")
    for line in (text + report).split(separator: "\n") {
      #expect(!line.hasPrefix("1 pas"), "\(line)")
    }
    #expect(text.contains("CREATED contacts/2\\u{A}\(forged)"))
    #expect(text.contains("create 2\\u{A}"))
  }
}
