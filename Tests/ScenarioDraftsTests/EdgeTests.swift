import ChangeEngine
import Formats
import ScenarioDrafts
import Simulation
import Testing

/// The scenarios of an instance's own edges pass as they are written.
@Suite struct EdgeTests {
  /// Serves one file, whatever it is called.
  private struct OneFile: FileLoader {
    let bytes: [UInt8]

    func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] { bytes }
  }

  private func files(_ resource: String) throws -> EdgeFiles {
    let text = """
      {"event.notification.enabled": true, "event.poller.refresh_interval": "10",
      "event.poller.configuration": {"things": \(resource)}}
      """
    let bytes = Array(text.utf8)
    return try EdgeFiles(
      of: InstanceSource(bytes, path: "i.json"), instancePath: "i.json", folder: "f",
      loader: OneFile(bytes: bytes))
  }

  @Test func `a zone with daylight saving, a delay and an upper bound have their edges`() throws {
    let resource = """
      {"url": "/x/things?where=changed>='${date}'", "idField": "key", "pollDelay": 30,
      "filterByCurrentDate": true, "createdCheckTolerance": 5, "datesConfiguration": {
      "updatedDateField": "changed", "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS",
      "updatedDateTimezone": "America/New_York", "createdDateField": "made"}}
      """
    let edges = try files(resource)

    #expect(
      edges.files.map(\.name)
        == [
          "window", "lag", "tolerance", "current-date", "clocks-forward", "clocks-back",
        ].map { "things-\($0).yaml" })
    #expect(edges.skipped.isEmpty)
    for file in edges.files {
      let instance = OneFile(
        bytes: Array(
          """
          {"event.notification.enabled": true, "event.poller.refresh_interval": "10",
          "event.poller.configuration": {"things": \(resource)}}
          """.utf8))
      let scenarios = ScenarioFile(Array(file.text.utf8), path: "f/e.yaml", loader: instance)
      #expect(scenarios.problems.isEmpty, "\(scenarios.problems)")
      for scenario in scenarios.scenarios {
        let result = try CasePlayer().play(scenario)
        #expect(result.status == .passed, "\(file.name) \(scenario.displayName) \(result.failures)")
      }
    }
  }

  @Test func `what the simulated CRM cannot play is skipped with a reason`() throws {
    let edges = try files(
      """
      {"url": "/x/things?where=changed>='${lastPoll}'", "idField": "key",
      "datesConfiguration": {"updatedDateField": "changed", "updatedDateFormat": "milliseconds"}}
      """)

    #expect(edges.files.isEmpty)
    #expect(edges.skipped.map(\.resource) == ["things"])
  }
}
