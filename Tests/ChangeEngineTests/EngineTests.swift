import ChangeEngine
import Simulation
import Testing

@Suite struct EngineTests {
  let instance: Instance
  var engine: Engine
  let store = InMemoryStore()

  init() throws {
    let body = """
      {"configuration":{"event.notification.enabled":"true","event.poller.refresh_interval":"5",
      "event.poller.configuration":"{\\"contacts\\":{\\"url\\":\\"/hubs/crm/contacts?where=lastmodifieddate='${date}'\\",\\"idField\\":\\"vid\\",\\"datesConfiguration\\":{\\"updatedDateField\\":\\"u\\",\\"updatedDateFormat\\":\\"milliseconds\\",\\"createdDateField\\":\\"c\\",\\"createdDateFormat\\":\\"milliseconds\\",\\"createdCheckTolerance\\":\\"10\\"}}}"}}
      """
    var reader = InstanceReader()
    instance = reader.read(try JSONDocument(Array(body.utf8)).root)
    engine = Engine(instance: instance)
  }

  mutating func step(_ input: Input, _ now: Int64) throws -> [Effect] {
    try store.transact {
      try engine.step(input, at: Timestamp(millisecondsSinceEpoch: now), in: $0)
    }
  }

  func page(_ body: String, next: String? = nil) -> HTTPResponse {
    HTTPResponse(
      status: 200, headers: next.map { [(name: "Elements-Next-Page-Token", value: $0)] } ?? [],
      body: Array(body.utf8))
  }

  func request(_ effects: [Effect]) throws -> PageRequest {
    let requests = effects.compactMap { effect -> PageRequest? in
      guard case .fetchPage(let request) = effect else { return nil }
      return request
    }
    return try #require(requests.first)
  }

  func events(_ effects: [Effect]) -> [ChangeEvent] {
    var receiver = Receiver(instance.callback)
    return effects.flatMap { effect -> [ChangeEvent] in
      guard case .deliver(let delivery) = effect else { return [] }
      return receiver.read(delivery.body).learned.map(\.event)
    }
  }

  @Test mutating func `the first poll is due one interval after the start`() throws {
    let effects = try step(.started, 0)

    #expect(effects == [.setPollTimer(Timestamp(millisecondsSinceEpoch: 300_000))])
  }

  @Test mutating func `a poll asks for what came after the last one, and follows every page`()
    throws
  {
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    let second = try request(
      try step(.pageReceived(first.id, page("[]", next: "7")), 300_000))
    let effects = try step(.pageReceived(second.id, page("[]")), 300_000)
    let third = try request(try step(.pollTimerFired, 600_000))

    #expect(first.url == "/hubs/crm/contacts?where=lastmodifieddate='1970-01-01T00:00:00Z'")
    #expect(second.url == first.url + "&nextPage=7")
    #expect(effects.isEmpty)
    #expect(third.url == "/hubs/crm/contacts?where=lastmodifieddate='1970-01-01T00:05:00Z'")
  }

  @Test mutating func `text and number are read alike, and empty text is absent`() throws {
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    let effects = try step(
      .pageReceived(
        first.id,
        page(
          #"[{"vid":1,"c":"1000","u":"11000"},{"vid":"2|0","c":1000,"u":11001},{"vid":3,"c":"","u":5},{"vid":4,"u":""}]"#
        )),
      300_000)

    #expect(events(effects).map(\.objectID.text) == ["1", "2|0", "3"])
    #expect(events(effects).map(\.type) == [.created, .updated, .updated])
  }

