/// Reads the JSON that a person wrote, and goes on after slips whose meaning is plain.
struct JSONSourceReader {
  static let bytesMax = 4 << 20
  static let depthMax = 128
  static let valuesMax = 200_000
  private static let slipsMax = 100

  private(set) var slips: [JSONSlip] = []
  private var scanner: SourceScanner
  private var path: [String]
  private var depth = 0
  private var valuesLeft = JSONSourceReader.valuesMax

  /// Reading cannot go on; the reason is among the slips.
  private struct Stop: Error {}

  init(_ scanner: SourceScanner, path: [String]) {
    self.scanner = scanner
    self.path = path
  }

  mutating func readDocument() -> JSONNode? {
    do {
      try checkStart()
      try skipBlanks()
      let root = try readValue()
      try skipBlanks()
      guard scanner.peek == nil else {
        throw stop("text after the end of the value", "leave one value, or check the brackets")
      }
      return root
    } catch {
      return nil
    }
  }

  private mutating func checkStart() throws(Stop) {
    guard scanner.bytes.count <= JSONSourceReader.bytesMax else {
      throw stop(
        "the text has \(scanner.bytes.count) bytes, at most \(JSONSourceReader.bytesMax) are read",
        "cut it down")
    }
    if scanner.bytes.starts(with: [0xFF, 0xFE]) || scanner.bytes.starts(with: [0xFE, 0xFF]) {
      throw stop("the text is UTF-16", "save it as UTF-8")
    }
    if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      note(
        .risky, scanner.position, "a byte-order mark, which strict readers refuse",
        "save the file as UTF-8 without one")
      scanner.advance(3)
    }
  }

  // MARK: Values

  private mutating func readValue() throws(Stop) -> JSONNode {
    valuesLeft -= 1
    guard valuesLeft >= 0 else {
      throw stop("more than \(JSONSourceReader.valuesMax) values", "cut it down")
    }
    let position = scanner.position
    guard let byte = scanner.peek else {
      throw stop("the text ends where a value is expected", "complete it")
    }
    switch byte {
    case UInt8(ascii: "{"): return try nested(JSONSourceReader.readObject)
    case UInt8(ascii: "["): return try nested(JSONSourceReader.readArray)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return JSONNode(.scalar(try readWord()), at: position)
    default:
      guard JSONTextReader.begins(scanner) else {
        throw stop("\(shown(byte)) where a value is expected", remedy(for: byte))
      }
      return JSONNode(.scalar(.string(try readText())), at: position)
    }
  }

  private mutating func nested(
    _ read: (inout JSONSourceReader, SourcePosition) throws(Stop) -> JSONNode.Content
  ) throws(Stop) -> JSONNode {
    let position = scanner.position
    guard depth < JSONSourceReader.depthMax else {
      throw stop("nested deeper than \(JSONSourceReader.depthMax) levels", "flatten it")
    }
    depth += 1
    scanner.advance()
    let content = try read(&self, position)
    depth -= 1
    return JSONNode(content, at: position)
  }

  private static func readObject(
    _ reader: inout JSONSourceReader, _ opening: SourcePosition
  ) throws(Stop) -> JSONNode.Content {
    try reader.readObject(opening)
  }

  private static func readArray(
    _ reader: inout JSONSourceReader, _ opening: SourcePosition
  ) throws(Stop) -> JSONNode.Content {
    try reader.readArray(opening)
  }

  private mutating func readObject(_ opening: SourcePosition) throws(Stop) -> JSONNode.Content {
    var members: [JSONNode.Member] = []
    var keys: Set<[UInt8]> = []
    while try hasNext("}", closing: "object", opening, isFirst: members.isEmpty) {
      let keyPosition = scanner.position
      let key = try readKey()
      path.append(key)
      if !keys.insert(Array(key.utf8)).inserted {
        note(
          .duplicateKey, keyPosition, "the key '\(key.cut)' stands twice; the later one counts",
          "remove one of the two")
      }
      try readColon()
      members.append(.init(key: key, keyPosition: keyPosition, value: try readValue()))
      path.removeLast()
    }
    return .object(members)
  }

  private mutating func readArray(_ opening: SourcePosition) throws(Stop) -> JSONNode.Content {
    var elements: [JSONNode] = []
    while try hasNext("]", closing: "array", opening, isFirst: elements.isEmpty) {
      path.append(String(elements.count))
      elements.append(try readValue())
      path.removeLast()
    }
    return .array(elements)
  }

  /// Goes on to the next member or element, over the comma before it; `false` at the end.
  private mutating func hasNext(
    _ closer: StaticString, closing what: String, _ opening: SourcePosition, isFirst: Bool
  ) throws(Stop) -> Bool {
    try skipBlanks()
    if scanner.take(closer) { return false }
    var comma: SourcePosition?
    while scanner.peek == UInt8(ascii: ",") {
      if isFirst || comma != nil {
        note(.malformed, scanner.position, "a comma with nothing before it", "remove it")
      }
      comma = scanner.position
      scanner.advance()
      try skipBlanks()
    }
    if let comma, scanner.isAt(closer) {
      note(.malformed, comma, "a comma after the last entry", "remove the comma")
      _ = scanner.take(closer)
      return false
    }
    guard let byte = scanner.peek else {
      throw stop(
        "the text ends inside the \(what) that begins at line \(opening.line), column \(opening.column)",
        "close it with '\(closer)'")
    }
    if comma == nil, !isFirst {
      guard JSONTextReader.begins(scanner) || byte == UInt8(ascii: "{") else {
        throw stop("\(shown(byte)) where ',' or '\(closer)' is expected", remedy(for: byte))
      }
      note(.malformed, scanner.position, "no comma before this entry", "put a comma before it")
    }
    return true
  }

  private mutating func readKey() throws(Stop) -> String {
    if JSONTextReader.begins(scanner) { return try readText() }
    let position = scanner.position
    let word = scanner.take(while: JSONSourceReader.isWordByte)
    guard !word.isEmpty else {
      throw stop(
        "\(shown(scanner.peek)) where a key in double quotes is expected",
        remedy(for: scanner.peek))
    }
    note(.malformed, position, "a key without quotes", "put it in double quotes")
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func readColon() throws(Stop) {
    try skipBlanks()
    let position = scanner.position
    if !scanner.take(":") {
      guard scanner.take("=>") || scanner.take("=") || JSONTextReader.begins(scanner) else {
        throw stop("no ':' after the key", "put one there")
      }
      note(.malformed, position, "no ':' between a key and its value", "put one there")
    }
    try skipBlanks()
  }

  private mutating func readText() throws(Stop) -> String {
    let position = scanner.position
    var reader = JSONTextReader(scanner)
    let text = reader.read()
    scanner.rewind(to: reader.scanner)
    for slip in reader.slips { note(.malformed, slip.position, slip.message, slip.remedy) }
    if reader.hasLoneSurrogate {
      note(
        .risky, position, "half of a surrogate pair in a text, which readers change or refuse",
        "write both halves")
    }
    guard let text, slips.count < JSONSourceReader.slipsMax else { throw Stop() }
    return text
  }

  private mutating func readWord() throws(Stop) -> JSONValue {
    let position = scanner.position
    let word = scanner.take(while: JSONSourceReader.isWordByte)
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: break
    }
    if let document = try? JSONDocument(Array(word)) { return document.root }
    switch text.lowercased() {
    case "true", "false", "null", "none", "undefined", "nan":
      note(.malformed, position, "a word that JSON does not know", "write true, false or null")
      return text.lowercased() == "true"
        ? .bool(true) : text.lowercased() == "false" ? .bool(false) : .null
    case let number where number.first.map { $0.isNumber || $0 == "+" || $0 == "-" } == true:
      note(
        .malformed, position, "a number that JSON does not allow",
        "write plain digits without a leading zero or plus sign, or put it in quotes")
    default: note(.malformed, position, "a text without quotes", "put it in double quotes")
    }
    guard slips.count < JSONSourceReader.slipsMax else { throw Stop() }
    return .string(text)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  // MARK: Blanks and slips

  private mutating func skipBlanks() throws(Stop) {
    while let byte = scanner.peek {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: scanner.advance()
      case UInt8(ascii: "#"), UInt8(ascii: "/"):
        guard byte == UInt8(ascii: "#") || scanner.isAt("//") || scanner.isAt("/*") else { return }
        try skipComment()
      case 0xC2 where scanner.ahead(1) == 0xA0:
        note(.malformed, scanner.position, "a no-break space between values", "write a plain blank")
        scanner.advance(2)
      default: return
      }
    }
  }

  private mutating func skipComment() throws(Stop) {
    let position = scanner.position
    note(.malformed, position, "a comment, which JSON does not have", "remove it")
    guard scanner.take("/*") else {
      _ = scanner.take { $0 != 0x0A }
      return
    }
    while !scanner.take("*/") {
      guard scanner.peek != nil else { throw stop("a comment without its end", "remove it") }
      scanner.advance()
    }
  }

  private mutating func note(
    _ kind: JSONSlip.Kind, _ position: SourcePosition, _ message: String, _ remedy: String
  ) {
    guard slips.count < JSONSourceReader.slipsMax else { return }
    slips.append(
      JSONSlip(kind: kind, position: position, path: path, message: message, remedy: remedy))
  }

  private mutating func stop(_ message: String, _ remedy: String) -> Stop {
    note(.malformed, scanner.position, message, remedy)
    return Stop()
  }

  private func shown(_ byte: UInt8?) -> String {
    guard let byte else { return "the end of the text" }
    guard (0x21..<0x7F).contains(byte) else {
      return byte < 0x80 ? "a control character" : "a character outside ASCII"
    }
    return "'\(Character(Unicode.Scalar(byte)))'"
  }

  private func remedy(for byte: UInt8?) -> String {
    guard let byte else { return "complete it" }
    return switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"): "check that each bracket has its partner"
    case UInt8(ascii: ":"): "a key goes before the colon, in double quotes"
    case UInt8(ascii: "{"): "put a template's {{…}} in quotes, or give the object a key"
    case UInt8(ascii: "<"): "put the value in double quotes"
    case UInt8(ascii: "."): "remove the ellipsis"
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      "write \\\" for a double quote inside a text, or put a comma here"
    default: "check the commas and quotes before it"
    }
  }
}

extension String {
  /// The text, cut where a message would grow too long.
  var cut: String { count <= 60 ? self : prefix(57) + "…" }
}
