package import ChangeEngine

/// The virtual clock and the agenda of what happens when.
///
/// Entries come out by their due time, and at one time in the order in which they were put in: a
/// total order, so two runs never differ. At most 16,777,216 entries wait at once.
package struct Scheduler<Entry> {
  /// The time of the entry that was taken last.
  package var now: Timestamp { moment }
  private var moment: Timestamp
  private var agenda = Agenda()
  /// The entries, each at its ticket's place; a place is used again once its entry was taken.
  private var entries: [Entry?] = []
  private var freePlaces: [Int] = []

  package init(start: Timestamp) {
    moment = start
  }

  /// Puts `entry` on the agenda; nothing can be put into the past.
  package mutating func schedule(_ entry: consuming Entry, at due: Timestamp) {
    let due = max(due.millisecondsSinceEpoch, moment.millisecondsSinceEpoch)
    guard let place = freePlaces.popLast() else {
      agenda.insert(due: due, place: entries.count)
      entries.append(entry)
      return
    }
    entries[place] = entry
    agenda.insert(due: due, place: place)
  }

  /// Sets the clock to the next entry that is due by `end` and takes it.
  package mutating func next(until end: Timestamp) -> Entry? {
    guard let ticket = agenda.first, ticket.due <= end.millisecondsSinceEpoch else { return nil }
    agenda.removeFirst()
    moment = Timestamp(millisecondsSinceEpoch: ticket.due)
    freePlaces.append(ticket.place)
    return entries[ticket.place].take()
  }

  /// Sets the clock to `end`, once nothing is due before.
  package mutating func finish(at end: Timestamp) {
    moment = max(moment, end)
  }
}
