import ChangeEngine
import Foundation
import SQLiteStore
import Synchronization
import Testing

/// The engine outside of the bench: the host's clock, a connection, a file.
@Suite struct LiveTests {
  private static let intervalMilliseconds: Int64 = 100

  /// The host's clock decides when an event comes, never which.
  @Test func `the engine polls and delivers over a connection, and goes on after a restart`() throws
  {
    let world = World()
    let server = try LoopbackServer { world.answer($0) }
    defer { server.stop() }
    try TemporaryFolder.with { folder in
      try withDriver(of: folder + "/state.db", server.port) { driver in
        world.change(7)
        try drive(&driver) { world.events.count >= 1 }
        world.change(7)
        try drive(&driver) { world.events.count >= 2 }
      }
      #expect(world.events == ["CREATED 7", "UPDATED 7"])
      world.change(8)
      try withDriver(of: folder + "/state.db", server.port) { driver in
        try drive(&driver) { world.events.count >= 3 }
        world.change(7)
        try drive(&driver) { world.events.count >= 4 }
      }
      #expect(world.events.dropFirst(2) == ["CREATED 8", "UPDATED 7"])
    }
  }

  @Test func `the README shows the driver that runs here`() throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let readme = try String(
      contentsOf: here.appending(path: "../../README.md").standardized, encoding: .utf8)
    let driver = try String(contentsOf: here.appending(path: "Driver.swift"), encoding: .utf8)
    let block = try #require(
      readme.components(separatedBy: "```").first { $0.hasPrefix("swift\n") }
    ).dropFirst("swift\n".count)

    #expect(block.contains("mutating func tell"))
    for line in block.split(separator: "\n") { #expect(driver.contains(line), "\(line)") }
  }

  private func withDriver(
    of state: String, _ port: UInt16, _ body: (inout Driver) throws -> Void
  ) throws {
    var driver = try Driver(
      LiveTests.instance(port), SQLiteStore(.file(state)), now: LiveTests.now,
      get: { url in
        Loopback.request("GET", url, port: port).map {
          HTTPResponse(status: $0.status, headers: [], body: $0.body)
        }
      },
      post: { callback in
        Loopback.request(
          "POST", "/events", port: port,
          headers: callback.headers.map { (name: $0.name, value: $0.value) },
          body: callback.body.bytes)?.status
      })
    try body(&driver)
  }

  /// Lets time pass until something happened, or far too much of it.
  private func drive(_ driver: inout Driver, until isDone: () -> Bool) throws {
    let limit = LiveTests.now().advanced(byMilliseconds: 60_000)
    while !isDone(), LiveTests.now() < limit {
      try driver.wake()
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  private static func instance(_ port: UInt16) throws -> Instance {
    // A poll sees what has its own millisecond only with the next one, so it looks back a second.
    let text = """
      {"configuration":{"event.notification.enabled":true,"event.vendor.type":"polling",
      "event.notification.callback.url":"http://127.0.0.1:\(port)/events",
      "event.poller.configuration":{"contacts":{"url":"/contacts?since=${epoch}","idField":"id",
      "pollDelay":1,"createdCheckTolerance":0,"datesConfiguration":{"updatedDateField":"updated","createdDateField":"created",
      "updatedDateFormat":"milliseconds","createdDateFormat":"milliseconds"}}}}}
      """
    var reader = InstanceReader()
    let read = reader.read(try JSONDocument(Array(text.utf8)).root)
    var instance = Instance(
      isEnabled: read.isEnabled, vendorType: read.vendorType,
      refreshIntervalMilliseconds: intervalMilliseconds, resources: read.resources)
    instance.callback = read.callback
    return instance
  }

  /// A small CRM and the application that wants to know, behind one server.
  private final class World: Sendable {
    struct State {
      var records: [Int: (created: Int64, updated: Int64)] = [:]
      var events: [String] = []
    }

    let state = Mutex(State())

    func change(_ id: Int) {
      let now = LiveTests.now().millisecondsSinceEpoch
      state.withLock {
        let created = $0.records[id]?.created ?? now
        $0.records[id] = (created, now)
      }
    }

    var events: [String] { state.withLock { $0.events } }

    func answer(_ request: LoopbackServer.Request) -> (status: Int, body: [UInt8]) {
      request.method == "POST" ? take(request.body) : (200, list(request.target))
    }

    private func list(_ target: String) -> [UInt8] {
      let since = target.split(separator: "=").last.flatMap { Int64($0) } ?? 0
      let records = state.withLock { $0.records.filter { $0.value.updated > since } }
      let texts = records.sorted { $0.key < $1.key }.map { id, dates in
        #"{"id":\#(id),"created":\#(dates.created),"updated":\#(dates.updated)}"#
      }
      return Array("[\(texts.joined(separator: ","))]".utf8)
    }

    private func take(_ body: [UInt8]) -> (status: Int, body: [UInt8]) {
      state.withLock { $0.events += LiveTests.events(body) }
      return (200, [])
    }
  }

  private static func now() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000))
  }

  private static func events(_ body: [UInt8]) -> [String] {
    guard let message = try? JSONDocument(body).root["message"],
      case .array(let events)? = message["events"]
    else { return ["a body that cannot be read"] }
    return events.map { event in
      "\(event["eventType"]?.scalarText ?? "-") \(event["objectId"]?.scalarText ?? "-")"
    }
  }
}
