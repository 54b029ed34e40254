package import ChangeEngine

/// Reads a date in a query as the CRM does: as it writes its own dates, as a number, or as ISO 8601.
///
/// A text without an offset is on the CRM's own clock.
package struct CRMDateReader {
  private let format: DateFormat
  private let zone: ZoneRules
  /// The milliseconds of the unit in which it writes numbers; `nil` where it writes texts.
  private let unit: Int64?
  /// Whether its own dates are digits that mean something else than a number, as `20260308`.
  private let writesDigits: Bool

  package init(_ resource: CRMResource) {
    format = resource.updated.format
    zone = resource.updated.zone
    unit = format.unitMilliseconds
    let sample = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)
    writesDigits = unit == nil && Int64(format.format(sample, zone: zone)) != nil
  }

  /// Returns the moment that a text without quotes stands for, or `nil` for one that is no date.
  ///
  /// Two-digit years, and numbers whose unit is not certain, are read as ones around `now`.
  package func read(_ text: String, at now: Timestamp) -> Timestamp? {
    let number = Int64(text).map { moment($0, at: now) }
    if let number, !writesDigits { return number }
    let own = format.parse(text, zone: zone, referenceDate: now)?.timestamp
    if let own, format.format(own, zone: zone) == text { return own }
    if let number { return number }
    guard let time = ISOTime(isUniversal(text) ? text.dropLast(3) + "Z" : text) else { return own }
    return time.milliseconds.map(Timestamp.init(millisecondsSinceEpoch:))
      ?? zone.moment(ofWallClock: time.wallClockMilliseconds)
  }

  /// Reads a number of digits; `nil` where they have to be read as a text.
  func read(digits number: Int64, at now: Timestamp) -> Timestamp? {
    writesDigits ? nil : moment(number, at: now)
  }

  private func isUniversal(_ text: String) -> Bool {
    text.hasSuffix("GMT") || text.hasSuffix("UTC")
  }

  /// From 1976 to 4500: the times at which as many digits as a number has tell its unit, also of one that
  /// lies years away.
  private static let tellingYears: Range<Int64> = 189_302_400_000..<79_839_129_600_000

  /// Returns the moment that a number stands for.
  ///
  /// Up to 11 digits are seconds, up to 14 milliseconds and more microseconds: each then lies between
  /// 1973 and 5138. In other years a CRM reads a number as it writes one.
  private func moment(_ number: Int64, at now: Timestamp) -> Timestamp {
    guard CRMDateReader.tellingYears.contains(now.millisecondsSinceEpoch) else {
      return unit.map { CRMDateReader.moment(number, units: $0) }
        ?? CRMDateReader.moment(number, near: now)
    }
    return switch number.magnitude {
    case ..<100_000_000_000: Timestamp(millisecondsSinceEpoch: number * 1_000)
    case ..<100_000_000_000_000: Timestamp(millisecondsSinceEpoch: number)
    default: Timestamp(millisecondsSinceEpoch: number / 1_000)
    }
  }

  private static func moment(_ number: Int64, units: Int64) -> Timestamp {
    let (product, overflow) = number.multipliedReportingOverflow(by: units)
    return Timestamp(millisecondsSinceEpoch: overflow ? (number < 0 ? .min : .max) : product)
  }

  /// Reads a number in milliseconds, unless the moment in another unit is far nearer to `now`: within a
  /// tenth of the distance, since a number may well lie on the other side of 1970.
  private static func moment(_ number: Int64, near now: Timestamp) -> Timestamp {
    let milliseconds = Timestamp(millisecondsSinceEpoch: number)
    let others = [
      moment(number, units: 1_000), Timestamp(millisecondsSinceEpoch: number / 1_000),
    ]
    let nearest = others.min { distance($0, now) < distance($1, now) } ?? milliseconds
    return distance(nearest, now) < distance(milliseconds, now) / 10 ? nearest : milliseconds
  }

  private static func distance(_ moment: Timestamp, _ now: Timestamp) -> UInt128 {
    (Int128(moment.millisecondsSinceEpoch) - Int128(now.millisecondsSinceEpoch)).magnitude
  }
}
