/// Reads numbers and words out of a text as java.text does.
///
/// Digits are those of ASCII.
enum DateScanner {
  /// Returns the first place from `start` on that is no blank and no tab.
  static func afterBlanks(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count, text[position] == 0x20 || text[position] == 0x09 {
      position += 1
    }
    return position
  }

  @inline(__always)
  static func digit(_ text: Span<UInt8>, at position: Int) -> Int64? {
    guard position < text.count else { return nil }
    let value = text[position] &- UInt8(ascii: "0")
    return value <= 9 ? Int64(value) : nil
  }

  /// Whether a byte behind digits could belong to their number.
  static func continuesNumber(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9 || byte == UInt8(ascii: "E")
  }

  /// Whether `word`, in lower case, stands in the text, upper and lower case alike.
  static func hasWord(_ word: [UInt8], _ text: Span<UInt8>, at start: Int) -> Bool {
    guard start + word.count <= text.count else { return false }
    for index in word.indices where lowercased(text[start + index]) != word[index] {
      // The one accented letter of the English names is the É of Réunion.
      guard text[start + index] == 0x89, word[index] == 0xA9, word[index - 1] == 0xC3 else {
        return false
      }
    }
    return true
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Reads a whole number before `limit`, as java.text.DecimalFormat does for dates.
  ///
  /// That is: perhaps a minus sign, digits, perhaps `E` and an exponent. A number beyond 64 bits stops at
  /// the ends of 32; one beyond 32 wraps around.
  static func number(
    _ text: Span<UInt8>, from start: Int, limit: Int
  ) -> (value: Int32, end: Int)? {
    let isNegative = start < limit && text[start] == UInt8(ascii: "-")
    var position = isNegative ? start + 1 : start
    let first = position
    var value: Int64 = 0
    var isBeyond = false
    while position < limit, let digit = digit(text, at: position) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowOfSum) = product.addingReportingOverflow(digit)
      isBeyond = isBeyond || overflow || overflowOfSum
      value = sum
      position += 1
    }
    guard position > first else {
      // The word stands for no number, and Java takes it for 0.
      guard !isNegative, limit - start >= 3, hasWord(Array("nan".utf8), text, at: start),
        text[start] == UInt8(ascii: "N"), text[start + 1] == UInt8(ascii: "a")
      else { return nil }
      return (0, start + 3)
    }
    if let (exponent, end) = exponent(text, from: position, limit: limit) {
      position = end
      (value, isBeyond) = scaled(value, isBeyond, by: exponent)
    }
    guard !isBeyond else { return (isNegative ? .min : .max, position) }
    return (Int32(truncatingIfNeeded: isNegative ? 0 &- value : value), position)
  }

  private static func exponent(
    _ text: Span<UInt8>, from start: Int, limit: Int
  ) -> (value: Int64, end: Int)? {
    guard start < limit, text[start] == UInt8(ascii: "E") else { return nil }
    var position = start + 1
    let isNegative = position < limit && text[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let first = position
    var value: Int64 = 0
    while position < limit, let digit = digit(text, at: position) {
      value = min(value * 10 + digit, 1_000_000)
      position += 1
    }
    return position > first ? (isNegative ? -value : value, position) : nil
  }

  private static func scaled(
    _ number: Int64, _ isBeyond: Bool, by exponent: Int64
  ) -> (Int64, Bool) {
    var value = number
    for _ in 0..<min(abs(exponent), 20) where value != 0 {
      guard exponent > 0 else {
        value /= 10
        continue
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return (value, true) }
      value = product
    }
    return (value, isBeyond)
  }
}
