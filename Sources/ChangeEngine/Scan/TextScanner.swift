/// Finds the end of a JSON text and hashes what it says.
enum TextScanner {
  /// Where a text ends, and the hash of its characters.
  struct Scan {
    /// The offset of the closing quote, or -1 for a text that JSON does not allow.
    let end: Int
    /// The hash of the text without its escapes.
    let hash: UInt64
    /// Whether the text is written with escapes.
    let hasEscapes: Bool

    @inline(__always)
    init(end: Int, hash: UInt64, hasEscapes: Bool = false) {
      self.end = end
      self.hash = hash
      self.hasEscapes = hasEscapes
    }

    static let refused = Scan(end: -1, hash: 0)
  }

  /// Scans the text whose first character is at `start`, behind the opening quote.
  @inline(__always)
  static func scan<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: MarkedBytes, from start: Int
  ) -> Scan {
    let end = bytes.stop(from: start)
    guard bytes.byte(at: end) == UInt8(ascii: "\"") else {
      return scanEscaped(aim, bytes, from: start)
    }
    return Scan(end: end, hash: Aim.hashes ? WordHash.hash(bytes.padded, start, end) : 0)
  }

  /// The same for the few texts with escapes, and for those that JSON does not allow.
  @inline(never)
  private static func scanEscaped<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: MarkedBytes, from start: Int
  ) -> Scan {
    guard Aim.hashes else {
      guard let end = EscapedText.end(of: bytes.padded, from: start) else { return .refused }
      return Scan(end: end, hash: 0, hasEscapes: true)
    }
    guard let (text, end) = EscapedText.unescaped(bytes.padded, from: start) else {
      return .refused
    }
    return Scan(end: end, hash: WordHash.hash(text.span.bytes), hasEscapes: true)
  }
}
