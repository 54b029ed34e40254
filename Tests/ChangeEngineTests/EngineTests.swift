import ChangeEngine
import Simulation
import Testing

@Suite struct EngineTests {
  private let instance: Instance
  private var engine: Engine
  private let store = InMemoryStore()

  init() throws {
    let body = """
      {"configuration":{"event.notification.enabled":"true","event.poller.refresh_interval":"5",
      "event.poller.configuration":"{\\"contacts\\":{\\"url\\":\\"/hubs/crm/contacts?where=lastmodifieddate='${date}'\\",\\"idField\\":\\"vid\\",\\"datesConfiguration\\":{\\"updatedDateField\\":\\"u\\",\\"updatedDateFormat\\":\\"milliseconds\\",\\"createdDateField\\":\\"c\\",\\"createdDateFormat\\":\\"milliseconds\\",\\"createdCheckTolerance\\":\\"10\\"}}}"}}
      """
    var reader = InstanceReader()
    instance = reader.read(try JSONDocument(Array(body.utf8)).root)
    engine = Engine(instance: instance)
  }

  private mutating func step(_ input: Input, _ now: Int64) throws -> [Effect] {
    try store.transact {
      try engine.step(input, at: Timestamp(millisecondsSinceEpoch: now), in: $0)
    }
  }

  private func page(_ body: String, next: String? = nil) -> HTTPResponse {
    HTTPResponse(
      status: 200, headers: next.map { [(name: "Elements-Next-Page-Token", value: $0)] } ?? [],
      body: Array(body.utf8))
  }

  private func request(_ effects: [Effect]) throws -> PageRequest {
    let requests = effects.compactMap { effect -> PageRequest? in
      guard case .fetchPage(let request) = effect else { return nil }
      return request
    }
    return try #require(requests.first)
  }

  private func events(_ effects: [Effect]) -> [ChangeEvent] {
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

  @Test mutating func `a callback that was not accepted is sent again after a restart`() throws {
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    let records = (1...12).map { #"{"vid":\#($0),"c":1000,"u":1000}"# }.joined(separator: ",")
    let sent = try step(.pageReceived(first.id, page("[\(records)]")), 300_000)
    _ = try step(.callbackAnswered(1, status: 200), 300_000)
    engine = Engine(instance: instance)
    let again = try step(.started, 310_000)

    #expect(events(sent).count == 12)
    #expect(sent.count == 2)
    #expect(again.first == sent.last)
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

  @Test mutating func `of full listings exactly the vanished are deleted, whatever comes twice`()
    throws
  {
    engine = try listing(#"{"contacts":{"url":"/contacts","idField":"id"}}"#)
    _ = try step(.started, 0)
    var random = SeededRandom(seed: 5)
    var known: Set<Int64>?
    var pages: [[Int64]] = [[]]
    for poll in 1...600 as ClosedRange<Int64> {
      // Pages come again as they were, all or some of them. Of 9 ids up to 12 places are filled, so
      // most listings have one twice and lack others.
      switch random.next(in: 0...3) {
      case 0: break
      case 1: pages[Int(random.next(in: 0...Int64(pages.count - 1)))] = ids(&random)
      default: pages = (0...random.next(in: 0...2)).map { _ in ids(&random) }
      }
      let bodies = pages.map { "[\($0.map { #"{"id":\#($0)}"# }.joined(separator: ","))]" }
      let found = events(try listed(bodies, at: poll * 300_000))
      let listed = pages.joined()
      let gone = (known ?? []).subtracting(listed).sorted().map(String.init)
      let new = known.map { Set(listed).subtracting($0).sorted().map(String.init) } ?? []

      #expect(found.filter { $0.type == .deleted }.map(\.objectID.text) == gone)
      #expect(found.filter { $0.type != .deleted }.map(\.objectID.text).sorted() == new)
      known = Set(listed)
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

  private func listing(_ configuration: String) throws -> Engine {
    var reader = InstanceReader()
    let read = reader.read(try JSONDocument(Array(configuration.utf8)).root)
    return Engine(
      instance: Instance(
        isEnabled: true, vendorType: .polling, refreshIntervalMilliseconds: 300_000,
        resources: read.resources))
  }

  private func ids(_ random: inout SeededRandom) -> [Int64] {
    (0..<random.next(in: 0...4)).map { _ in random.next(in: 1...9) }
  }

  /// Polls, and answers with these pages; returns what the last one brings about.
  private mutating func listed(_ pages: [String], at now: Int64) throws -> [Effect] {
    var effects = try step(.pollTimerFired, now)
    for (index, body) in pages.enumerated() {
      let next = index + 1 < pages.count ? "\(index)" : nil
      effects = try step(.pageReceived(try request(effects).id, page(body, next: next)), now)
    }
    return effects
  }
}
