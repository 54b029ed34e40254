import ChangeEngine

/// The events of one webhook beside the items of its body.
struct ItemPairs {
  /// How likely an item makes events, the most likely first.
  enum Standing: Comparable {
    case new
    /// Its change was reported by the body of that number.
    case reported(Int64)
    /// Its change is that of an item before it.
    case repeated
    /// It is for another instance.
    case foreign
  }

  /// How much an event and its item must have in common.
  private enum Likeness {
    case all
    /// All but the moment, which the item does not say.
    case allButMoment
    /// Whether an event is of the right kind is for the oracle to say.
    case allButKind
  }

  private struct Trait: Hashable {
    let type: ChangeType?
    let objectType: String
    let id: RecordID
    let second: Int64?
  }

  /// An event that an item makes, if it makes any.
  private struct Slot {
    let item: Int
    let subject: AnnouncedItem.Subject
    let second: Int64?
  }

  /// The position of each event's item, as far as they were found.
  var items: [Int?] { found.map { slot in slot.map { slots[$0].item } } }

  private let events: [ChangeEvent]
  private let slots: [Slot]
  private let standings: [Standing]
  private var found: [Int?]

  init(_ events: [ChangeEvent], _ items: [AnnouncedItem], _ standings: [Standing]) {
    self.events = events
    self.standings = standings
    slots = items.indices.flatMap { position in
      items[position].subjects.map {
        Slot(item: position, subject: $0, second: items[position].second)
      }
    }
    found = events.map { _ in nil }
  }

  mutating func find() {
    for likeness in [Likeness.all, .allButMoment, .allButKind] { pair(by: likeness) }
    for event in events.indices where found[event] == nil {
      // One event too many is a duplicate of the last that it may repeat.
      found[event] = slots.indices.last { trait(slots[$0], .all) == trait(events[event], .all) }
    }
  }

  /// Gives each event that has none a slot of its own, in order; where there are too many slots, to
  /// those of the likeliest items.
  private mutating func pair(by likeness: Likeness) {
    let lonely = events.indices.filter { found[$0] == nil }
    guard !lonely.isEmpty else { return }
    let taken = Set(found.compactMap { $0 })
    var free: [Trait: [Int]] = [:]
    for slot in slots.indices where !taken.contains(slot) {
      if let trait = trait(slots[slot], likeness) { free[trait, default: []].append(slot) }
    }
    // No two traits share an event or a slot, so their order does not matter.
    for (trait, events) in Dictionary(grouping: lonely, by: { trait(events[$0], likeness) }) {
      let likeliest = (free[trait] ?? []).sorted {
        (standings[slots[$0].item], $0) < (standings[slots[$1].item], $1)
      }
      for (event, slot) in zip(events, likeliest.prefix(events.count).sorted()) {
        found[event] = slot
      }
    }
  }

  private func trait(_ event: ChangeEvent, _ likeness: Likeness) -> Trait {
    Trait(
      type: likeness == .allButKind ? nil : event.type, objectType: event.objectType,
      id: event.objectID,
      second: likeness == .allButMoment
        ? nil : event.date.millisecondsSinceEpoch.flooredDivision(by: 1_000).quotient)
  }

  private func trait(_ slot: Slot, _ likeness: Likeness) -> Trait? {
    guard (slot.second == nil) == (likeness == .allButMoment) else { return nil }
    return Trait(
      type: likeness == .allButKind ? nil : slot.subject.type,
      objectType: slot.subject.objectType, id: slot.subject.id, second: slot.second)
  }
}
