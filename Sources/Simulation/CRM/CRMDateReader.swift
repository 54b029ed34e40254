package import ChangeEngine

/// Reads a date in a query as the CRM does: as it writes its own dates, as a number, or as ISO 8601.
///
/// A text without an offset is on the CRM's own clock.
package struct CRMDateReader {
  private let format: DateFormat
  private let zone: ZoneRules
  /// Whether its own dates are digits that mean something else than a number, as `20260308`.
  private let writesDigits: Bool

  package init(_ resource: CRMResource) {
    format = resource.updated.format
    zone = resource.updated.zone
    let sample = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)
    let text = format.format(sample, zone: zone)
    writesDigits = Int64(text).map { CRMDateReader.moment($0) != sample } ?? false
  }

  package func read(_ text: String) -> Timestamp? {
    let number = Int64(text).map(CRMDateReader.moment)
    if let number, !writesDigits { return number }
    let own = format.parse(
      text, zone: zone, referenceDate: Timestamp(millisecondsSinceEpoch: 0))?.timestamp
    if let own, format.format(own, zone: zone) == text { return own }
    if let number { return number }
    guard let time = ISOTime(isUniversal(text) ? text.dropLast(3) + "Z" : text) else { return own }
    return time.milliseconds.map(Timestamp.init(millisecondsSinceEpoch:))
      ?? zone.moment(ofWallClock: time.wallClockMilliseconds)
  }

  /// Reads a number of digits; `nil` where they have to be read as a text.
  func read(digits number: Int64) -> Timestamp? {
    writesDigits ? nil : CRMDateReader.moment(number)
  }

  private func isUniversal(_ text: String) -> Bool {
    text.hasSuffix("GMT") || text.hasSuffix("UTC")
  }

  /// Takes up to 11 digits for seconds, up to 14 for milliseconds and more for microseconds: each then
  /// lies between 1973 and 5138.
  private static func moment(_ number: Int64) -> Timestamp {
    switch number.magnitude {
    case ..<100_000_000_000: Timestamp(millisecondsSinceEpoch: number * 1_000)
    case ..<100_000_000_000_000: Timestamp(millisecondsSinceEpoch: number)
    default: Timestamp(millisecondsSinceEpoch: number / 1_000)
    }
  }
}
