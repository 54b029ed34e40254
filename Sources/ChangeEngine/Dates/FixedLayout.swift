/// Reads texts that fit a pattern to the letter, where each field has its fixed place.
///
/// This is the fast way, not another meaning: it answers only where ``DateReader`` would answer the same,
/// and leaves every other text to it. Eight bytes are checked at a time.
final class FixedLayout: Sendable {
  /// What eight bytes must look like.
  private struct Word: Sendable {
    let start: Int
    /// The literals, `0` where a digit stands.
    let template: UInt64
    /// For each byte what lifts its difference from the template into the sign bit where that is more
    /// than 9 for a digit, 0 for a literal, 127 for a letter of a word.
    let slack: UInt64
  }

  private enum Suffix: Hashable, Sendable {
    case none
    case zone(ZoneScan)
  }

  private let words: [Word]
  private let year: Int
  private let month: Int
  private let isMonthWord: Bool
  private let dayName: Int?
  private let day: Int
  private let hour: Int?
  private let minute: Int?
  private let second: Int?
  /// Where three or more digits of a second begin; those behind the third are cut off.
  private let fraction: Int?
  private let length: Int
  private let suffix: Suffix

  /// Returns `nil` for a pattern whose fields have no fixed place.
  init?(_ parts: [DatePattern.Part], readsFractions: Bool) {
    var plan = FixedPlan(readsFractions: readsFractions)
    var suffix = Suffix.none
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, case .field(let field, let count) = part, field.isZone {
        suffix = .zone(ZoneScan(field: field, count: count, allowed: []))
      } else if !plan.add(part) {
        return nil
      }
    }
    guard let year = plan.starts[.year], let month = plan.starts[.month],
      let day = plan.starts[.day], plan.template.count >= 8
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    self.suffix = suffix
    isMonthWord = plan.isMonthWord
    dayName = plan.starts[.dayName]
    hour = plan.starts[.hour]
    minute = plan.starts[.minute]
    second = plan.starts[.second]
    fraction = plan.starts[.millisecond]
    length = plan.template.count
    words = FixedLayout.words(plan)
  }

  /// Covers the text with words; the last one may overlap the one before.
  private static func words(_ plan: FixedPlan) -> [Word] {
    let count = plan.template.count
    let starts = Array(stride(from: 0, to: count - 7, by: 8)) + (count % 8 == 0 ? [] : [count - 8])
    return starts.map { start in
      let packed = { (bytes: [UInt8]) in
        (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << (UInt64($1) * 8) }
      }
      return Word(start: start, template: packed(plan.template), slack: packed(plan.slack))
    }
  }

  /// Returns the moment, or `nil` where the text must be read the slow way.
  @inline(__always)
  func read(_ text: Span<UInt8>, zone: ZoneRules) -> Timestamp? {
    guard text.count >= length, fits(text.bytes), let wallClock = wallClock(text.bytes) else {
      return nil
    }
    switch suffix {
    case .none:
      guard text.count == length || !DateScanner.continuesNumber(text[length]) else { return nil }
      let offset = zone.table.period(atWallClock: wallClock).offset
      return Timestamp(millisecondsSinceEpoch: wallClock - offset)
    case .zone(let scan): return moment(wallClock, scan, text, zone)
    }
  }

  @inline(__always)
  private func fits(_ bytes: RawSpan) -> Bool {
    var excess: UInt64 = 0
    for word in words {
      let value = unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: word.start, as: UInt64.self))
      let difference = value ^ word.template
      excess |= (difference &+ word.slack) | difference
    }
    return excess & 0x8080_8080_8080_8080 == 0
  }

  /// The time on the text's own clock, in milliseconds since 1970; the digits were checked.
  @inline(__always)
  private func wallClock(_ bytes: RawSpan) -> Int64? {
    let year = two(bytes, self.year) &* 100 &+ two(bytes, self.year &+ 2)
    let day = two(bytes, self.day)
    // Before 1600 the Julian calendar may be meant.
    guard year >= 1_600, (1...31).contains(day), let month = monthNumber(bytes), hasDayName(bytes)
    else {
      return nil
    }
    // Of four digits for the year and two for the rest: nothing here can overflow.
    let seconds =
      (hour.map { two(bytes, $0) &* 3_600 } ?? 0) &+ (minute.map { two(bytes, $0) &* 60 } ?? 0)
      &+ (second.map { two(bytes, $0) } ?? 0)
    return CivilDate.days(year: year, month: month, day: day) &* 86_400_000 &+ seconds &* 1_000
      &+ milliseconds(bytes)
  }

  @inline(__always)
  private func two(_ bytes: RawSpan, _ start: Int) -> Int64 {
    let pair = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt16.self)
    let digits = Int64(UInt16(littleEndian: pair) & 0x0F0F)
    return (digits & 0xFF) &* 10 &+ digits &>> 8
  }

  @inline(__always)
  private func milliseconds(_ bytes: RawSpan) -> Int64 {
    guard let fraction else { return 0 }
    let last = unsafe bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: fraction + 2, as: UInt8.self)
    return two(bytes, fraction) &* 10 &+ Int64(last & 0x0F)
  }

  @inline(__always)
  private func monthNumber(_ bytes: RawSpan) -> Int64? {
    guard isMonthWord else {
      let month = two(bytes, month)
      return (1...12).contains(month) ? month : nil
    }
    let word = FixedLayout.word(bytes, at: month)
    return DateText.shortMonths.firstIndex(of: word).map { Int64($0) + 1 }
  }

  @inline(__always)
  private func hasDayName(_ bytes: RawSpan) -> Bool {
    guard let dayName else { return true }
    return DateText.shortDays.contains(FixedLayout.word(bytes, at: dayName))
  }

  /// Three bytes as one number, the first in front.
  @inline(__always)
  private static func word(_ bytes: RawSpan, at start: Int) -> UInt32 {
    let pair = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt16.self)
    let last = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start + 2, as: UInt8.self)
    return UInt32(UInt16(bigEndian: pair)) << 8 | UInt32(last)
  }

  @inline(__always)
  private func moment(
    _ wallClock: Int64, _ scan: ZoneScan, _ text: Span<UInt8>, _ zone: ZoneRules
  ) -> Timestamp? {
    guard text.count > length else { return nil }
    if scan.isUTC(text[length]) { return Timestamp(millisecondsSinceEpoch: wallClock) }
    switch scan.read(text, from: length, at: length, zone: zone) {
    case .offset(let offset, _, _):
      return Timestamp(millisecondsSinceEpoch: wallClock - Int64(offset))
    case .name(let match) where match.zoneID == zone.id && !match.isSameName:
      let saving = match.kind >= 3 ? zone.table.summerSaving : 0
      guard match.kind <= 2 || saving != 0 else { return nil }
      let period = zone.table.period(atWallClock: wallClock)
      return Timestamp(millisecondsSinceEpoch: wallClock - period.offset + period.saving - saving)
    case .name, nil: return nil
    }
  }
}

