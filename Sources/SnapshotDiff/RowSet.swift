/// A set of rows, a bit for each.
struct RowSet {
  private var words: [UInt64]

  /// Creates an empty set with room for so many rows.
  init(capacity: Int = 0) {
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  var isEmpty: Bool { words.isEmpty || count == 0 }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  @inline(__always)
  func contains(_ row: Int) -> Bool {
    row >> 6 < words.count && words[row >> 6] & 1 << UInt64(row & 63) != 0
  }

  /// Adds a row; returns whether it is new.
  @inline(__always) @discardableResult
  mutating func insert(_ row: Int) -> Bool {
    if row >> 6 >= words.count { grow(row >> 6) }
    let bit: UInt64 = 1 << UInt64(row & 63)
    if words[row >> 6] & bit != 0 { return false }
    words[row >> 6] |= bit
    return true
  }

  private mutating func grow(_ last: Int) {
    words += [UInt64](repeating: 0, count: last + 1 - words.count)
  }
}
