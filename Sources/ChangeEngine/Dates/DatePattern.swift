/// A date pattern of java.text.SimpleDateFormat, taken apart.
struct DatePattern: Hashable, Sendable {
  /// What a run of one letter stands for.
  enum Field: Character, Hashable, Sendable, CaseIterable {
    case era = "G"
    case year = "y"
    case weekYear = "Y"
    case month = "M"
    case standaloneMonth = "L"
    case weekOfYear = "w"
    case weekOfMonth = "W"
    case dayOfYear = "D"
    case day = "d"
    case dayOfWeekInMonth = "F"
    case dayName = "E"
    case dayNumber = "u"
    case amPM = "a"
    /// From 0 to 23.
    case hour = "H"
    /// From 1 to 24.
    case hourFromOne = "k"
    /// From 0 to 11.
    case halfHour = "K"
    /// From 1 to 12.
    case halfHourFromOne = "h"
    case minute = "m"
    case second = "s"
    case millisecond = "S"
    case zoneName = "z"
    case rfcOffset = "Z"
    case isoOffset = "X"

    /// Whether it says what zone the text is in.
    var isZone: Bool { self == .zoneName || self == .rfcOffset || self == .isoOffset }
  }

  /// A piece of the pattern.
  enum Part: Hashable, Sendable {
    /// Text that stands for itself, in UTF-8.
    case literal([UInt8])
    case field(Field, count: Int)

    /// Whether it reads digits; those before it then end where their own pattern does.
    var readsDigits: Bool {
      guard case .field(let field, let count) = self else { return false }
      return switch field {
      case .month, .standaloneMonth: count <= 2
      case .era, .dayName, .amPM, .zoneName, .rfcOffset, .isoOffset: false
      default: true
      }
    }
  }

  let parts: [Part]
  /// Whether a quote has no partner; what stands behind it is text, up to the end of the pattern.
  let hasStrayQuote: Bool

  private static let lengthMax = 1_000

  init(_ pattern: String) throws(DateFormatError) {
    guard pattern.utf8.count <= DatePattern.lengthMax else {
      throw DateFormatError(
        description: "it is longer than \(DatePattern.lengthMax) bytes; cut it down")
    }
    hasStrayQuote = !pattern.count { $0 == "'" }.isMultiple(of: 2)
    parts = try DatePattern.parts(of: Substring(pattern))
    let hasField = parts.contains { if case .field = $0 { true } else { false } }
    guard hasField else {
      throw DateFormatError(description: "it holds no date; use letters such as yyyy")
    }
  }

  private static func parts(of text: Substring) throws(DateFormatError) -> [Part] {
    var parts: [Part] = []
    var literal: [UInt8] = []
    var rest = text
    while let letter = rest.first {
      if letter == "'" {
        literal += takeQuoted(&rest)
        continue
      }
      let run = rest.prefix { $0 == letter }
      rest = rest.dropFirst(run.count)
      guard letter.isASCII, letter.isLetter else {
        literal += Array(run.utf8)
        continue
      }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
      parts.append(try field(letter, run.count))
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts
  }

  /// Takes `'…'`, in which `''` is one quote, or `''` alone, which is one too.
  private static func takeQuoted(_ rest: inout Substring) -> [UInt8] {
    rest = rest.dropFirst()
    if rest.first == "'" {
      rest = rest.dropFirst()
      return [UInt8(ascii: "'")]
    }
    var quoted: [UInt8] = []
    while let end = rest.firstIndex(of: "'") {
      quoted += Array(rest[..<end].utf8)
      rest = rest[rest.index(after: end)...]
      guard rest.first == "'" else { return quoted }
      quoted.append(UInt8(ascii: "'"))
      rest = rest.dropFirst()
    }
    quoted += Array(rest.utf8)
    rest = ""
    return quoted
  }

  private static func field(_ letter: Character, _ count: Int) throws(DateFormatError) -> Part {
    guard let field = Field(rawValue: letter) else {
      throw DateFormatError(
        description: "the letter '\(letter)' stands for nothing; quote it if it is meant as text")
    }
    guard field != .isoOffset || count <= 3 else {
      throw DateFormatError(description: "there are more than three X; write XXX")
    }
    return .field(field, count: count)
  }
}
