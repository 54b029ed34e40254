/// Reads an instance document: the body of `POST /instances`, the platform's answer, or a part of it.
///
/// Values may be written as text or not, and `event.poller.configuration` as an object or as a text
/// that holds one, because the platform accepts and returns both.
public struct InstanceReader {
  /// What is wrong with the document, in the order of its text.
  public var problems: [ConfigurationProblem] {
    list.problems.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }

  private static let refreshIntervalMinutesDefault: Int64 = 15
  /// So far that a poll is never due, and near enough to be added to any time.
  private static let refreshIntervalMinutesMax = Int64.max / 60_000 / 4

  private var list = ProblemList()

  /// Creates a reader.
  public init() {}

  /// Reads a text; what cannot run is left out and noted as an error in ``problems``.
  public mutating func read(_ source: JSONSource) -> Instance {
    list.add(source.slips)
    guard let root = source.root else { return .idle }
    // A poller configuration is also published as a text that holds it.
    if case .scalar(.string(let text)) = root.content, text.trimmed.hasPrefix("{") {
      let inner = source.encoded(in: root, path: [])
      list.add(inner.slips)
      return inner.root.map { read($0, inner) } ?? .idle
    }
    return read(root, source)
  }

  /// Reads a document whose places are known already, or do not matter.
  public mutating func read(_ document: JSONNode) -> Instance { read(document, nil) }

  /// Reads a document without places.
  public mutating func read(_ document: JSONValue) -> Instance { read(JSONNode(document), nil) }

  private mutating func read(_ document: JSONNode, _ source: JSONSource?) -> Instance {
    let layout = InstanceLayout(document)
    var instance = layout.isBarePoller ? barePoller(document) : whole(layout, source)
    TemplateCheck.run(document, layout, &list)
    instance.document = InstanceDocument(document.value, keysToSettings: layout.settingsPath)
    return instance
  }

  private mutating func barePoller(_ document: JSONNode) -> Instance {
    let poller = PollerReader(element: nil, requested: [:])
    let resources = poller.resources(document, [], &list)
    return Instance(
      isEnabled: true, vendorType: .polling,
      refreshIntervalMilliseconds: InstanceReader.refreshIntervalMinutesDefault * 60_000,
      resources: resources)
  }

  private mutating func whole(_ layout: InstanceLayout, _ source: JSONSource?) -> Instance {
    let settings = SettingsReader(settings: layout.settings, path: layout.settingsPath)
    let identity = IdentityReader(instance: layout.instance).read()
    let callback = CallbackReader(settings: settings).read()
    let objects = objects(settings)
    let isEnabled = boolean(settings, "event.notification.enabled") ?? false
    let vendorType = vendorType(settings)
    let poller = PollerReader(
      element: identity.elementKey, requested: RequestedProperties.read(settings))
    let resources = poller.resources(settings, source, objects: objects, &list)
    var instance = Instance(
      isEnabled: isEnabled, vendorType: vendorType,
      refreshIntervalMilliseconds: refreshInterval(settings), resources: resources)
    instance.identity = identity
    instance.callback = callback
    instance.objects = objects
    instance.finder = finder(settings)
    instance.clientSecret = settings.text("oauth.api.secret").map(Secret.init)
    instance.portalID = settings.text("user_portal_id")
    SettingsCheck(layout: layout, settings: settings, instance: instance).run(&list)
    return instance
  }

  private func vendorType(_ settings: SettingsReader) -> Instance.VendorType {
    let text = settings.text("event.vendor.type")?.lowercased() ?? "polling"
    return text == "webhooks" ? .webhook : Instance.VendorType(rawValue: text) ?? .other
  }

  /// Names are parted by commas, in older instances by `|`; a template names none yet.
  private func objects(_ settings: SettingsReader) -> [String] {
    let text = settings.text("event.objects") ?? ""
    guard TemplateText.leftover(in: text) == nil else { return [] }
    return text.split { $0 == "," || $0 == "|" }.map(\.trimmed).filter { !$0.isEmpty }
  }

  private mutating func finder(_ settings: SettingsReader) -> InstanceFinder? {
    let key = "event.notification.instance.finder"
    guard let text = settings.text(key) else { return nil }
    if let finder = InstanceFinder(text) { return finder }
    list.report(
      .invalidValue, .warning, settings, key, "the instance finder cannot be read",
      "write SETTING|JSON.PATH, such as user_portal_id|portalId")
    return nil
  }

  private mutating func refreshInterval(_ settings: SettingsReader) -> Int64 {
    let key = "event.poller.refresh_interval"
    let fallback = InstanceReader.refreshIntervalMinutesDefault * 60_000
    guard let value = settings.value(key) else { return fallback }
    if let minutes = JSONCoercion.integer(value), minutes >= 1,
      minutes <= InstanceReader.refreshIntervalMinutesMax
    {
      return minutes * 60_000
    }
    if TemplateText.leftover(in: value.scalarText ?? "") == nil {
      list.report(
        .invalidRefreshInterval, .error, settings, key,
        "the refresh interval is not a whole number of minutes from 1 on",
        "write a number such as \"5\"")
    }
    return fallback
  }

  private mutating func boolean(_ settings: SettingsReader, _ key: String) -> Bool? {
    guard let value = settings.value(key) else { return nil }
    if let answer = JSONCoercion.boolean(value) { return answer }
    list.report(
      .invalidValue, .warning, settings, key, "neither true nor false", "write true or false")
    return nil
  }
}
