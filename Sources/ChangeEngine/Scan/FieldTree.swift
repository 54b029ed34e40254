/// The fields that a scan looks for, as a tree of keys.
///
/// Every field is a number from 0 on; a node knows which fields end at it and which end below it.
struct FieldTree: Sendable {
  struct Node: Sendable {
    /// Hash and UTF-8 of each key that leads on, with the node to which it leads.
    var children: [(hash: UInt64, key: [UInt8], node: Int)] = []
    /// The fields whose path ends here.
    var ending: [Int] = []
    /// The fields whose path ends here or below.
    var covered: [Int] = []
    /// The one field that ends here, where none lies below.
    var only: Int?
  }

  /// The first one is the record itself.
  private(set) var nodes = [Node()]

  /// Creates the tree of `paths`; a field without a path is never found.
  init(_ paths: [FieldPath?]) {
    for (field, path) in paths.enumerated() {
      if let path { add(path, field) }
    }
    for node in nodes.indices where nodes[node].covered == nodes[node].ending {
      nodes[node].only = nodes[node].ending.count == 1 ? nodes[node].ending[0] : nil
    }
  }

  private mutating func add(_ path: FieldPath, _ field: Int) {
    var node = 0
    nodes[node].covered.append(field)
    for key in path.keys {
      node = child(of: node, key: Array(key.utf8))
      nodes[node].covered.append(field)
    }
    nodes[node].ending.append(field)
  }

  private mutating func child(of node: Int, key: [UInt8]) -> Int {
    if let known = nodes[node].children.first(where: { $0.key == key }) { return known.node }
    let hash = WordHash.hash(key.span.bytes)
    nodes.append(Node())
    nodes[node].children.append((hash, key, nodes.count - 1))
    return nodes.count - 1
  }
}
