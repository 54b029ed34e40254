/// One item of a webhook's body: what the engine needs of it, numbers as they were written.
struct WebhookItem: Hashable, Sendable {
  var subscriptionType: String?
  var portalID: String?
  var occurredAt: Int64?
  var objectID: String?
  var objectTypeID: String?
  var propertyName: String?
  var eventID: String?
  var messageID: String?
  var fromObjectID: String?
  var toObjectID: String?
  var fromObjectTypeID: String?
  var associationType: String?
  var isPrimaryAssociation: String?
  var associationRemoved: String?
  var primaryObjectID: String?
  var newObjectID: String?
  var mergedObjectIDs: [String] = []

  /// Reads an item; anything but an object gives an item without fields.
  init(_ value: JSONValue) {
    guard case .object(let members) = value else { return }
    for member in members { take(member) }
  }

  private mutating func take(_ member: JSONValue.Member) {
    let text = member.value.scalarText
    switch member.key {
    case "subscriptionType": subscriptionType = text
    case "eventType": subscriptionType = subscriptionType ?? text
    case "portalId": portalID = text
    case "occurredAt": occurredAt = text.flatMap { Int64($0) }
    case "objectId": objectID = text
    case "objectTypeId": objectTypeID = text
    case "propertyName": propertyName = text
    case "eventId": eventID = text
    case "messageId": messageID = text
    case "fromObjectId": fromObjectID = text
    case "toObjectId": toObjectID = text
    case "fromObjectTypeId": fromObjectTypeID = text
    case "associationType", "associationTypeId": associationType = associationType ?? text
    case "isPrimaryAssociation": isPrimaryAssociation = member.value.canonicalText
    case "associationRemoved": associationRemoved = member.value.canonicalText
    case "primaryObjectId": primaryObjectID = text
    case "newObjectId": newObjectID = text
    case "mergedObjectIds":
      if case .array(let ids) = member.value { mergedObjectIDs = ids.compactMap(\.scalarText) }
    default: break
    }
  }

  /// The object that the item is about; association changes and merges name it otherwise.
  var subjectID: String? {
    for id in [objectID, fromObjectID, newObjectID, primaryObjectID, eventID] {
      if let id, !id.isEmpty { return id }
    }
    return nil
  }

  /// What tells it from another item; the id of the notification does not, since it is not unique.
  ///
  /// The lengths keep two fields from running together into a third.
  var key: WebhookKey? {
    guard let occurredAt, let subscriptionType else { return nil }
    var text = ""
    let fields = [
      portalID, subscriptionType, subjectID, objectTypeID, propertyName, toObjectID,
      associationType, isPrimaryAssociation, associationRemoved, messageID,
    ]
    for field in fields + mergedObjectIDs {
      text += "\(field?.utf8.count ?? 0):\(field ?? "")"
    }
    return WebhookKey(text + "@\(occurredAt)")
  }
}
