/// Why a date pattern cannot be used.
public struct DateFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do.
  public let description: String
}

/// A date that was read.
public struct DateReading: Hashable, Sendable {
  /// The moment.
  public let timestamp: Timestamp
}

/// How a date is written: `milliseconds`, `seconds`, or a pattern in the letters of
/// java.text.SimpleDateFormat.
///
/// For now the letters `y M d H m s S X Z z` and quoted text are known, all in UTC; an offset in a text
/// counts.
public struct DateFormat: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case literal(String)
    case year(width: Int)
    case field(Field, width: Int)
    case fraction(width: Int)
    case offset(letter: Character, width: Int)
  }

  private enum Field: Hashable, Sendable { case month, day, hour, minute, second }

  private enum Layout: Hashable, Sendable {
    /// A whole number of units of so many milliseconds since 1970.
    case count(unitMilliseconds: Int64)
    case parts([Part])
  }

  /// The format as it was written.
  public let pattern: String
  private let layout: Layout

  /// Compiles a pattern.
  ///
  /// A quote without its partner at the end is passed over, since published configurations have it.
  ///
  /// - Throws: ``DateFormatError`` for a pattern with other letters or without a date.
  public init(pattern: String) throws(DateFormatError) {
    self.pattern = pattern
    switch pattern {
    case "milliseconds", "milliseconds'": layout = .count(unitMilliseconds: 1)
    case "seconds", "seconds'": layout = .count(unitMilliseconds: 1_000)
    default: layout = .parts(try DateFormat.compile(pattern))
    }
  }

  private static func compile(_ pattern: String) throws(DateFormatError) -> [Part] {
    var parts: [Part] = []
    var rest = Substring(pattern)
    while let letter = rest.first {
      if letter == "'" {
        parts.append(.literal(takeQuoted(&rest)))
        continue
      }
      let run = rest.prefix { $0 == letter }
      rest = rest.dropFirst(run.count)
      guard letter.isASCII, letter.isLetter else {
        parts.append(.literal(String(run)))
        continue
      }
      parts.append(try part(letter, run.count))
    }
    let hasDate = parts.contains { if case .literal = $0 { false } else { true } }
    guard hasDate else {
      throw DateFormatError(description: "it holds no date; use letters such as yyyy")
    }
    return parts
  }

  private static func takeQuoted(_ rest: inout Substring) -> String {
    rest = rest.dropFirst()
    if rest.first == "'" {
      rest = rest.dropFirst()
      return "'"
    }
    let quoted = rest.prefix { $0 != "'" }
    rest = rest.dropFirst(quoted.count + 1)
    return String(quoted)
  }

  private static func part(_ letter: Character, _ width: Int) throws(DateFormatError) -> Part {
    switch letter {
    case "y": return .year(width: width)
    case "M" where width <= 2: return .field(.month, width: width)
    case "d": return .field(.day, width: width)
    case "H": return .field(.hour, width: width)
    case "m": return .field(.minute, width: width)
    case "s": return .field(.second, width: width)
    case "S": return .fraction(width: width)
    case "X" where width <= 3: return .offset(letter: "X", width: width)
    case "Z", "z": return .offset(letter: letter, width: width)
    default:
      throw DateFormatError(
        description:
          "the letters '\(String(repeating: letter, count: min(width, 20)))' are not known")
    }
  }

  // MARK: Writing

  /// Returns the moment as text.
  public func format(_ moment: Timestamp, zone: ZoneRules) -> String {
    switch layout {
    case .count(let unit):
      return String(moment.millisecondsSinceEpoch.flooredDivision(by: unit).quotient)
    case .parts(let parts):
      let date = CivilDate(moment)
      return parts.map { DateFormat.text(of: $0, date) }.joined()
    }
  }

  private static func text(of part: Part, _ date: CivilDate) -> String {
    switch part {
    case .literal(let text): text
    case .year(2): (date.year % 100).padded(2)
    case .year(let width): date.year.padded(width)
    case .field(let field, let width): value(field, date).padded(width)
    case .fraction(let width):
      width <= 3
        ? date.millisecond.padded(width)
        : date.millisecond.padded(3) + String(repeating: "0", count: width - 3)
    case .offset("X", _): "Z"
    case .offset("z", _): "GMT"
    case .offset: "+0000"
    }
  }

  private static func value(_ field: Field, _ date: CivilDate) -> Int64 {
    switch field {
    case .month: date.month
    case .day: date.day
    case .hour: date.hour
    case .minute: date.minute
    case .second: date.second
    }
  }

  // MARK: Reading

  /// Reads a text; text after the date is passed over, as Java does.
  ///
  /// - Parameters:
  ///   - text: The date.
  ///   - zone: The zone of a text that carries none.
  ///   - referenceDate: The moment around which two-digit years are read.
  /// - Returns: The moment, or `nil` for a text that does not fit.
  public func parse(
    _ text: String, zone: ZoneRules, referenceDate: Timestamp
  ) -> DateReading? {
    switch layout {
    case .count(let unit):
      guard let number = Int64(text.filter { !$0.isWhitespace }) else { return nil }
      let (milliseconds, overflow) = number.multipliedReportingOverflow(by: unit)
      return overflow
        ? nil : DateReading(timestamp: Timestamp(millisecondsSinceEpoch: milliseconds))
    case .parts(let parts):
      var date = CivilDate(Timestamp(millisecondsSinceEpoch: 0))
      var offset: Int64 = 0
      var rest = Substring(text)
      for part in parts {
        guard DateFormat.read(part, &rest, &date, &offset) else { return nil }
      }
      return DateReading(timestamp: date.timestamp.advanced(byMilliseconds: -offset))
    }
  }

  private static func read(
    _ part: Part, _ rest: inout Substring, _ date: inout CivilDate, _ offset: inout Int64
  ) -> Bool {
    switch part {
    case .literal(let text):
      guard rest.hasPrefix(text) else { return false }
      rest = rest.dropFirst(text.count)
      return true
    case .year(let width):
      guard let (number, _) = takeDigits(&rest, max: max(4, width)) else { return false }
      date.year = number
      return true
    case .field(let field, let width):
      guard let (number, _) = takeDigits(&rest, max: max(2, width)) else { return false }
      set(field, number, &date)
      return true
    case .fraction:
      guard let (number, count) = takeDigits(&rest, max: 9) else { return false }
      date.millisecond = count <= 3 ? number : number / power(count - 3)
      return true
    case .offset:
      guard let read = takeOffset(&rest) else { return false }
      offset = read
      return true
    }
  }

  private static func set(_ field: Field, _ number: Int64, _ date: inout CivilDate) {
    switch field {
    case .month: date.month = number
    case .day: date.day = number
    case .hour: date.hour = number
    case .minute: date.minute = number
    case .second: date.second = number
    }
  }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  private static func takeDigits(
    _ rest: inout Substring, max width: Int
  ) -> (number: Int64, count: Int)? {
    let digits = rest.prefix(min(width, 9)).prefix { $0.isASCII && $0.isNumber }
    guard let number = Int64(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    return (number, digits.count)
  }

  private static func takeOffset(_ rest: inout Substring) -> Int64? {
    for name in ["GMT", "UTC", "Z"] where rest.hasPrefix(name) {
      rest = rest.dropFirst(name.count)
      return 0
    }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    rest = rest.dropFirst()
    guard let (hours, count) = takeDigits(&rest, max: 2), count == 2 || rest.first == ":" else {
      return nil
    }
    if rest.first == ":" { rest = rest.dropFirst() }
    let minutes = takeDigits(&rest, max: 2)?.number ?? 0
    return (sign == "-" ? -1 : 1) * (hours * 3_600_000 + minutes * 60_000)
  }
}
