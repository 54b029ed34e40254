import ChangeEngine
import Simulation
import Testing

/// Plays every small history of a record that goes and comes back, polled by full listings.
@Suite struct DeletionTests {
  /// Before, between, after and exactly at the polls of minutes 5, 10 and 15.
  private static let slots: [Int64] = [200, 270, 300, 301, 420, 660]

  @Test(arguments: [true, false])
  func `the oracle blames the engine for no deletion`(exists: Bool) throws {
    var histories = 0
    for length in 1...4 {
      for times in DeletionTests.rising(length) {
        histories += 1
        let verdict = try play(times, exists: exists)

        // Whether its return is CREATED or UPDATED is a matter of the tolerance.
        let isBlamed = [verdict.lost.isEmpty, verdict.duplicated.isEmpty, verdict.invented.isEmpty]
          .contains(false)
        #expect(!isBlamed, "\(times), exists \(exists): \(verdict)")
      }
    }
    #expect(histories == 6 + 21 + 56 + 126)
  }

  private static func rising(_ length: Int) -> [[Int64]] {
    guard length > 0 else { return [[]] }
    return rising(length - 1).flatMap { times in
      slots.filter { $0 >= times.last ?? 0 }.map { times + [$0] }
    }
  }

  private func play(_ times: [Int64], exists: Bool) throws -> Verdict {
    let at = { (seconds: Int64) in Timestamp(millisecondsSinceEpoch: seconds * 1_000) }
    let id = RecordID("1")
    var scenario = try Sample.scenario(tolerance: 10, lag: 0, delay: 0, url: "/contacts")
    if exists {
      scenario.records = [
        ExistingRecord(
          resource: "contacts", id: id, created: at(-90_000), updated: at(-90_000), fields: [])
      ]
    }
    let kinds: [ChangeKind] = exists ? [.deleted, .restored] : [.created, .deleted, .restored]
    scenario.timeline = times.enumerated().map { index, seconds in
      let kind =
        index < kinds.count ? kinds[index] : kinds[kinds.count - 2 + (index - kinds.count) % 2]
      return TimelineEntry(
        at: at(seconds),
        action: .change(RecordChange(kind: kind, resource: "contacts", ids: [id])))
    }
    scenario.until = at(1_800)
    var simulator = try Simulator(scenario)
    return Oracle(scenario, try simulator.run()).verdict()
  }
}
