/// Reads one quoted text, in straight, single or curly quotes.
struct JSONTextReader {
  private(set) var scanner: SourceScanner
  /// What is wrong with the text; the first of each kind.
  private(set) var slips: [(position: SourcePosition, message: String, remedy: String)] = []
  private(set) var hasLoneSurrogate = false
  /// The place of each byte of the text, and of its end, where that was asked for.
  private(set) var positions: [SourcePosition] = []
  private let keepsPositions: Bool
  private var text: [UInt8] = []
  private var isCut = false

  init(_ scanner: SourceScanner, keepsPositions: Bool = false) {
    self.scanner = scanner
    self.keepsPositions = keepsPositions
  }

  /// Whether a text begins here, in whichever quotes.
  static func begins(_ scanner: SourceScanner) -> Bool {
    JSONTextReader.closers(scanner) != nil
  }

  /// Returns the text, or `nil` where its end is missing.
  mutating func read() -> String? {
    let opening = scanner.position
    guard let (closers, length) = JSONTextReader.closers(scanner) else { return nil }
    let isStraight = scanner.peek == UInt8(ascii: "\"")
    if !isStraight {
      note(
        opening,
        length == 1 ? "a text in single quotes" : "a curly quote where \" is expected",
        "use straight double quotes")
    }
    scanner.advance(length)
    while let byte = scanner.peek {
      if let closer = closers.first(where: { isAt($0) }) {
        if keepsPositions { positions.append(scanner.position) }
        scanner.advance(closer.count)
        return finished(opening)
      }
      readCharacter(byte)
      if isCut { return nil }
    }
    note(opening, "a text without its closing quote", "close it with \"")
    return nil
  }

  private static let curly: [[UInt8]] = ["\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}"].map {
    Array($0.utf8)
  }
  private static let curlySingle: [[UInt8]] = ["\u{2018}", "\u{2019}"].map { Array($0.utf8) }

  /// What ends the text that begins here, and how long its opening quote is.
  private static func closers(_ scanner: SourceScanner) -> ([[UInt8]], Int)? {
    switch scanner.peek {
    case UInt8(ascii: "\""): return ([[UInt8(ascii: "\"")]], 1)
    case UInt8(ascii: "'"): return ([[UInt8(ascii: "'")]], 1)
    case 0xE2:
      for quotes in [curly, curlySingle] where quotes.contains(where: { isAt($0, scanner) }) {
        return (quotes + (quotes == curly ? [[UInt8(ascii: "\"")]] : []), 3)
      }
      return nil
    default: return nil
    }
  }

  private static func isAt(_ quote: [UInt8], _ scanner: SourceScanner) -> Bool {
    scanner.bytes[scanner.index...].starts(with: quote)
  }

  private func isAt(_ quote: [UInt8]) -> Bool { JSONTextReader.isAt(quote, scanner) }

  private mutating func finished(_ opening: SourcePosition) -> String {
    if let valid = String(validating: text, as: UTF8.self) { return valid }
    note(opening, "text that is not valid UTF-8", "save the file as UTF-8")
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func readCharacter(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\\"): readEscape()
    case 0x0A, 0x0D:
      note(
        scanner.position, "a line break inside a text",
        "close the text before it, or write \\n for the line break")
      isCut = true
    case 0..<0x20:
      note(
        scanner.position, "a control character (\(JSONTextReader.name(of: byte))) inside a text",
        byte == 0x09 ? "write \\t" : "remove it, or write it as an escape such as \\u0007")
      append([byte], 1)
    default: append([byte], 1)
    }
  }

  private static func name(of byte: UInt8) -> String {
    let hexadecimal = String(byte, radix: 16, uppercase: true)
    return "U+00" + (hexadecimal.count < 2 ? "0" : "") + hexadecimal
  }

  private mutating func append(_ bytes: [UInt8], _ length: Int) {
    if keepsPositions {
      positions += Array(repeating: scanner.position, count: bytes.count)
    }
    text += bytes
    scanner.advance(length)
  }

  private mutating func readEscape() {
    switch scanner.ahead(1) {
    case UInt8(ascii: "n"): append([0x0A], 2)
    case UInt8(ascii: "t"): append([0x09], 2)
    case UInt8(ascii: "r"): append([0x0D], 2)
    case UInt8(ascii: "b"): append([0x08], 2)
    case UInt8(ascii: "f"): append([0x0C], 2)
    case .some(let byte) where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\"):
      append([byte], 2)
    case UInt8(ascii: "/"): append([UInt8(ascii: "/")], 2)
    case UInt8(ascii: "u"): readUnicodeEscape()
    case UInt8(ascii: "'"): readShellQuote()
    default:
      note(
        scanner.position, "a backslash that begins no escape",
        "write \\\\ for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
      append([UInt8(ascii: "\\")], 1)
    }
  }

  /// `'\''` is how a shell is given one quote inside a quoted word; copied from a command line it is
  /// left behind in the JSON.
  private mutating func readShellQuote() {
    let isShell =
      text.last == UInt8(ascii: "'") && scanner.ahead(2) == UInt8(ascii: "'")
    note(
      scanner.position,
      isShell ? "the shell's quoting '\\'' is left in a text" : "\\' is no escape",
      isShell ? "write ' alone, or send the JSON from a file" : "write ' without the backslash")
    if isShell {
      scanner.advance(3)
    } else {
      append([UInt8(ascii: "'")], 2)
    }
  }

  /// A lone half of a surrogate pair becomes U+FFFD, as in most readers.
  private mutating func readUnicodeEscape() {
    guard let first = hexadecimal(at: 2) else {
      note(scanner.position, "an incomplete \\u escape", "write four hexadecimal digits")
      append([UInt8(ascii: "\\")], 1)
      return
    }
    if (0xD800..<0xDC00).contains(first), scanner.ahead(6) == UInt8(ascii: "\\"),
      scanner.ahead(7) == UInt8(ascii: "u"), let second = hexadecimal(at: 8),
      (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      append(Array(String(scalar).utf8), 12)
      return
    }
    if Unicode.Scalar(first) == nil { hasLoneSurrogate = true }
    append(Array(String(Unicode.Scalar(first) ?? "\u{FFFD}").utf8), 6)
  }

  private func hexadecimal(at distance: Int) -> UInt32? {
    var value: UInt32 = 0
    for place in 0..<4 {
      guard let byte = scanner.ahead(distance + place),
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { return nil }
      value = value << 4 + UInt32(digit)
    }
    return value
  }

  private mutating func note(_ position: SourcePosition, _ message: String, _ remedy: String) {
    guard !slips.contains(where: { $0.message == message }) else { return }
    slips.append((position, message, remedy))
  }
}
