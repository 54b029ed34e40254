import ChangeEngine

/// How the changes of a comparison are written.
package enum ChangeFormat: String, CaseIterable, Sendable {
  /// `CREATED<TAB>id` a line.
  case tsv
  /// `{"id":"7","kind":"event","type":"CREATED","updated":1772951401000}` a line.
  case jsonl
}

extension SnapshotDiffer {
  /// Hands out the changes as text in large pieces, sorted by the bytes of their ids; those of one
  /// record in their order.
  package func write(_ format: ChangeFormat, _ write: ([UInt8]) throws -> Void) rethrows {
    var lines: [UInt8] = []
    lines.reserveCapacity(1 << 17)
    for index in sortedOrder() {
      let change = changes[Int(index)]
      switch format {
      case .tsv: appendTabbed(change, to: &lines)
      case .jsonl: SnapshotDiffer.appendJSON(change, table.text(of: change.row), to: &lines)
      }
      guard lines.count >= 1 << 16 else { continue }
      try write(lines)
      lines.removeAll(keepingCapacity: true)
    }
    if !lines.isEmpty { try write(lines) }
  }

  private func appendTabbed(_ change: SnapshotChange, to lines: inout [UInt8]) {
    lines += change.type.rawValue.utf8
    lines.append(0x09)
    table.appendText(of: change.row, to: &lines)
    lines.append(0x0A)
  }

  private static func appendJSON(
    _ change: SnapshotChange, _ id: [UInt8], to lines: inout [UInt8]
  ) {
    var members = [
      JSONValue.Member(key: "id", value: .string(String(decoding: id, as: UTF8.self))),
      JSONValue.Member(key: "kind", value: .string("event")),
      JSONValue.Member(key: "type", value: .string(change.type.rawValue)),
    ]
    if let updated = change.updated {
      members.append(
        .init(key: "updated", value: .number(String(updated.millisecondsSinceEpoch))))
    }
    JSONValue.object(members).write(into: &lines)
    lines.append(0x0A)
  }

  /// The changes by the bytes of their ids, those of one record in their order: indices, which are a
  /// tenth of the changes' size.
  ///
  /// Numbers of one length sort as their texts do, and most ids are such.
  func sortedOrder() -> [UInt32] {
    let ids = table.ids
    let order = changes.indices.map { UInt32($0) }
    let lengths = changes.lazy.map { SnapshotDiffer.digitCount(ids[$0.row]) }
    guard let length = lengths.first, length > 0, lengths.allSatisfy({ $0 == length }) else {
      return order.map { (id: table.text(of: changes[Int($0)].row), place: $0) }
        .sorted { first, second in
          first.id == second.id
            ? first.place < second.place : first.id.lexicographicallyPrecedes(second.id)
        }.map(\.place)
    }
    let isSorted = zip(changes, changes.dropFirst()).allSatisfy { ids[$0.row] <= ids[$1.row] }
    if isSorted { return order }
    return order.sorted { first, second in
      (ids[changes[Int(first)].row], first) < (ids[changes[Int(second)].row], second)
    }
  }

  /// How many digits a number has; 0 for a text.
  private static func digitCount(_ id: UInt64) -> Int {
    if TextArena.isText(id) { return 0 }
    var count = 1
    var limit: UInt64 = 10
    while id >= limit {
      count += 1
      limit *= 10
    }
    return count
  }
}
