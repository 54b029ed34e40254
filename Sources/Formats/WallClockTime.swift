import ChangeEngine
import Simulation

/// A time on the clock of a zone: `2026-11-01T01:30:00 America/New_York first`.
enum WallClockTime {
  enum Reading {
    case moment(Timestamp)
    case problem(message: String, remedy: String)
  }

  /// Reads a time, a zone and perhaps `first` or `second`, where the time occurs twice.
  ///
  /// Returns `nil` for a text that is no such time at all.
  static func read(_ text: String) -> Reading? {
    let words = text.split(separator: " ").map(String.init)
    guard (2...3).contains(words.count), let time = ISOTime(words[0]),
      time.offsetMilliseconds == nil
    else { return nil }
    guard let zone = ZoneRules.named(words[1]) else {
      return .problem(
        message: "the time zone '\(words[1].bounded)' is not known",
        remedy: Suggestion.remedy(
          for: words[1], among: ZoneRules.allIDs,
          else: "write an id such as America/New_York"))
    }
    let which = words.count == 3 ? words[2] : nil
    guard which == nil || which == "first" || which == "second" else {
      return .problem(
        message: "'\(words[2].bounded)' says nothing of a time",
        remedy: "write first or second, or nothing")
    }
    return moment(words[0], time.wallClockMilliseconds, zone, which)
  }

  private static func moment(
    _ text: String, _ wallClock: Int64, _ zone: ZoneRules, _ which: String?
  ) -> Reading {
    let moments = zone.instants(ofWallClock: wallClock)
    switch (moments.count, which) {
    case (0, _): return gap(text, wallClock, zone)
    case (1, "second"):
      return .problem(
        message: "\(text) occurs only once in \(zone.id)", remedy: "leave out 'second'")
    case (1, _): return .moment(moments[0])
    case (_, "first"): return .moment(moments[0])
    case (_, "second"): return .moment(moments[1])
    default:
      let offsets = moments.map { offsetText(zone.offset(at: $0)) }
      return .problem(
        message: "\(text) occurs twice in \(zone.id), at \(offsets.joined(separator: " and at "))",
        remedy: "add first or second")
    }
  }

  private static func gap(_ text: String, _ wallClock: Int64, _ zone: ZoneRules) -> Reading {
    let moment = zone.moment(ofWallClock: wallClock)
    let change = zone.previousTransition(before: moment.advanced(byMilliseconds: 1)) ?? moment
    let (from, to) = (
      zone.offset(at: change.advanced(byMilliseconds: -1)), zone.offset(at: change)
    )
    return .problem(
      message: """
        \(text) does not exist in \(zone.id): its clocks go from \(clockText(change, from)) to \
        \(clockText(change, to))
        """, remedy: "write a time before or after the gap")
  }

  /// What a clock shows that is so far ahead of UTC.
  private static func clockText(_ moment: Timestamp, _ offset: Int64) -> String {
    String(moment.advanced(byMilliseconds: offset).text.dropLast(5))
  }

  private static func offsetText(_ offset: Int64) -> String {
    let minutes = abs(offset) / 60_000
    return (offset < 0 ? "-" : "+") + "\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
  }
}
