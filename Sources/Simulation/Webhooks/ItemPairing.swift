import ChangeEngine

/// Finds the items of their webhooks' bodies that events are about.
///
/// An event names its object and second, and a body may hold several items of both. Those whose change
/// was reported before make no event, and only the bodies that came before tell which these are. How
/// many events there are is the better witness: where there are more than new items, the changes that
/// were reported longest ago are new again, since they are forgotten first.
struct ItemPairing {
  private let instance: Instance
  /// The number of the body that reported each change last.
  private var reported: [ChangeIdentity: Int64] = [:]

  init(_ instance: Instance) {
    self.instance = instance
  }

  /// Returns the item of each event, or `nil` for one that no item makes.
  ///
  /// Bodies come in the order of their numbers, each with all of its events, in order.
  mutating func items(of raw: JSONValue, number: Int64, _ events: [ChangeEvent]) -> [JSONValue?] {
    let items = AnnouncedItem.items(of: raw, for: instance)
    var pairs = ItemPairs(events, items, standings(of: items))
    pairs.find()
    for item in pairs.items.compactMap({ $0 }) {
      if let identity = items[item].identity { reported[identity] = number }
    }
    return pairs.items.map { item in item.map { items[$0].value } }
  }

  private func standings(of items: [AnnouncedItem]) -> [ItemPairs.Standing] {
    var identities: Set<ChangeIdentity> = []
    return items.map { item in
      guard item.isForInstance else { return .foreign }
      guard let identity = item.identity else { return .new }
      guard identities.insert(identity).inserted else { return .repeated }
      return reported[identity].map { .reported($0) } ?? .new
    }
  }
}
