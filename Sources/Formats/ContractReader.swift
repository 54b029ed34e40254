import ChangeEngine
import Simulation

/// Reads how the CRM sends webhooks: `portal:`, `subscriptions:` and `webhooks:` of `crm:`.
struct ContractReader {
  private static let keys = [
    "lag", "batch", "concurrent", "timeout", "retries", "duplicates", "reorder", "sign", "url",
    "propertiesOfCreation",
  ]
  private static let objects = [
    "contact", "company", "deal", "ticket", "product", "line_item", "object",
  ]
  private static let kindOfProperties = "propertyChange"
  private static let kinds = ["creation", kindOfProperties, "deletion", "restore", "merge"]

  let scalars: ScalarReader
  let log: ProblemLog

  func contract(_ crm: MappingReader?) -> DeliveryContract {
    var contract = DeliveryContract()
    contract.portalID = scalars.text(crm?["portal"], "'portal'") ?? contract.portalID
    contract.subscriptions = subscriptions(crm?["subscriptions"])
    guard let node = crm?["webhooks"],
      let map = MappingReader(node, keys: ContractReader.keys, of: "'webhooks'", log: log)
    else { return contract }
    contract.lagMilliseconds =
      scalars.durations(map["lag"], "'lag'") ?? contract.lagMilliseconds
    contract.itemsPerRequestMax =
      scalars.integer(map["batch"], "'batch'", in: 1...1_000) ?? contract.itemsPerRequestMax
    contract.requestsAtOnceMax =
      scalars.integer(map["concurrent"], "'concurrent'", in: 1...1_000)
      ?? contract.requestsAtOnceMax
    contract.timeoutMilliseconds =
      scalars.duration(map["timeout"], "'timeout'") ?? contract.timeoutMilliseconds
    contract.retriesMax =
      scalars.integer(map["retries"], "'retries'", in: 0...30) ?? contract.retriesMax
    contract.duplicatesPercent =
      scalars.integer(map["duplicates"], "'duplicates'", in: 0...100) ?? 0
    contract.isReordering = scalars.boolean(map["reorder"], "'reorder'") ?? false
    contract.sendsPropertiesOfCreation =
      scalars.boolean(map["propertiesOfCreation"], "'propertiesOfCreation'") ?? false
    contract.url = scalars.text(map["url"], "'url'") ?? contract.url
    if map["sign"] != nil {
      contract.signings = SigningReader(scalars: scalars, log: log).signings(map["sign"])
    }
    return contract
  }

  private func subscriptions(_ node: YAMLNode?) -> [DeliveryContract.Subscription] {
    guard let node else { return [] }
    guard let elements = node.elements else {
      scalars.placeholderHint(
        node, "'subscriptions'", remedy: "write a list such as [contact.creation]")
      return []
    }
    return elements.compactMap(subscription)
  }

  /// Reads `contact.propertyChange`, or a mapping with the one property that is watched.
  private func subscription(_ node: YAMLNode) -> DeliveryContract.Subscription? {
    guard node.members != nil else { return type(node).map { .init(type: $0) } }
    guard
      let map = MappingReader(
        node, keys: ["type", "property"], of: "a subscription", log: log),
      let type = type(
        map.required("type", of: "the subscription", remedy: "write type: contact.creation"))
    else { return nil }
    let change = "\(type.prefix { $0 != "." }).\(ContractReader.kindOfProperties)"
    if map["property"] != nil, type != change {
      log.report(
        "misplaced-key", at: map.position(of: "property"),
        "'property' means nothing beside '\(type)'", "remove it, or write type: \(change)")
    }
    return .init(type: type, property: scalars.text(map["property"], "'property'"))
  }

  private func type(_ node: YAMLNode?) -> String? {
    guard let node, let text = scalars.text(node, "a subscription") else { return nil }
    let halves = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if halves.count == 2, ContractReader.objects.contains(halves[0]),
      ContractReader.kinds.contains(halves[1])
    {
      return text
    }
    let known = ContractReader.objects.flatMap { object in
      ContractReader.kinds.map { "\(object).\($0)" }
    }
    log.report(
      "invalid-value", at: node.position, "the CRM sends no webhooks '\(text.bounded)'",
      Suggestion.remedy(
        for: text, among: known,
        else: "write an object (\(ContractReader.objects.joined(separator: ", "))) and a kind "
          + "(\(ContractReader.kinds.joined(separator: ", "))): contact.creation"))
    return nil
  }
}
