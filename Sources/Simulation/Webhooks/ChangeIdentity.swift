import ChangeEngine

/// What tells the change that a webhook's item reports from any other.
///
/// An item whose change was reported before makes no event. The id of the notification does not count,
/// since it is not unique; that of a message does, and whatever a kind has in a property's place.
struct ChangeIdentity: Hashable {
  private static let keys = [
    "occurredAt", "portalId", "objectTypeId", "propertyName", "toObjectId", "associationType",
    "associationTypeId", "isPrimaryAssociation", "associationRemoved", "messageId",
    "mergedObjectIds",
  ]

  private let subscriptionType: [UInt8]
  private let object: [UInt8]
  /// The members that it has of ``keys``, by their positions there.
  private let members: [Int: [UInt8]]

  /// Returns `nil` for an item that says no moment, which is always new, or not what it is about.
  init?(_ item: ItemMembers) {
    guard item.moment != nil, let type = item.subscriptionType, let object = item.object else {
      return nil
    }
    subscriptionType = Array(type.utf8)
    self.object = Array(object.utf8)
    var members: [Int: [UInt8]] = [:]
    for (position, key) in ChangeIdentity.keys.enumerated() {
      guard let value = item.item[key], value != .null else { continue }
      members[position] = Array((value.scalarText ?? value.canonicalText).utf8)
    }
    self.members = members
  }
}
