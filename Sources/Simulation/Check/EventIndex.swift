import ChangeEngine

/// Finds the events that may be an expected one, by their record and their time.
struct EventIndex {
  private let events: [Trace.Event]
  private let all: [Int]
  private let places: [RecordID: [Int]]
  private let isByTime: Bool

  init(_ events: [Trace.Event]) {
    self.events = events
    all = Array(events.indices)
    places = Dictionary(grouping: events.indices) { events[$0].event.objectID }
    isByTime = zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at }
  }

  /// The positions of all events that may fit, in ascending order.
  func candidates(for expected: ExpectedEvent) -> ArraySlice<Int> {
    let found = expected.id.map { places[$0] ?? [] } ?? all
    guard isByTime, let at = expected.at else { return found[...] }
    let last = at.advanced(byMilliseconds: expected.withinMilliseconds)
    let start = firstPlace(in: found) { $0 >= at }
    return found[start..<max(start, firstPlace(in: found) { $0 > last })]
  }

  /// The first place of which `isLate` is true, which then is of all behind it.
  private func firstPlace(in found: [Int], where isLate: (Timestamp) -> Bool) -> Int {
    var (low, high) = (0, found.count)
    while low < high {
      let middle = (low + high) / 2
      if isLate(events[found[middle]].at) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
