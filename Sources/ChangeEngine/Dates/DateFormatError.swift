/// Why a date pattern cannot be used.
public struct DateFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do.
  public let description: String
}
