/// How a vendor's webhook is matched to instances: `SETTING|JSON.PATH`.
///
/// The instances meant are those whose setting equals the value at the path of the webhook's body.
public struct InstanceFinder: Hashable, Sendable {
  /// The key of the instance's configuration.
  public let settingKey: String
  /// The way to the value in the webhook's body.
  public let path: FieldPath

  /// Reads `github.organization|organization.login`; returns `nil` for a text without both halves, or
  /// one longer than any setting.
  public init?(_ text: String) {
    let halves = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard text.utf8.count <= 1_000, halves.count == 2, let path = FieldPath(halves[1].trimmed)
    else { return nil }
    settingKey = halves[0].trimmed
    self.path = path
    guard !settingKey.isEmpty else { return nil }
  }
}
