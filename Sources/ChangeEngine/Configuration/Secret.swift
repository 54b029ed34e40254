/// A text that no message, trace or report may show.
///
/// Printing, interpolating, dumping and debugging all give the same word; only ``revealed()`` gives
/// the text.
public struct Secret: Hashable, Sendable {
  private let text: String

  /// Takes a text into keeping.
  public init(_ text: String) {
    self.text = text
  }

  /// Returns the text itself: for a signature, a header or the document written back; never for a
  /// message.
  public func revealed() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The same word for every secret.
  public var description: String { "(hidden)" }
  /// The same word for every secret.
  public var debugDescription: String { description }
  /// A mirror that shows nothing.
  public var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }
}
