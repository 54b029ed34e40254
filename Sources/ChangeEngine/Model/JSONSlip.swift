/// Something in a text that JSON does not allow, or that is likely to be a slip of the hand.
public struct JSONSlip: Hashable, Sendable {
  /// What it means for the document.
  public enum Kind: Hashable, Sendable {
    /// It is not JSON.
    case malformed
    /// It is JSON that some readers refuse or change.
    case risky
    /// A key stands twice in one object.
    case duplicateKey
  }

  /// What it means for the document.
  public let kind: Kind
  /// Where it stands.
  public let position: SourcePosition
  /// The keys from the root to the value that was being read.
  public let path: [String]
  /// What is wrong, without any value of the document.
  public let message: String
  /// What to do about it.
  public let remedy: String
}
