import ChangeEngine
import Simulation

/// Reads `crm:`: the resources as they behave.
struct CRMReader {
  static let keys = [
    "preset", "clock", "resources", "records", "dataset", "subscriptions", "webhooks", "portal",
    "systemTouch",
  ]
  private static let resourceKeys = [
    "id", "created", "updated", "precision", "visible", "order", "descending", "pageSize", "cap",
    "equality", "deletions", "empty",
  ]
  private static let precisions: [String: DateUnit] = [
    "1ms": .millisecond, "1s": .second, "1m": .minute, "1d": .day,
  ]

  let scalars: ScalarReader
  let log: ProblemLog
  /// What the instance polls: it fills in what neither the scenario nor a preset says.
  let polled: [ResourcePolling]

  func profile(_ node: YAMLNode?) -> CRMProfile {
    let map = node.flatMap { MappingReader($0, keys: CRMReader.keys, of: "'crm'", log: log) }
    let preset = preset(map?["preset"])
    var profile = CRMProfile(resources: [])
    profile.clockOffsetMilliseconds =
      scalars.duration(map?["clock"], "'clock'", isSigned: true) ?? 0
    profile.webhooks = ContractReader(scalars: scalars, log: log).contract(map)
    profile.touchesNewRecords = scalars.boolean(map?["systemTouch"], "'systemTouch'") ?? false
    let own = map?["resources"]
    if let own, own.members == nil {
      scalars.placeholderHint(own, "'resources'", remedy: "write a mapping of names to resources")
    }
    let ownNames = resourceNames(own)
    let presetNames = preset?["resources"]?.members?.compactMap { $0.key.text } ?? []
    for name in ownNames + presetNames.filter({ !ownNames.contains($0) })
    where !profile.resources.contains(where: { $0.name == name }) {
      profile.resources.append(
        resource(name, own: own?[name], preset: preset?["resources"]?[name]))
    }
    return profile
  }

  private func resourceNames(_ node: YAMLNode?) -> [String] {
    var names: [String] = []
    for key in (node?.members ?? []).map(\.key) {
      guard let name = KeyReader(log: log).name(key) else { continue }
      if names.contains(name) {
        log.report(
          "duplicate-key", at: key.position, "the resource '\(name.bounded)' stands twice",
          "remove one of the two")
      }
      names.append(name)
    }
    return names
  }

  private func preset(_ node: YAMLNode?) -> YAMLNode? {
    guard let node else { return Preset.trees["hubspot"] }
    if let preset = node.text.flatMap({ Preset.trees[$0] }) { return preset }
    scalars.placeholderHint(
      node, "'preset'", remedy: "write \(Preset.trees.keys.sorted().joined(separator: " or "))")
    // One slip makes one problem, not one for each resource that the preset would have named.
    return Preset.trees["hubspot"]
  }

  private func resource(_ name: String, own: YAMLNode?, preset: YAMLNode?) -> CRMResource {
    let what = "the resource '\(name.bounded)'"
    let keys = CRMReader.resourceKeys
    let own = own.flatMap { MappingReader($0, keys: keys, of: what, log: log) }
    let preset = preset.flatMap { MappingReader($0, keys: keys, of: what, log: log) }
    let value = { (key: String) in own?[key] ?? preset?[key] }
    let polling = polled.first { CRMQuery.resourceName(of: $0.url.text) == name }
    var resource = CRMResource(
      name: name, id: path(value("id"), "'id'") ?? polling?.idField ?? FieldPath(keys: ["id"]),
      created: stamp("created", own, preset, polling?.created),
      updated: stamp("updated", own, preset, polling?.updated))
    resource.precision = precision(value("precision"))
    resource.visibilityMilliseconds = scalars.durations(value("visible"), "'visible'") ?? 0...0
    resource.order = scalars.word(value("order"), "'order'", as: CRMResource.Order.self) ?? .updated
    resource.isDescending = scalars.boolean(value("descending"), "'descending'") ?? false
    resource.pageSize = scalars.integer(value("pageSize"), "'pageSize'", in: 1...1_000_000) ?? 100
    resource.cap = scalars.integer(value("cap"), "'cap'", in: 1...1_000_000_000) ?? 10_000
    resource.equality =
      scalars.word(value("equality"), "'equality'", as: CRMResource.Equality.self) ?? .since
    resource.deletions = deletions(value("deletions"))
    resource.emptyProperties = emptyProperties(value("empty"))
    return resource
  }

