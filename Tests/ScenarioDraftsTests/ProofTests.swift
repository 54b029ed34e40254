import ChangeEngine
import Formats
import ScenarioDrafts
import Simulation
import TestSupport
import Testing

/// A prediction is shown by playing it, or withdrawn.
@Suite struct ProofTests {
  /// The proofs of a resource's predictions, by code.
  private func proofs(_ url: String, _ members: String, _ dates: String) throws -> [String: Proof] {
    let text = """
      {"event.notification.enabled": true, "event.poller.refresh_interval": "5",
      "event.poller.configuration": {"things": {"url": "/hubs/x/things?where=\(url)", "idField": "key" \(members),
      "datesConfiguration": {"updatedDateField": "changed" \(dates)}}}}
      """
    let source = InstanceSource(Array(text.utf8), path: "i.json")
    var proofs: [String: Proof] = [:]
    for problem in source.problems {
      guard let prediction = problem.prediction else { continue }
      proofs[problem.code] = try Proof.of(prediction)
    }
    return proofs
  }

  private static let milliseconds = #", "updatedDateFormat": "milliseconds""#

  @Test(arguments: [
    (
      "changed>='${date}'", "", #", "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ssXXX""#,
      "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${date}'", #", "pollDelay": 59"#,
      #", "updatedDateFormat": "yyyy-MM-dd'T'HH:mmXXX""#, "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${date:yyyy-MM-dd}'", "", #", "updatedDateFormat": "yyyy-MM-dd""#, "coarse-format",
      "things/2 is lost"
    ),
    (
      "changed>='${date}'", #", "pollDelay": 86400"#,
      #", "updatedDateFormat": "dd/MM/yyyy", "updatedDateTimezone": "America/New_York""#,
      "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${date}'", "",
      #", "updatedDateFormat": "yyyy-MM-dd", "updatedDateTimezone": "Asia/Kathmandu""#,
      "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${date}'", #", "pollDelay": 3600"#,
      #", "updatedDateFormat": "yyyy-MM-dd HH", "updatedDateTimezone": "Australia/Lord_Howe""#,
      "coarse-format", "things/2 is lost"
    ),
    // A delay one second shorter than what is advised does not do, and what is advised does.
    (
      "changed>='${date}'", #", "pollDelay": 2678399"#,
      #", "updatedDateFormat": "yyyy-MM", "updatedDateTimezone": "America/New_York""#,
      "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${date}'", #", "pollDelay": 2681999"#,
      #", "updatedDateFormat": "yyyy-MM", "updatedDateTimezone": "Europe/Berlin""#,
      "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${date}'", #", "pollDelay": 31622399"#, #", "updatedDateFormat": "yyyy""#,
      "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${date}'", #", "pollDelay": 608399"#,
      #", "updatedDateFormat": "YYYY-'W'ww", "updatedDateTimezone": "America/New_York""#,
      "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${epoch}' and changed<='${now:yyyy-MM}-01'", #", "pollDelay": 86400"#,
      milliseconds, "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${epoch}' and changed<='${nowTimeZone:GMT:yyyy-MM-dd'T'HH:mm:ss'Z'}'", "",
      milliseconds, "coarse-format", "things/2 is lost"
    ),
    (
      "changed>='${epoch}' and changed<='${nowTimeZone:America/New_York:yyyy-MM-dd}'",
      #", "pollDelay": 86400"#,
      #", "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSS", "updatedDateTimezone": "America/New_York""#,
      "coarse-format", "things/2 is lost"
    ),
    ("date_updated='${date}'", "", milliseconds, "equality-filter", "things/2 is lost"),
    ("date_updated=${epoch}", "", milliseconds, "equality-filter", "things/2 is lost"),
    ("date_updated = '${epoch}'", "", milliseconds, "equality-filter", "things/2 is lost"),
    (
      "changed>='${date}'", "", milliseconds + #", "createdDateField": "changed""#,
      "same-date-fields", "things/1 comes as CREATED, and is UPDATED"
    ),
    (
      "changed>='${date}'", #", "pollDelay": 60"#, milliseconds, "duplicates-without-memory",
      "things/2 is reported twice"
    ),
    (
      "changed>='${date}'", "",
      #", "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "updatedDateTimezone": "+6:00""#,
      "literal-z-with-zone", "things/2 is lost"
    ),
    (
      "changed>='${date}'", #", "filterByCurrentDate": true"#,
      #", "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS", "updatedDateTimezone": "MST""#,
      "fixed-zone-abbreviation", "things/2 is lost"
    ),
  ])
  func `a prediction that holds is shown, and the scenario of it passes`(
    url: String, members: String, dates: String, code: String, finding: String
  ) throws {
    let proof = try #require(try proofs(url, members, dates)[code])
    guard case .proved(let findings, let causes, let scenario) = proof else {
      Issue.record("\(proof)")
      return
    }

    #expect(findings == [finding])
    #expect(!causes.isEmpty)
    let file = ScenarioFile(Array(scenario.utf8), path: "s.yaml", loader: NoFiles())
    #expect(file.problems.isEmpty, "\(file.problems.map(\.description))\n\(scenario)")
    for scenario in file.scenarios {
      let result = try CasePlayer().play(scenario)
      #expect(result.status == .passed, "\(result.failures)")
    }
  }