/// Finds the place of each field while a pattern is gone through.
private struct FixedPlan {
  let readsFractions: Bool
  var starts: [DatePattern.Field: Int] = [:]
  var isMonthWord = false
  var template: [UInt8] = []
  var slack: [UInt8] = []

  private static let literal: UInt8 = 0x7F
  private static let digit: UInt8 = 0x76
  private static let letter: UInt8 = 0

  /// Returns `false` for a part without a fixed place.
  mutating func add(_ part: DatePattern.Part) -> Bool {
    switch part {
    case .literal(let bytes):
      // A digit or an `E` behind digits could belong to them, and other bytes have the sign bit.
      guard let first = bytes.first, !DateScanner.continuesNumber(first),
        bytes.allSatisfy({ $0 < 0x80 })
      else { return false }
      template += bytes
      slack += bytes.map { _ in FixedPlan.literal }
      return true
    case .field(let field, let count): return add(field, count)
    }
  }

  private mutating func add(_ field: DatePattern.Field, _ count: Int) -> Bool {
    guard starts[field] == nil else { return false }
    starts[field] = template.count
    let isWord: Bool
    switch (field, count) {
    case (.year, 4), (.month, 2), (.day, 2), (.hour, 2), (.minute, 2), (.second, 2),
      (.millisecond, 3):
      isWord = false
    case (.millisecond, 4...9) where readsFractions: isWord = false
    case (.month, 3), (.dayName, 3): isWord = true
    default: return false
    }
    if field == .month { isMonthWord = isWord }
    template += Array(repeating: isWord ? 0 : UInt8(ascii: "0"), count: count)
    slack += Array(repeating: isWord ? FixedPlan.letter : FixedPlan.digit, count: count)
    return true
  }
}
