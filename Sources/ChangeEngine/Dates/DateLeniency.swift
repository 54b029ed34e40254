/// A liberty that the platform's documents take with a pattern, beyond those that Java takes.
///
/// Source: the platform's guide to building elements, whose examples differ from their patterns in just
/// these ways.
public struct DateLeniency: OptionSet, Hashable, Sendable {
  /// One bit for each liberty.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A blank where the pattern has a `T`, or a `T` where it has a blank.
  public static let dateTimeSeparator = DateLeniency(rawValue: 1)
  /// A `-` where the pattern has a `/`.
  public static let dashForSlash = DateLeniency(rawValue: 2)
  /// An offset such as `-6:00`, whose hour has one digit.
  public static let oneDigitOffsetHour = DateLeniency(rawValue: 4)
  /// All of them.
  public static let all: DateLeniency = [.dateTimeSeparator, .dashForSlash, .oneDigitOffsetHour]

  /// The liberty that reads the byte `found` where the pattern has `expected`.
  init?(reading found: UInt8, as expected: UInt8) {
    switch (found, expected) {
    case (UInt8(ascii: " "), UInt8(ascii: "T")), (UInt8(ascii: "T"), UInt8(ascii: " ")):
      self = .dateTimeSeparator
    case (UInt8(ascii: "-"), UInt8(ascii: "/")): self = .dashForSlash
    default: return nil
    }
  }

  /// What was taken for what, in words.
  public var words: [String] {
    let all: [(DateLeniency, String)] = [
      (.dateTimeSeparator, "'T' and blank taken for one another"),
      (.dashForSlash, "'-' taken for '/'"),
      (.oneDigitOffsetHour, "an offset with one digit of hours"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
