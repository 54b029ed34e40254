/// The records of a snapshot that a comparison left out.
package struct LeftOut: Hashable, Sendable {
  /// Why a record is left out.
  enum Reason {
    case withoutID
    /// It changed, and has a date that cannot be read; a later record of its id may make up for it.
    case unreadableDate
  }

  /// Where a record stands: its line, and its column where it does not begin the line.
  struct Place: Hashable {
    private let line: UInt32
    private let column: UInt32

    init(line: Int, column: Int = 0) {
      self.line = UInt32(clamping: line)
      self.column = UInt32(clamping: column)
    }

    var text: String { column == 0 ? "\(line)" : "\(line):\(column)" }
  }

  /// How many there are for one reason, and where the first stands: its line, and in a page its column.
  package struct Count: Hashable, Sendable {
    package private(set) var count = 0
    package private(set) var firstPlace: String?

    mutating func add(_ place: Place) {
      if count == 0 { firstPlace = place.text }
      count += 1
    }
  }

  package private(set) var withoutID = Count()
  package private(set) var withUnreadableDate = Count()

  package var isEmpty: Bool { withoutID.count + withUnreadableDate.count == 0 }

  mutating func addWithoutID(at place: Place) {
    withoutID.add(place)
  }

  mutating func addUnreadableDate(at place: Place) {
    withUnreadableDate.add(place)
  }
}
