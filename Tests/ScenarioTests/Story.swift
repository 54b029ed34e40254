import Formats
import Simulation
import TestSupport
import Testing

/// A scenario in a test's own words, which stands among those of polling.
enum Story {
  static func read(_ text: String) throws -> Scenario {
    let path = TestFiles.root + "/Scenarios/polling/played.yaml"
    let file = ScenarioFile(Array(text.utf8), path: path, loader: DiskLoader())
    #expect(file.problems.isEmpty, "\(file.problems.map(\.description))")
    return try #require(file.scenarios.first)
  }

  static func play(_ text: String) throws -> CaseResult {
    try CasePlayer().play(read(text))
  }
}
