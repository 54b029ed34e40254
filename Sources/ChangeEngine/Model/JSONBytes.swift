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
    var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
    var first = digits.count
    var rest = number
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
    first = min(first, digits.count - width)
    for index in first..<digits.count { bytes.append(digits[index]) }
  }
}
