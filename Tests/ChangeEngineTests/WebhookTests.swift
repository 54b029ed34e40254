import ChangeEngine
import Simulation
import Testing

@Suite struct WebhookTests {
  private let store = InMemoryStore()
  private static let url = SignedWebhook.urlDefault

  /// An engine of one portal, started.
  private func engine(
    portal: String? = nil, objects: [String] = [], id: Int64? = nil
  ) throws -> Engine {
    var instance = Instance(
      isEnabled: true, vendorType: .webhook, refreshIntervalMilliseconds: 60_000, resources: [])
    instance.portalID = portal
    instance.objects = objects
    instance.identity.id = id
    var engine = Engine(instance: instance)
    let now = Timestamp(millisecondsSinceEpoch: 0)
    _ = try store.transact { try engine.step(.started, at: now, in: $0) }
    return engine
  }

  /// Gives a body to the engine; returns the answer, the events, and what was said about items.
  private func give(
    _ body: [UInt8], to engine: inout Engine, at milliseconds: Int64 = 1_800_000_000_000,
    url: String = WebhookTests.url
  ) throws -> (status: Int?, events: [ChangeEvent], notes: [Decision]) {
    let request = HTTPRequest(method: "POST", url: url, headers: [], body: body)
    var notes: [Decision] = []
    let effects = try store.transact {
      try engine.step(
        .webhookReceived(id: 1, request), at: Timestamp(millisecondsSinceEpoch: milliseconds),
        in: $0, noting: { notes.append($0) })
    }
    var receiver = Receiver(CallbackSettings())
    var statuses: [Int] = []
    var events: [ChangeEvent] = []
    for effect in effects {
      switch effect {
      case .answerWebhook(_, let answer): statuses.append(answer.status)
      case .deliver(let delivery): events += receiver.read(delivery.body).learned.map(\.event)
      case .setPollTimer, .setDeliveryTimer, .fetchPage, .answerQueueRequest: break
      }
    }
    return (statuses.count == 1 ? statuses[0] : nil, events, notes)
  }

  private static let recorded = Shared.path("data/hubspot/webhooks/recorded.json")

  @Test(.enabled(if: Shared.bytes(recorded) != nil, "the recorded deliveries are not here"))
  func `recorded deliveries are normalized, every item`() throws {
    let root = try JSONDocument(try #require(Shared.bytes(WebhookTests.recorded))).root
    guard case .array(let deliveries)? = root["deliveries"] else { return }
    var engine = try engine()
    var found: [String] = []
    for delivery in deliveries {
      var bytes: [UInt8] = []
      delivery["body"]?.write(into: &bytes)
      let (status, events, _) = try give(bytes, to: &engine)
      #expect(status == 200)
      found += events.map { "\($0.type.rawValue) \($0.objectType) \($0.objectID)" }
    }

    #expect(
      found == [
        "CREATED opportunities 456068211077", "UPDATED contacts 956037102140",
        "UPDATED opportunities 881673966", "CREATED contacts 27136", "CREATED contacts 123",
      ])
  }

  @Test func `several instances take from one body what is their own, and nothing is taken twice`()
    throws
  {
    let items = (0..<30).map {
      """
      {"subscriptionType":"contact.creation","objectId":\($0),"portalId":\($0 % 3),"occurredAt":5}
      """
    }
    let body = Array("[\(items.joined(separator: ","))]".utf8)
    var taken: [String] = []
    for portal in ["0", "1", "2"] {
      let store = WebhookTests()
      var engine = try store.engine(portal: portal)
      taken += try store.give(body, to: &engine).events.map(\.objectID.text)
    }

    #expect(taken.sorted() == (0..<30).map(String.init).sorted())
  }

  @Test(arguments: [
    "MjA5MzE=", "MjA5MzE%3D", "MjA5MzE%3d", "MjA5MzE", "20931", "%320931",
    "1/events/hubspotcrm/MjA5MzE=",
  ])
  func `an instance is named by the last part of the path, however it is escaped`(
    part: String
  ) throws {
    let item = "{\"subscriptionType\":\"contact.creation\",\"objectId\":1,\"portalId\":5}"
    let path = "https://api.example.com/elements/api-v2/events/hubspotcrm/"
    var engine = try engine(id: 20_931)

    let given = try give(Array(item.utf8), to: &engine, url: path + part)
    let other = try give(Array(item.utf8), to: &engine, url: path + "MjA5MzI=")

    #expect(given.status == 200 && given.events.count == 1)
    #expect(other.status == 200 && other.events.isEmpty)
    #expect(other.notes.contains(.webhookItem(position: 0, .otherInstance(portalID: nil))))
  }

  @Test(arguments: [
    Int64.min, .min + 1_000, -62_135_596_800_001, -1, 0, 253_402_300_800_000,
    9_200_000_000_000_000_000, .max - 1_000, .max,
  ])
  func `a change of any moment is one event, and the application can read it`(
    moment: Int64
  ) throws {
    let item = """
      {"subscriptionType":"contact.creation","objectId":1,"occurredAt":\(moment)}
      """
    var engine = try engine()

    let events = try give(Array(item.utf8), to: &engine).events

    #expect(events.count == 1)
    let read = try #require(events.first).date.millisecondsSinceEpoch
    #expect(moment.subtractingReportingOverflow(read).partialValue.magnitude < 1_000)
  }

