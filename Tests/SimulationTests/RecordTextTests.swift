import ChangeEngine
import Simulation
import Testing

/// The quick ways to write a record's text against the slow, obvious ones.
@Suite struct RecordTextTests {
  private static let moment = Timestamp(millisecondsSinceEpoch: 1_772_951_400_123)

  private static func resource(
    id: String, created: String, updated: String, pattern: String = "milliseconds",
    flag: String? = nil
  ) throws -> CRMResource {
    let format = try DateFormat(pattern: pattern)
    let path = { (text: String) in FieldPath(keys: text.split(separator: ".").map(String.init)) }
    var resource = CRMResource(
      name: "contacts", id: path(id),
      created: .init(path: path(created), format: format, zone: .utc),
      updated: .init(path: path(updated), format: format, zone: .utc))
    if let flag { resource.deletions = .flagged(path(flag)) }
    return resource
  }

  private static func resources() throws -> [CRMResource] {
    try [
      resource(id: "id", created: "created", updated: "updated"),
      resource(id: "vid", created: "properties.createdate", updated: "properties.updated"),
      resource(id: "p.id", created: "p.c", updated: "p.q.u", flag: "p.q.gone"),
      resource(id: "id", created: "c", updated: "p.u", pattern: "yyyy-MM-dd '\"'HH", flag: "p"),
      resource(id: "c", created: "c.d", updated: "c", flag: "gone"),
    ]
  }

  private static let fields: [[JSONValue.Member]] = [
    [], [.init(key: "name", value: .string("a \"b\" \n é"))],
    [
      .init(key: "a", value: .number("1.0")), .init(key: "_", value: .array([.null, .bool(true)])),
    ],
    // Those that stand where another member does take its place.
    [.init(key: "updated", value: .string("x")), .init(key: "id", value: .null)],
    [.init(key: "u", value: .string("x")), .init(key: "q", value: .object([]))],
    [.init(key: "gone", value: .string("x")), .init(key: "a", value: .string("y"))],
    [.init(key: "a", value: .string("x")), .init(key: "a", value: .string("y"))],
    (0..<40).map { .init(key: "field \($0)", value: .number("\($0)")) },
  ]

  @Test func `a record's text is that of its value`() throws {
    let ids = [
      "1", "0", "007", "-5", "-0", "", "a\"b", "9223372036854775807", "9223372036854775808",
    ]
    for resource in try RecordTextTests.resources() {
      for fields in RecordTextTests.fields {
        for (id, kind) in zip(ids, [ChangeKind.existing, .deleted] + ids.map { _ in .updated }) {
          let state = RecordState(
            kind: kind, occurred: RecordTextTests.moment, visible: RecordTextTests.moment,
            created: RecordTextTests.moment, updated: RecordTextTests.moment, fields: fields)
          let writer = RecordWriter(resource)
          var text: [UInt8] = []
          writer.write(RecordID(id), state, into: &text)
          var expected: [UInt8] = []
          writer.record(RecordID(id), state).write(into: &expected)

          #expect(
            String(decoding: text, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
        }
      }
    }
  }

  @Test(arguments: [
    "1", "0", "-5", "9223372036854775807", "-9223372036854775808", "007", "-0", "-", "", "+5", "5a",
    "9223372036854775808", "1.5",
  ])
  func `an id that is written as a number is one`(id: String) throws {
    let resource = try RecordTextTests.resource(id: "id", created: "c", updated: "u")
    let state = RecordState(
      kind: .existing, occurred: RecordTextTests.moment, visible: RecordTextTests.moment,
      created: RecordTextTests.moment, updated: RecordTextTests.moment, fields: [])
    var text: [UInt8] = []
    RecordWriter(resource).write(RecordID(id), state, into: &text)

    let isNumber = Int64(id).map { String($0) } == id
    #expect(try JSONDocument(text).root["id"] == (isNumber ? .number(id) : .string(id)))
  }

  @Test(arguments: [
    #"{"id":7}"#, #"{ "id" : 7 , "a":[ {"b":1} ] }"#, #"{"id":"\u00e9","a":"\\"}"#,
    #"{"objectId":"mine","id":7}"#, #"{"id":7,"eventType":null}"#, #"{"id":7,"a":{"objectId":1}}"#,
    #"{"id":7,"\u006fbjectId":"mine"}"#, #"{"id":7,"a":"eventType"}"#, #"{"eventTypes":7}"#,
    "{}", "{ }", "[7]", "7", #""o""#,
  ])
  func `a record is sent with its two members, unless it has them itself`(text: String) throws {
    let sent = PollPayload.annotated(text.utf8.span, id: RecordID("a\"7"), type: .updated)

    var expected = try JSONDocument(Array(text.utf8)).root
    if case .object(var members) = expected {
      for (key, value) in [("objectId", "a\"7"), ("eventType", "UPDATED")]
      where expected[key] == nil {
        members.append(.init(key: key, value: .string(value)))
      }
      expected = .object(members)
    }
    #expect(try JSONDocument(sent).root == expected, "\(String(decoding: sent, as: UTF8.self))")
  }
}
