/// A whole instance document as it was read, so that what the engine does not use is kept unchanged.
///
/// It is a create body, the platform's answer, that answer inside `elementInstance` as a hosted
/// authentication hands it over, or just the settings. Printing one shows no value of it.
public struct InstanceDocument: Hashable, Sendable {
  private let root: JSONValue
  private let keysToInstance: [String]
  private let keysToSettings: [String]

  /// Takes a document and finds its parts.
  public init(_ root: JSONValue) {
    self.root = root
    let inner = root["elementInstance"]
    keysToInstance = inner?["configuration"] == nil ? [] : ["elementInstance"]
    let instance = InstanceDocument.value(at: keysToInstance, in: root)
    if case .object? = instance["configuration"] {
      keysToSettings = keysToInstance + ["configuration"]
    } else {
      keysToSettings = keysToInstance
    }
  }

  /// Returns the value of a setting as text; `nil` where it is not set.
  ///
  /// It is handed out as a secret since any of them may be one.
  public func setting(_ key: String) -> Secret? {
    guard let value = settings[key], !value.isUnset else { return nil }
    return Secret(value.scalarText ?? value.canonicalText)
  }

  /// Returns the document as it was read, secrets included, for writing it back.
  public func revealed() -> JSONValue { root }

  /// The object that holds `element`, `name` and `tags`, where the document has one.
  var instance: JSONValue { InstanceDocument.value(at: keysToInstance, in: root) }
  /// The object that holds the settings.
  var settings: JSONValue { InstanceDocument.value(at: keysToSettings, in: root) }
  /// The keys from the root to the settings.
  var settingsPath: [String] { keysToSettings }

  private static func value(at keys: [String], in root: JSONValue) -> JSONValue {
    keys.reduce(root) { $0[$1] ?? .null }
  }
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
