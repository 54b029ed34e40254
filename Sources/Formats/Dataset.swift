import ChangeEngine
import Simulation

/// What a recording brings into a scenario.
struct Dataset {
  /// The records that were there at the start.
  var records: [ExistingRecord] = []
  /// What happened to them, and the records that came later.
  var entries: [TimelineEntry] = []
}

/// Reads a dataset: JSON Lines, each line a record's resource, id and stamps.
///
/// `{"object":"contacts","id":7,"created":1519354330879,"updated":1519354331755}`. What lies before the
/// start stands there already; a later creation or update happens at the time of its stamp.
struct DatasetReader {
  let file: String
  let log: ProblemLog
  let crm: CRMProfile
  let start: Timestamp

  func read(_ bytes: [UInt8]) -> Dataset {
    var dataset = Dataset()
    var seen: Set<RecordReference> = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
      guard let record = record(Array(line), line: index + 1) else { continue }
      guard seen.insert(RecordReference(resource: record.resource, id: record.id)).inserted else {
        report(
          index + 1, "\(record.resource)/\(record.id) stands there twice", "keep one line a record")
        continue
      }
      add(record, to: &dataset)
    }
    dataset.entries.sort { $0.at < $1.at }
    return dataset
  }

  private func add(_ record: ExistingRecord, to dataset: inout Dataset) {
    let ids = [record.id]
    if record.created <= start {
      let isChangedLater = record.updated > start
      dataset.records.append(
        ExistingRecord(
          resource: record.resource, id: record.id, created: record.created,
          updated: isChangedLater ? record.created : record.updated, fields: record.fields))
      guard isChangedLater else { return }
    } else {
      let firstUpdated = min(record.created, record.updated)
      dataset.entries.append(
        TimelineEntry(
          at: record.created,
          action: .change(
            RecordChange(
              kind: .created, resource: record.resource, ids: ids, created: record.created,
              updated: firstUpdated, fields: record.fields))))
      guard record.updated > record.created else { return }
    }
    dataset.entries.append(
      TimelineEntry(
        at: record.updated,
        action: .change(
          RecordChange(
            kind: .updated, resource: record.resource, ids: ids, updated: record.updated))))
  }

  private func record(_ bytes: [UInt8], line: Int) -> ExistingRecord? {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes)
    } catch {
      report(line, "not JSON: \(error.message)", error.remedy, column: error.offset + 1)
      return nil
    }
    let root = document.root
    guard let resource = root["object"]?.scalarText, let id = root["id"]?.scalarText,
      let created = moment(root["created"])
    else {
      report(
        line, "a record needs 'object', 'id' and 'created'",
        "write {\"object\":\"contacts\",\"id\":7,\"created\":1519354330879}")
      return nil
    }
    guard crm.resources.contains(where: { $0.name == resource }) else {
      report(
        line, "the CRM has no resource '\(resource.bounded)'",
        Suggestion.remedy(
          for: resource, among: crm.resources.map(\.name), else: "add it under crm.resources"))
      return nil
    }
    var fields: [JSONValue.Member] = []
    if case .object(let members)? = root["set"] { fields = members }
    return ExistingRecord(
      resource: resource, id: RecordID(id), created: created,
      updated: moment(root["updated"]) ?? created, fields: fields)
  }

  private func moment(_ value: JSONValue?) -> Timestamp? {
    guard let text = value?.scalarText else { return nil }
    guard let milliseconds = Int64(text) ?? ISOTime(text)?.milliseconds,
      milliseconds.magnitude < 253_402_300_799_999
    else { return nil }
    return Timestamp(millisecondsSinceEpoch: milliseconds)
  }

  private func report(_ line: Int, _ message: String, _ remedy: String, column: Int = 1) {
    log.add(
      Problem(
        code: "invalid-dataset",
        location: SourceLocation(
          file: file, position: SourcePosition(line: line, column: column)),
        message: message, remedy: remedy))
  }
}
