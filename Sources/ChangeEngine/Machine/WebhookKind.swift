/// What a webhook item says happened, by its subscription type: `contact.propertyChange`.
package struct WebhookKind: Hashable, Sendable {
  /// What happened to the object.
  package enum Change: String, Hashable, Sendable {
    case creation, propertyChange, associationChange, restore, deletion, privacyDeletion, merge
    case other

    /// The kind of event that it makes for the object itself.
    package var type: ChangeType {
      switch self {
      case .creation: .created
      case .propertyChange, .associationChange, .restore, .merge: .updated
      case .deletion, .privacyDeletion: .deleted
      case .other: .unknown
      }
    }
  }

  /// HubSpot's word for the object: `contact`, `line_item`, or `object` for any.
  package let object: Substring
  package let change: Change

  package init(_ subscriptionType: String) {
    let halves = subscriptionType.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    object = halves[0]
    let change = halves.count == 2 ? Change(rawValue: String(halves[1])) : nil
    self.change = change ?? .other
  }

  /// Returns the platform's name for the object, which events carry.
  ///
  /// HubSpot's companies are the CRM hub's accounts and its deals the opportunities; the marketing
  /// element calls deals deals. Custom objects keep their type id.
  package func objectType(typeID: String?, elementKey: String?) -> String {
    let word = object == "object" ? WebhookKind.words[typeID ?? ""] : String(object)
    switch word {
    case "contact": return "contacts"
    case "company": return "accounts"
    case "deal": return elementKey == "hubspot" ? "deals" : "opportunities"
    case "ticket": return "tickets"
    case "product": return "products"
    case "line_item": return "line_items"
    case "conversation": return "conversations"
    case let word?: return word
    case nil: return typeID ?? "objects"
    }
  }

  private static let words = [
    "0-1": "contact", "0-2": "company", "0-3": "deal", "0-5": "ticket", "0-7": "product",
    "0-8": "line_item",
  ]

  /// Returns whether `event.objects` names the object, by the platform's name, HubSpot's, or one of
  /// them in the singular, in any case.
  package static func isWatched(_ objectType: String, by objects: [String]) -> Bool {
    let names = names[objectType] ?? [objectType, objectType + "s"]
    return objects.isEmpty || objects.contains { names.contains($0.lowercased()) }
  }

  private static let names: [String: Set<String>] = [
    "contacts": ["contacts", "contact"],
    "accounts": ["accounts", "account", "companies", "company"],
    "opportunities": ["opportunities", "opportunity", "deals", "deal"],
    "deals": ["opportunities", "opportunity", "deals", "deal"],
    "tickets": ["tickets", "ticket"], "products": ["products", "product"],
    "line_items": ["line_items", "line_item"], "conversations": ["conversations", "conversation"],
  ]
}
