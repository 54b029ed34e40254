/// The rules of a time zone.
///
/// For now only UTC is known; the names of other zones are refused where they are read.
public struct ZoneRules: Hashable, Sendable {
  /// Coordinated universal time.
  public static let utc = ZoneRules()

  /// Returns the zone of that name, or `nil` for one that is not known.
  public static func named(_ id: String) -> ZoneRules? {
    ["UTC", "GMT", "Z", "Etc/UTC", "Etc/GMT"].contains(id) ? .utc : nil
  }
}
