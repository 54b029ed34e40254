/// Tells which items of a webhook are for an instance.
///
/// The way there is, in this order: the instance's id in the path, base64 or plain; the header
/// `Element-Instances`; the instance finder; the portal. Whatever of these the instance or the request
/// does not name decides nothing, so an instance that names no portal takes the items of all.
struct WebhookRoute {
  private enum Way {
    case all
    case nothing
    case finder(FieldPath, value: String)
    case portal(KnownText)
  }

  private let way: Way

  init(_ request: HTTPRequest, _ instance: Instance) {
    if let id = instance.identity.id, let named = WebhookRoute.named(request) {
      way = named.contains(String(id)) ? .all : .nothing
    } else if let finder = instance.finder,
      let value = instance.document.setting(finder.settingKey)
    {
      way = .finder(finder.path, value: value.revealed())
    } else if let portal = instance.portalID {
      way = .portal(KnownText(portal))
    } else {
      way = .all
    }
  }

  /// Whether any item may be for the instance.
  var isOpen: Bool {
    if case .nothing = way { false } else { true }
  }

  /// Whether this item is.
  func leads(_ reader: WebhookItemReader) -> Bool {
    switch way {
    case .all: true
    case .nothing: false
    case .finder(let path, let expected):
      (try? JSONDocument(reader.itemBytes).root).flatMap(path.value)?.scalarText == expected
    case .portal(let portal): reader.isEqual(.portalId, to: portal)
    }
  }

  /// The portal that an item names, where that decided that it is not for the instance.
  func otherPortal(_ reader: WebhookItemReader) -> String? {
    if case .portal = way { reader.text(.portalId) } else { nil }
  }

  /// The ids of the instances that the request itself names, or `nil` where it names none.
  private static func named(_ request: HTTPRequest) -> [String]? {
    if let ids = WebhookPath.instanceIDs(in: request.url) { return ids }
    return request.header("Element-Instances")?.split(separator: ",").map(\.trimmed)
  }
}
