/// Reads where the events of an instance go.
struct CallbackReader {
  let settings: SettingsReader

  func read() -> CallbackSettings {
    var callback = CallbackSettings()
    callback.url = url
    callback.signatureKey = secret("event.notification.signature.key")
    callback.userName = secret("event.notification.basic.username")
    callback.password = secret("event.notification.basic.password")
    callback.headers = headers
    return callback
  }

  /// The URL; the literal `false`, which exports hold, stands for none.
  var url: String? {
    let text = settings.text("event.notification.callback.url")
    return text?.lowercased() == "false" ? nil : text
  }

  private func secret(_ key: String) -> Secret? {
    settings.value(key)?.scalarText.map(Secret.init)
  }

  /// The format is documented nowhere; read are a JSON object, as such or as a text, and
  /// `Name: value` with one header a line.
  private var headers: [CallbackSettings.Header] {
    guard let value = settings.value("event.notification.callback.headers") else { return [] }
    if case .object(let members) = value.value { return members.compactMap(header) }
    let text = value.scalarText ?? ""
    if let document = try? JSONDocument(Array(text.utf8)),
      case .object(let members) = document.root
    {
      return members.compactMap(header)
    }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[0].trimmed.isEmpty else { return nil }
      return .init(name: halves[0].trimmed, value: Secret(halves[1].trimmed))
    }
  }

  private func header(_ member: JSONValue.Member) -> CallbackSettings.Header? {
    member.value.scalarText.map { .init(name: member.key, value: Secret($0)) }
  }
}
