/// A date of a record: where it stands and how it is written.
public struct DateField: Hashable, Sendable {
  /// What the field is made of; shared, so that handing it on counts one reference and not eight.
  private final class Parts: Sendable {
    let path: FieldPath
    let format: DateFormat?
    let zone: ZoneRules

    init(path: FieldPath, format: DateFormat?, zone: ZoneRules) {
      self.path = path
      self.format = format
      self.zone = zone
    }
  }

  /// What a record holds at the field.
  public enum Reading: Hashable, Sendable {
    case absent
    case unreadable
    case date(Timestamp, leniencies: DateLeniency)
  }

  private let parts: Parts

  /// Creates a field from its place, format and zone.
  public init(path: FieldPath, format: DateFormat?, zone: ZoneRules) {
    parts = Parts(path: path, format: format, zone: zone)
  }

  /// Where the date stands in a record.
  public var path: FieldPath { parts.path }

  /// How it is written; `nil` where the configuration's format cannot be understood.
  public var format: DateFormat? { parts.format }

  /// The zone of a text that carries none itself.
  public var zone: ZoneRules { parts.zone }

  /// Whether both fields stand at one place and are read alike.
  public static func == (lhs: DateField, rhs: DateField) -> Bool {
    lhs.path == rhs.path && lhs.format == rhs.format && lhs.zone == rhs.zone
  }

  /// Feeds the place, the format and the zone to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(format)
    hasher.combine(zone)
  }

  /// Returns the field with more than three `S` read that way.
  func reading(_ fraction: DateFormat.FractionPolicy) -> DateField {
    DateField(path: path, format: format?.reading(fraction), zone: zone)
  }

  /// Reads the date of `record`; text and number are read alike, empty text and `null` are absent.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - referenceDate: The moment around which two-digit years are read.
  /// - Returns: The date, or why there is none.
  public func read(from record: JSONValue, referenceDate: Timestamp) -> Reading {
    guard let value = path.value(in: record), !value.isUnset else { return .absent }
    guard let text = value.scalarText else { return .unreadable }
    return read(text, referenceDate: referenceDate)
  }

  /// Reads a date from the place where a scan found it; builds no text where its bytes are plain.
  func read(
    _ place: ScannedField, in bytes: PaddedBytes, referenceDate: Timestamp
  ) -> Reading {
    switch place.kind {
    case .absent, .null: return .absent
    case .boolean, .container: return .unreadable
    case .number, .text, .escapedText: break
    }
    let isPlain = place.kind != .escapedText && place.start < place.end
    if isPlain, (0x21..<0x7F).contains(bytes.byte(at: Int(place.start))) {
      return bytes.withText(Int(place.start), Int(place.end)) {
        reading(of: parts.format?.parse($0, zone: parts.zone, referenceDate: referenceDate))
      }
    }
    guard let text = place.scalarText(in: bytes) else { return .unreadable }
    return read(text, referenceDate: referenceDate)
  }

  private func reading(of date: DateReading?) -> Reading {
    date.map { .date($0.timestamp, leniencies: $0.leniencies) } ?? .unreadable
  }

  /// Reads a date from the text that stands at its place.
  func read(_ text: String, referenceDate: Timestamp) -> Reading {
    if JSONValue.isBlank(text) { return .absent }
    return reading(
      of: parts.format?.parse(text, zone: parts.zone, referenceDate: referenceDate))
  }
}
