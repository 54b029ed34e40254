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
    let record: Int
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

  let resource: CRMResource
  private let writer: RecordWriter
  private let queries: CRMQueryReader
  private(set) var histories: [RecordHistory] = []
  /// Where each record stands among others with its stamp.
  private var orders: [RecordOrder] = []
  private var positions: [RecordID: Int] = [:]
  /// The state of each record that a query finds; `nil` while there is none.
  private var shown: [Int?] = []
  /// The records that a listing shows, sorted by updated stamp and id.
  private var index: [Entry] = []
  private var appearances = Heap<Appearance>()
  private var lastSequence = 0
  /// For each record the state that a query finds as JSON, once a page showed it.
  private var rendered: [[UInt8]?] = []
  /// The pages of the whole listing by offset and size, until something in it changes.
  private var wholeListing: [PageRange: Page] = [:]

  init(_ resource: CRMResource) {
    self.resource = resource
    writer = RecordWriter(resource)
    queries = CRMQueryReader(resource)
  }

  func latestState(of id: RecordID) -> RecordState? {
    positions[id].flatMap { histories[$0].states.last }
  }

  func standing(of id: RecordID) -> (states: Int, isThere: Bool)? {
    positions[id].map {
      (histories[$0].states.count, histories[$0].states.last?.isDeleted == false)
    }
  }

  /// Adds records that were there before the start, at most so many; a query finds them at once.
  mutating func addExisting(
    _ records: some Sequence<(id: RecordID, state: RecordState)>, upTo recordCount: Int
  ) {
    let count = histories.count + recordCount
    positions.reserveCapacity(count)
    histories.reserveCapacity(count)
    orders.reserveCapacity(count)
    shown.reserveCapacity(count)
    rendered.reserveCapacity(count)
    for (id, state) in records {
      let position = added(state, to: id)
      shown[position] = histories[position].states.count - 1
    }
    index = shown.indices.compactMap { record in shown[record].map { entry(record, $0) } }
      .sorted { isBefore($0, $1) }
  }

  /// Adds a state, the newest of its record.
  mutating func append(_ state: RecordState, to id: RecordID) {
    let position = added(state, to: id)
    lastSequence += 1
    appearances.insert(
      Appearance(
        visible: state.visible, sequence: lastSequence,
        place: Place(record: position, state: histories[position].states.count - 1)))
  }

  /// Adds a state to a record, which may be its first; returns the record's position.
  private mutating func added(_ state: RecordState, to id: RecordID) -> Int {
    let new = histories.count
    let position = CRMTable.read(&positions[id, default: new])
    guard position == new else {
      histories[position].states.append(state)
      return position
    }
    histories.append(RecordHistory(id: id, states: [state]))
    orders.append(RecordOrder(id))
    shown.append(nil)
    rendered.append(nil)
    return new
  }

  /// What stands at a place of a dictionary that was made for it, without looking it up twice.
  private static func read(_ value: inout Int) -> Int { value }

  /// Returns one page of what the URL asks for at `now`; `nil` where a date in it cannot be read.
  mutating func page(of url: String, at now: Timestamp) -> Page? {
    guard let query = queries.read(url) else { return nil }
    show(until: now)
    guard query.conditions.isEmpty else { return makePage(of: query) }
    let range = PageRange(offset: query.offset, size: query.pageSize)
    if let known = wholeListing[range] { return known }
    let page = makePage(of: query)
    wholeListing[range] = page
    return page
  }

  private mutating func makePage(of query: CRMQuery) -> Page {
    let matches = sorted(matches(of: query)).prefix(resource.cap)
    let pageSize = min(query.pageSize ?? resource.pageSize, resource.pageSize)
    let slice = matches.dropFirst(query.offset).prefix(pageSize)
    var body: [UInt8] = [UInt8(ascii: "[")]
    for (number, place) in slice.enumerated() {
      if number > 0 { body.append(UInt8(ascii: ",")) }
      body.append(contentsOf: render(place))
    }
    body.append(UInt8(ascii: "]"))
    let end = query.offset + slice.count
    return Page(
      places: Array(slice), body: body,
      nextOffset: end < matches.count && !slice.isEmpty ? end : nil)
  }

  /// Makes every state findable whose time has come; a newer state of a record hides older ones.
  private mutating func show(until now: Timestamp) {
    while let next = appearances.min, next.visible <= now {
      appearances.removeMin()
      let place = next.place
      if let old = shown[place.record] {
        guard old < place.state else { continue }
        hide(place.record, old)
      }
      shown[place.record] = place.state
      wholeListing.removeAll()
      let state = histories[place.record].states[place.state]
      if state.isDeleted, resource.deletions == .absent { continue }
      let entry = entry(place.record, state.updated)
      index.insert(entry, at: position(of: entry))
    }
  }

  private mutating func hide(_ record: Int, _ stateIndex: Int) {
    rendered[record] = nil
    let entry = entry(record, histories[record].states[stateIndex].updated)
    let position = position(of: entry)
    guard position < index.count, index[position].record == record else { return }
    index.remove(at: position)
  }

  private func entry(_ record: Int, _ state: Int) -> Entry {
    entry(record, histories[record].states[state].updated)
  }

  private func entry(_ record: Int, _ updated: Timestamp) -> Entry {
    Entry(updated: updated, record: record)
  }

  private func position(of entry: Entry) -> Int {
    firstPosition { isBefore($0, entry) }
  }

  private func isBefore(_ lhs: Entry, _ rhs: Entry) -> Bool {
    lhs.updated == rhs.updated
      ? orders[lhs.record] < orders[rhs.record] : lhs.updated < rhs.updated
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
      guard let stateIndex = shown[entry.record] else { return nil }
      guard !query.conditions.isEmpty else {
        return Place(record: entry.record, state: stateIndex)
      }
      let created = histories[entry.record].states[stateIndex].created
      guard query.matches(created: created, updated: entry.updated) else { return nil }
      return Place(record: entry.record, state: stateIndex)
    }
  }

  private func sorted(_ places: [Place]) -> [Place] {
    var places = places
    switch resource.order {
    case .updated: break
    case .created:
      places.sort { lhs, rhs in
        let created = (
          histories[lhs.record].states[0].created, histories[rhs.record].states[0].created
        )
        return created.0 == created.1
          ? orders[lhs.record] < orders[rhs.record] : created.0 < created.1
      }
    case .id: places.sort { orders[$0.record] < orders[$1.record] }
    }
    return resource.isDescending ? places.reversed() : places
  }

  private mutating func render(_ place: Place) -> [UInt8] {
    if let bytes = rendered[place.record] { return bytes }
    let history = histories[place.record]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    writer.record(history.id, history.states[place.state]).write(into: &bytes)
    rendered[place.record] = bytes
    return bytes
  }
}
