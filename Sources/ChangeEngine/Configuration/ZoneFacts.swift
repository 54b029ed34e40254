/// What is known of a zone's name by itself.
enum ZoneFacts {
  /// Abbreviations that java.util.TimeZone takes for a fixed offset, though their people have
  /// daylight saving, with the zone that was meant.
  static let fixedAbbreviations = ["EST": "America/New_York", "MST": "America/Denver"]

  /// What the zone of that name is ahead of UTC in the course of 2026, in milliseconds.
  ///
  /// A name that is not known is GMT, as on the platform.
  static func offsets(_ id: String) -> ClosedRange<Int64> {
    let zone = ZoneRules.named(id) ?? .gmt
    var moment = Timestamp(millisecondsSinceEpoch: 1_767_225_600_000)  // 2026
    let end = moment.advanced(byMilliseconds: 365 * 86_400_000)
    var offset = zone.offset(at: moment)
    var (least, most) = (offset, offset)
    while let next = zone.nextTransition(after: moment), next < end {
      offset = zone.offset(at: next)
      (least, most) = (min(least, offset), max(most, offset))
      moment = next
    }
    return least...most
  }

  /// Whether it is universal time, or not given at all.
  static func isUniversal(_ id: String?) -> Bool {
    guard let id, !id.isEmpty else { return true }
    // One in braces is a template's, which nobody filled in.
    return !id.contains("{") && offsets(id) == 0...0
  }
}
