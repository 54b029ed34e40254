import ChangeEngine

/// Reads dates of ISO 8601 strictly: a day that the calendar does not have is no date.
///
/// A second may have any number of decimals; a minute without seconds is read, and a day alone, and an
/// offset in any of its forms. Without one, a date is in UTC.
struct ISODate {
  private var position = 0

  /// Returns the moment, cut to milliseconds, or `nil` for a text that is no such date as a whole.
  static func read(_ text: Span<UInt8>) -> Timestamp? {
    var reader = ISODate()
    return UsualISODate.read(text) ?? reader.moment(text)
  }

  private mutating func moment(_ text: Span<UInt8>) -> Timestamp? {
    skipBlanks(text)
    guard let day = day(text) else { return nil }
    var time: Int64 = 0
    if takes("T", text) || takes("t", text) || isBlank(text) && isDigit(text, at: position + 1) {
      skipBlanks(text)
      guard let read = timeOfDay(text) else { return nil }
      time = read
    }
    guard let offset = offset(text) else { return nil }
    skipBlanks(text)
    guard position == text.count else { return nil }
    return day.timestamp.advanced(byMilliseconds: time - offset)
  }

  private mutating func day(_ text: Span<UInt8>) -> CivilDate? {
    guard let year = number(4, text), takes("-", text), let month = number(2, text),
      takes("-", text),
      let day = number(2, text), (1...12).contains(month),
      (1...ISODate.dayCount(month, of: year)).contains(day)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  static func dayCount(_ month: Int64, of year: Int64) -> Int64 {
    guard month == 2 else { return [4, 6, 9, 11].contains(month) ? 30 : 31 }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return isLeap ? 29 : 28
  }

  /// The time of day in milliseconds; 24:00 is its end, and a second may be a leap second.
  private mutating func timeOfDay(_ text: Span<UInt8>) -> Int64? {
    guard let hour = number(2, text), takes(":", text), let minute = number(2, text), hour <= 24,
      minute <= 59
    else { return nil }
    var milliseconds: Int64 = 0
    if takes(":", text) {
      guard let second = number(2, text), second <= 60, let fraction = fraction(text) else {
        return nil
      }
      milliseconds = second * 1_000 + fraction
    }
    milliseconds += (hour * 60 + minute) * 60_000
    return milliseconds <= 86_400_000 || hour < 24 ? milliseconds : nil
  }

  /// The decimals of a second, of which the first three count; 0 where there are none.
  private mutating func fraction(_ text: Span<UInt8>) -> Int64? {
    guard takes(".", text) || takes(",", text) else { return 0 }
    var milliseconds: Int64 = 0
    var weight: Int64 = 100
    let start = position
    while let digit = digit(text) {
      milliseconds += digit * weight
      weight /= 10
    }
    return position > start ? milliseconds : nil
  }

  /// The offset from UTC in milliseconds: `Z`, `+01`, `+0100`, `+01:00`, `+1:00`; 0 where there is none.
  private mutating func offset(_ text: Span<UInt8>) -> Int64? {
    if takes("Z", text) || takes("z", text) { return 0 }
    let isAhead = takes("+", text)
    guard isAhead || takes("-", text) else { return 0 }
    guard var hour = digit(text) else { return nil }
    if let second = digit(text) { hour = hour * 10 + second }
    var minute: Int64 = 0
    if takes(":", text) || isDigit(text, at: position) {
      guard let read = number(2, text) else { return nil }
      minute = read
    }
    guard hour <= 23, minute <= 59 else { return nil }
    return (isAhead ? 1 : -1) * (hour * 60 + minute) * 60_000
  }

  // MARK: Bytes

  private mutating func number(_ count: Int, _ text: Span<UInt8>) -> Int64? {
    var number: Int64 = 0
    for _ in 0..<count {
      guard let digit = digit(text) else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private mutating func digit(_ text: Span<UInt8>) -> Int64? {
    guard position < text.count else { return nil }
    let digit = text[position] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    position += 1
    return Int64(digit)
  }

  private mutating func takes(_ character: Unicode.Scalar, _ text: Span<UInt8>) -> Bool {
    guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func isDigit(_ text: Span<UInt8>, at place: Int) -> Bool {
    place < text.count && text[place] &- UInt8(ascii: "0") < 10
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    while isBlank(text) { position += 1 }
  }

  private func isBlank(_ text: Span<UInt8>) -> Bool {
    position < text.count && (text[position] == 0x20 || text[position] == 0x09)
  }
}

/// Reads the form that nearly all dates have, in UTC with seconds and with three decimals or none, by
/// words of eight bytes, the first byte lowest.
private enum UsualISODate {
  /// `0000-00-`, `00T00:00`, and `:00.000Z` or, one byte of it known by then, `0:00:00Z`.
  private static let front: UInt64 = 0x2D30_302D_3030_3030
  private static let middle: UInt64 = 0x3030_3A30_3054_3030
  private static let decimals: UInt64 = 0x5A30_3030_2E30_303A
  private static let seconds: UInt64 = 0x5A30_303A_3030_3A30

  /// Returns the moment, or `nil` for a text in any other form, or out of the calendar.
  @inline(__always)
  static func read(_ text: Span<UInt8>) -> Timestamp? {
    let hasDecimals = text.count == 24
    guard hasDecimals || text.count == 20 else { return nil }
    let (first, second) = (word(text, at: 0), word(text, at: 8))
    let last = word(text, at: text.count &- 8)
    guard fits(first, front), fits(second, middle),
      fits(last, hasDecimals ? decimals : seconds)
    else { return nil }
    let (date, time, rest) = (pairs(first), pairs(second), pairs(last))
    let year = pair(date, 0) &* 100 &+ pair(date, 2)
    let (month, day, hour, minute) = (pair(date, 5), pair(time, 0), pair(time, 3), pair(time, 6))
    let seconds = pair(rest, hasDecimals ? 1 : 5)
    guard year >= 1, (1...12).contains(month), hour < 24, minute < 60, seconds < 60, day >= 1,
      day <= 28 || day <= ISODate.dayCount(month, of: year)
    else { return nil }
    let decimals = hasDecimals ? pair(rest, 4) &* 10 &+ Int64(last &>> 48 & 0x0F) : 0
    let midnight = CivilDate.days(year: year, month: month, day: day) &* 86_400_000
    return Timestamp(
      millisecondsSinceEpoch: midnight
        &+ ((hour &* 60 &+ minute) &* 60 &+ seconds) &* 1_000 &+ decimals)
  }

  @inline(__always)
  private static func word(_ text: Span<UInt8>, at start: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start, as: UInt64.self))
  }

  /// Whether a word has digits where the form has zeros, and is the form elsewhere.
  @inline(__always)
  private static func fits(_ word: UInt64, _ form: UInt64) -> Bool {
    let difference = word ^ form
    // With this much more, the top bit says that a byte is past 9 or, where no digit may stand, past 0.
    let isMark = ((form ^ 0x3030_3030_3030_3030) &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
    let slack = 0x7676_7676_7676_7676 &+ (isMark &>> 7) &* 9
    return (difference | (difference &+ slack)) & 0x8080_8080_8080_8080 == 0
  }

  /// The number that each byte and the one behind it stand for, if they are digits, in place of each.
  @inline(__always)
  private static func pairs(_ word: UInt64) -> UInt64 {
    let digits = word & 0x0F0F_0F0F_0F0F_0F0F
    return digits &* 10 &+ digits &>> 8
  }

  @inline(__always)
  private static func pair(_ pairs: UInt64, _ place: UInt64) -> Int64 {
    Int64(pairs &>> (place &* 8) & 0xFF)
  }
}
