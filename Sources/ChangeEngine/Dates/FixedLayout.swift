/// Reads texts that fit a pattern to the letter, where each field has its fixed place.
///
/// This is the fast way, not another meaning: it answers only where ``DateReader`` would answer the same,
/// and leaves every other text to it.
struct FixedLayout: Sendable {
  private struct Place: Hashable, Sendable {
    var start = -1
    var count = 0
  }

  private enum Suffix: Hashable, Sendable {
    case none
    case zone(DatePattern.Field, count: Int)
  }

  private var year = Place()
  private var month = Place()
  private var day = Place()
  private var hour = Place()
  private var minute = Place()
  private var second = Place()
  private var millisecond = Place()
  private var literals: [(index: Int, byte: UInt8)] = []
  private var length = 0
  private var suffix = Suffix.none

  /// Returns `nil` for a pattern whose fields have no fixed place.
  init?(_ parts: [DatePattern.Part], readsFractions: Bool) {
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let bytes):
        // A digit or an `E` behind digits could belong to them.
        guard let first = bytes.first, !FixedLayout.continuesNumber(first) else { return nil }
        literals += bytes.enumerated().map { (length + $0.offset, $0.element) }
        length += bytes.count
      case .field(.isoOffset, let count), .field(.rfcOffset, let count),
        .field(.zoneName, let count):
        guard index == parts.count - 1, case .field(let field, _) = part else { return nil }
        suffix = .zone(field, count: count)
      case .field(let field, let count):
        guard place(field, count, readsFractions) else { return nil }
      }
    }
    guard year.count == 4, month.count == 2, day.count == 2 else { return nil }
  }

  private static func continuesNumber(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9 || byte == UInt8(ascii: "E")
  }

  private mutating func place(
    _ field: DatePattern.Field, _ count: Int, _ readsFractions: Bool
  ) -> Bool {
    let place = Place(start: length, count: count)
    length += count
    switch (field, count) {
    case (.year, 4) where year.count == 0: year = place
    case (.month, 2) where month.count == 0: month = place
    case (.day, 2) where day.count == 0: day = place
    case (.hour, 2) where hour.count == 0: hour = place
    case (.minute, 2) where minute.count == 0: minute = place
    case (.second, 2) where second.count == 0: second = place
    case (.millisecond, 3) where millisecond.count == 0: millisecond = place
    case (.millisecond, 4...9) where millisecond.count == 0 && readsFractions:
      millisecond = place
    default: return false
    }
    return true
  }

  /// Returns the moment, or `nil` where the text must be read the slow way.
  @inline(__always)
  func read(_ text: Span<UInt8>, zone: ZoneRules) -> Timestamp? {
    guard text.count >= length else { return nil }
    for (index, byte) in literals where text[index] != byte { return nil }
    guard let year = number(text, year), let month = number(text, month),
      let day = number(text, day), let hour = number(text, hour),
      let minute = number(text, minute), let second = number(text, second),
      var fraction = number(text, millisecond),
      // Before 1600 the Julian calendar may be meant.
      year >= 1_600, month &- 1 < 12, day &- 1 < 31
    else { return nil }
    if millisecond.count > 3 { for _ in 3..<millisecond.count { fraction /= 10 } }
    let wallClock =
      HybridCalendar.gregorianDay(year: year, month: month - 1) * 86_400_000
      + (day - 1) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1_000 + fraction
    return moment(wallClock, text, zone)
  }

  private func moment(_ wallClock: Int64, _ text: Span<UInt8>, _ zone: ZoneRules) -> Timestamp? {
    switch suffix {
    case .none:
      guard text.count == length || !FixedLayout.continuesNumber(text[length]) else { return nil }
      return Timestamp(
        millisecondsSinceEpoch: wallClock - zone.table.period(atWallClock: wallClock).offset)
    case .zone(let field, let count):
      guard text.count > length else { return nil }
      let scan = ZoneScan(field: field, count: count, allowed: [])
      switch scan.read(text, from: length, at: length, zone: zone) {
      case .offset(let offset, _, _):
        return Timestamp(millisecondsSinceEpoch: wallClock - Int64(offset))
      case .name(let match) where match.zoneID == zone.id && !match.isSameName && match.kind <= 2:
        let period = zone.table.period(atWallClock: wallClock)
        return Timestamp(millisecondsSinceEpoch: wallClock - period.offset + period.saving)
      case .name, nil: return nil
      }
    }
  }

  /// Returns the digits of a field, 0 for one that the pattern lacks, `nil` where one is no digit.
  @inline(__always)
  private func number(_ text: Span<UInt8>, _ place: Place) -> Int64? {
    guard place.count > 0 else { return 0 }
    var value: Int64 = 0
    for index in place.start..<place.start + place.count {
      guard let digit = DateScanner.digit(text, at: index) else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
