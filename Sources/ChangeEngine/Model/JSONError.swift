/// Why a text is not JSON.
public struct JSONError: Error, Hashable, Sendable {
  /// The byte at which reading stopped, counted from 0.
  public let offset: Int
  /// What is wrong.
  public let message: String
  /// What to do about it.
  public let remedy: String
}
