import ChangeEngine

/// A record's id in the form in which it is looked up: a number where it is one, else its bytes.
///
/// A number counts as one when its digits are the whole id, with no zero in front, so that each
/// number stands for one text.
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
    self = RecordKey.number(text.utf8).map(RecordKey.number) ?? .text(Array(text.utf8))
  }

  /// The same rule for an id that the state holds.
  private static func number(_ digits: String.UTF8View) -> UInt64? {
    let count = digits.count
    guard count > 0, count <= ScannedField.digitsMax,
      digits.first != UInt8(ascii: "0") || count == 1
    else {
      return nil
    }
    var number: UInt64 = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ UInt64(digit)
    }
    return number
  }
}
