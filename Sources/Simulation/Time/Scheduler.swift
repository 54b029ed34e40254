package import ChangeEngine
import HeapModule

/// The virtual clock and the agenda of what happens when.
///
/// Entries come out by their due time, and at one time in the order in which they were put in: a
/// total order, so two runs never differ.
package struct Scheduler<Entry> {
  private struct Item: Comparable {
    let due: Timestamp
    let sequence: Int
    let entry: Entry

    static func < (lhs: Item, rhs: Item) -> Bool {
      (lhs.due.millisecondsSinceEpoch, lhs.sequence)
        < (rhs.due.millisecondsSinceEpoch, rhs.sequence)
    }

    static func == (lhs: Item, rhs: Item) -> Bool {
      lhs.sequence == rhs.sequence
    }
  }

  /// The time of the entry that was taken last.
  package private(set) var now: Timestamp
  private var agenda = Heap<Item>()
  private var lastSequence = 0

  package init(start: Timestamp) {
    now = start
  }

  /// Puts `entry` on the agenda; nothing can be put into the past.
  package mutating func schedule(_ entry: Entry, at due: Timestamp) {
    lastSequence += 1
    agenda.insert(Item(due: max(due, now), sequence: lastSequence, entry: entry))
  }

  /// Sets the clock to the next entry that is due by `end` and takes it.
  package mutating func next(until end: Timestamp) -> Entry? {
    guard let item = agenda.min, item.due <= end else { return nil }
    agenda.removeMin()
    now = item.due
    return item.entry
  }

  /// Sets the clock to `end`, once nothing is due before.
  package mutating func finish(at end: Timestamp) {
    now = max(now, end)
  }
}
