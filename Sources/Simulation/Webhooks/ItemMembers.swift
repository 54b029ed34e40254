import ChangeEngine

/// What the members of a webhook's item say, under whichever of their names they stand.
struct ItemMembers {
  let item: JSONValue

  init(_ item: JSONValue) {
    self.item = item
  }

  var subscriptionType: String? { text("subscriptionType") ?? text("eventType") }

  var kind: WebhookKind? { subscriptionType.map(WebhookKind.init) }

  /// The id of the object; an item of a kind that nobody knows may have only that of the notification.
  var object: String? {
    let keys =
      ["objectId", "fromObjectId", "newObjectId", "primaryObjectId"]
      + (kind?.change == .other ? ["eventId"] : [])
    return keys.lazy.compactMap(text).first
  }

  var objectTypeID: String? {
    item["objectTypeId"]?.scalarText ?? item["fromObjectTypeId"]?.scalarText
  }

  /// The objects that a merge took in; the winner may be among them.
  var mergedObjects: [String] {
    guard case .array(let ids)? = item["mergedObjectIds"] else { return [] }
    return ids.compactMap(\.scalarText)
  }

  /// When the change occurred, in milliseconds since 1970.
  var moment: Int64? { item["occurredAt"]?.scalarText.flatMap { Int64($0) } }

  private func text(_ key: String) -> String? {
    item[key]?.scalarText.flatMap { $0.isEmpty ? nil : $0 }
  }
}
