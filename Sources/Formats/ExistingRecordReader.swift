import ChangeEngine
import Simulation

/// Reads `records:` of `crm:`: what is there before the start.
struct ExistingRecordReader {
  private static let dayMilliseconds: Int64 = 86_400_000

  let scalars: ScalarReader
  let log: ProblemLog
  let crm: CRMProfile
  let start: Timestamp
  /// Whether `start` is what the author wrote, or meant by writing none.
  let isStartKnown: Bool

  func records(_ node: YAMLNode?) -> [ExistingRecord] {
    guard let node, !node.isNull else { return [] }
    guard let members = node.members else {
      scalars.placeholderHint(
        node, "'records'", remedy: "write a list of records under each resource's name")
      return []
    }
    var records: [ExistingRecord] = []
    var names: Set<String> = []
    for member in members {
      let (key, value) = (member.key, member.value)
      let name = key.text ?? ""
      guard crm.resources.contains(where: { $0.name == name }) else {
        log.report(
          "unknown-resource", at: key.position, "the CRM has no resource '\(name.bounded)'",
          Suggestion.remedy(
            for: name, among: crm.resources.map(\.name), else: "add it under crm.resources"))
        continue
      }
      if !names.insert(name).inserted {
        log.report(
          "duplicate-key", at: key.position, "the resource '\(name.bounded)' stands twice",
          "join the two lists")
      }
      records += list(value, of: name)
    }
    return records
  }

  private func list(_ node: YAMLNode, of resource: String) -> [ExistingRecord] {
    guard let elements = node.elements else {
      if !node.isNull {
        scalars.placeholderHint(node, "'\(resource.bounded)'", remedy: "write a list of records")
      }
      return []
    }
    var seen: Set<RecordID> = []
    return elements.flatMap { element -> [ExistingRecord] in
      let records = record(element, of: resource)
      for record in records where !seen.insert(record.id).inserted {
        log.report(
          "duplicate-record", at: element.position, "\(resource)/\(record.id) stands there twice",
          "give each record an id of its own")
        break
      }
      return records
    }
  }

  /// A record without stamps is a day old at the start.
  private func record(_ node: YAMLNode, of resource: String) -> [ExistingRecord] {
    let keys = ["id", "created", "updated", "set"]
    guard let map = MappingReader(node, keys: keys, of: "a record", log: log),
      let id = map.required("id", of: "the record", remedy: "write id: 1")
    else { return [] }
    let created =
      scalars.time(map["created"], "'created'")
      ?? start.advanced(byMilliseconds: -ExistingRecordReader.dayMilliseconds)
    checkStoodThere(created, map["created"])
    let updated = scalars.time(map["updated"], "'updated'") ?? created
    let fields = FieldsReader(log: log).fields(map["set"])
    return (RecordReader(scalars: scalars, log: log).ids(id) ?? []).map {
      ExistingRecord(
        resource: resource, id: $0, created: created, updated: updated, fields: fields)
    }
  }

  /// Refuses a record of before the start that says that it was created after it.
  ///
  /// The CRM's clock made the stamp; where it is ahead, it may show a later time.
  private func checkStoodThere(_ created: Timestamp, _ node: YAMLNode?) {
    let last = start.advanced(byMilliseconds: max(0, crm.clockOffsetMilliseconds))
    guard let node, isStartKnown, created > last else { return }
    log.report(
      "out-of-order", at: node.position,
      "the record stands there at the start, and is created later",
      "write it as a 'create' in the timeline")
  }
}
