/// The id of a record, compared byte for byte.
///
/// `String` takes a composed and a decomposed "é" for equal, a CRM does not; so ids compare as UTF-8.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as the CRM writes it; a number is written in decimal.
  public let text: String

  /// Creates an id from its text.
  public init(_ text: String) {
    self.text = text
  }

  /// How many digits an id may have that counts as a number: so many always fit in 62 bits.
  package static let digitsMax = 18

  /// The number whose digits the id is; `nil` for anything else, be it a zero in front.
  ///
  /// So each number stands for one text.
  package var wholeNumber: UInt64? {
    let digits = text.utf8.span
    guard digits.count > 0, digits.count <= RecordID.digitsMax,
      digits[0] != UInt8(ascii: "0") || digits.count == 1
    else { return nil }
    var number: UInt64 = 0
    for index in digits.indices {
      let digit = digits[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ UInt64(digit)
    }
    return number
  }

  /// A hash of the id's bytes that is the same in every run.
  package var wordHash: UInt64 { WordHash.hash(text.utf8.span.bytes) }

  /// The id as the CRM writes it.
  public var description: String { text }

  /// Whether both ids are the same bytes.
  public static func == (lhs: RecordID, rhs: RecordID) -> Bool {
    Bytes.areEqual(lhs.text, rhs.text)
  }

  /// Orders ids by their bytes.
  public static func < (lhs: RecordID, rhs: RecordID) -> Bool {
    lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
  }

  /// Feeds the id's bytes to `hasher`.
  public func hash(into hasher: inout Hasher) {
    Bytes.feed(text, to: &hasher)
  }
}
