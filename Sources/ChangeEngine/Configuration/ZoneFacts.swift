/// What is known of a zone's name by itself.
enum ZoneFacts {
  /// Abbreviations that java.util.TimeZone takes for a fixed offset, though their people have
  /// daylight saving, with the zone that was meant.
  static let fixedAbbreviations = ["EST": "America/New_York", "MST": "America/Denver"]

  private static let universal: Set<String> = [
    "UTC", "GMT", "Z", "UCT", "ETC/UTC", "ETC/GMT", "ETC/UCT", "ETC/ZULU", "ZULU", "GREENWICH",
    "UNIVERSAL", "GMT0", "GMT+0", "GMT-0",
  ]

  /// Whether it is universal time, or not given at all.
  static func isUniversal(_ id: String?) -> Bool {
    guard let id, !id.isEmpty else { return true }
    return universal.contains(id.uppercased())
      || id.filter { $0 != ":" && $0 != "+" && $0 != "-" }.allSatisfy { $0 == "0" }
  }
}
