import ChangeEngine
import Simulation
import Testing

@Suite struct DeliveryTests {
  private let store = InMemoryStore()

  private func moment(_ milliseconds: Int64) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: milliseconds)
  }

  /// Plays a failing callback until nothing is due, and returns the seconds of its attempts.
  private func attempts(_ schedule: RetrySchedule, answeringAfter seconds: Int64) -> [Int64] {
    var attempts: [Int64] = [0]
    let first = moment(seconds * 1_000)
    var last = first
    while let next = schedule.retry(afterFailures: attempts.count, first: first, last: last) {
      attempts.append(next.millisecondsSinceEpoch / 1_000)
      last = next.advanced(byMilliseconds: seconds * 1_000)
    }
    return attempts
  }

  @Test func `the retries are those of the platform's guides`() {
    var previous = RetrySchedule.y2020
    previous.origin = .previous

    #expect(attempts(.y2020, answeringAfter: 0) == [0, 8, 64, 512, 4_096, 32_768])
    #expect(
      attempts(.y2016, answeringAfter: 0)
        == [0, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144])
    #expect(attempts(previous, answeringAfter: 0) == [0, 8, 72, 584, 4_680, 37_448])
    #expect(attempts(.y2016, answeringAfter: 30).prefix(4) == [0, 34, 68, 102])
  }

  @Test func `the signature is that of the security guide`() {
    let body = CallbackBody(
      head: Array("<INSERT_EVENT_".utf8), payload: .init(number: 1, bytes: Array("NOTIF".utf8)),
      tail: Array("ICATION_RESPONSE_BODY>".utf8))

    #expect(
      CallbackSignature.value(of: body, key: "MySecretEventSignatureKey")
        == "sha256=jHdbRx5EZAsOfTwAPJOGkNUzQMVVdu5VJlxcsk+G6jQ=")
  }

  @Test func `what is queued is handed over in parts, and stays queued`() throws {
    let body = """
      {"configuration":{"event.notification.enabled":true,"event.vendor.type":"webhook",
      "event.notification.callback.url":"https://a.example"}}
      """
    var reader = InstanceReader()
    var policies = Policies()
    policies.retries = .none
    policies.callbacksAtOnceMax = 2
    policies.webhookEventsPerCallbackMax = 1
    var engine = Engine(
      instance: reader.read(try JSONDocument(Array(body.utf8)).root), policies: policies)
    func step(_ input: Input) throws -> [Effect] {
      try store.transact { try engine.step(input, at: moment(1), in: $0) }
    }
    func queued(after number: Int64) throws -> [Int64] {
      guard
        case .answerQueueRequest(id: 9, let callbacks)? =
          try step(.queueRequested(id: 9, after: number)).first
      else { return [-1] }
      return callbacks.map(\.number)
    }
    _ = try step(.started)
    let items = (1...5).map { #"{"subscriptionType":"contact.creation","objectId":\#($0)}"# }
    let request = HTTPRequest(
      method: "POST", url: "/events/hubspotcrm", headers: [],
      body: Array("[\(items.joined(separator: ","))]".utf8))
    _ = try step(.webhookReceived(id: 1, request))

    #expect(try queued(after: 0) == [], "nothing is queued while the subscription is active")
    _ = try step(.callbackAnswered(1, status: 500))
    #expect(try queued(after: 0) == [1, 2])
    #expect(try queued(after: 2) == [3, 4])
    #expect(try queued(after: 4) == [5])
    #expect(try queued(after: 5) == [])
    #expect(try queued(after: 0) == [1, 2], "they were fetched, and stay")
  }

  @Test func `no two callbacks have one event id, whatever instances they are of`() throws {
    var ids: Set<String> = []
    for (instance, created) in [(1, 1), (2, 1), (1, 2), (1, 1_772_951_400_000)] {
      for id in try eventIDs(instance: instance, created: Int64(created), callbacks: 200) {
        #expect(id.count == 20)
        #expect(id.utf8.allSatisfy(DeliveryTests.isDigitForURLs), "\(id)")
        #expect(ids.insert(id).inserted, "\(id) came twice")
      }
    }
    #expect(ids.count == 800)
  }

  private func eventIDs(instance: Int, created: Int64, callbacks: Int) throws -> [String] {
    let body = """
      {"id":\(instance),"configuration":{"event.notification.enabled":true,
      "event.vendor.type":"webhook"}}
      """
    var reader = InstanceReader()
    var policies = Policies()
    policies.webhookEventsPerCallbackMax = 1
    policies.callbacksAtOnceMax = callbacks
    var engine = Engine(
      instance: reader.read(try JSONDocument(Array(body.utf8)).root), policies: policies)
    let store = InMemoryStore()
    func step(_ input: Input) throws -> [Effect] {
      try store.transact { try engine.step(input, at: moment(created), in: $0) }
    }
    _ = try step(.started)
    let items = (1...callbacks).map {
      #"{"subscriptionType":"contact.creation","objectId":\#($0)}"#
    }
    let request = HTTPRequest(
      method: "POST", url: "/events/hubspotcrm", headers: [],
      body: Array("[\(items.joined(separator: ","))]".utf8))
    return try step(.webhookReceived(id: 1, request)).compactMap { effect in
      guard case .deliver(let delivery) = effect else { return nil }
      return try JSONDocument(delivery.body.bytes).root["message"]?["eventId"]?.scalarText
    }
  }

  private static func isDigitForURLs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func delivery(_ settings: String) throws -> Delivery {
    let body = """
      {"id":7950647,"name":"Local netsuite","tags":["Local netsuite"],"accountId":874,"companyId":291,
      "user":{"id":2749},"element":{"key":"netsuiteerpv2","hub":"erp"},
      "configuration":{"event.notification.enabled":true,\(settings)
      "event.poller.refresh_interval":"5","event.poller.configuration":{"invoices":{
      "url":"/hubs/erp/invoices?where=since>'${epoch}'","idField":"internalId",
      "datesConfiguration":{"updatedDateField":"lastModifiedDate","updatedDateFormat":"yyyy-MM-dd'T'HH:mm:ssXXX",
      "createdDateField":"createdDate","createdDateFormat":"yyyy-MM-dd'T'HH:mm:ssXXX"}}}}}
      """
    var reader = InstanceReader()
    var engine = Engine(instance: reader.read(try JSONDocument(Array(body.utf8)).root))
    func step(_ input: Input, _ now: Int64) throws -> [Effect] {
      try store.transact { try engine.step(input, at: moment(now), in: $0) }
    }
    _ = try step(.started, 1_534_778_674_827)
    guard
      case .fetchPage(let request)? = try step(.pollTimerFired, 1_534_778_974_827).last
    else { throw TestError.noRequest }
    let page = """
      [{"internalId":"14682","total":2000,"lastModifiedDate":"2018-08-20T15:29:06Z",
      "createdDate":"2018-08-20T15:29:06Z","message":"“as is”"}]
      """
    let effects = try step(
      .pageReceived(
        request.id, HTTPResponse(status: 200, headers: [], body: Array(page.utf8))),
      1_534_779_007_000)
    guard case .deliver(let delivery)? = effects.first else { throw TestError.noDelivery }
    return delivery
  }

  private enum TestError: Error { case noRequest, noDelivery }

  @Test func `a callback has the platform's envelope`() throws {
    let delivery = try delivery("")
    let root = try JSONDocument(delivery.body.bytes).root
    let message = root["message"]

    #expect(root["severity"] == .string("medium"))
    #expect(root["createdDate"] == .string("Mon Aug 20 15:30:07 UTC 2018"))
    #expect(root["topic"] == .string("instance-7950647-netsuiteerpv2-events"))
    #expect(root["action"] == .string("create"))
    #expect(root["id"] == .string(delivery.id))
    #expect(root["user"] == .string("notifications@cloud-elements.com"))
    #expect(message?["accountId"] == .number("874"))
    #expect(message?["companyId"] == .number("291"))
    #expect(message?["userId"] == .number("2749"))
    #expect(message?["instanceId"] == .number("7950647"))
    #expect(message?["instance_id"] == .number("7950647"))
    #expect(message?["instanceTags"] == .array([.string("Local netsuite")]))
    #expect(message?["eventId"]?.scalarText?.count == 20)
    #expect(message?["raw"]?["pollDate"] == .number("1534778974827"))
    #expect(message?["raw"]?["objectType"] == .string("invoices"))
    #expect(
      message?["events"]?.canonicalText == """
        [{"date":"2018-08-20T15:29:06Z","elementKey":"netsuiteerpv2","eventType":"CREATED",\
        "hubKey":"erp","objectId":"14682","objectType":"invoices","pollDate":"2018-08-20T15:29:34Z"}]
        """)
    #expect(
      message?["raw"]?["invoices"]?.canonicalText == """
        [{"createdDate":"2018-08-20T15:29:06Z","eventType":"CREATED","internalId":"14682",\
        "lastModifiedDate":"2018-08-20T15:29:06Z","message":"“as is”","objectId":"14682","total":2000}]
        """)
  }

  @Test func `a callback is vouched for, and a setting cannot break the request apart`() throws {
    let delivery = try delivery(
      #"""
      "event.notification.signature.key":"k","event.notification.basic.username":"Aladdin",
      "event.notification.basic.password":"open sesame",
      "event.notification.callback.headers":{"X-Own":"1\t2","X-Bad":"1\r\nX-Evil: 1","Bad Name":"1","Host":"h","elements-webhook-ID":"9"},
      """#)
    let signature = CallbackSignature.value(of: delivery.body, key: "k")

    #expect(
      delivery.headers == [
        HTTPHeader(name: "Content-Type", value: "application/json"),
        HTTPHeader(name: "Elements-Webhook-Id", value: "1"),
        HTTPHeader(name: "Elements-Webhook-Signature", value: signature),
        HTTPHeader(name: "Authorization", value: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        HTTPHeader(name: "X-Own", value: "1\t2"),
      ])
  }

  private static let published = Shared.path(
    "data/platform/callback-polling-netsuiteerpv2-invoice-created.json")

  @Test(.enabled(if: Shared.bytes(published) != nil, "the published callback is not here"))
  func `a callback has each field of the platform's own, in its type and format`() throws {
    let bytes = try #require(Shared.bytes(DeliveryTests.published))
    let theirs = try JSONDocument(bytes).root
    let ours = try JSONDocument(try delivery("").body.bytes).root

    #expect(Shape.differences(theirs, ours, at: "", skipping: "/message/raw/invoices") == [])
  }
}
