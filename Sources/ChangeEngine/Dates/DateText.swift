/// The English words of dates, as java.util.Locale.US has them.
enum DateText {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// From Sunday on.
  static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  static let halves = ["AM", "PM"]
  static let eras = ["BC", "AD"]
  static let longEras = ["Before Christ", "Anno Domini"]

  /// A word of a text, in lower case, and what it stands for.
  struct Word: Hashable, Sendable {
    let bytes: [UInt8]
    let value: Int32
  }

  /// The words that a field may read, longest first, so that the longest that fits wins.
  static let monthWords = words([(months, 0), (months.map { String($0.prefix(3)) }, 0)])
  static let dayWords = words([(days, 1), (days.map { String($0.prefix(3)) }, 1)])
  static let halfWords = words([(halves, 0)])
  static let eraWords = words([(eras, 0), (longEras, 0)])

  /// The first three letters of each month and day, as one number.
  static let shortMonths = months.map(packed)
  static let shortDays = days.map(packed)

  private static func packed(_ name: String) -> UInt32 {
    name.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }

  private static func words(_ lists: [(texts: [String], first: Int32)]) -> [Word] {
    lists.flatMap { list in
      list.texts.enumerated().map {
        Word(bytes: Array($0.element.lowercased().utf8), value: Int32($0.offset) + list.first)
      }
    }.sorted { $0.bytes.count > $1.bytes.count }
  }
}
