/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public var millisecondsSinceEpoch: Int64

  /// Creates a moment from milliseconds since 1970-01-01T00:00:00Z.
  public init(millisecondsSinceEpoch: Int64) {
    self.millisecondsSinceEpoch = millisecondsSinceEpoch
  }

  /// Returns the moment that lies `milliseconds` later, stopping at the ends of `Int64`.
  public func advanced(byMilliseconds milliseconds: Int64) -> Timestamp {
    let (sum, overflow) = millisecondsSinceEpoch.addingReportingOverflow(milliseconds)
    guard overflow else { return Timestamp(millisecondsSinceEpoch: sum) }
    return Timestamp(millisecondsSinceEpoch: milliseconds < 0 ? .min : .max)
  }

  /// Returns the milliseconds from `earlier` to this moment, stopping at the ends of `Int64`.
  public func milliseconds(since earlier: Timestamp) -> Int64 {
    let (difference, overflow) = millisecondsSinceEpoch.subtractingReportingOverflow(
      earlier.millisecondsSinceEpoch)
    guard overflow else { return difference }
    return earlier.millisecondsSinceEpoch > 0 ? .min : .max
  }

  /// Whether `lhs` lies before `rhs`.
  public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
    lhs.millisecondsSinceEpoch < rhs.millisecondsSinceEpoch
  }
}
