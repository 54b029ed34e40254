/// Finds rows by the hash of their id: open addressing, at most half full; rows come in order from 0.
package struct IDIndex: Sendable {
  /// Row + 1, or 0 for an empty slot.
  private var slots: [UInt32] = []
  private var count = 0

  package init() {}

  /// The hash of an id that is a number.
  @inline(__always)
  package static func hash(_ number: UInt64) -> UInt64 {
    // The multiplier of Fibonacci hashing; the slot is taken from the upper bits.
    number &* 0x9E37_79B9_7F4A_7C15
  }

  /// Returns the row with that hash for which `isWanted` holds.
  @inline(__always)
  package func row(hash: UInt64, _ isWanted: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = home(hash)
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if isWanted(row) { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a row; `hashOfRow` gives the hashes of those that are there, when the index has to grow.
  package mutating func insert(_ row: Int, hash: UInt64, hashOfRow: (Int) -> UInt64) {
    precondition(row == count, "rows come in order")
    if (count + 1) * 2 > slots.count { grow(to: max(64, slots.count * 2), hashOfRow) }
    place(row, hash)
    count += 1
  }

  /// Makes room for so many rows in all.
  package mutating func reserve(_ rows: Int, hashOfRow: (Int) -> UInt64) {
    var size = max(64, slots.count)
    while size < rows * 2 { size *= 2 }
    if size > slots.count { grow(to: size, hashOfRow) }
  }

  private mutating func grow(to size: Int, _ hashOfRow: (Int) -> UInt64) {
    slots = [UInt32](repeating: 0, count: size)
    for row in 0..<count { place(row, hashOfRow(row)) }
  }

  private mutating func place(_ row: Int, _ hash: UInt64) {
    precondition(row < Int(UInt32.max), "a snapshot has at most 4,294,967,294 records")
    var slot = home(hash)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(row + 1)
  }

  @inline(__always)
  private func home(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> UInt64(64 - slots.count.trailingZeroBitCount))
  }
}
