import ChangeEngine
import Simulation

/// Whole scenarios: simulated CRM, engine, trace and oracle, as `eventbench run` plays them.
struct ScenarioSuite {
  /// How a poll asks for records.
  private enum Asking: String {
    /// Only what changed since the last poll.
    case cursor = "by cursor"
    /// All of them, each time.
    case everyRecord = "every record"

    var url: String {
      switch self {
      case .cursor: "/contacts?where=updated>=${epoch}"
      case .everyRecord: "/contacts"
      }
    }
  }

  private static let day: Int64 = 86_400_000
  private static let changesPerDay: Int64 = 50

  let scale: Int

  private var contacts: Int { max(50, 1_000 / scale) }

  var benchmarks: [Benchmark] {
    [
      benchmark("a day", .cursor, days: 1, times: max(1, 200 / scale)),
      benchmark("a day", .everyRecord, days: 1, times: max(1, 2 / scale)),
      benchmark("a year", .cursor, days: max(1, 365 / Int64(scale)), times: 1),
    ]
  }

  private func benchmark(_ name: String, _ asking: Asking, days: Int64, times: Int) -> Benchmark {
    Benchmark(
      suite: "scenario",
      name: "\(name), \(Figures.grouped(contacts)) contacts, polls \(asking.rawValue)",
      work: Benchmark.Work(
        "scenarios", count: times, virtualMilliseconds: Int64(times) * days * Self.day)
    ) {
      let scenario = try ScenarioSuite.scenario(asking, days: days, contacts: contacts)
      let player = CasePlayer()
      return {
        var checksum: UInt64 = 0
        for _ in 0..<times {
          let result = try player.play(scenario)
          let events = result.trace.events.count
          guard result.status == .passed, Int64(events) == Self.changesPerDay * days else {
            throw BenchmarkError(
              "scenario: error: \(events) events where \(Self.changesPerDay * days) were owed, \(result.status); report it"
            )
          }
          checksum = checksum &* 31 &+ result.trace.digest.value
        }
        return checksum
      }
    }
  }

  /// Polls each 5 minutes of virtual time, and 50 updates a day, evenly spread.
  private static func scenario(_ asking: Asking, days: Int64, contacts: Int) throws -> Scenario {
    let start = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)
    let format = try DateFormat(pattern: "milliseconds")
    var resource = CRMResource(
      name: "contacts", id: FieldPath(keys: ["id"]),
      created: .init(path: FieldPath(keys: ["created"]), format: format, zone: .utc),
      updated: .init(path: FieldPath(keys: ["updated"]), format: format, zone: .utc))
    resource.visibilityMilliseconds = 0...0
    let long = Timestamp(millisecondsSinceEpoch: start.millisecondsSinceEpoch - day)
    let records = (1...contacts).map { number in
      ExistingRecord(
        resource: "contacts", id: RecordID(String(number)), created: long, updated: long,
        fields: [.init(key: "name", value: .string("contact \(number)"))])
    }
    let interval = day / changesPerDay
    let timeline = (0..<changesPerDay * days).map { number in
      // Never at the time of a poll, where either order would be right.
      TimelineEntry(
        at: start.advanced(byMilliseconds: number * interval + 1_234),
        action: .change(
          RecordChange(
            kind: .updated, resource: "contacts",
            ids: [RecordID(String(1 + number * 37 % Int64(contacts)))])))
    }
    return Scenario(
      file: "perf", title: "polls of \(contacts) contacts",
      location: SourceLocation(file: "perf", position: SourcePosition(line: 1, column: 1)),
      instances: [WatchedInstance(instance: try instance(asking))], start: start,
      until: start.advanced(byMilliseconds: days * day + 600_000),
      crm: CRMProfile(resources: [resource]), records: records, timeline: timeline,
      expectations: Expectations())
  }

  private static func instance(_ asking: Asking) throws -> Instance {
    let polling = """
      {"contacts":{"url":"\(asking.url)","idField":"id","datesConfiguration":{
      "updatedDateField":"updated","updatedDateFormat":"milliseconds","createdDateField":"created"}}}
      """
    var reader = InstanceReader()
    let read = reader.read(try JSONDocument(Array(polling.utf8)).root)
    return Instance(
      isEnabled: true, vendorType: .polling, refreshIntervalMilliseconds: 300_000,
      resources: read.resources)
  }
}
