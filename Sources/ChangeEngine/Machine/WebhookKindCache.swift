/// Remembers what a subscription type means for an instance; a body has few of them.
struct WebhookKindCache {
  /// A type, with the object that it is about and whether the instance watches that.
  struct Meaning {
    let change: WebhookKind.Change
    let objectType: String
    let isWatched: Bool
  }

  private let elementKey: String?
  private let objects: [String]
  private var known: [(type: KnownText, meaning: Meaning)] = []
  private static let knownMax = 64

  init(_ instance: Instance) {
    elementKey = instance.identity.elementKey
    objects = instance.objects
  }

  mutating func kind(_ reader: WebhookItemReader, _ typeField: WebhookScanner.Field) -> Meaning {
    let hash = reader.scanner.typeHash
    for entry in known where entry.type.hash == hash && reader.isEqual(typeField, to: entry.type) {
      return entry.meaning
    }
    let type = reader.text(typeField) ?? ""
    let kind = WebhookKind(type)
    let isGeneric = kind.object == "object"
    let objectType = kind.objectType(
      typeID: isGeneric ? reader.text(.objectTypeId) ?? reader.text(.fromObjectTypeId) : nil,
      elementKey: elementKey)
    let meaning = Meaning(
      change: kind.change, objectType: objectType,
      isWatched: WebhookKind.isWatched(objectType, by: objects))
    // A generic type says nothing of its object.
    if !isGeneric, known.count < WebhookKindCache.knownMax {
      known.append((KnownText(type), meaning))
    }
    return meaning
  }
}
