import ChangeEngine

/// An item of a webhook's body, and the events that it makes where its change is new.
struct AnnouncedItem {
  /// What an event says of the item that it was made of.
  struct Subject: Hashable {
    let type: ChangeType
    let objectType: String
    let id: RecordID
  }

  let value: JSONValue
  /// The object itself, then the records that were merged into it; none for an unreadable item.
  let subjects: [Subject]
  /// The second in which the change occurred; `nil` for an item that does not say, whose events have the
  /// time of its arrival.
  let second: Int64?
  let isForInstance: Bool
  let identity: ChangeIdentity?

  /// Reads the items of a callback's raw body, in the order in which they make events: a single one, or
  /// a list of them as `objects`.
  static func items(of raw: JSONValue, for instance: Instance) -> [AnnouncedItem] {
    var elements = [raw]
    if case .object(let members) = raw, members.count == 1, members[0].key == "objects",
      case .array(let list) = members[0].value
    {
      elements = list
    }
    let moments = elements.map { ItemMembers($0).moment ?? .max }
    return elements.indices.sorted { (moments[$0], $0) < (moments[$1], $1) }
      .map { AnnouncedItem(elements[$0], for: instance) }
  }

  private init(_ value: JSONValue, for instance: Instance) {
    self.value = value
    let members = ItemMembers(value)
    subjects = AnnouncedItem.subjects(members, elementKey: instance.identity.elementKey)
    second = members.moment?.flooredDivision(by: 1_000).quotient
    isForInstance = instance.isMeant(by: value)
    identity = ChangeIdentity(members)
  }

  private static func subjects(_ item: ItemMembers, elementKey: String?) -> [Subject] {
    guard let kind = item.kind, let object = item.object else { return [] }
    let objectType = kind.objectType(typeID: item.objectTypeID, elementKey: elementKey)
    let merged = kind.change == .merge ? item.mergedObjects.filter { $0 != object } : []
    return [Subject(type: kind.change.type, objectType: objectType, id: RecordID(object))]
      + merged.map { Subject(type: .deleted, objectType: objectType, id: RecordID($0)) }
  }
}

extension Instance {
  /// Whether an item is for this instance, where the URL of its webhook names none.
  func isMeant(by item: JSONValue) -> Bool {
    if let finder, let value = document.setting(finder.settingKey)?.revealed() {
      return finder.path.value(in: item)?.scalarText == value
    }
    return portalID.map { item["portalId"]?.scalarText == $0 } ?? true
  }
}
