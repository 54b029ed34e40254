/// How a date is written: `milliseconds`, `seconds`, or a pattern of java.text.SimpleDateFormat.
///
/// Patterns read and write as that class does in Locale.US, as leniently as it is by default: fields
/// beyond their range roll over, text after the date is passed over. See ``DateLeniency`` for what the
/// platform reads beyond that.
public struct DateFormat: Hashable, Sendable {
  /// How more than three `S` are read and written.
  public enum FractionPolicy: String, Hashable, Sendable, CaseIterable {
    /// As digits behind a decimal point: `451000` are 451 ms.
    case fraction
    /// As a number of milliseconds, as Java does: `451000` are 451 s.
    case java
  }

  /// What a pattern was compiled to; shared, so that a date is read without counting references.
  private final class Layout: Sendable {
    /// The milliseconds of a unit, where the text is a whole number of units since 1970.
    let unit: Int64?
    let pattern: DatePattern?
    let fixed: FixedLayout?

    init(unit: Int64? = nil, pattern: DatePattern? = nil, fixed: FixedLayout? = nil) {
      self.unit = unit
      self.pattern = pattern
      self.fixed = fixed
    }
  }

  /// The format as it was written.
  public let pattern: String
  /// How more than three `S` are read and written.
  public let fraction: FractionPolicy
  private let layout: Layout

  /// A whole number of milliseconds since 1970.
  public static let milliseconds = DateFormat(count: "milliseconds", unitMilliseconds: 1)

  /// The moment around which two-digit years are read where no run has a time of its own:
  /// 2026-01-01T00:00:00Z, and not the host's time, so that a text is always the same date.
  package static let usualReferenceDate = Timestamp(millisecondsSinceEpoch: 1_767_225_600_000)

  /// Compiles a pattern.
  ///
  /// A quote without its partner is closed at the end, since published configurations have such quotes.
  ///
  /// - Parameters:
  ///   - pattern: A pattern, or one of the words `milliseconds` and `seconds`.
  ///   - fraction: How more than three `S` are read and written.
  /// - Throws: ``DateFormatError`` for a pattern with a letter that stands for nothing, without a date, or
  ///   longer than 1,000 bytes.
  public init(pattern: String, fraction: FractionPolicy = .fraction) throws(DateFormatError) {
    self.pattern = pattern
    self.fraction = fraction
    switch pattern {
    case "milliseconds", "milliseconds'": layout = Layout(unit: 1)
    case "seconds", "seconds'": layout = Layout(unit: 1_000)
    default:
      let parsed = try DatePattern(pattern)
      layout = Layout(
        pattern: parsed,
        fixed: FixedLayout(parsed.parts, readsFractions: fraction == .fraction))
    }
  }

  private init(count word: String, unitMilliseconds: Int64) {
    pattern = word
    fraction = .fraction
    layout = Layout(unit: unitMilliseconds)
  }

  /// Returns the format with more than three `S` read and written that way.
  func reading(_ fraction: FractionPolicy) -> DateFormat {
    // A pattern that was compiled once compiles again.
    fraction == self.fraction
      ? self : (try? DateFormat(pattern: pattern, fraction: fraction)) ?? self
  }

  /// Whether both read and write alike.
  public static func == (lhs: DateFormat, rhs: DateFormat) -> Bool {
    lhs.pattern == rhs.pattern && lhs.fraction == rhs.fraction
  }

