/// Reads an instance document: the body of `POST /instances`, the platform's answer, or a part of it.
///
/// Values may be written as text or not, and `event.poller.configuration` as an object or as a text
/// that holds one, because the platform accepts and returns both.
public struct InstanceReader {
  /// What is wrong with the document, in the order in which it was noticed.
  public private(set) var problems: [ConfigurationProblem] = []

  private static let refreshIntervalMinutesDefault: Int64 = 15

  /// Creates a reader.
  public init() {}

  /// Reads `document`; what cannot run is left out and noted as an error in ``problems``.
  public mutating func read(_ document: JSONValue) -> Instance {
    let whole = InstanceDocument(document)
    let (configuration, path) = settings(of: whole)
    let reader = SettingsReader(settings: configuration, path: path)
    let isEnabled = boolean(reader, "event.notification.enabled") ?? false
    let vendorType = text(reader, "event.vendor.type")?.lowercased() ?? "polling"
    checkEnabled(isEnabled, configuration, reader)
    checkVendorType(vendorType, reader)
    checkCallback(reader)
    var instance = Instance(
      isEnabled: isEnabled,
      vendorType: vendorType == "webhooks" ? .webhook : .init(rawValue: vendorType) ?? .other,
      refreshIntervalMilliseconds: refreshInterval(reader), resources: resources(reader))
    instance.identity = IdentityReader(instance: whole.instance).read()
    instance.callback = CallbackReader(settings: reader).read()
    instance.objects = objects(reader)
    instance.finder = finder(reader)
    instance.clientSecret = text(reader, "oauth.api.secret").map(Secret.init)
    instance.portalID = text(reader, "user_portal_id")
    instance.document = whole
    return instance
  }

  /// Names are parted by commas, in older instances by `|`.
  private func objects(_ reader: SettingsReader) -> [String] {
    (text(reader, "event.objects") ?? "").split { $0 == "," || $0 == "|" }.map(\.trimmed)
      .filter { !$0.isEmpty }
  }

  private mutating func finder(_ reader: SettingsReader) -> InstanceFinder? {
    let key = "event.notification.instance.finder"
    guard let text = text(reader, key) else { return nil }
    if let finder = InstanceFinder(text) { return finder }
    report(
      .invalidValue, .warning, reader.path(key), "the instance finder cannot be read",
      "write SETTING|JSON.PATH, such as user_portal_id|portalId")
    return nil
  }

  private func settings(of whole: InstanceDocument) -> (JSONValue, [String]) {
    let document = whole.settings
    guard whole.settingsPath.isEmpty else { return (document, whole.settingsPath) }
    guard case .object(let members) = document,
      !members.contains(where: { $0.key.hasPrefix("event.") }),
      members.contains(where: { InstanceReader.isResource($0.value) })
    else { return (document, []) }
    return (
      .object([
        .init(key: "event.notification.enabled", value: .bool(true)),
        .init(key: "event.poller.configuration", value: document),
      ]), []
    )
  }

  /// Whether a value looks like the configuration of one resource, complete or not.
  private static func isResource(_ value: JSONValue) -> Bool {
    ["url", "idField", "datesConfiguration"].contains { value[$0] != nil }
  }

  private mutating func checkEnabled(
    _ isEnabled: Bool, _ configuration: JSONValue, _ reader: SettingsReader
  ) {
    guard case .object(let members) = configuration,
      members.contains(where: { $0.key.hasPrefix("event.") })
    else {
      report(
        .invalidValue, .error, reader.path,
        "neither an instance nor a poller configuration: there is no setting of events in it",
        "write the body of POST /instances, with \"configuration\": {\"event.notification.enabled\": …}"
      )
      return
    }
    guard !isEnabled, reader.value("event.poller.configuration") != nil else { return }
    report(
      .eventsDisabled, .warning, reader.path("event.notification.enabled"),
      "events are off, which is the default, so nothing is polled",
      "set event.notification.enabled to true")
  }

