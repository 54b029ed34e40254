/// Compares and hashes texts as their UTF-8 bytes.
///
/// `String` takes a composed and a decomposed "é" for equal, a CRM does not.
enum Bytes {
  /// Whether both texts are the same bytes.
  static func areEqual(_ lhs: String, _ rhs: String) -> Bool {
    let (lhs, rhs) = (lhs.utf8.span.bytes, rhs.utf8.span.bytes)
    guard lhs.byteCount == rhs.byteCount else { return false }
    var offset = 0
    while offset &+ 8 <= lhs.byteCount {
      guard word(lhs, offset) == word(rhs, offset) else { return false }
      offset &+= 8
    }
    while offset < lhs.byteCount {
      guard byte(lhs, offset) == byte(rhs, offset) else { return false }
      offset &+= 1
    }
    return true
  }

  /// Feeds the text's bytes to `hasher`.
  static func feed(_ text: String, to hasher: inout Hasher) {
    text.utf8.span.bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
  }

  private static func byte(_ bytes: RawSpan, _ offset: Int) -> UInt8 {
    unsafe bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }
}
