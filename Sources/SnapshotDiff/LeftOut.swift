/// The records of a snapshot that a comparison left out.
package struct LeftOut: Hashable, Sendable {
  /// Why a record is left out.
  enum Reason {
    case withoutID
    /// It changed, and has a date that cannot be read.
    case unreadableDate
  }

  /// How many there are for one reason, and where the first stands: its line, and in a page its column.
  package struct Count: Hashable, Sendable {
    package private(set) var count = 0
    package private(set) var firstPlace: String?

    mutating func add(_ place: () -> String) {
      if count == 0 { firstPlace = place() }
      count += 1
    }
  }

  package private(set) var withoutID = Count()
  package private(set) var withUnreadableDate = Count()

  package var isEmpty: Bool { withoutID.count + withUnreadableDate.count == 0 }

  /// Adds a record; its place is asked for only where it is the first.
  mutating func add(_ reason: Reason, at place: () -> String) {
    switch reason {
    case .withoutID: withoutID.add(place)
    case .unreadableDate: withUnreadableDate.add(place)
    }
  }
}
