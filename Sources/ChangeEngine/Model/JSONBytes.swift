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

  /// Appends JSON as it stands.
  mutating func json(_ text: borrowing Span<UInt8>) {
    text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends a value.
  mutating func value(_ value: JSONValue) {
    value.write(into: &bytes)
  }

  /// Appends a text in quotes.
  mutating func text(_ text: String) {
    JSONValue.write(text, into: &bytes)
  }

  /// Appends one character of ASCII as it stands.
  mutating func byte(_ character: Unicode.Scalar) {
    bytes.append(UInt8(ascii: character))
  }

  /// Appends a number from 0 to 99 with two digits.
  mutating func pair(_ number: Int64) {
    bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends the lowest bits of a word as digits of base64, six each.
  mutating func base64ForURLs(_ word: UInt64, digits: Int) {
    for place in (0..<digits).reversed() {
      bytes.append(Base64.digitsForURLs[Int(word >> UInt64(6 * place) & 63)])
    }
  }

  /// Appends a whole number in decimal, with zeros in front up to `width` digits.
  mutating func number(_ number: Int64, width: Int = 1) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    DecimalDigits(number.magnitude, width: width).append(to: &bytes)
  }
}
