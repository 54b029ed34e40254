import ChangeEngine
import HeapModule

/// The records of one resource: all of their states, and those that a query can find now.
struct CRMTable {
  /// A state of a record, by position.
  struct Place: Hashable {
    let record: Int
    let state: Int
  }

  /// What a query finds, as far as it fits one page.
  struct Page {
    let places: [Place]
    let body: [UInt8]
    /// Where the next page begins, if there is one.
    let nextOffset: Int?
  }

  private struct PageRange: Hashable {
    let offset: Int
    let size: Int?
  }

  private struct Entry {
    let updated: Timestamp
    let place: Place
  }

  private struct Shown {
    /// The state; `nil` while there is none.
    var state: Int?
    /// That state as JSON, once a page showed it; empty before.
    var json: [UInt8] = []
  }

  private struct Appearance: Comparable {
    let visible: Timestamp
    let sequence: Int
    let place: Place

    static func < (lhs: Appearance, rhs: Appearance) -> Bool {
      (lhs.visible.millisecondsSinceEpoch, lhs.sequence)
        < (rhs.visible.millisecondsSinceEpoch, rhs.sequence)
    }

    static func == (lhs: Appearance, rhs: Appearance) -> Bool { lhs.sequence == rhs.sequence }
  }

  private let writer: RecordWriter
  private let queries: CRMQueryReader
  private let order: CRMResource.Order
  private let isDescending: Bool
  private let hidesDeleted: Bool
  private let cap: Int
  private let pageSizeMax: Int
  private(set) var histories = RecordHistories()
  /// Where each record stands among others with its stamp.
  private var orders: [RecordOrder] = []
  /// For each record what a query finds of it.
  private var shown: [Shown] = []
  /// The states that a listing shows, sorted by updated stamp and id; among them some that it showed
  /// once, until they are half of it.
  private var index: [Entry] = []
  private var staleEntryCount = 0
  private var appearances = Heap<Appearance>()
  private var lastSequence = 0
  /// The pages of the whole listing by offset and size, until something in it changes.
  private var wholeListing: [PageRange: Page] = [:]

  init(_ resource: CRMResource) {
    writer = RecordWriter(resource)
    queries = CRMQueryReader(resource)
    order = resource.order
    isDescending = resource.isDescending
    hidesDeleted = resource.deletions == .absent
    cap = resource.cap
    pageSizeMax = resource.pageSize
  }

  func standing(of id: RecordID) -> (states: Int, isThere: Bool)? {
    histories[id].map { ($0.states.count, !$0.states.last.isDeleted) }
  }

  /// Adds the resource's own among the records that were there before the start; a query finds them at
  /// once.
  mutating func addExisting(_ records: [ExistingRecord], of resource: CRMResource) {
    let oldest = Timestamp(millisecondsSinceEpoch: .min)
    let count = histories.records.count + records.count
    histories.reserve(records.count)
    orders.reserveCapacity(count)
    shown.reserveCapacity(count)
    // A span hands out records without a copy of those that it passes over.
    let span = records.span
    for place in span.indices where span[place].resource == resource.name {
      let (created, updated) = (span[place].created, span[place].updated)
      let position = added(
        RecordState(
          kind: .existing, occurred: oldest, visible: oldest, created: resource.truncated(created),
          updated: resource.truncated(updated), fields: span[place].fields),
        to: span[place].id)
      shown[position].state = histories[position].states.count - 1
    }
    let entries = shown.indices.compactMap { record in
      shown[record].state.map { entry(Place(record: record, state: $0)) }
    }
    index = entries.sorted { [orders] in CRMTable.isBefore($0, $1, orders) }
  }

  /// Adds a state, the newest of its record; it is made of the one before, if there is one.
  mutating func append(to id: RecordID, _ makeState: (_ last: RecordState?) -> RecordState) {
    let state = makeState(histories[id]?.states.last)
    let position = added(state, to: id)
    lastSequence += 1
    appearances.insert(
      Appearance(
        visible: state.visible, sequence: lastSequence,
        place: Place(record: position, state: histories[position].states.count - 1)))
  }

  /// Adds a state to a record, which may be its first; returns the record's position.
  private mutating func added(_ state: consuming RecordState, to id: RecordID) -> Int {
    let position = histories.add(state, to: id)
    if position == shown.count {
      orders.append(RecordOrder(id))
      shown.append(Shown())
    }
    return position
  }

