import ChangeEngine
import Formats
import ScenarioDrafts
import Simulation
import Testing

/// A prediction is shown by playing it, or withdrawn.
@Suite struct ProofTests {
  private struct NoFiles: FileLoader {
    func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
      throw LoadError(message: "no file", remedy: "none")
    }
  }

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

  @Test func `a scenario's lag is played`() throws {
    let text = """
      version: 1
      scenario: a lag
      instance: { things: { url: "/things?where=changed>'${date}'", idField: key, pollDelay: 10, datesConfiguration: { updatedDateField: changed, updatedDateFormat: milliseconds } } }
      crm: { preset: configured, resources: { things: { visible: 25s } } }
      """
    let file = ScenarioFile(Array(text.utf8), path: "s.yaml", loader: NoFiles())
    let problem = try #require(file.warnings.first { $0.code == "delay-below-visibility-lag" })
    guard case .proved(let findings, _, _) = try Proof.of(try #require(problem.prediction)) else {
      Issue.record("not proved")
      return
    }
    #expect(findings == ["things/2 is lost"])
  }
}