  private mutating func refreshInterval(_ reader: SettingsReader) -> Int64 {
    let key = "event.poller.refresh_interval"
    guard let value = reader.value(key) else {
      return InstanceReader.refreshIntervalMinutesDefault * 60_000
    }
    guard let minutes = JSONCoercion.integer(value), minutes >= 1,
      minutes <= Int64.max / 60_000 / 4
    else {
      report(
        .invalidRefreshInterval, .error, reader.path(key),
        "the refresh interval is not a whole number of minutes from 1 on",
        "write a number such as \"5\"")
      return InstanceReader.refreshIntervalMinutesDefault * 60_000
    }
    return minutes * 60_000
  }

  private mutating func resources(_ reader: SettingsReader) -> [ResourcePolling] {
    let key = "event.poller.configuration"
    guard let value = reader.value(key), let object = pollerObject(value, reader.path(key)) else {
      return []
    }
    var inResources = ResourceReader()
    defer { problems += inResources.problems }
    guard case .object(let members) = object else { return [] }
    return members.compactMap { inResources.read($0.value, named: $0.key, path: reader.path(key)) }
  }

  private mutating func pollerObject(_ value: JSONValue, _ path: [String]) -> JSONValue? {
    switch value {
    case .object: return value
    case .string(let text):
      do {
        let document = try JSONDocument(Array(text.utf8))
        if case .object = document.root { return document.root }
      } catch {
        let place = SourcePosition(offset: error.offset, in: Array(text.utf8))
        report(
          .invalidJSON, .error, path,
          "not JSON at line \(place.line), column \(place.column) of the text: \(error.message)",
          error.remedy)
        return nil
      }
    case .null, .bool, .number, .array: break
    }
    report(
      .invalidValue, .error, path, "the poller configuration is not an object",
      "write {\"contacts\": {…}}, as JSON or as a text that holds JSON")
    return nil
  }

  private mutating func checkVendorType(_ vendorType: String, _ reader: SettingsReader) {
    switch vendorType {
    case "polling", "webhook": break
    case "webhooks":
      report(
        .vendorTypeSpelling, .information, reader.path("event.vendor.type"),
        "'webhooks' is the examples' spelling of 'webhook'", "write 'webhook'")
    default:
      report(
        .vendorTypeSpelling, .warning, reader.path("event.vendor.type"),
        "the event type is neither 'polling' nor 'webhook', so nothing is polled",
        "write 'polling' or 'webhook'")
    }
    guard vendorType != "polling", reader.value("event.poller.refresh_interval") != nil else {
      return
    }
    report(
      .vendorTypeSpelling, .information, reader.path("event.vendor.type"),
      "the event type is not 'polling', so the poller's settings have no effect",
      "write 'polling', or remove the poller's settings")
  }

  private mutating func checkCallback(_ reader: SettingsReader) {
    let key = "event.notification.callback.url"
    guard let value = reader.value(key), value.scalarText?.lowercased() != "false" else {
      report(
        .noCallbackURL, .information, reader.path(key),
        "no callback URL, so events reach nobody but the event log",
        "set event.notification.callback.url")
      return
    }
    guard let url = value.scalarText, url.contains("<") || url.contains("{{") else { return }
    report(
      .templateLeft, .warning, reader.path(key), "the callback URL is still the template's",
      "put in your application's URL")
  }

  private mutating func boolean(_ reader: SettingsReader, _ key: String) -> Bool? {
    guard let value = reader.value(key) else { return nil }
    guard let answer = JSONCoercion.boolean(value) else {
      report(
        .invalidValue, .warning, reader.path(key), "neither true nor false", "write true or false")
      return nil
    }
    return answer
  }

  private func text(_ reader: SettingsReader, _ key: String) -> String? {
    reader.value(key)?.scalarText
  }

  private mutating func report(
    _ code: ConfigurationProblem.Code, _ severity: ConfigurationProblem.Severity,
    _ path: [String], _ message: String, _ remedy: String
  ) {
    problems.append(
      ConfigurationProblem(
        code: code, severity: severity, path: path, message: message, remedy: remedy))
  }
}