  @Test mutating func `an unchanged record is not reported again, a changed one is`() throws {
    _ = try step(.started, 0)
    for (time, body, count) in [
      (300_000, #"[{"vid":1,"c":1000,"u":299000}]"#, 1),
      (600_000, #"[{"u":299000,"c":1000,"vid":1}]"#, 0),
      (900_000, #"[{"vid":1,"c":1000,"u":700000}]"#, 1),
    ] as [(Int64, String, Int)] {
      let request = try request(try step(.pollTimerFired, time))
      #expect(events(try step(.pageReceived(request.id, page(body)), time)).count == count)
    }
  }

  @Test mutating func `an answer to a request of an earlier life is ignored`() throws {
    _ = try step(.started, 0)
    let lost = try request(try step(.pollTimerFired, 300_000))
    engine = Engine(instance: instance)
    let restarted = try step(.started, 310_000)
    _ = try step(.pollTimerFired, 310_000)
    let effects = try step(
      .pageReceived(lost.id, page(#"[{"vid":1,"c":1000,"u":2000}]"#)), 310_000)

    #expect(restarted == [.setPollTimer(Timestamp(millisecondsSinceEpoch: 310_000))])
    #expect(effects.isEmpty)
  }

  @Test mutating func `a page that cannot be read fails the run and keeps the last poll`() throws {
    _ = try step(.started, 0)
    for (index, body) in ["[{\"vid\":1", "<html>", "7", "{\"message\":\"no\"}"].enumerated() {
      let now = Int64(index + 1) * 300_000
      let request = try request(try step(.pollTimerFired, now))
      #expect(request.url.hasSuffix("'1970-01-01T00:00:00Z'"))
      #expect(try step(.pageReceived(request.id, page(body)), now).isEmpty)
    }
  }

  @Test mutating func `a year of two digits is read anew in a page that stayed as it was`() throws {
    engine = try listing(
      #"""
      {"contacts":{"url":"/contacts","idField":"id",
      "datesConfiguration":{"updatedDateField":"u","updatedDateFormat":"dd/MM/yy"}}}
      """#)
    let years = [2020, 2021, 2030].map {
      CivilDate(year: $0, month: 1, day: 1).timestamp.millisecondsSinceEpoch
    }
    _ = try step(.started, years[0] - 300_000)

    // In 2021 it is 1945, from 2026 on 2045, which is after every poll so far.
    let found = try years.map { year in
      events(try listed([#"[{"id":1,"u":"01/01/45"}]"#], at: year)).count
    }
    #expect(found == [0, 0, 1])
  }

  @Test mutating func `after a restart the next poll is due when it was`() throws {
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    _ = try step(.pageReceived(first.id, page("[]")), 300_000)
    engine = Engine(instance: instance)

    #expect(
      try step(.started, 310_000) == [.setPollTimer(Timestamp(millisecondsSinceEpoch: 600_000))])
  }

  @Test(arguments: [(200, true), (299, true), (300, false), (304, false), (404, false)])
  mutating func `only an answer of 2xx is a page`(status: Int, isPage: Bool) throws {
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    let response = HTTPResponse(status: status, headers: [], body: Array("[]".utf8))
    _ = try step(.pageReceived(first.id, response), 300_000)
    let second = try request(try step(.pollTimerFired, 600_000))

    #expect(second.url.hasSuffix(isPage ? "'1970-01-01T00:05:00Z'" : "'1970-01-01T00:00:00Z'"))
  }

  @Test(arguments: [(0, 1), (1, 0)])
  mutating func `a page may be as large as the policy says`(surplus: Int, count: Int) throws {
    let body = #"[{"vid":1,"c":1000,"u":11000}]"#
    var policies = Policies()
    policies.pageBytesMax = body.utf8.count - surplus
    engine = Engine(instance: instance, policies: policies)
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))

    #expect(events(try step(.pageReceived(first.id, page(body)), 300_000)).count == count)
  }

  @Test mutating func `a record with an unreadable date of creation makes no event`() throws {
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    let effects = try step(
      .pageReceived(
        first.id, page(#"[{"vid":1,"c":"soon","u":11000},{"vid":2,"c":1000,"u":11000}]"#)),
      300_000)

    #expect(events(effects).map(\.objectID.text) == ["2"])
  }

  @Test mutating func `the beginning of the page that came last is not that page`() throws {
    _ = try step(.started, 0)
    for (time, body, bound) in [
      (300_000, "[] ", "00"), (600_000, "[", "05"), (900_000, "[]", "05"),
    ]
      as [(Int64, String, String)]
    {
      let request = try request(try step(.pollTimerFired, time))
      #expect(request.url.hasSuffix("'1970-01-01T00:\(bound):00Z'"))
      _ = try step(.pageReceived(request.id, page(body)), time)
    }
  }

  @Test(arguments: [(["1", "1"], 3), (["1", "2"], 2), (["1", "2", "3"], 3)])
  mutating func `a run ends where a token comes again, or one page too many`(
    tokens: [String], pages: Int
  ) throws {
    var policies = Policies()
    policies.pagesPerRunMax = pages
    engine = Engine(instance: instance, policies: policies)
    _ = try step(.started, 0)
    var effects = try step(.pollTimerFired, 300_000)
    for token in tokens {
      effects = try step(
        .pageReceived(try request(effects).id, page("[]", next: token)), 300_000)
    }

    #expect(effects.isEmpty)
  }

  private static let two = """
    {"contacts":{"url":"/contacts?pageSize=7","idField":"id","pageSize":50},
    "deals":{"url":"/deals?all=true","idField":"id","pageSize":50}}
    """

  @Test(arguments: [1, 2])
  mutating func `what was disabled polls no other resource`(failures: Int) throws {
    var policies = Policies()
    policies.failuresUntilDisabled = failures
    engine = try listing(EngineTests.two, policies)
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    let effects = try step(.requestFailed(first.id, .timeout), 300_000)

    #expect(effects.isEmpty == (failures == 1))
  }

  @Test mutating func `a poll that a long cycle passed over is made up after a restart`() throws {
    engine = try listing(EngineTests.two)
    _ = try step(.started, 0)
    let contacts = try request(try step(.pollTimerFired, 300_000))
    let deals = try request(try step(.pageReceived(contacts.id, page("[]")), 700_000))
    _ = try step(.pageReceived(deals.id, page("[]")), 700_000)
    engine = try listing(EngineTests.two)

    #expect(contacts.url == "/contacts?pageSize=7" && deals.url == "/deals?all=true&pageSize=50")
    #expect(
      try step(.started, 710_000) == [.setPollTimer(Timestamp(millisecondsSinceEpoch: 710_000))])
  }

  func listing(_ configuration: String, _ policies: Policies = Policies()) throws -> Engine {
    var reader = InstanceReader()
    let read = reader.read(try JSONDocument(Array(configuration.utf8)).root)
    return Engine(
      instance: Instance(
        isEnabled: true, vendorType: .polling, refreshIntervalMilliseconds: 300_000,
        resources: read.resources), policies: policies)
  }

  /// Polls, and answers with these pages; returns what the last one brings about.
  mutating func listed(_ pages: [String], at now: Int64) throws -> [Effect] {
    var effects = try step(.pollTimerFired, now)
    for (index, body) in pages.enumerated() {
      let next = index + 1 < pages.count ? "\(index)" : nil
      effects = try step(.pageReceived(try request(effects).id, page(body, next: next)), now)
    }
    return effects
  }
}
