/// Reads what a text says of its zone: an offset, or a name.
struct ZoneScan: Hashable, Sendable {
  enum Result {
    case offset(milliseconds: Int32, end: Int, used: DateLeniency)
    case name(ZoneNames.Match)
  }

  let field: DatePattern.Field
  let count: Int
  let allowed: DateLeniency

  /// Whether the text of a zone that begins so says UTC and nothing else.
  @inline(__always)
  func isUTC(_ first: UInt8) -> Bool { field == .isoOffset && first == UInt8(ascii: "Z") }

  /// Reads the zone at `start`; `fieldStart` lies before the blanks that were passed over.
  func read(
    _ text: Span<UInt8>, from fieldStart: Int, at start: Int, zone: ZoneRules
  ) -> Result? {
    let first = text[start]
    if let sign = ZoneScan.sign(first) {
      let hasColon = field == .isoOffset && count == 3
      return numeric(text, at: start + 1, sign, digits: field == .isoOffset ? count : 0, hasColon)
        ?? shortHour(text, at: start + 1, sign)
    }
    guard field != .isoOffset else {
      return isUTC(first) ? .offset(milliseconds: 0, end: start + 1, used: []) : nil
    }
    // Java compares "GMT" with the text before the blanks, and names with the text behind them.
    guard first | 0x20 == UInt8(ascii: "g"), DateScanner.hasWord(ZoneScan.gmt, text, at: fieldStart)
    else {
      return ZoneNames.match(text, at: start, preferring: zone.nameRow).map(Result.name)
    }
    let end = fieldStart + 3
    guard end < text.count, let sign = ZoneScan.sign(text[end]) else {
      return .offset(milliseconds: 0, end: end, used: [])
    }
    return numeric(text, at: end + 1, sign, digits: 0, true)
  }

  private static let gmt = Array("gmt".utf8)

  private static func sign(_ byte: UInt8) -> Int32? {
    byte == UInt8(ascii: "+") ? 1 : byte == UInt8(ascii: "-") ? -1 : nil
  }

  /// Reads `hh`, `hhmm` or `hh:mm`; one digit of hours will do where neither X nor a missing colon
  /// forbids it.
  private func numeric(
    _ text: Span<UInt8>, at start: Int, _ sign: Int32, digits: Int, _ hasColon: Bool
  ) -> Result? {
    guard var hours = DateScanner.digit(text, at: start), start + 1 < text.count else { return nil }
    var position = start + 1
    if let second = DateScanner.digit(text, at: position) {
      hours = hours * 10 + second
      position += 1
    } else if digits > 0 || !hasColon {
      return nil
    }
    guard hours <= 23 else { return nil }
    guard digits != 1 else { return offset(sign, hours, 0, end: position) }
    if hasColon {
      guard position < text.count, text[position] == UInt8(ascii: ":") else { return nil }
      position += 1
    }
    guard let tens = DateScanner.digit(text, at: position),
      let ones = DateScanner.digit(text, at: position + 1), tens < 6
    else { return nil }
    return offset(sign, hours, tens * 10 + ones, end: position + 2)
  }

  /// The platform's documents write `-6:00`, which Java refuses where the pattern says X or Z.
  private func shortHour(_ text: Span<UInt8>, at start: Int, _ sign: Int32) -> Result? {
    guard allowed.contains(.oneDigitOffsetHour), start + 3 < text.count,
      let hours = DateScanner.digit(text, at: start), text[start + 1] == UInt8(ascii: ":"),
      let tens = DateScanner.digit(text, at: start + 2),
      let ones = DateScanner.digit(text, at: start + 3), tens < 6
    else { return nil }
    return offset(sign, hours, tens * 10 + ones, end: start + 4, used: .oneDigitOffsetHour)
  }

  private func offset(
    _ sign: Int32, _ hours: Int64, _ minutes: Int64, end: Int, used: DateLeniency = []
  ) -> Result {
    .offset(
      milliseconds: sign * Int32(hours * 60 + minutes) * 60_000, end: end, used: used)
  }
}
