/// An element instance: the account that is watched, and how.
public struct Instance: Hashable, Sendable {
  /// Whether events are on at all.
  public let isEnabled: Bool
  /// Whether changes are looked for by polling.
  public let isPolling: Bool
  /// The time between two polls.
  public let refreshIntervalMilliseconds: Int64
  /// The resources, in the order in which the configuration names them.
  public let resources: [ResourcePolling]

  /// Creates an instance.
  ///
  /// - Parameters:
  ///   - isEnabled: Whether events are on at all.
  ///   - isPolling: Whether changes are looked for by polling.
  ///   - refreshIntervalMilliseconds: The time between two polls.
  ///   - resources: The resources to poll, in order.
  public init(
    isEnabled: Bool, isPolling: Bool, refreshIntervalMilliseconds: Int64,
    resources: [ResourcePolling]
  ) {
    self.isEnabled = isEnabled
    self.isPolling = isPolling
    self.refreshIntervalMilliseconds = refreshIntervalMilliseconds
    self.resources = resources
  }
}
