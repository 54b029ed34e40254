/// The path of a webhook's URL, `/events/{element key}/{id of the instance, base64 or plain}`.
package enum WebhookPath {
  /// The ids that the path may name an instance by, or `nil` where it names none.
  package static func instanceIDs(in url: String) -> [String]? {
    let path = url.prefix { $0 != "?" }.split(separator: "/")
    guard let events = path.lastIndex(of: "events"), events + 2 < path.count else { return nil }
    let part = String(path[events + 2])
    let id = String(decoding: Bytes.percentDecoded(part.utf8.span), as: UTF8.self)
    return [id, String(decoding: Base64.bytes(of: id) ?? [], as: UTF8.self)]
  }
}
