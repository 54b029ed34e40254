/// Reviews the settings around the poller's own.
struct SettingsCheck {
  let layout: InstanceLayout
  let settings: SettingsReader
  let instance: Instance

  private static let callbackKey = "event.notification.callback.url"
  private static let signatureKey = "event.notification.signature.key"
  private static let vendorKey = "event.vendor.type"
  /// The widths of the platform's text fields.
  private static let callbackCharactersMax = 1_000
  private static let signatureKeyCharactersMax = 128

  func run(_ list: inout ProblemList) {
    guard hasAnySetting(&list) else { return }
    checkKeys(&list)
    checkEnabled(&list)
    checkVendorType(&list)
    checkCallback(&list)
    checkSignatureKey(&list)
  }

  private func hasAnySetting(_ list: inout ProblemList) -> Bool {
    if InstanceLayout.hasEventSetting(settings.settings) { return true }
    if InstanceLayout.isResource(settings.settings) {
      list.report(
        .invalidValue, .error, settings.settings, settings.path, [],
        "this is the configuration of one resource, without its name",
        "write {\"contacts\": {\"url\": …}}")
    } else {
      list.report(
        .invalidValue, .error, settings.settings, settings.path, [],
        "neither an instance nor a poller configuration: there is no setting of events in it",
        "write the body of POST /instances, with \"configuration\": {\"event.notification.enabled\": …}"
      )
    }
    return false
  }

  private func checkKeys(_ list: inout ProblemList) {
    for member in settings.settings.members.prefix(KnownKeys.reviewedMax)
    where !KnownKeys.settings.contains(member.key) {
      if let meant = KnownKeys.meant(by: member.key, among: KnownKeys.settings) {
        list.report(
          .misspeltKey, .warning, settings, member.key,
          "'\(member.key.cut)' is misspelt, so it has no effect", "write '\(meant)'")
      } else if member.key.hasPrefix("event.") {
        list.report(
          .unknownKey, .information, settings, member.key,
          "the engine does not know this setting and passes over it",
          "remove it, or check its spelling")
      } else if InstanceLayout.isResource(member.value) {
        list.report(
          .misplacedKey, .warning, settings, member.key,
          "a resource stands outside event.poller.configuration, so it is not polled",
          "move it inside event.poller.configuration")
      }
    }
    guard !layout.settingsPath.isEmpty else { return }
    let outside = Array(layout.settingsPath.dropLast())
    for member in layout.instance.members where KnownKeys.settings.contains(member.key) {
      list.report(
        .misplacedKey, .warning, layout.instance, outside, [member.key],
        "the setting stands outside 'configuration', so it has no effect",
        "move it inside 'configuration'")
    }
  }

  private func checkEnabled(_ list: inout ProblemList) {
    guard !instance.isEnabled,
      settings.value("event.poller.configuration") != nil || settings.value("event.objects") != nil
    else { return }
    list.report(
      .eventsDisabled, .warning, settings, "event.notification.enabled",
      "events are off, which is the default, so nothing is reported",
      "set event.notification.enabled to true")
  }

  private func checkVendorType(_ list: inout ProblemList) {
    let hasPollerSettings = ["refresh_interval", "configuration", "urls"].contains {
      settings.value("event.poller." + $0) != nil
    }
    switch settings.text(SettingsCheck.vendorKey)?.lowercased() {
    case "webhooks":
      list.report(
        .vendorTypeSpelling, .information, settings, SettingsCheck.vendorKey,
        "'webhooks' is the examples' spelling of 'webhook'", "write 'webhook'")
    case let text? where TemplateText.leftover(in: text) != nil: return
    case .some where instance.vendorType == .other:
      list.report(
        .vendorTypeSpelling, .warning, settings, SettingsCheck.vendorKey,
        "the event type is neither 'polling' nor 'webhook', so nothing is reported",
        "write 'polling' or 'webhook'")
    case "polling" where !hasPollerSettings && settings.value("event.objects") != nil:
      list.report(
        .vendorTypeSpelling, .warning, settings, SettingsCheck.vendorKey,
        "the event type is 'polling' and there is no poller setting, as in an example for webhooks",
        "write 'webhook', or set event.poller.refresh_interval and event.poller.configuration")
    default: checkSomethingIsPolled(&list)
    }
    guard instance.vendorType != .polling, settings.value("event.poller.configuration") != nil
    else { return }
    list.report(
      .nothingPolled, .information, settings, "event.poller.configuration",
      "the event type is not 'polling', so the poller's settings have no effect",
      "set event.vendor.type to 'polling', or remove them")
  }

  /// Whatever names a resource may hold only what a template left.
  private func checkSomethingIsPolled(_ list: inout ProblemList) {
    let keys = ["event.objects", "event.poller.configuration", "event.poller.urls"]
    let isTemplate = keys.contains { TemplateText.leftover(in: settings.text($0) ?? "") != nil }
    let members = settings.settings["event.poller.configuration"]?.members ?? []
    guard instance.isEnabled, instance.isPolling, instance.resources.isEmpty, members.isEmpty,
      !isTemplate, !list.problems.contains(where: { $0.severity == .error })
    else { return }
    list.report(
      .nothingPolled, .warning, settings, "event.poller.configuration",
      "the event type is 'polling' and no resource is configured, so nothing is polled",
      "set event.poller.configuration to {\"contacts\": {\"url\": …}}")
  }

  private func checkCallback(_ list: inout ProblemList) {
    let key = SettingsCheck.callbackKey
    guard let url = instance.callback.url else {
      list.report(
        .noCallbackURL, .information, settings, key,
        "no callback URL, so events reach nobody but the event log", "set \(key)")
      return
    }
    guard TemplateText.leftover(in: url) == nil else { return }
    if let reason = SettingsCheck.fault(ofURL: url) {
      list.report(
        .invalidCallbackURL, .error, settings, key, "the callback URL \(reason)",
        "write one URL such as https://app.example.com/events")
    } else if url.count > SettingsCheck.callbackCharactersMax {
      list.report(
        .invalidCallbackURL, .warning, settings, key,
        "the callback URL has \(url.count) characters; the platform keeps \(SettingsCheck.callbackCharactersMax)",
        "shorten it")
    }
  }

  /// Why nothing can be sent to a URL; the URL itself stays out, since it may hold a password.
  private static func fault(ofURL url: String) -> String? {
    let lowered = url.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else {
      return "does not begin with https:// or http://"
    }
    if url.contains(where: \.isWhitespace) { return "holds a blank" }
    if url.contains(",http") || url.contains(";http") || url.contains("|http") {
      return "is a list of several; events go to one"
    }
    let authority = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let name = host.hasPrefix("[") ? host : host.prefix { $0 != ":" }
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("..") else { return "names no host" }
    let port = host.hasPrefix("[") ? "" : host.dropFirst(name.count).dropFirst()
    guard port.isEmpty || UInt16(port) != nil else { return "has a port that is no number" }
    return nil
  }

  private func checkSignatureKey(_ list: inout ProblemList) {
    let key = SettingsCheck.signatureKey
    guard let secret = instance.callback.signatureKey else {
      guard instance.callback.url != nil else { return }
      list.report(
        .noSignatureKey, .information, settings, key,
        "no signature key, so the receiver cannot tell a forged event", "set \(key)")
      return
    }
    guard secret.revealed().count > SettingsCheck.signatureKeyCharactersMax else { return }
    list.report(
      .invalidValue, .warning, settings, key,
      "the signature key has more than \(SettingsCheck.signatureKeyCharactersMax) characters, which is what the platform keeps",
      "shorten it")
  }
}
