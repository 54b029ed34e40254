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
