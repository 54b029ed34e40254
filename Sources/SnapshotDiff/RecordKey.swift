import ChangeEngine

/// A record's id in the form in which it is looked up: a number where it is one, else its bytes.
enum RecordKey: Equatable {
  case number(UInt64)
  case text([UInt8])

  /// Returns the id that a scan found, or `nil` for a record that has none.
  static func read(_ field: ScannedField, in bytes: PaddedBytes) -> RecordKey? {
    switch field.kind {
    case .number, .text:
      if let number = field.wholeNumber(in: bytes) { return .number(number) }
    case .escapedText: break
    case .absent, .null, .boolean, .container: return nil
    }
    guard let text = field.scalarText(in: bytes), !text.allSatisfy(\.isWhitespace) else {
      return nil
    }
    return RecordKey(text)
  }

  init(_ text: String) {
    self = RecordID(text).wholeNumber.map(RecordKey.number) ?? .text(Array(text.utf8))
  }
}
