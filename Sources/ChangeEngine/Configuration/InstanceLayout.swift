/// Where the parts of an instance document stand, whichever of its shapes it has.
struct InstanceLayout {
  /// The object that holds `element`, `name` and `tags`.
  let instance: JSONNode
  /// The object that holds the settings.
  let settings: JSONNode
  /// The keys from the root to the settings.
  let settingsPath: [String]
  /// Whether the document is a poller configuration by itself.
  let isBarePoller: Bool

  init(_ root: JSONNode) {
    var instance = root
    var path: [String] = []
    if let inner = root["elementInstance"], inner["configuration"] != nil {
      instance = inner
      path = ["elementInstance"]
    }
    var settings = instance
    if let inner = instance["configuration"], inner.isObject {
      settings = inner
      path.append("configuration")
    }
    self.instance = instance
    self.settings = settings
    settingsPath = path
    isBarePoller =
      path.isEmpty && !InstanceLayout.hasEventSetting(root)
      && root.members.contains { InstanceLayout.isResource($0.value) }
  }

  /// Whether an object has any setting of events, however it is spelt.
  static func hasEventSetting(_ node: JSONNode) -> Bool {
    node.members.contains { $0.key.lowercased().hasPrefix("event") && $0.key.contains(".") }
  }

  /// Whether a value looks like the configuration of one resource, complete or not.
  static func isResource(_ node: JSONNode) -> Bool {
    ["url", "idField", "datesConfiguration"].contains { node[$0] != nil }
  }
}