  /// Feeds the pattern to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(pattern)
    hasher.combine(fraction)
  }

  /// Whether what a text says depends on the reference date.
  var readsTwoDigitYears: Bool {
    layout.pattern?.parts.contains {
      guard case .field(let field, let count) = $0 else { return false }
      return (field == .year || field == .weekYear) && count <= 2
    } ?? false
  }

  /// The milliseconds of a unit, where a date is a whole number of units since 1970; else `nil`.
  package var unitMilliseconds: Int64? { layout.unit }

  /// The pattern taken apart; `nil` for a word.
  var parts: DatePattern? { layout.pattern }

  // MARK: Writing

  /// Returns the moment as text.
  public func format(_ moment: Timestamp, zone: ZoneRules) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(40)
    write(moment, zone: zone, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether no character of what it writes needs an escape in JSON.
  package var writesPlainText: Bool {
    layout.pattern?.parts.allSatisfy { part in
      guard case .literal(let text) = part else { return true }
      return text.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }
    } ?? true
  }

  /// Appends the moment as text, in UTF-8; allocates nothing where `bytes` has room.
  public func write(_ moment: Timestamp, zone: ZoneRules, into bytes: inout [UInt8]) {
    if let pattern = layout.pattern {
      DateWriter(parts: pattern.parts, writesFractions: fraction == .fraction)
        .write(moment, zone: zone, into: &bytes)
    } else if let unit = layout.unit {
      let count = moment.millisecondsSinceEpoch.flooredDivision(by: unit).quotient
      if count < 0 { bytes.append(UInt8(ascii: "-")) }
      DecimalDigits(count.magnitude).append(to: &bytes)
    }
  }

  // MARK: Reading

  /// Reads a text; text after the date is passed over, as Java does.
  ///
  /// - Parameters:
  ///   - text: The date.
  ///   - zone: The zone of a text that carries none.
  ///   - referenceDate: The moment around which two-digit years are read: 80 years before it to 20 after.
  /// - Returns: The moment, or `nil` for a text that does not fit.
  public func parse(
    _ text: String, zone: ZoneRules, referenceDate: Timestamp
  ) -> DateReading? {
    parse(text.utf8.span, zone: zone, referenceDate: referenceDate)
  }

  /// Reads a text in UTF-8, without allocating anything where it fits the pattern to the letter.
  public func parse(
    _ text: Span<UInt8>, zone: ZoneRules, referenceDate: Timestamp
  ) -> DateReading? {
    if let reading = parseToTheLetter(text, zone: zone) { return reading }
    return layout.pattern.flatMap { read($0.parts, text, zone, referenceDate) }
  }

  /// Reads a text that fits the pattern as it stands; `nil` where the slow way may still find a date.
  @inline(__always)
  package func parseToTheLetter(_ text: Span<UInt8>, zone: ZoneRules) -> DateReading? {
    if let moment = layout.fixed?.read(text, zone: zone) { return DateReading(timestamp: moment) }
    return layout.unit.flatMap { DateFormat.count(text, $0) }
  }

  /// Java's reading comes first; the platform's liberties are taken only where it finds no date.
  private func read(
    _ parts: [DatePattern.Part], _ text: Span<UInt8>, _ zone: ZoneRules, _ reference: Timestamp
  ) -> DateReading? {
    for allowed in [[], DateLeniency.all] {
      let reader = DateReader(
        parts: parts, readsFractions: fraction == .fraction, zone: zone,
        referenceDate: reference, allowed: allowed)
      if let reading = reader.read(text) { return reading }
    }
    return nil
  }

  /// Reads a whole number, blanks around it passed over.
  private static func count(_ text: Span<UInt8>, _ unit: Int64) -> DateReading? {
    var start = DateScanner.afterBlanks(text, from: 0)
    var end = text.count
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    let isNegative = start < end && text[start] == UInt8(ascii: "-")
    if isNegative { start += 1 }
    guard start < end, end - start <= 18 else { return nil }
    // Eighteen digits stay far below the largest number.
    var number: Int64 = 0
    while start < end {
      let digit = text[start] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int64(digit)
      start &+= 1
    }
    let (milliseconds, overflow) = number.multipliedReportingOverflow(by: unit)
    guard !overflow else { return nil }
    return DateReading(
      timestamp: Timestamp(millisecondsSinceEpoch: isNegative ? -milliseconds : milliseconds))
  }
}