  /// Returns one page of what the URL asks for at `now`; `nil` where a date in it cannot be read.
  mutating func page(of url: String, at now: Timestamp) -> Page? {
    guard let query = queries.read(url, at: now) else { return nil }
    show(until: now)
    if query.findsNothing { return CRMTable.emptyPage }
    guard query.conditions.isEmpty else { return makePage(of: query) }
    let range = PageRange(offset: query.offset, size: query.pageSize)
    if let known = wholeListing[range] { return known }
    let page = makePage(of: query)
    wholeListing[range] = page
    return page
  }

  private mutating func makePage(of query: CRMQuery) -> Page {
    let found = matches(of: query)
    if found.isEmpty { return CRMTable.emptyPage }
    let matches = sorted(found)
    let count = min(matches.count, cap)
    let pageSize = min(query.pageSize ?? .max, pageSizeMax)
    let start = min(query.offset, count)
    let end = min(start + pageSize, count)
    guard start < end else { return CRMTable.emptyPage }
    var body: [UInt8] = []
    body.reserveCapacity(256 * (end - start))
    body.append(UInt8(ascii: "["))
    for place in matches[start..<end] {
      if body.count > 1 { body.append(UInt8(ascii: ",")) }
      render(place)
      body.append(contentsOf: shown[place.record].json)
    }
    body.append(UInt8(ascii: "]"))
    return Page(
      places: Array(matches[start..<end]), body: body, nextOffset: end < count ? end : nil)
  }

  private static let emptyPage = Page(places: [], body: Array("[]".utf8), nextOffset: nil)

  /// Makes every state findable whose time has come; a newer state of a record hides older ones.
  private mutating func show(until now: Timestamp) {
    while let next = appearances.min, next.visible <= now {
      appearances.removeMin()
      let place = next.place
      if let old = shown[place.record].state {
        guard old < place.state else { continue }
        staleEntryCount += 1
      }
      shown[place.record] = Shown(state: place.state)
      if !wholeListing.isEmpty { wholeListing.removeAll() }
      let state = histories[place.record].states[place.state]
      if state.isDeleted, hidesDeleted { continue }
      let entry = entry(place)
      index.insert(entry, at: position(of: entry))
    }
    if 2 * staleEntryCount > index.count + 64 {
      index = index.filter { isShown($0.place) }
      staleEntryCount = 0
    }
  }

  private func isShown(_ place: Place) -> Bool { shown[place.record].state == place.state }

  private func entry(_ place: Place) -> Entry {
    Entry(updated: histories[place.record].states[place.state].updated, place: place)
  }

  private func position(of entry: Entry) -> Int {
    firstPosition { CRMTable.isBefore($0, entry, orders) }
  }

  private static func isBefore(_ lhs: Entry, _ rhs: Entry, _ orders: [RecordOrder]) -> Bool {
    lhs.updated == rhs.updated
      ? orders[lhs.place.record] < orders[rhs.place.record] : lhs.updated < rhs.updated
  }

  private func firstPosition(where isBefore: (Entry) -> Bool) -> Int {
    var low = 0
    var high = index.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(index[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Returns what `query` finds, sorted by updated stamp and id.
  private func matches(of query: CRMQuery) -> [Place] {
    var first = 0
    for condition in query.conditions where !condition.isOnCreated {
      switch condition.comparison {
      case .since, .after, .equal:
        first = max(first, firstPosition { $0.updated < condition.bound })
      case .before, .until: break
      }
    }
    return index[first...].compactMap { entry in
      guard isShown(entry.place) else { return nil }
      guard !query.conditions.isEmpty else { return entry.place }
      let created = histories[entry.place.record].states[entry.place.state].created
      return query.matches(created: created, updated: entry.updated) ? entry.place : nil
    }
  }

  private func sorted(_ places: [Place]) -> [Place] {
    var places = places
    switch order {
    case .updated: break
    case .created:
      places.sort { lhs, rhs in
        let created = (
          histories[lhs.record].states[lhs.state].created,
          histories[rhs.record].states[rhs.state].created
        )
        return created.0 == created.1
          ? orders[lhs.record] < orders[rhs.record] : created.0 < created.1
      }
    case .id: places.sort { orders[$0.record] < orders[$1.record] }
    }
    return isDescending ? places.reversed() : places
  }

  private mutating func render(_ place: Place) {
    guard shown[place.record].json.isEmpty else { return }
    let history = histories[place.record]
    var json: [UInt8] = []
    json.reserveCapacity(256)
    writer.write(history.id, history.states[place.state], into: &json)
    shown[place.record].json = json
  }
}
