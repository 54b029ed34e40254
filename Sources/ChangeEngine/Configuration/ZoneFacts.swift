/// What is known of a zone's name by itself.
enum ZoneFacts {
  /// Abbreviations that java.util.TimeZone takes for a fixed offset, though their people have
  /// daylight saving, with the zone that was meant.
  static let fixedAbbreviations = ["EST": "America/New_York", "MST": "America/Denver"]

  /// A moment at which the clocks of a zone are set, with what they are ahead of UTC before and after it.
  struct ClockChange: Hashable {
    let moment: Timestamp
    let before: Int64
    let after: Int64
  }

  private static let newYear = Timestamp(millisecondsSinceEpoch: 1_767_225_600_000)  // 2026

  /// The changes of the clocks of a zone in the course of 2026.
  static func clockChanges(in zone: ZoneRules) -> [ClockChange] {
    var changes: [ClockChange] = []
    var moment = newYear
    let end = newYear.advanced(byMilliseconds: 365 * 86_400_000)
    while let next = zone.nextTransition(after: moment), next < end {
      changes.append(
        ClockChange(
          moment: next, before: zone.offset(at: moment), after: zone.offset(at: next)))
      moment = next
    }
    return changes
  }

  /// What the zone of that name is ahead of UTC in the course of 2026, in milliseconds.
  ///
  /// A name that is not known is GMT, as on the platform.
  static func offsets(_ id: String) -> ClosedRange<Int64> {
    let zone = ZoneRules.named(id) ?? .gmt
    let offset = zone.offset(at: newYear)
    return clockChanges(in: zone).reduce(offset...offset) {
      min($0.lowerBound, $1.after)...max($0.upperBound, $1.after)
    }
  }

  /// Whether the clocks of both zones show the same in the course of 2026, whatever their names; a zone
  /// that is not given is UTC.
  static func agree(_ id: String?, _ other: String?) -> Bool {
    if id == other || isUniversal(id) && isUniversal(other) { return true }
    // One in braces is a template's, which nobody filled in.
    guard let id, let other, !id.contains("{"), !other.contains("{") else { return false }
    let zones = [id, other].map { ZoneRules.named($0) ?? .gmt }
    return zones[0].offset(at: newYear) == zones[1].offset(at: newYear)
      && clockChanges(in: zones[0]) == clockChanges(in: zones[1])
  }

  /// Whether it is universal time, or not given at all.
  static func isUniversal(_ id: String?) -> Bool {
    guard let id, !id.isEmpty else { return true }
    // One in braces is a template's, which nobody filled in.
    return !id.contains("{") && offsets(id) == 0...0
  }
}
