package import ChangeEngine

/// Reads a date in a query as the CRM does: as it writes its own dates, as a number, or as ISO 8601.
///
/// A text without an offset is on the CRM's own clock.
package struct CRMDateReader {
  private let resource: CRMResource

  package init(_ resource: CRMResource) {
    self.resource = resource
  }

  package func read(_ text: String) -> Timestamp? {
    if let number = Int64(text) { return moment(number) }
    let (format, zone) = (resource.updated.format, resource.updated.zone)
    let own = format.parse(
      text, zone: zone, referenceDate: Timestamp(millisecondsSinceEpoch: 0))?.timestamp
    if let own, format.format(own, zone: zone) == text { return own }
    guard let time = ISOTime(isUniversal(text) ? text.dropLast(3) + "Z" : text) else { return own }
    return time.milliseconds.map(Timestamp.init(millisecondsSinceEpoch:))
      ?? zone.moment(ofWallClock: time.wallClockMilliseconds)
  }

  private func isUniversal(_ text: String) -> Bool {
    text.hasSuffix("GMT") || text.hasSuffix("UTC")
  }

  /// Takes up to 11 digits for seconds, up to 14 for milliseconds and more for microseconds: each then
  /// lies between 1973 and 5138.
  func moment(_ number: Int64) -> Timestamp {
    switch number.magnitude {
    case ..<100_000_000_000: Timestamp(millisecondsSinceEpoch: number * 1_000)
    case ..<100_000_000_000_000: Timestamp(millisecondsSinceEpoch: number)
    default: Timestamp(millisecondsSinceEpoch: number / 1_000)
    }
  }
}