  @Test func `a scenario that is kept holds no key of the URL's`() throws {
    let proof = try #require(
      try proofs("changed>='${date}'&hapikey=1-2-3", "", #", "updatedDateFormat": "yyyy-MM-dd""#)[
        "coarse-format"])
    guard case .proved(_, _, let scenario) = proof else {
      Issue.record("\(proof)")
      return
    }

    #expect(scenario.contains("where=changed>='${date}'&hapikey=…\""), "\(scenario)")
    let file = ScenarioFile(Array(scenario.utf8), path: "s.yaml", loader: NoFiles())
    #expect(try file.scenarios.map { try CasePlayer().play($0).status } == [.passed])
  }

  @Test func `a prediction that does not come true is withdrawn`() throws {
    let proof = try #require(
      try proofs("lastmodifieddate='${date}'", "", ProofTests.milliseconds)["equality-filter"])
    guard case .withdrawn(let stories) = proof else {
      Issue.record("\(proof)")
      return
    }
    #expect(stories == 1)
  }

  @Test func `what the simulated CRM cannot play is said to be so`() throws {
    let proof = try #require(
      try proofs(
        "changed>='${epoch:0}'", "", #", "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ssXXX""#)[
          "coarse-format"])
    guard case .unplayable = proof else {
      Issue.record("\(proof)")
      return
    }
  }

  /// A scenario whose CRM shows changes late, or cuts its dates.
  private func warnings(delay: Int, crm: String, format: String, url: String = "changed>'${date}'")
    -> [Problem]
  {
    let text = """
      version: 1
      scenario: a CRM that is late or coarse
      instance: { things: { url: "/things?where=\(url)", idField: key, pollDelay: \(delay),
        datesConfiguration: { updatedDateField: changed, updatedDateFormat: "\(format)" } } }
      crm: { preset: configured, resources: { things: { \(crm) } } }
      """
    let file = ScenarioFile(Array(text.utf8), path: "s.yaml", loader: NoFiles())
    #expect(file.problems.isEmpty, "\(file.problems)")
    return file.warnings.filter { $0.path == "things" && $0.severity == .warning }
  }

  @Test(arguments: [
    (10, "visible: 25s", "milliseconds", "delay-below-visibility-lag", 25),
    (0, "visible: 25s", "seconds", "delay-below-visibility-lag", 26),
    (25, "visible: 25s", "yyyy-MM-dd'T'HH:mm:ssXXX", "delay-below-visibility-lag", 26),
    (1, "visible: 1ms", "seconds", "delay-below-visibility-lag", 1),
    (30, "visible: { min: 0s, max: 30500ms }", "milliseconds", "delay-below-visibility-lag", 31),
    (60, "visible: 1m", "dd/MM/yyyy HH:mm", "delay-below-visibility-lag", 120),
    (0, "precision: 1s", "milliseconds", "coarse-format", 1),
    (1, "precision: 1m", "seconds", "coarse-format", 60),
    (25, "visible: 25s, precision: 1m", "milliseconds", "delay-below-visibility-lag", 85),
    (0, "precision: 1d", "milliseconds", "coarse-format", 86_400),
    (
      0, "precision: 1d, updated: { timeZone: America/New_York }", "milliseconds",
      "coarse-format", 90_000
    ),
    (60, "visible: 1m", "yyyy-MM", "delay-below-visibility-lag", 2_678_460),
  ])
  func `a lag and coarse dates add up; the remedy cures, and one second less does not`(
    delay: Int, crm: String, format: String, code: String, needed: Int
  ) throws {
    let found = warnings(delay: delay, crm: crm, format: format)
    guard needed > delay else { return #expect(found.isEmpty, "\(found)") }
    let problem = try #require(found.first)

    #expect(found.map(\.code) == [code])
    #expect(problem.remedy == "set pollDelay to \(needed) or more")
    guard case .proved(let findings, _, _) = try Proof.of(try #require(problem.prediction)) else {
      Issue.record("not proved: \(problem)")
      return
    }
    #expect(findings == ["things/2 is lost"])
    #expect(warnings(delay: needed, crm: crm, format: format).isEmpty)
    let short = try #require(warnings(delay: needed - 1, crm: crm, format: format).first)
    guard case .proved = try Proof.of(try #require(short.prediction)) else {
      Issue.record("not proved with a delay one second shorter: \(short)")
      return
    }
  }

  @Test func `a list of all has a lag, too, where the engine passes over old dates`() throws {
    let found = warnings(delay: 0, crm: "visible: 25s", format: "milliseconds", url: "a=1")

    #expect(found.map(\.code) == ["delay-below-visibility-lag"])
    guard case .proved = try Proof.of(try #require(found.first?.prediction)) else {
      Issue.record("not proved")
      return
    }
  }
}
