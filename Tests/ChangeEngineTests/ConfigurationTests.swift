import ChangeEngine
import Testing

/// What is read of a configuration, and what is wrong with it.
@Suite struct ConfigurationTests {
  func read(_ resource: String) throws -> (Instance, [ConfigurationProblem]) {
    var reader = InstanceReader()
    let instance = reader.read(
      try JSONDocument(Array("{\"contacts\":\(resource)}".utf8)).root)
    return (instance, reader.problems)
  }

  @Test(arguments: [
    (
      #"{"url":"/contacts?a=${date}","idField":"id","createdCheckTolerance":"7","datesConfiguration":{"createdCheckTolerance":3}}"#,
      7_000
    ),
    (
      #"{"url":"/contacts?a=${date}","idField":"id","datesConfiguration":{"createdCheckTolerance":3}}"#,
      3_000
    ),
    (#"{"url":"/contacts?a=${date}","idField":"id"}"#, 10_000),
  ])
  func `the tolerance stands in either place, the outer one wins`(
    resource: String, milliseconds: Int64
  ) throws {
    let (instance, problems) = try read(resource)

    #expect(instance.resources.first?.toleranceMilliseconds == milliseconds)
    #expect(
      problems.contains { $0.code == .misplacedKey } == resource.contains("datesConfiguration"))
  }

  @Test(arguments: [
    (0, 0, true, true), (1, 0, false, false), (-1, 0, true, true), (9_999, 10_000, true, true),
    (10_000, 10_000, true, false), (10_001, 10_000, false, false),
  ])
  func `only at the edge of the tolerance the two edges differ, and equal dates are a creation`(
    age: Int64, tolerance: Int64, inclusive: Bool, exclusive: Bool
  ) {
    let created = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)
    let expected: [Policies.ToleranceEdge: Bool] = [.inclusive: inclusive, .exclusive: exclusive]
    for (edge, isCreated) in expected {
      let type = ChangeType(
        created: created, updated: created.advanced(byMilliseconds: age),
        toleranceMilliseconds: tolerance, edge: edge)

      #expect((type == .created) == isCreated)
    }
  }

  @Test(arguments: [
    (#"{"contacts":{"idField":"vid"}}"#, "missing-url"), ("{}", "invalid-value"),
    ("7", "invalid-value"),
    (#"{"configuration":{"name":"x"}}"#, "invalid-value"),
    (#"{"event.poller.configuration":{}}"#, "events-disabled"),
    (#"{"event.poller.refresh_interval":0}"#, "invalid-refresh-interval"),
    (#"{"event.poller.configuration":"{"}"#, "invalid-json"),
  ])
  func `a document that polls nothing is not passed over in silence`(text: String, code: String)
    throws
  {
    var reader = InstanceReader()
    _ = reader.read(try JSONDocument(Array(text.utf8)).root)

    #expect(reader.problems.contains { $0.code.rawValue == code }, "\(reader.problems)")
  }

  @Test func `a filter that is off as a text is off`() throws {
    let (instance, _) = try read(
      #"{"url":"/contacts","idField":"id","filterByUpdatedDate":"false"}"#)

    #expect(instance.resources.first?.filtersByUpdatedDate == false)
  }

  @Test(arguments: [
    (#""createdCheckTolerance":"99999999999999999""#, "seconds from 0 to 1000000000000"),
    (#""createdCheckTolerance":-1"#, "seconds from 0 to 1000000000000"),
    (#""pollDelay":1.5"#, "seconds from 0 to 1000000000000"),
    (#""pageSize":1000001"#, "number from 1 to 1000000"),
  ])
  func `a number out of its bounds is told with both of them`(
    setting: String, bounds: String
  ) throws {
    let (_, problems) = try read(#"{"url":"/contacts?a=${date}","idField":"id",\#(setting)}"#)

    #expect(problems.contains { $0.message.hasSuffix(bounds) }, "\(problems)")
  }
}
