import ChangeEngine

/// How the changes of a comparison are written.
package enum ChangeFormat: String, CaseIterable, Sendable {
  /// `CREATED<TAB>id` a line; in an id, `\\`, `\t`, `\n`, `\r` and `\u0007` stand for a backslash and for
  /// control characters.
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
    if TextArena.isText(table.ids[change.row]) {
      LineText.append(table.text(of: change.row), to: &lines)
    } else {
      table.appendText(of: change.row, to: &lines)
    }
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
  /// quarter of the changes' size.
  func sortedOrder() -> [UInt32] {
    let order = changes.indices.map { UInt32($0) }
    guard changes.allSatisfy({ !TextArena.isText(table.ids[$0.row]) }) else {
      return order.map { (id: table.text(of: changes[Int($0)].row), place: $0) }
        .sorted { first, second in
          first.id == second.id
            ? first.place < second.place : first.id.lexicographicallyPrecedes(second.id)
        }.map(\.place)
    }
    let keys = { (place: UInt32) in DigitOrder(table.ids[changes[Int(place)].row]) }
    if isSorted(order.lazy.map(keys)) { return order }
    return order.sorted { first, second in
      let (one, other) = (keys(first), keys(second))
      return one == other ? first < second : one < other
    }
  }

  private func isSorted(_ keys: some Sequence<DigitOrder>) -> Bool {
    var last: DigitOrder?
    return keys.allSatisfy { key in
      defer { last = key }
      return last.map { $0 <= key } ?? true
    }
  }
}

/// Orders numbers as their digits are ordered as text, without writing them: 10 before 9.
package struct DigitOrder: Comparable {
  /// The number with zeros behind it, up to as many digits as an id may have that counts as a number.
  private let padded: UInt64
  private let digitCount: Int

  package init(_ number: UInt64) {
    var padded = number
    var digitCount = RecordID.digitsMax
    // Where 9, 8, 4, 2 or 1 digits are missing, they are added at once; zero stays what it is.
    if padded < 1_000_000_000 { (padded, digitCount) = (padded &* 1_000_000_000, digitCount - 9) }
    if padded < 10_000_000_000 { (padded, digitCount) = (padded &* 100_000_000, digitCount - 8) }
    if padded < 100_000_000_000_000 { (padded, digitCount) = (padded &* 10_000, digitCount - 4) }
    if padded < 10_000_000_000_000_000 { (padded, digitCount) = (padded &* 100, digitCount - 2) }
    if padded < 100_000_000_000_000_000 { (padded, digitCount) = (padded &* 10, digitCount - 1) }
    self.padded = padded
    self.digitCount = digitCount
  }

  package static func < (lhs: DigitOrder, rhs: DigitOrder) -> Bool {
    (lhs.padded, lhs.digitCount) < (rhs.padded, rhs.digitCount)
  }
}
