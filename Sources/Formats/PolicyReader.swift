import ChangeEngine

/// Reads the engine's policies out of `engine:`.
struct PolicyReader {
  let scalars: ScalarReader
  let log: ProblemLog

  private enum Retry: String, CaseIterable { case newer = "2020", older = "2016" }
  /// The account's `notification.webhook.failure.policy`.
  private enum Failure: String, CaseIterable { case retry, queue }

  func policies(_ node: YAMLNode?) -> Policies {
    var policies = Policies()
    let keys = [
      "deduplicate", "retry", "fraction", "tolerance", "filter", "deletions", "disableAfter",
      "retryFrom", "delivery", "signatures", "memory", "failure",
    ]
    guard let node, let map = MappingReader(node, keys: keys, of: "'engine'", log: log) else {
      return policies
    }
    policies.deduplicates =
      scalars.boolean(map["deduplicate"], "'deduplicate'") ?? policies.deduplicates
    readDelivery(map, &policies)
    read(map, "fraction", &policies.fraction)
    read(map, "tolerance", &policies.toleranceEdge)
    read(map, "filter", &policies.updatedFilter)
    read(map, "memory", &policies.memory)
    read(map, "deletions", &policies.deletions)
    policies.failuresUntilDisabled =
      scalars.integer(map["disableAfter"], "'disableAfter'", in: 1...1_000_000)
      ?? policies.failuresUntilDisabled
    return policies
  }

  private func readDelivery(_ map: MappingReader, _ policies: inout Policies) {
    switch scalars.word(map["retry"], "'retry'", as: Retry.self) {
    case .newer: policies.retries = .y2020
    case .older: policies.retries = .y2016
    case nil: break
    }
    read(map, "retryFrom", &policies.retries.origin)
    if scalars.word(map["failure"], "'failure'", as: Failure.self) == .queue {
      policies.retries = .none
      for key in ["retry", "retryFrom"] where map[key] != nil {
        log.report(
          "misplaced-key", at: map.position(of: key),
          "'\(key)' means nothing beside 'failure: queue', which tries nothing again",
          "remove one of the two")
      }
    }
    read(map, "delivery", &policies.deliveryOrder)
    read(map, "signatures", &policies.signatures)
  }

  /// Reads one of several words; without it, the policy stays what it is.
  private func read<Policy: RawRepresentable & CaseIterable>(
    _ map: MappingReader, _ key: String, _ policy: inout Policy
  ) where Policy.RawValue == String {
    policy = scalars.word(map[key], "'\(key)'", as: Policy.self) ?? policy
  }
}
