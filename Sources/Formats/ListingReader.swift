import Simulation

/// Reads a list of expected things: the list itself, or a mapping that says how strict it is.
///
/// An empty list names everything, whatever the default: to expect some of nothing says nothing.
struct ListingReader {
  private enum Match: String, CaseIterable { case all, some }
  private enum Order: String, CaseIterable { case listed, any }

  let scalars: ScalarReader
  let log: ProblemLog

  func read<Element: Hashable & Sendable>(
    _ node: YAMLNode?, _ what: String, isCompleteDefault: Bool, _ element: (YAMLNode) -> Element?
  ) -> Listing<Element>? {
    guard let node else { return nil }
    if let elements = node.elements {
      return Listing(
        isComplete: isCompleteDefault || elements.isEmpty, isOrdered: true,
        elements: elements.compactMap(element))
    }
    guard
      let map = MappingReader(node, keys: ["match", "order", "list"], of: what, log: log),
      let list = map.required("list", of: what, remedy: "write list: […]")
    else { return nil }
    guard let elements = list.elements else {
      scalars.placeholderHint(list, "'list'", remedy: "write list: […]")
      return nil
    }
    map.checkFilled()
    let match = scalars.word(map["match"], "'match'", as: Match.self)
    let order = scalars.word(map["order"], "'order'", as: Order.self)
    return Listing(
      isComplete: match.map { $0 == .all } ?? (isCompleteDefault || elements.isEmpty),
      isOrdered: order != .any, elements: elements.compactMap(element))
  }
}
