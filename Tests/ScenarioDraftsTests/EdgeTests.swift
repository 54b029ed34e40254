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

  private func instance(_ resource: String, minutes: Int = 10) -> [UInt8] {
    Array(
      """
      {"event.notification.enabled": true, "event.poller.refresh_interval": "\(minutes)",
      "event.poller.configuration": {"things": \(resource)}}
      """.utf8)
  }

  private func files(_ resource: String, minutes: Int = 10) throws -> EdgeFiles {
    let bytes = instance(resource, minutes: minutes)
    return try EdgeFiles(
      of: InstanceSource(bytes, path: "i.json"), instancePath: "i.json", folder: "f",
      loader: OneFile(bytes: bytes))
  }

  /// The results of a file's cases, with that instance.
  private func results(_ text: String, _ instance: [UInt8]) throws -> [CaseResult] {
    let file = ScenarioFile(
      Array(text.utf8), path: "f/e.yaml", loader: OneFile(bytes: instance))
    #expect(file.problems.isEmpty, "\(file.problems)")
    return try file.scenarios.map { try CasePlayer().play($0) }
  }

  /// A resource with more settings.
  private func resource(_ settings: String, format: String = "milliseconds") -> String {
    """
    {"url": "/x/things?where=changed>'${epoch}'", "idField": "key" \(settings), "datesConfiguration": {
    "updatedDateField": "changed", "updatedDateFormat": "\(format)", "createdDateField": "made"}}
    """
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

  @Test(arguments: [
    ("America/New_York", "an hour"), ("Australia/Lord_Howe", "30m"), ("Antarctica/Troll", "2h"),
  ])
  func `what the clocks skip and repeat is as long as they are set`(zone: String, length: String)
    throws
  {
    let edges = try files(
      resource(#", "updatedDateTimezone": "\#(zone)""#, format: "yyyy-MM-dd HH:mm:ss.SSS"))
    let why = edges.files.filter { $0.name.contains("clocks") }.compactMap { file in
      file.text.split(separator: "\n").first { $0.hasPrefix("why:") }
    }

    #expect(
      Set(why) == [
        "why: \"the dates carry no offset, and \(length) of the zone's clock does not exist\"",
        "why: \"the dates carry no offset, and \(length) of the zone's clock occurs twice\"",
      ])
  }

  @Test func `resources of like names have files of their own`() throws {
    let names = ["a/b", "a-b", "A.b", "a-b-2", String(repeating: "𠮷", count: 70)]
    let resources = names.map { "\"\($0)\": \(resource(""))" }.joined(separator: ", ")
    let bytes = Array(
      """
      {"event.notification.enabled": true, "event.poller.refresh_interval": "10",
      "event.poller.configuration": {\(resources)}}
      """.utf8)
    let edges = try EdgeFiles(
      of: InstanceSource(bytes, path: "i.json"), instancePath: "i.json", folder: "f",
      loader: OneFile(bytes: bytes))

    let windows = edges.files.map(\.name).filter { $0.hasSuffix("-window.yaml") }
    #expect(
      windows.prefix(4)
        == ["a-b-window.yaml", "a-b-2-window.yaml", "A-b-3-window.yaml", "a-b-2-2-window.yaml"])
    #expect(Set(edges.files.map(\.name)).count == edges.files.count)
    #expect(edges.files.allSatisfy { $0.name.utf8.count <= 255 })
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
  @Test(arguments: [1_440, 1_441, 2_880, 9_999, 525_600])
  func `a long interval has its edges, too`(minutes: Int) throws {
    let resource = resource(#", "pollDelay": 30"#)
    let edges = try files(resource, minutes: minutes)

    #expect(edges.files.map(\.name) == ["window", "lag", "tolerance"].map { "things-\($0).yaml" })
    #expect(edges.skipped.isEmpty)
    for file in edges.files {
      for result in try results(file.text, instance(resource, minutes: minutes)) {
        #expect(result.status == .passed, "\(file.name) \(result.failures)")
      }
    }
  }

  @Test func `an interval longer than a story may be is skipped for that reason`() throws {
    let edges = try files(resource(""), minutes: 999_999_999)

    #expect(edges.files.isEmpty)
    #expect(
      edges.skipped.map(\.reason) == ["polls that are more than 3650 days apart make no story"])
  }
  @Test(
    arguments: [0, 1, 300, 301, 420, 600, 660, 1_200, 86_410],
    ["milliseconds", "yyyy-MM-dd'T'HH:mm:ssXXX"])
  func `the lag is as long as the delay, and 1 ms longer`(delay: Int, format: String) throws {
    func delayed(_ seconds: Int) -> String {
      resource(#", "pollDelay": \#(seconds)"#, format: format)
    }
    let files = try files(delayed(delay)).files
    let lag = try #require(files.first { $0.name == "things-lag.yaml" }).text
    let played = try results(lag, instance(delayed(delay)))

    #expect(lag.contains("covers a lag as long, and not 1 ms more"))
    #expect(played.map(\.status) == [.passed, .passed])
    #expect(played.map(\.verdict.lost.count) == [0, 1])
    // A second more or less of delay moves the edge.
    let longer = try results(lag, instance(delayed(delay + 1)))
    #expect(longer.map(\.status) == [.passed, .failed])
    guard delay > 0 else { return }
    let shorter = try results(lag, instance(delayed(delay - 1)))
    #expect(shorter.map(\.status) == [.failed, .passed])
  }

  @Test(arguments: [0, 60])
  func `what an edge is about is no warning of its scenario`(delay: Int) throws {
    let instance = instance(resource(#", "pollDelay": \#(delay)"#))
    let files = try files(resource(#", "pollDelay": \#(delay)"#)).files
    for (name, text) in files {
      let file = ScenarioFile(
        Array(text.utf8), path: "f/e.yaml", loader: OneFile(bytes: instance))
      let own = file.warnings.filter { $0.location.file == "f/e.yaml" }
      #expect(own.isEmpty, "\(name): \(own.map(\.description))")
      #expect(try file.scenarios.allSatisfy { try CasePlayer().play($0).status == .passed })
    }
    let lag = try #require(files.first { $0.name == "things-lag.yaml" }).text
    #expect(lag.contains("    problems: []\n"))
    #expect(lag.contains("    problems: [delay-below-visibility-lag]\n"))
  }

  @Test func `a lag that a story cannot hold is skipped by itself`() throws {
    let edges = try files(resource(#", "pollDelay": 1000000000000"#))

    #expect(edges.files.map(\.name) == ["window", "tolerance"].map { "things-\($0).yaml" })
    #expect(edges.skipped.map(\.story) == ["lag"])
  }

  @Test func `dates of whole days promise nothing of a millisecond`() throws {
    let edges = try files(
      """
      {"url": "/x/things", "idField": "key", "pollDelay": 86410, "datesConfiguration": {
      "updatedDateField": "changed", "updatedDateFormat": "yyyy-MM-dd"}}
      """)

    let lag = try #require(edges.files.first { $0.name == "things-lag.yaml" }).text
    #expect(lag.contains("beside a lag as long, and one 1 ms longer"))
  }

  @Test func `a list without dates has no window and no lag`() throws {
    let edges = try files(#"{"url": "/x/things", "idField": "key"}"#)

    #expect(edges.files.map(\.name) == ["things-window.yaml"])
    #expect(edges.skipped.isEmpty)
    #expect(
      edges.files.allSatisfy {
        $0.text.contains("the first poll takes stock, and no event comes of what it finds")
      })
  }
}
