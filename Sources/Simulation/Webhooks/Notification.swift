package import ChangeEngine

/// A change that the CRM tells of by webhook: what an item says, and what became of it.
package struct Notification: Hashable, Sendable {
  /// An event that the item owes.
  package struct Owed: Hashable, Sendable {
    package let type: ChangeType
    package let id: RecordID
  }

  package let eventID: Int64
  package let subscriptionID: Int
  package let subscriptionType: String
  package let record: RecordReference
  package let occurredAt: Timestamp
  /// The members of the item that depend on its kind.
  package let members: [JSONValue.Member]
  package let owed: [Owed]
  /// When the engine took it.
  package var acceptedAt: Timestamp?
  /// When the CRM gave up.
  package var abandonedAt: Timestamp?
  /// The number of the webhook after which it gave up, if that was answered in time.
  package var lastWebhook: Int64?

  /// Returns the item of an attempt, counted from 0.
  package func item(attempt: Int, portalID: String) -> JSONValue {
    let integers: [(String, Int64)] = [
      ("eventId", eventID), ("subscriptionId", Int64(subscriptionID)),
      ("portalId", Int64(portalID) ?? 0), ("appId", 54_321),
      ("occurredAt", occurredAt.millisecondsSinceEpoch),
    ]
    return .object(
      integers.map { .init(key: $0.0, value: .number(String($0.1))) } + [
        .init(key: "subscriptionType", value: .string(subscriptionType)),
        .init(key: "attemptNumber", value: .number(String(attempt))),
      ] + members)
  }
}

/// Makes notifications of the changes that polling sees too.
struct NotificationWriter {
  private let contract: DeliveryContract
  /// HubSpot's ids lie below 2^32; these are far from those that a scenario spells out.
  private var lastEventID: Int64 = 3_000_000_000

  init(_ contract: DeliveryContract) {
    self.contract = contract
  }

  mutating func notifications(of change: RecordChange, at occurredAt: Timestamp) -> [Notification] {
    if let winner = change.mergeTarget { return merge(change, winner, at: occurredAt) }
    return change.ids.flatMap { id -> [Notification] in
      let record = RecordReference(resource: change.resource, id: id)
      switch change.kind {
      case .created:
        return announce("creation", record, occurredAt, flag("CREATED"), .created)
          + (contract.sendsPropertiesOfCreation ? properties(change, record, at: occurredAt) : [])
      case .updated: return properties(change, record, at: occurredAt)
      case .deleted: return announce("deletion", record, occurredAt, flag("DELETED"), .deleted)
      case .restored: return announce("restore", record, occurredAt, [], .updated)
      case .existing, .merged: return []
      }
    }
  }

  /// A change that names no property is one of a property that nobody reads.
  private mutating func properties(
    _ change: RecordChange, _ record: RecordReference, at occurredAt: Timestamp
  ) -> [Notification] {
    let fields =
      change.fields.isEmpty && change.kind == .updated
      ? [JSONValue.Member(key: "hs_note", value: .string(""))] : change.fields
    return fields.flatMap { field in
      announce(
        "propertyChange", record, occurredAt,
        [
          .init(key: "propertyName", value: .string(field.key)),
          .init(key: "propertyValue", value: .string(field.value.scalarText ?? "")),
        ], .updated, property: field.key)
    }
  }

  private mutating func merge(
    _ change: RecordChange, _ winner: RecordID, at occurredAt: Timestamp
  ) -> [Notification] {
    let record = RecordReference(resource: change.resource, id: winner)
    let members: [JSONValue.Member] = [
      .init(key: "primaryObjectId", value: NotificationWriter.idValue(winner)),
      .init(key: "mergedObjectIds", value: .array(change.ids.map(NotificationWriter.idValue))),
      .init(key: "newObjectId", value: NotificationWriter.idValue(winner)),
      .init(key: "numberOfPropertiesMoved", value: .number("0")),
    ]
    return announce(
      "merge", record, occurredAt, members, .updated, deleted: change.ids, namesObject: false)
  }

  private mutating func announce(
    _ kind: String, _ record: RecordReference, _ occurredAt: Timestamp,
    _ members: [JSONValue.Member], _ type: ChangeType, property: String? = nil,
    deleted: [RecordID] = [], namesObject: Bool = true
  ) -> [Notification] {
    let word = NotificationWriter.word(for: record.resource)
    let name = "\(word).\(kind)"
    guard
      let index = contract.subscriptions.firstIndex(where: {
        $0.type == name && ($0.property == nil || $0.property == property)
      })
    else { return [] }
    lastEventID += 1
    var all: [JSONValue.Member] = []
    if namesObject {
      all.append(.init(key: "objectId", value: NotificationWriter.idValue(record.id)))
    }
    if word == "object" {
      all.append(.init(key: "objectTypeId", value: .string(record.resource)))
    }
    return [
      Notification(
        eventID: lastEventID, subscriptionID: 1_001 + index, subscriptionType: name,
        record: record, occurredAt: occurredAt,
        members: all + members + [.init(key: "changeSource", value: .string("CRM_UI"))],
        owed: [.init(type: type, id: record.id)]
          + deleted.map { .init(type: .deleted, id: $0) })
    ]
  }

  private func flag(_ flag: String) -> [JSONValue.Member] {
    [.init(key: "changeFlag", value: .string(flag))]
  }

  private static func idValue(_ id: RecordID) -> JSONValue {
    guard let number = Int64(id.text), String(number) == id.text else { return .string(id.text) }
    return .number(id.text)
  }

  /// HubSpot's word for a resource's objects, with which its subscriptions begin.
  static func word(for resource: String) -> String { words[resource] ?? "object" }

  /// HubSpot's words for the platform's resources; others are generic objects.
  private static let words = [
    "contacts": "contact", "accounts": "company", "companies": "company",
    "opportunities": "deal", "deals": "deal", "tickets": "ticket", "products": "product",
    "line_items": "line_item",
  ]
}
