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
    if let value = scalars.boolean(map["deduplicate"], "'deduplicate'") {
      policies.deduplicates = value
    }
    readDelivery(map, &policies)
    if let value = scalars.word(
      map["fraction"], "'fraction'", as: DateFormat.FractionPolicy.self)
    {
      policies.fraction = value
    }
    if let value = scalars.word(
      map["tolerance"], "'tolerance'", as: Policies.ToleranceEdge.self)
    {
      policies.toleranceEdge = value
    }
    if let value = scalars.word(map["filter"], "'filter'", as: Policies.UpdatedFilter.self) {
      policies.updatedFilter = value
    }
    if let value = scalars.word(map["memory"], "'memory'", as: Policies.Memory.self) {
      policies.memory = value
    }
    if let value = scalars.word(map["deletions"], "'deletions'", as: Policies.Deletions.self) {
      policies.deletions = value
    }
    if let value = scalars.integer(map["disableAfter"], "'disableAfter'", in: 1...1_000_000) {
      policies.failuresUntilDisabled = value
    }
    return policies
  }

  private func readDelivery(_ map: MappingReader, _ policies: inout Policies) {
    switch scalars.word(map["retry"], "'retry'", as: Retry.self) {
    case .newer: policies.retries = .y2020
    case .older: policies.retries = .y2016
    case nil: break
    }
    if let origin = scalars.word(
      map["retryFrom"], "'retryFrom'", as: RetrySchedule.Origin.self)
    {
      policies.retries.origin = origin
    }
    if scalars.word(map["failure"], "'failure'", as: Failure.self) == .queue {
      policies.retries = .none
      for key in ["retry", "retryFrom"] where map[key] != nil {
        log.report(
          "misplaced-key", at: map.position(of: key),
          "'\(key)' means nothing beside 'failure: queue', which tries nothing again",
          "remove one of the two")
      }
    }
    if let order = scalars.word(
      map["delivery"], "'delivery'", as: Policies.DeliveryOrder.self)
    {
      policies.deliveryOrder = order
    }
    if let signatures = scalars.word(
      map["signatures"], "'signatures'", as: Policies.Signatures.self)
    {
      policies.signatures = signatures
    }
  }
}