  @Test(arguments: [
    ("Contact", ["contacts"]), ("accounts|contacts", ["contacts", "accounts"]),
    ("company, DEAL", ["accounts", "opportunities"]), ("tickets", ["tickets"]),
    ("", ["contacts", "accounts", "opportunities", "tickets"]),
  ])
  func `event.objects names objects by the platform's name or HubSpot's`(
    names: String, kept: [String]
  ) throws {
    let body = """
      [{"subscriptionType":"contact.creation","objectId":1,"occurredAt":1},
      {"subscriptionType":"company.creation","objectId":1,"occurredAt":2},
      {"subscriptionType":"deal.creation","objectId":1,"occurredAt":3},
      {"subscriptionType":"ticket.creation","objectId":1,"occurredAt":4}]
      """
    let objects = names.split { $0 == "," || $0 == "|" }.map { $0.filter { $0 != " " } }
    var engine = try engine(objects: objects)

    #expect(try give(Array(body.utf8), to: &engine).events.map(\.objectType) == kept)
  }

  @Test func `a body past its bounds is refused, and the next one is taken`() throws {
    let item = #"{"subscriptionType":"contact.creation","objectId":1,"occurredAt":1}"#
    var engine = try engine()
    let many = "[" + Array(repeating: item, count: 1_001).joined(separator: ",") + "]"
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    let large = Array(repeating: UInt8(ascii: " "), count: 4 << 20) + Array("[]".utf8)

    #expect(try give(Array(many.utf8), to: &engine).status == 413)
    #expect(try give(Array(deep.utf8), to: &engine).status == 400)
    #expect(try give(large, to: &engine).status == 413)
    #expect(try give(Array(item.utf8), to: &engine).events.count == 1)
  }

  @Test func `a body may be as large as its bounds`() throws {
    let item = #"{"subscriptionType":"contact.creation","objectId":1,"occurredAt":1}"#
    var engine = try engine()
    let many = "[" + Array(repeating: item, count: 1_000).joined(separator: ",") + "]"
    let large =
      Array(item.utf8) + Array(repeating: UInt8(ascii: " "), count: (4 << 20) - item.utf8.count)

    #expect(try give(Array(many.utf8), to: &engine).status == 200)
    #expect(try give(large, to: &engine).status == 200)
  }

  @Test func `a message and a removal make a change of their own, an escape does not`() throws {
    var engine = try engine()
    let items = [
      #""propertyName":"a""#, #""propertyName":"\u0061""#, #""propertyName":"b""#,
      #""messageId":"1""#, #""messageId":"2""#, #""associationRemoved":true"#,
      #""associationRemoved":false"#,
    ].map { #"{"subscriptionType":"contact.propertyChange","objectId":1,"occurredAt":1,\#($0)}"# }
    let events = try give(Array("[\(items.joined(separator: ","))]".utf8), to: &engine).events

    #expect(events.count == 6)
  }

  @Test func `a known kind without its object makes no event, an unknown one does`() throws {
    var engine = try engine()
    let items = ["creation", "odd"].map { #"{"subscriptionType":"contact.\#($0)","eventId":7}"# }
    let events = try give(Array("[\(items.joined(separator: ","))]".utf8), to: &engine).events

    #expect(events.map(\.objectID.text) == ["7"])
    #expect(events.map(\.type) == [.unknown])
  }

  @Test func `items of one moment stay in their order, and a winner is not merged into itself`()
    throws
  {
    var engine = try engine()
    let items = [(2, 5), (1, 5), (3, 4)].map {
      #"{"subscriptionType":"contact.creation","objectId":\#($0.0),"occurredAt":\#($0.1)}"#
    }
    let merge = """
      {"subscriptionType":"contact.merge","newObjectId":7,"mergedObjectIds":[7,8],"occurredAt":6}
      """
    let body = "[\((items + [merge]).joined(separator: ","))]"
    let events = try give(Array(body.utf8), to: &engine).events

    #expect(events.map(\.objectID.text) == ["3", "2", "1", "7", "8"])
  }

  @Test(arguments: ["", "\u{FEFF}", " \n", "\u{FEFF} "])
  func `a list is wrapped whatever stands before it`(front: String) throws {
    let list = #"[{"subscriptionType":"contact.creation","objectId":1,"occurredAt":1}]"#
    let request = HTTPRequest(
      method: "POST", url: WebhookTests.url, headers: [], body: Array((front + list).utf8))
    var engine = try engine()
    let effects = try store.transact {
      try engine.step(
        .webhookReceived(id: 1, request), at: Timestamp(millisecondsSinceEpoch: 1), in: $0)
    }
    let raws = effects.compactMap { effect -> JSONValue? in
      guard case .deliver(let delivery) = effect else { return nil }
      return try? JSONDocument(delivery.body.payload.bytes).root
    }

    #expect(raws == [try JSONDocument(Array("{\"objects\":\(list)}".utf8)).root])
  }

  @Test func `keys are forgotten after three days, not before`() throws {
    let item = #"{"subscriptionType":"contact.creation","objectId":1,"occurredAt":1}"#
    let body = Array(item.utf8)
    let days: Int64 = 72 * 3_600_000
    var engine = try engine()

    #expect(try give(body, to: &engine, at: 0).events.count == 1)
    #expect(try give(body, to: &engine, at: days).events.count == 0)
    #expect(try give(body, to: &engine, at: days + 1).events.count == 1)
  }
}
