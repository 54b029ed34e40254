import ChangeEngine
import Formats
import Simulation

/// Plays stories, and makes scenarios of them whose expectations are what the oracle found.
struct StoryPlayer {
  let loader: any FileLoader
  /// Where the scenario is to stand, for the paths in it.
  let path: String

  /// Why a story cannot be played.
  struct Unplayable: Error {
    let reason: String
  }

  func play(_ story: Story) throws -> [StoryOutcome] {
    let file = ScenarioFile(Array(story.text().utf8), path: path, loader: loader)
    if let problem = file.problems.first(where: { $0.severity == .error }) {
      throw Unplayable(reason: problem.message)
    }
    return try file.scenarios.map { StoryOutcome(result: try CasePlayer().play($0)) }
  }

  /// Returns the scenario's text with what came out as its expectation.
  func scenario(_ story: Story) throws -> String { story.text(try play(story)) }

  /// Why the events of a scenario are not what they should be, as a failing run would tell it.
  func causes(_ story: Story) throws -> [String] {
    let strict =
      story.text() + "expect: { lost: [], duplicated: [], misclassified: [], invented: [] }\n"
    let file = ScenarioFile(Array(strict.utf8), path: path, loader: loader)
    return try file.scenarios.flatMap { try CasePlayer().play($0).failures.flatMap(\.causes) }
  }
}
