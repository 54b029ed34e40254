import ChangeEngine
package import Formats
import Simulation

/// What playing a prediction showed.
package enum Proof: Sendable {
  /// It comes true: what goes wrong, why, and the scenario that shows it.
  case proved(findings: [String], causes: [String], scenario: String)
  /// So many stories were played, and none went wrong.
  case withdrawn(stories: Int)
  /// The simulated CRM cannot play it.
  case unplayable(reason: String)

  /// Plays the trials of a prediction through the engine.
  ///
  /// It counts only if the same story comes out right once the remedy is applied.
  package static func of(_ prediction: Prediction) throws -> Proof {
    let player = StoryPlayer(loader: NoFiles(), path: "proof.yaml")
    let trials = Trial.trials(of: prediction)
    var played = 0
    var reason = "there is no story for it"
    for trial in trials {
      do {
        let repaired = try player.play(trial.repaired)
        guard repaired.allSatisfy(\.isDelivered) else {
          reason = "even repaired, the story does not come out right in the simulated CRM"
          continue
        }
        played += 1
        // What goes wrong in both has another reason.
        let both = Set(repaired.flatMap(\.findings))
        let outcomes = try player.play(trial.story)
        let findings = outcomes.flatMap(\.findings).filter { !both.contains($0) }
        guard !findings.isEmpty else { continue }
        return .proved(
          findings: findings, causes: try player.causes(trial.story),
          scenario: trial.story.text(outcomes))
      } catch let error as StoryPlayer.Unplayable {
        reason = error.reason
      }
    }
    return played > 0 ? .withdrawn(stories: played) : .unplayable(reason: reason)
  }
}

/// Stories of a proof hold their instance inline and name no file.
private struct NoFiles: FileLoader {
  func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
    throw LoadError(message: "'\(path)' is not read in a proof", remedy: "write it inline")
  }
}
