/// Finds the end of a JSON text and hashes what it says, eight bytes at a time.
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

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Scans the text whose first character is at `start`, behind the opening quote.
  @inline(__always)
  static func scan<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: PaddedBytes, from start: Int
  ) -> Scan {
    let plain = scanPlain(aim, bytes, at: start &- 1)
    return plain.end >= 0 ? plain : scanEscaped(aim, bytes, from: start)
  }

  /// Scans the text whose opening quote is at `quote`; refuses also what is no text, and a text with
  /// escapes.
  @inline(__always)
  static func scanPlain<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: PaddedBytes, at quote: Int
  ) -> Scan {
    guard bytes.byte(at: quote) == UInt8(ascii: "\"") else { return .refused }
    let start = quote &+ 1
    guard Aim.hashes else { return Scan(end: endOfPlain(bytes, from: start), hash: 0) }
    var position = start
    var hash = WordHash.seed
    var seen: UInt64 = 0
    while true {
      let first = bytes.word(at: position)
      let second = bytes.word(at: position &+ 8)
      let firstStops = stops(in: first)
      let secondStops = stops(in: second)
      if firstStops | secondStops == 0 {
        hash = WordHash.mixed(hash, first, second)
        seen |= first | second
        position &+= 16
        continue
      }
      // Without branches, since where a text ends cannot be foretold.
      let isInSecond: UInt64 = firstStops == 0 ? 1 : 0
      let inSecond = 0 &- isInSecond
      let firstRest = first & bytesBelow(firstStops)
      let secondRest = second & bytesBelow(secondStops) & inSecond
      seen |= firstRest | secondRest
      let stops = firstStops | secondStops & inSecond
      let bits = stops.trailingZeroBitCount &+ Int(truncatingIfNeeded: isInSecond &<< 6)
      let end = position &+ bits &>> 3
      guard bytes.byte(at: end) == UInt8(ascii: "\"") else { return .refused }
      if seen & highs != 0, !UTF8Check.isValid(bytes, start, end) { return .refused }
      return Scan(
        end: end,
        hash: WordHash.finished(hash, firstRest, secondRest, count: end &- start))
    }
  }

  /// Finds the end alone: thirty-two bytes at a time, since few texts are longer.
  @inline(__always)
  private static func endOfPlain(_ bytes: PaddedBytes, from start: Int) -> Int {
    var position = start
    var seen: UInt64 = 0
    while true {
      let (a, b) = (bytes.word(at: position), bytes.word(at: position &+ 8))
      let (c, d) = (bytes.word(at: position &+ 16), bytes.word(at: position &+ 24))
      let (first, second, third, fourth) = (stops(in: a), stops(in: b), stops(in: c), stops(in: d))
      seen |= a | b | c | d
      if first | second | third | fourth == 0 {
        position &+= 32
        continue
      }
      // Without branches, since where a text ends cannot be foretold.
      let isLate: UInt64 = first | second == 0 ? 1 : 0
      let late = 0 &- isLate
      let even = first | third & late
      let odd = second & ~late | fourth & late
      let isOdd: UInt64 = even == 0 ? 1 : 0
      let stops = even | odd & (0 &- isOdd)
      let words = Int(truncatingIfNeeded: isLate &<< 4 | isOdd &<< 3)
      let end = position &+ words &+ stops.trailingZeroBitCount &>> 3
      guard bytes.byte(at: end) == UInt8(ascii: "\"") else { return -1 }
      // What was seen goes past the end; the check does not.
      return seen & highs == 0 || UTF8Check.isValid(bytes, start, end) ? end : -1
    }
  }

  /// The bits of the bytes below the lowest mark: all of them where there is none.
  @inline(__always)
  private static func bytesBelow(_ marks: UInt64) -> UInt64 {
    ((marks & (0 &- marks)) &>> 7) &- 1
  }

  /// Marks the top bit of each byte that is a quote, a backslash or a control character; marks above
  /// the lowest one may be wrong.
  ///
  /// With its second bit flipped, a quote is 0x20 and what is below 0x20 stays there, so that one
  /// comparison finds both.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    let quotesAndControls = (word ^ (ones &* 0x02)) &- (ones &* 0x21)
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    return (quotesAndControls | backslashes) & ~word & highs
  }

  /// The same for the few texts with escapes, and for those that JSON does not allow.
  @inline(never)
  private static func scanEscaped<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: PaddedBytes, from start: Int
  ) -> Scan {
    guard Aim.hashes else {
      guard let end = EscapedText.end(of: bytes, from: start),
        UTF8Check.isValid(bytes, start, end)
      else { return .refused }
      return Scan(end: end, hash: 0, hasEscapes: true)
    }
    guard let (text, end) = EscapedText.unescaped(bytes, from: start),
      UTF8Check.isValid(bytes, start, end)
    else { return .refused }
    return Scan(end: end, hash: WordHash.hash(text.span.bytes), hasEscapes: true)
  }
}
