import Foundation
import Simulation
import Testing

/// Random scenarios with faults and crashes, in which nothing is lost.
///
/// `EVENTBENCH_STORIES=10000 swift test --filter FaultyStoryTests` plays as many of each kind.
@Suite struct FaultyStoryTests {
  private static let count =
    ProcessInfo.processInfo.environment["EVENTBENCH_STORIES"].flatMap { Int($0) } ?? 300
  private static let parts = 0..<4

  @Test(arguments: parts)
  func `polls lose, double and invent nothing`(part: Int) throws {
    try play(part) { $0.polling() }
  }

  @Test(arguments: parts)
  func `webhooks lose, double and invent nothing`(part: Int) throws {
    try play(part) { $0.webhooks() }
  }

  /// Plays each once as it is and once with the process killed somewhere.
  private func play(_ part: Int, _ make: (inout FaultyStory) -> String) throws {
    for seed in part * Self.count / Self.parts.count..<(part + 1) * Self.count / Self.parts.count {
      var maker = FaultyStory(seed: UInt64(seed))
      let text = make(&maker)
      let scenario = try Story.read(text)
      for crashes in [CasePlayer.Crashes.asWritten, .at(seed * 7 % 150)] {
        let verdict = try CasePlayer(crashes: crashes).play(scenario).verdict
        guard !verdict.lost.isEmpty || !verdict.duplicated.isEmpty || !verdict.invented.isEmpty
        else { continue }
        Issue.record("seed \(seed), \(crashes): \(verdict)\n\(text)")
        return
      }
    }
  }
}
