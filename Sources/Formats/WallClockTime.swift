import ChangeEngine
import Simulation

/// A time on the clock of a zone: `2026-11-01T01:30:00 America/New_York first`.
enum WallClockTime {
  enum Reading {
    case problem(message: String, remedy: String)
  }

  /// Returns `nil` for a text that is no such time at all.
  ///
  /// Zones come with the engine's own; until then such a time is refused, not guessed.
  static func read(_ text: String) -> Reading? {
    let words = text.split(separator: " ")
    guard (2...3).contains(words.count), let time = ISOTime(String(words[0])),
      time.offsetMilliseconds == nil
    else { return nil }
    return .problem(
      message: "a time on the clock of a zone is not read yet",
      remedy: "write it with Z or an offset, such as 2026-11-01T01:30:00-04:00")
  }
}
