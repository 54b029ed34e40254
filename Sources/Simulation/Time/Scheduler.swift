package import ChangeEngine

/// The virtual clock and the agenda of what happens when.
///
/// Entries come out by their due time, and at one time in the order in which they were put in: a
/// total order, so two runs never differ.
package struct Scheduler<Entry> {
  /// The time of the entry that was taken last.
  package private(set) var now: Timestamp
  private var agenda = Agenda()
  /// The entries, each at its ticket's place; a place is used again once its entry was taken.
  private var entries: [Entry?] = []
  private var freePlaces: [Int32] = []

  package init(start: Timestamp) {
    now = start
  }

  /// Puts `entry` on the agenda; nothing can be put into the past.
  package mutating func schedule(_ entry: Entry, at due: Timestamp) {
    let due = max(due.millisecondsSinceEpoch, now.millisecondsSinceEpoch)
    guard let place = freePlaces.popLast() else {
      agenda.insert(due: due, place: Int32(entries.count))
      entries.append(entry)
      return
    }
    entries[Int(place)] = entry
    agenda.insert(due: due, place: place)
  }

  /// Sets the clock to the next entry that is due by `end` and takes it.
  package mutating func next(until end: Timestamp) -> Entry? {
    guard let ticket = agenda.first, ticket.due <= end.millisecondsSinceEpoch else { return nil }
    agenda.removeFirst()
    now = Timestamp(millisecondsSinceEpoch: ticket.due)
    freePlaces.append(ticket.place)
    return entries[Int(ticket.place)].take()
  }

  /// Sets the clock to `end`, once nothing is due before.
  package mutating func finish(at end: Timestamp) {
    now = max(now, end)
  }
}
