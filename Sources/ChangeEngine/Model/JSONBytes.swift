/// Writes JSON piece by piece, without building a value first.
struct JSONBytes {
  private(set) var bytes: [UInt8]

  init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Appends JSON as it stands.
  mutating func json(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends a text in quotes.
  mutating func text(_ text: String) {
    JSONValue.write(text, into: &bytes)
  }

  /// Appends a whole number in decimal, with zeros in front up to `width` digits.
  mutating func number(_ number: Int64, width: Int = 1) {
    guard number >= 0 else {
      bytes.append(contentsOf: number.padded(width).utf8)
      return
    }
    DecimalDigits(number.magnitude, width: width).append(to: &bytes)
  }
}
