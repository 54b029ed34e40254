/// The digits of a number, without a text in between.
package struct DecimalDigits {
  private var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
  private var first = 20

  /// Takes the number apart; zeros stand in front up to `width` digits, at most 20.
  package init(_ number: UInt64, width: Int = 1) {
    var rest = number
    // Two at once: a long division is dear.
    while rest >= 100 {
      let pair = UInt32(truncatingIfNeeded: rest % 100)
      rest /= 100
      put(pair % 10)
      put(pair / 10)
    }
    let last = UInt32(truncatingIfNeeded: rest)
    put(last % 10)
    if last >= 10 { put(last / 10) }
    first = min(first, digits.count - width)
  }

  /// No number has more than 20 digits, so no index leaves the array.
  @inline(__always)
  private mutating func put(_ digit: UInt32) {
    first &-= 1
    unsafe digits[unchecked: first] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
  }

  /// Appends them as ASCII.
  package func append(to bytes: inout [UInt8]) {
    digits.span.extracting(first..<digits.count).withUnsafeBufferPointer {
      unsafe bytes.append(contentsOf: $0)
    }
  }

  /// Hands them out as ASCII, the first one first.
  func forEach(_ take: (UInt8) -> Void) {
    for index in first..<digits.count { take(digits[index]) }
  }
}
