/// Reads a text with a pattern, as leniently as java.text.SimpleDateFormat does.
struct DateReader {
  let parts: [DatePattern.Part]
  let readsFractions: Bool
  let zone: ZoneRules
  let referenceDate: Timestamp
  /// Which of the platform's leniencies may be used beyond Java's.
  let allowed: DateLeniency

  /// What is known so far.
  private struct State {
    var position = 0
    var fields = DateFields()
    var zone: ZoneRules
    var isYearAmbiguous = false
    var used: DateLeniency = []
  }

  private typealias Field = DateFields.Field

  /// Returns the moment, or `nil` for a text that does not fit; text after the date is passed over.
  func read(_ text: Span<UInt8>) -> DateReading? {
    var state = State(zone: zone)
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let literal):
        guard readLiteral(literal, text, &state) else { return nil }
      case .field(let field, let count):
        let isAdjacent = index + 1 < parts.count && parts[index + 1].readsDigits
        guard read(field, count: count, isAdjacent: isAdjacent, text, &state) else { return nil }
      }
    }
    return DateReading(timestamp: moment(&state), leniencies: state.used)
  }

  /// A two-digit year that could be of either century is the one that is not before the first.
  private func moment(_ state: inout State) -> Timestamp {
    let moment = state.fields.milliseconds(zone: state.zone)
    guard state.isYearAmbiguous, moment < centuryStart.milliseconds else {
      return Timestamp(millisecondsSinceEpoch: moment)
    }
    state.fields.addYears(100)
    return Timestamp(millisecondsSinceEpoch: state.fields.milliseconds(zone: state.zone))
  }

  /// Two-digit years lie in the century that begins 80 years before the reference date.
  private var centuryStart: (milliseconds: Int64, year: Int32) {
    let (days, time) = referenceDate.millisecondsSinceEpoch.flooredDivision(by: 86_400_000)
    let date = HybridCalendar.date(of: days)
    let month = HybridCalendar.gregorianDay(year: date.year - 80, month: date.month)
    let next = HybridCalendar.gregorianDay(year: date.year - 80, month: date.month + 1)
    let day = min(month + date.day - 1, next - 1)
    return (day &* 86_400_000 &+ time, Int32(truncatingIfNeeded: date.year - 80))
  }

  // MARK: Literals

  private func readLiteral(
    _ literal: [UInt8], _ text: Span<UInt8>, _ state: inout State
  ) -> Bool {
    for byte in literal {
      guard state.position < text.count else { return false }
      let found = text[state.position]
      if found != byte {
        guard let leniency = DateLeniency(reading: found, as: byte), allowed.contains(leniency)
        else { return false }
        state.used.insert(leniency)
      }
      state.position += 1
    }
    return true
  }

  // MARK: Fields

  private func read(
    _ field: DatePattern.Field, count: Int, isAdjacent: Bool, _ text: Span<UInt8>,
    _ state: inout State
  ) -> Bool {
    let start = DateScanner.afterBlanks(text, from: state.position)
    guard start < text.count else { return false }
    switch field {
    case .era: return readWord(DateText.eraWords, .era, text, &state)
    case .dayName: return readWord(DateText.dayWords, .dayOfWeek, text, &state)
    case .amPM: return readWord(DateText.halfWords, .amPM, text, &state)
    case .month where count > 2, .standaloneMonth where count > 2:
      return readWord(DateText.monthWords, .month, text, &state)
    case .zoneName, .rfcOffset, .isoOffset:
      return readZone(field, count: count, text, at: start, &state)
    default: break
    }
    let limit = isAdjacent ? state.position + count : text.count
    guard limit <= text.count,
      let (value, end) = DateScanner.number(text, from: start, limit: limit)
    else { return false }
    set(field, count: count, value, digits: end - start, text, at: start, &state)
    state.position = end
    return true
  }

  private func readWord(
    _ words: [DateText.Word], _ field: Field, _ text: Span<UInt8>, _ state: inout State
  ) -> Bool {
    // Java skips blanks before it looks whether anything is left, and then reads from before them.
    for word in words where DateScanner.hasWord(word.bytes, text, at: state.position) {
      state.fields.set(field, word.value)
      state.position += word.bytes.count
      return true
    }
    return false
  }

  private func set(
    _ field: DatePattern.Field, count: Int, _ value: Int32, digits: Int, _ text: Span<UInt8>,
    at start: Int, _ state: inout State
  ) {
    switch field {
    case .year, .weekYear:
      let isTwoDigits =
        count <= 2 && digits == 2 && DateScanner.digit(text, at: start) != nil
        && DateScanner.digit(text, at: start + 1) != nil
      let year = isTwoDigits ? fullYear(value, &state) : value
      state.fields.set(field == .year ? .year : .weekYear, year)
    case .month, .standaloneMonth: state.fields.set(.month, value &- 1)
    case .hourFromOne: state.fields.set(.hour, value == 24 ? 0 : value)
    case .halfHourFromOne: state.fields.set(.halfHour, value == 12 ? 0 : value)
    case .dayNumber:
      state.fields.set(.dayOfWeek, (1...7).contains(value) ? value % 7 + 1 : value)
    case .millisecond where count > 3 && readsFractions:
      state.fields.set(.millisecond, DateReader.fraction(value, digits: digits))
    default:
      if let plain = DateReader.plainFields[field] { state.fields.set(plain, value) }
    }
  }

  private static let plainFields: [DatePattern.Field: Field] = [
    .weekOfYear: .weekOfYear, .weekOfMonth: .weekOfMonth, .dayOfYear: .dayOfYear, .day: .day,
    .dayOfWeekInMonth: .dayOfWeekInMonth, .hour: .hour, .halfHour: .halfHour, .minute: .minute,
    .second: .second, .millisecond: .millisecond,
  ]

  private func fullYear(_ value: Int32, _ state: inout State) -> Int32 {
    let first = centuryStart.year
    let ambiguous = first % 100
    state.isYearAmbiguous = value == ambiguous
    return value + first / 100 * 100 + (value < ambiguous ? 100 : 0)
  }

  /// The digits behind a decimal point, cut to milliseconds.
  private static func fraction(_ value: Int32, digits: Int) -> Int32 {
    var value = value
    if digits < 3 { for _ in digits..<3 { value *= 10 } }
    if digits > 3 { for _ in 3..<min(digits, 13) { value /= 10 } }
    return value
  }

  // MARK: Zones

  private func readZone(
    _ field: DatePattern.Field, count: Int, _ text: Span<UInt8>, at start: Int,
    _ state: inout State
  ) -> Bool {
    let scan = ZoneScan(field: field, count: count, allowed: allowed)
    switch scan.read(text, from: state.position, at: start, zone: state.zone) {
    case nil: return false
    case .offset(let milliseconds, let end, let used):
      state.fields.set(.zoneOffset, milliseconds)
      state.fields.set(.dstOffset, 0)
      state.used.formUnion(used)
      state.position = end
    case .name(let match):
      let zone = ZoneRules.named(match.zoneID) ?? state.zone
      let isSummer = match.kind >= 3
      let saving = isSummer ? zone.table.summerSaving : 0
      state.zone = zone
      if !match.isSameName, !isSummer || saving != 0 {
        state.fields.clear(.zoneOffset)
        state.fields.set(.dstOffset, Int32(saving))
      }
      state.position = start + match.length
    }
    return true
  }
}
