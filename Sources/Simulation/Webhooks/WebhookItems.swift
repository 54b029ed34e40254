import ChangeEngine

/// The items of a webhook's body, by the events that they make.
struct WebhookItems {
  private struct Key: Hashable {
    let objectType: String
    let id: RecordID
    let second: Int64
  }

  private var items: [Key: [JSONValue]] = [:]
  private var used: [Key: Int] = [:]

  /// Reads the raw body of a callback: a single item, or a list of them as `objects`.
  init(_ raw: JSONValue) {
    var elements = [raw]
    if case .array(let list)? = raw["objects"] { elements = list }
    for element in elements.enumerated().sorted(by: WebhookItems.isBefore).map(\.element) {
      let kind = WebhookKind(WebhookItems.subscriptionType(element))
      let type = kind.objectType(
        typeID: (element["objectTypeId"] ?? element["fromObjectTypeId"])?.scalarText,
        elementKey: nil)
      for id in WebhookItems.ids(element) {
        let key = Key(
          objectType: type, id: RecordID(id),
          second: WebhookItems.moment(element).flooredDivision(by: 1_000).quotient)
        items[key, default: []].append(element)
      }
    }
  }

  /// Returns the item that an event is about; events of one object and second come in order.
  mutating func next(for event: ChangeEvent) -> JSONValue? {
    let key = Key(
      objectType: event.objectType == "deals" ? "opportunities" : event.objectType,
      id: event.objectID,
      second: event.date.millisecondsSinceEpoch.flooredDivision(by: 1_000).quotient)
    guard let found = items[key] else { return nil }
    let position = used[key] ?? 0
    used[key] = position + 1
    return position < found.count ? found[position] : found.last
  }

  static func subscriptionType(_ item: JSONValue) -> String {
    (item["subscriptionType"] ?? item["eventType"])?.scalarText ?? ""
  }

  private static func isBefore(
    _ lhs: EnumeratedSequence<[JSONValue]>.Element, _ rhs: EnumeratedSequence<[JSONValue]>.Element
  ) -> Bool {
    (moment(lhs.element), lhs.offset) < (moment(rhs.element), rhs.offset)
  }

  static func moment(_ item: JSONValue) -> Int64 {
    item["occurredAt"]?.scalarText.flatMap { Int64($0) } ?? 0
  }

  private static func ids(_ item: JSONValue) -> [String] {
    var ids: [String] = []
    for key in ["objectId", "fromObjectId", "newObjectId", "primaryObjectId", "eventId"] {
      guard let id = item[key]?.scalarText, !id.isEmpty else { continue }
      ids = [id]
      break
    }
    if case .array(let merged)? = item["mergedObjectIds"] {
      ids += merged.compactMap(\.scalarText)
    }
    return ids
  }
}
