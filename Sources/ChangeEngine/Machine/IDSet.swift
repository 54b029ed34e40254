/// A set of ids, for the many ids of one run: open addressing, at most half full.
///
/// The hash is quick and known to all. Ids that somebody made to collide end in the standard library's set,
/// whose hash nobody knows.
package struct IDSet {
  /// A chain longer than this is no accident.
  private static let probesMax = 64

  private var ids: [RecordID] = []
  /// Position in `ids` + 1, or 0 for an empty slot.
  private var slots: [UInt32]
  private var collided: Set<RecordID>?

  /// Creates a set with room for so many ids.
  package init(capacity: Int) {
    var slotCount = 8
    while slotCount < 2 * capacity { slotCount *= 2 }
    slots = [UInt32](repeating: 0, count: slotCount)
    ids.reserveCapacity(capacity)
  }

  /// Returns the hash by which an id is looked up.
  package static func hash(of id: RecordID) -> UInt64 {
    WordHash.hash(id.text.utf8.span.bytes)
  }

  /// Adds an id, whose hash is known; `false` where it was there already.
  package mutating func insert(_ id: RecordID, hash: UInt64) -> Bool {
    guard collided == nil, let slot = slot(of: id, hash) else {
      var set = collided ?? Set(ids)
      collided = nil
      defer { collided = set }
      return set.insert(id).inserted
    }
    guard slots[slot] == 0 else { return false }
    precondition(ids.count < slots.count / 2, "more ids than there is room for")
    ids.append(id)
    slots[slot] = UInt32(ids.count)
    return true
  }

  package func contains(_ id: RecordID) -> Bool {
    if let collided { return collided.contains(id) }
    return slot(of: id, IDSet.hash(of: id)).map { slots[$0] != 0 } ?? false
  }

  /// The slot that holds the id, or the empty one where it would stand; `nil` where neither comes soon.
  ///
  /// None is ever emptied, so an id is found as soon as there was room for it.
  private func slot(of id: RecordID, _ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    for _ in 0..<IDSet.probesMax {
      if slots[slot] == 0 || ids[Int(slots[slot]) - 1] == id { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
