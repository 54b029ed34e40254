/// A date of a record: where it stands and how it is written.
public struct DateField: Hashable, Sendable {
  /// Where the date stands in a record.
  public let path: FieldPath
  /// How it is written; `nil` where the configuration's format cannot be understood.
  public let format: DateFormat?
  /// The zone of a text that carries none itself.
  public let zone: ZoneRules

  /// What a record holds at the field.
  public enum Reading: Hashable, Sendable {
    case absent
    case unreadable
    case date(Timestamp, leniencies: DateLeniency)
  }

  /// Creates a field from its place, format and zone.
  public init(path: FieldPath, format: DateFormat?, zone: ZoneRules) {
    self.path = path
    self.format = format
    self.zone = zone
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
    read(path.value(in: record), referenceDate: referenceDate)
  }

  /// Reads a date from the value that stands at its place.
  func read(_ value: JSONValue?, referenceDate: Timestamp) -> Reading {
    guard let value, !value.isUnset else { return .absent }
    guard let format, let text = value.scalarText,
      let reading = format.parse(text, zone: zone, referenceDate: referenceDate)
    else { return .unreadable }
    return .date(reading.timestamp, leniencies: reading.leniencies)
  }
}
