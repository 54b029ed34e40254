/// Which properties the records of a HubSpot instance carry, where its settings say so.
enum RequestedProperties {
  private static let settings = [
    ("hubspot.contacts.properties", ["contacts"]),
    ("hubspot.companies.properties", ["accounts", "companies"]),
    ("hubspot.deals.properties", ["opportunities", "deals"]),
  ]

  /// Returns the properties by the name of the resource, and the setting that lists them.
  static func read(_ reader: SettingsReader) -> [String: (setting: String, names: Set<String>)] {
    var requested: [String: (setting: String, names: Set<String>)] = [:]
    for (key, resources) in settings {
      guard let text = reader.text(key), TemplateText.leftover(in: text) == nil else { continue }
      let names = Set(text.split(separator: ",").map(\.trimmed))
      for resource in resources { requested[resource] = (key, names) }
    }
    return requested
  }
}
