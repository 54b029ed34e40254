/// What a scan found of the fields that it looks for, in the record under way.
struct FoundFields: Sendable {
  let tree: FieldTree
  private var fields = InlineArray<4, ScannedField>(repeating: ScannedField())

  init(_ tree: FieldTree) {
    self.tree = tree
  }

  subscript(field: Int) -> ScannedField { fields[field] }

  mutating func forgetAll() {
    for field in fields.indices { fields[field] = ScannedField() }
  }

  /// Forgets what was found at a node or below, since its key stands there once more.
  mutating func forget(_ node: Int) {
    for field in tree.nodes[node].covered { fields[field] = ScannedField() }
  }

  mutating func found(_ kind: ScannedField.Kind, _ start: Int, _ end: Int, _ node: Int) {
    for field in tree.nodes[node].ending {
      fields[field] = ScannedField(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
    }
  }

  /// A text at a node; nothing that was found before at its place or below still counts.
  @inline(never)
  mutating func foundText(_ start: Int, _ end: Int, _ node: Int) {
    guard let only = tree.nodes[node].only else {
      forget(node)
      return found(.text, start, end, node)
    }
    fields[only] = ScannedField(
      kind: .text, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
  }
}
