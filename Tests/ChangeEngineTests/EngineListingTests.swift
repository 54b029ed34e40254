import ChangeEngine
import Simulation
import Testing

/// Listings that are whole, and records that say little of themselves.
extension EngineTests {
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

  @Test mutating func `a record that cannot be read for a while is not new after it`() throws {
    engine = try listing(
      #"""
      {"contacts":{"url":"/contacts","idField":"id",
      "datesConfiguration":{"updatedDateField":"u","updatedDateFormat":"milliseconds"}}}
      """#)
    _ = try step(.started, 0)

    let found = try ["9000000", #""soon""#, "9000000"].enumerated().map { index, date in
      events(try listed([#"[{"id":1,"u":\#(date)}]"#], at: Int64(index + 1) * 300_000)).count
    }
    #expect(found == [1, 0, 0])
  }

  @Test mutating func `a record without dates changed when its poll began`() throws {
    engine = try listing(#"{"contacts":{"url":"/contacts","idField":"id"}}"#)
    _ = try step(.started, 0)
    _ = try listed(["[]"], at: 300_000)

    let found = events(try listed([#"[{"id":1}]"#], at: 600_000))
    #expect(found.map(\.date.millisecondsSinceEpoch) == [600_000])
  }

  @Test(arguments: [("true", ChangeType.deleted), ("\"maybe\"", .updated), ("null", .updated)])
  mutating func `only a flag that says so deletes`(flag: String, type: ChangeType) throws {
    engine = try listing(
      #"{"contacts":{"url":"/contacts?since=${epoch}","idField":"id","deletedField":"gone"}}"#)
    _ = try step(.started, 0)

    let found = events(try listed(["[{\"id\":1,\"gone\":\(flag)}]"], at: 300_000))
    #expect(found.map(\.type) == [type])
  }

  @Test(arguments: [(true, 0), (false, 1)])
  mutating func `the first listing is news only where nothing is remembered`(
    deduplicates: Bool, count: Int
  ) throws {
    var policies = Policies()
    policies.deduplicates = deduplicates
    engine = try listing(#"{"contacts":{"url":"/contacts","idField":"id"}}"#, policies)
    _ = try step(.started, 0)

    #expect(events(try listed([#"[{"id":1}]"#], at: 300_000)).count == count)
  }

  private func ids(_ random: inout SeededRandom) -> [Int64] {
    (0..<random.next(in: 0...4)).map { _ in random.next(in: 1...9) }
  }
}
