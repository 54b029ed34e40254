/// A date that was read.
public struct DateReading: Hashable, Sendable {
  /// The moment.
  public let timestamp: Timestamp
  /// The platform's liberties that the reading needed, beyond those that Java takes.
  public let leniencies: DateLeniency

  init(timestamp: Timestamp, leniencies: DateLeniency = []) {
    self.timestamp = timestamp
    self.leniencies = leniencies
  }
}
