/// Finds out how deep YAML nests, before a parser recurses into it.
///
/// It counts the brackets and the markers that open something, and passes over those in quotes,
/// comments, blocks of text and plain texts. Where it cannot tell it counts, so a text may be found too
/// deep that is not, but never the other way round.
struct NestingScan {
  private let bytes: [UInt8]
  private var position = 0
  /// The quote that is open, if one is.
  private var quote: UInt8?
  /// How many brackets are open.
  private var depth = 0
  /// The marks of lists and keys at the start of the line, each of which opens something.
  private var marksOfLine = 0
  /// Whether a value may begin here; elsewhere a bracket or a quote belongs to a plain text.
  private var mayBegin = true
  private var hasOnlyMarks = true

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the offset at which `bytes` nest deeper than `depthMax`, if they do.
  static func tooDeep(_ bytes: [UInt8], depthMax: Int) -> Int? {
    var scan = NestingScan(bytes)
    scan.beginLine()
    while scan.position < bytes.count {
      let start = scan.position
      scan.take(bytes[start])
      if scan.depth > depthMax || scan.marksOfLine > depthMax { return start }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) {
    position += 1
    if byte == 0x0A {
      beginLine()
    } else if let quote {
      takeQuoted(byte, quote)
    } else if byte != 0x20, byte != 0x09, byte != 0x0D {
      takePlain(byte)
    }
  }

  private mutating func takeQuoted(_ byte: UInt8, _ quote: UInt8) {
    if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), next != 0x0A {
      position += 1
    } else if byte == quote {
      self.quote = nil
    }
  }

  private mutating func takePlain(_ byte: UInt8) {
    let couldBegin = mayBegin
    let isMark = NestingScan.marks.contains(byte)
    if isMark, hasOnlyMarks { marksOfLine += 1 }
    if !isMark { hasOnlyMarks = false }
    switch byte {
    case UInt8(ascii: "#") where before <= 0x20: skip { $0 != 0x0A }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if depth > 0 || couldBegin { depth += 1 }
      mayBegin = depth > 0
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
      mayBegin = false
    case UInt8(ascii: ","): mayBegin = depth > 0
    case UInt8(ascii: ":"):
      // Behind a key in quotes the blank may be missing.
      let isKeyInQuotes = before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
      mayBegin = next <= 0x20 || depth > 0 && isKeyInQuotes
    case UInt8(ascii: "-"), UInt8(ascii: "?"): mayBegin = couldBegin && next <= 0x20
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if couldBegin { quote = byte }
      mayBegin = false
    case UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"):
      if couldBegin { skip { $0 > 0x20 } }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if couldBegin, depth == 0 { skipBlock() }
      mayBegin = false
    default: mayBegin = false
    }
  }

  private static let marks = Array("-?:".utf8)

  /// The byte in front of the one under way; a blank at the start.
  private var before: UInt8 { position < 2 ? 0x20 : bytes[position - 2] }

  /// The byte behind it; a line end at the end.
  private var next: UInt8 { position < bytes.count ? bytes[position] : 0x0A }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    while position < bytes.count, holds(bytes[position]) { position += 1 }
  }

  /// Between brackets a plain text goes on over the end of a line.
  private mutating func beginLine() {
    marksOfLine = 0
    hasOnlyMarks = true
    guard quote == nil else { return }
    if depth == 0 { mayBegin = true }
    if bytes[position...].starts(with: "---".utf8) { position += 3 }
  }

  /// Passes over a block of text: the lines that are indented deeper than the key that it belongs to.
  private mutating func skipBlock() {
    let indent = keyColumn
    skip { "+-0123456789".utf8.contains($0) }
    guard next <= 0x20 else { return }
    skip { $0 != 0x0A }
    while position < bytes.count {
      let text = bytes[(position + 1)...].firstIndex { $0 != 0x20 } ?? bytes.count
      let isBlank = text == bytes.count || bytes[text] == 0x0A || bytes[text] == 0x0D
      guard isBlank || text - position - 1 > indent else { return }
      position = text
      skip { $0 != 0x0A }
    }
  }

  /// The column of the line's key, behind the blanks and the marks of lists.
  private var keyColumn: Int {
    let start = (bytes[..<position].lastIndex(of: 0x0A) ?? -1) + 1
    let key = bytes[start..<position].firstIndex { $0 != 0x20 && $0 != UInt8(ascii: "-") }
    return (key ?? position) - start
  }
}
