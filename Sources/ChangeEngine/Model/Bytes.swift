/// Compares texts and bodies, and hashes texts, as their bytes.
///
/// `String` takes a composed and a decomposed "é" for equal, a CRM does not.
enum Bytes {
  /// Whether both texts are the same bytes.
  static func areEqual(_ lhs: String, _ rhs: String) -> Bool {
    let (lhs, rhs) = (lhs.utf8.span.bytes, rhs.utf8.span.bytes)
    return lhs.byteCount == rhs.byteCount && begin(lhs, with: rhs)
  }

  /// Whether `bytes` begin with `start`.
  static func begin(_ bytes: [UInt8], with start: [UInt8]) -> Bool {
    bytes.count >= start.count && begin(bytes.span.bytes, with: start.span.bytes)
  }

  private static func begin(_ bytes: RawSpan, with start: RawSpan) -> Bool {
    var offset = 0
    while offset &+ 8 <= start.byteCount {
      guard word(bytes, offset) == word(start, offset) else { return false }
      offset &+= 8
    }
    while offset < start.byteCount {
      guard byte(bytes, offset) == byte(start, offset) else { return false }
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
