/// The digits of a number, without a text in between.
package struct DecimalDigits {
  private var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
  private var first = 20

  /// Takes the number apart; zeros stand in front up to `width` digits, at most 20.
  package init(_ number: UInt64, width: Int = 1) {
    var rest = number
    // No number has more than 20 digits, so no index leaves the array.
    repeat {
      first &-= 1
      unsafe digits[unchecked: first] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    first = min(first, digits.count - width)
  }

  /// Appends them as ASCII.
  package func append(to bytes: inout [UInt8]) {
    digits.span.extracting(first..<digits.count).withUnsafeBufferPointer {
      unsafe bytes.append(contentsOf: $0)
    }
  }
}