  private func emptyProperties(_ node: YAMLNode?) -> [String] {
    guard let node else { return [] }
    if let names = node.elements?.map(\.text), !names.contains(nil) {
      return names.compactMap { $0 }
    }
    scalars.placeholderHint(node, "'empty'", remedy: "write a list such as [hs_lastmodifieddate]")
    return []
  }

  private func path(_ node: YAMLNode?, _ what: String) -> FieldPath? {
    guard let node else { return nil }
    if let path = node.text.flatMap(FieldPath.init) { return path }
    scalars.placeholderHint(node, what, remedy: "write a path such as properties.createdate")
    return nil
  }

  private func stamp(
    _ name: String, _ own: MappingReader?, _ preset: MappingReader?, _ polling: DateField?
  ) -> CRMResource.Stamp {
    let keys = ["field", "format", "timeZone"]
    let maps = [own?[name], preset?[name]].compactMap { node -> MappingReader? in
      guard let node, node.text == nil else { return nil }
      return MappingReader(node, keys: keys, of: "'\(name)'", log: log)
    }
    let value = { (key: String) in maps.lazy.compactMap { $0[key] }.first }
    let plain = own?[name].flatMap { $0.text == nil ? nil : $0 }
    let fallback = FieldPath(keys: [name == "created" ? "createdate" : "lastmodifieddate"])
    return CRMResource.Stamp(
      path: path(plain ?? value("field"), "'\(name)'") ?? polling?.path ?? fallback,
      format: format(value("format")) ?? polling?.format ?? .milliseconds,
      zone: zone(value("timeZone")) ?? polling?.zone ?? .utc)
  }

  private func format(_ node: YAMLNode?) -> DateFormat? {
    guard let node, let pattern = scalars.text(node, "'format'") else { return nil }
    do {
      return try DateFormat(pattern: pattern)
    } catch {
      log.report(
        "unknown-date-format", at: node.position,
        "the date format cannot be understood: \(error.description)",
        "write milliseconds, seconds or a pattern")
      return nil
    }
  }

  private func zone(_ node: YAMLNode?) -> ZoneRules? {
    guard let node, let id = scalars.text(node, "'timeZone'") else { return nil }
    if let zone = ZoneRules.named(id) { return zone }
    log.report(
      "unknown-time-zone", at: node.position, "the time zone '\(id.bounded)' is not known here",
      Suggestion.remedy(
        for: id, among: ZoneRules.allIDs, else: "write an id such as America/New_York"))
    return nil
  }

  private func precision(_ node: YAMLNode?) -> DateUnit {
    guard let node else { return .millisecond }
    if let precision = node.text.flatMap({ CRMReader.precisions[$0] }) { return precision }
    scalars.placeholderHint(node, "'precision'", remedy: "write 1ms, 1s, 1m or 1d")
    return .millisecond
  }

  private func deletions(_ node: YAMLNode?) -> CRMResource.Deletions {
    guard let node, node.text != "absent" else { return .absent }
    guard
      let map = node.members.flatMap({ _ in
        MappingReader(node, keys: ["flagged"], of: "'deletions'", log: log)
      }), let flagged = map["flagged"]
    else {
      if node.members == nil {
        scalars.placeholderHint(
          node, "'deletions'", remedy: "write absent, or flagged: { field: isDeleted }")
      }
      return .absent
    }
    if let text = flagged.text, let path = FieldPath(text) { return .flagged(path) }
    guard let inner = MappingReader(flagged, keys: ["field"], of: "'flagged'", log: log),
      let path = path(
        inner.required("field", of: "'flagged'", remedy: "write { field: isDeleted }"), "'field'")
    else { return .absent }
    return .flagged(path)
  }
}
