/// Writes and reads bytes as base64 (RFC 4648).
package enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// The same with `-` and `_` in place of `+` and `/`.
  static let digitsForURLs: [UInt8] = digits.dropLast(2) + Array("-_".utf8)

  /// Returns the bytes as base64 with padding.
  package static func text(of bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(44)
    var pending: UInt32 = 0
    var count = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      count += 1
      guard count == 3 else { continue }
      for place in 0..<4 { text.append(digits[Int(pending >> UInt32(18 - 6 * place) & 63)]) }
      (pending, count) = (0, 0)
    }
    if count > 0 {
      pending <<= UInt32(8 * (3 - count))
      for place in 0...count {
        text.append(digits[Int(pending >> UInt32(18 - 6 * place) & 63)])
      }
      text += Array(repeating: UInt8(ascii: "="), count: 3 - count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the bytes that `text` stands for, or `nil` where it is no base64; padding may be missing.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var pending: UInt32 = 0
    var bits = 0
    var end = text.utf8.count
    for byte in text.utf8.reversed() where end > 0 {
      guard byte == UInt8(ascii: "=") else { break }
      end -= 1
    }
    guard text.utf8.count - end <= 2, end % 4 != 1 else { return nil }
    for byte in text.utf8.prefix(end) {
      guard let digit = digits.firstIndex(of: byte) else { return nil }
      pending = pending << 6 | UInt32(digit)
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(bits)))
    }
    return bytes
  }
}
