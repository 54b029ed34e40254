import ChangeEngine
import Formats
import Simulation
import TestSupport
import Testing

/// Recordings: one line a record, or one line a change.
@Suite struct DatasetTests {
  /// Answers for the dataset, and for everything else as the disk does.
  private struct Loader: FileLoader {
    let dataset: String

    func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
      path.hasSuffix("log.jsonl")
        ? Array(dataset.utf8) : try DiskLoader().load(path, bytesMax: bytesMax)
    }
  }

  private func file(_ dataset: String, expect: String = "{}", records: String = "") -> ScenarioFile
  {
    let text = """
      version: 1
      scenario: a recording is played
      instance: ../../Fixtures/instances/hubspot-polling.json
      start: 2026-03-08T06:30:00Z
      until: +1h
      crm: { preset: hubspot, dataset: log.jsonl, \(records) }
      expect: \(expect)
      """
    return ScenarioFile(
      Array(text.utf8), path: TestFiles.root + "/Scenarios/polling/played.yaml",
      loader: Loader(dataset: dataset))
  }

  private static let start: Int64 = 1_772_951_400_000

  private func line(
    _ id: Int, created: Int64, updated: Int64, _ more: String = ""
  ) -> String {
    """
    {"object":"contacts","id":\(id),"created":\(DatasetTests.start + created * 1_000),\
    "updated":\(DatasetTests.start + updated * 1_000)\(more)}

    """
  }

  @Test func `a log of changes is played state by state`() throws {
    let log =
      line(1, created: -5_000, updated: -4_000, #","set":{"a":"1","b":"1"}"#)
      + line(1, created: -5_000, updated: 1_000, #","set":{"a":"3"}"#)
      + line(1, created: -5_000, updated: -3_000, #","set":{"a":"2"}"#)
      + line(2, created: 100, updated: 100, #","set":{"a":"1"}"#)
      + line(2, created: 100, updated: 1_900, #","set":{"b":"2"}"#)
      + line(2, created: 100, updated: 2_500, #","deleted":true"#)
      + line(3, created: -9_000, updated: -8_000, #","deleted":true"#)
    let file = file(
      log,
      expect: """
        { events: [
          { at: +5m, type: CREATED, id: 2, where: { a: "1" } },
          { at: +20m, type: UPDATED, id: 1, where: { a: "3", b: "1" } },
          { at: +35m, type: UPDATED, id: 2, where: { a: "1", b: "2" } } ] }
        """)

    #expect(file.problems.isEmpty, "\(file.problems.map(\.description))")
    let scenario = try #require(file.scenarios.first)
    #expect(scenario.records.map(\.id.text) == ["1"])
    let result = try CasePlayer().play(scenario)
    #expect(result.status == .passed, "\(result.failures)")
    #expect(result.verdict.undetectable.map(\.description) == ["contacts/2"])
  }

  @Test func `each slip of a recording is told with its line`() {
    let log =
      line(1, created: 0, updated: 5) + line(1, created: 0, updated: 5)
      + line(2, created: 0, updated: 5) + line(2, created: 1, updated: 6)
      + line(3, created: -9, updated: -8, #","deleted":true"#) + line(3, created: -9, updated: 5)
      + line(4, created: 0, updated: 5, #","deletd":true"#)
      + #"{"object":"contacts","id":5,"created":"x"}"# + "\n"
      + #"{"object":"contacts","id":6}"# + "\n"
    let problems = file(log).problems.map {
      "\($0.location.position.line): \($0.message); \($0.remedy)"
    }

    #expect(
      problems.sorted() == [
        "2: contacts/1 stands there twice with one stamp, first in line 1; keep one of the two lines",
        "4: contacts/2 was created at another time in line 3; give both lines one 'created'",
        "6: contacts/3 was deleted before the start and comes back; start the scenario earlier, or leave the earlier lines out",
        "7: 'deletd' is no key of a dataset; did you mean 'deleted'?",
        "8: 'created' is no moment; write milliseconds since 1970, or ISO 8601 with Z or an offset",
        "9: a record needs 'object', 'id' and 'created'; write {\"object\":\"contacts\",\"id\":7,\"created\":1519354330879}",
      ])
  }

  @Test(
    arguments: [
      (
        #""deleted":"true""#,
        "'deleted' is neither true nor false; write true or false, without quotes"
      ),
      (#""deleted":1"#, "'deleted' is neither true nor false; write true or false, without quotes"),
      (#""deleted":null"#, nil), (#""deleted":false"#, nil),
      (
        #""set":"email=a""#,
        "'set' is no mapping of fields to values; write {\"email\":\"a@example.com\"}"
      ),
      (
        #""set":[1]"#,
        "'set' is no mapping of fields to values; write {\"email\":\"a@example.com\"}"
      ),
      (#""set":null"#, nil), (#""other":1,"other":2"#, nil),
      (#""id":4"#, "the key 'id' stands twice; remove one of the two"),
      (#""set":{"a":1,"a":2}"#, "the key 'a' stands twice; remove one of the two"),
    ] as [(String, String?)])
  func `a line that may mean two things is refused`(members: String, expected: String?) {
    let problems = file(line(3, created: -5, updated: 5, "," + members)).problems

    #expect(
      problems.map { "\($0.location.position.line): \($0.message); \($0.remedy)" }
        == (expected.map { ["1: " + $0] } ?? []))
  }

  @Test func `a record of the scenario is not in the recording too`() {
    let log =
      line(1, created: -5, updated: 5) + line(2, created: -5, updated: -5)
      + line(1, created: -5, updated: 9) + line(3, created: 5, updated: 5)
    let records = "records: { contacts: [{ id: 1 }, { id: 3 }] }"

    #expect(
      file(log, records: records).problems.map {
        "\($0.location.position.line): \($0.message); \($0.remedy)"
      }
        == [1, 4].map {
          "\($0): contacts/\($0 == 1 ? 1 : 3) stands under crm.records too; take it out of one of the two"
        })
  }
}
