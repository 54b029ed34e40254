/// A whole instance document as it was read, so that what the engine does not use is kept unchanged.
///
/// It is a create body, the platform's answer, that answer inside `elementInstance` as a hosted
/// authentication hands it over, or just the settings. Printing one shows no value of it.
public struct InstanceDocument: Hashable, Sendable {
  private let root: JSONValue
  private let keysToSettings: [String]

  /// Takes a document, and the keys from its root to the object of settings.
  init(_ root: JSONValue, keysToSettings: [String] = []) {
    self.root = root
    self.keysToSettings = keysToSettings
  }

  /// Returns the value of a setting as text; `nil` where it is not set.
  ///
  /// It is handed out as a secret since any of them may be one.
  public func setting(_ key: String) -> Secret? {
    let settings = keysToSettings.reduce(root) { $0[$1] ?? .null }
    guard let value = settings[key], !value.isUnset else { return nil }
    return Secret(value.scalarText ?? value.canonicalText)
  }

  /// Returns the document as it was read, secrets included, for writing it back.
  public func revealed() -> JSONValue { root }
}

extension InstanceDocument: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// What it is, without any value.
  public var description: String { "an instance document" }
  /// What it is, without any value.
  public var debugDescription: String { description }
  /// A mirror that shows nothing.
  public var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }
}
