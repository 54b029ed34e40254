import ChangeEngine
import Simulation

/// What a recording brings into a scenario.
struct Dataset {
  /// The records that were there at the start.
  var records: [ExistingRecord] = []
  /// What happened to them, and the records that came later.
  var entries: [TimelineEntry] = []
}

/// Reads a dataset: JSON Lines, each line a record's resource, id and stamps, or one of its changes.
///
/// `{"object":"contacts","id":7,"created":1519354330879,"updated":1519354331755}`. Several lines of one
/// record are its states in the order of their updated stamps; each adds its fields to those before, and
/// `"deleted":true` ends it. What lies before the start stands there already; a later creation, change
/// or deletion happens at the time of its stamp.
struct DatasetReader {
  /// A line: a state of a record.
  private struct Line {
    let number: Int
    let record: ExistingRecord
    let isDeletion: Bool
  }

  private static let keys = ["object", "id", "created", "updated", "set", "deleted"]

  let file: String
  let log: ProblemLog
  let crm: CRMProfile
  let start: Timestamp
  /// The records that the scenario itself puts there.
  let existing: Set<RecordReference>

  func read(_ bytes: [UInt8]) -> Dataset {
    var lines: [RecordReference: [Line]] = [:]
    var order: [RecordReference] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
      guard let line = self.line(Array(line), index + 1) else { continue }
      let reference = RecordReference(resource: line.record.resource, id: line.record.id)
      if lines[reference] == nil {
        order.append(reference)
        checkAlone(reference, line.number)
      }
      lines[reference, default: []].append(line)
    }
    var dataset = Dataset()
    for reference in order where !existing.contains(reference) {
      add(inOrder(lines[reference] ?? []), to: &dataset)
    }
    dataset.entries.sort { $0.at < $1.at }
    return dataset
  }

  private func checkAlone(_ record: RecordReference, _ line: Int) {
    guard existing.contains(record) else { return }
    report(
      line, "\(record.description.bounded) stands under crm.records too",
      "take it out of one of the two")
  }

  /// Sorts a record's states by their stamps, of which no two may be one.
  private func inOrder(_ lines: [Line]) -> [Line] {
    let sorted = lines.sorted {
      ($0.record.updated, $0.number) < ($1.record.updated, $1.number)
    }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) {
      let name = "\(later.record.resource)/\(later.record.id)"
      if earlier.record.created != later.record.created {
        report(
          later.number, "\(name) was created at another time in line \(earlier.number)",
          "give both lines one 'created'")
      } else if earlier.record.updated == later.record.updated {
        report(
          later.number,
          "\(name) stands there twice with one stamp, first in line \(earlier.number)",
          "keep one of the two lines")
      }
    }
    return sorted
  }

  private func add(_ lines: [Line], to dataset: inout Dataset) {
    guard let first = lines.first?.record else { return }
    let earlier = lines.prefix { $0.record.updated <= start }
    guard first.created > start || earlier.last?.isDeletion != true else {
      // It was gone already; what comes back would have to be known.
      if earlier.count < lines.count {
        report(
          lines[earlier.count].number,
          "\(first.resource)/\(first.id) was deleted before the start and comes back",
          "start the scenario earlier, or leave the earlier lines out")
      }
      return
    }
    if first.created <= start {
      dataset.records.append(
        ExistingRecord(
          resource: first.resource, id: first.id, created: first.created,
          updated: earlier.last?.record.updated ?? first.created,
          fields: earlier.isEmpty ? first.fields : DatasetReader.fields(of: earlier)))
      addLater(lines.dropFirst(earlier.count), to: &dataset)
    } else {
      dataset.entries.append(
        entry(
          .created, first, at: first.created, updated: min(first.created, first.updated),
          fields: first.fields))
      // A state of the creation's moment is the creation itself.
      let isCreation = first.updated <= first.created && !lines[0].isDeletion
      addLater(lines.dropFirst(isCreation ? 1 : 0), to: &dataset)
    }
  }

  private func addLater(_ lines: ArraySlice<Line>, to dataset: inout Dataset) {
    var isThere = true
    for line in lines {
      let kind: ChangeKind = line.isDeletion ? .deleted : isThere ? .updated : .restored
      dataset.entries.append(
        entry(
          kind, line.record, at: max(line.record.created, line.record.updated),
          updated: line.record.updated, fields: line.record.fields))
      isThere = !line.isDeletion
    }
  }

  private func entry(
    _ kind: ChangeKind, _ record: ExistingRecord, at moment: Timestamp, updated: Timestamp,
    fields: [JSONValue.Member]
  ) -> TimelineEntry {
    TimelineEntry(
      at: moment,
      action: .change(
        RecordChange(
          kind: kind, resource: record.resource, ids: [record.id],
          created: kind == .created ? record.created : nil, updated: updated, fields: fields)))
  }

  /// The fields that several states amount to: the last value of each, in the order of the first.
  private static func fields(of lines: ArraySlice<Line>) -> [JSONValue.Member] {
    var fields: [JSONValue.Member] = []
    for field in lines.flatMap(\.record.fields) {
      if let index = fields.firstIndex(where: { $0.key == field.key }) {
        fields[index] = field
      } else {
        fields.append(field)
      }
    }
    return fields
  }

  private func line(_ bytes: [UInt8], _ number: Int) -> Line? {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes)
    } catch {
      report(number, "not JSON: \(error.message)", error.remedy, column: error.offset + 1)
      return nil
    }
    let root = document.root
    checkKeys(of: root, number)
    guard let record = record(root, line: number) else { return nil }
    return Line(number: number, record: record, isDeletion: isDeletion(root["deleted"], number))
  }

  private func isDeletion(_ value: JSONValue?, _ line: Int) -> Bool {
    switch value {
    case .bool(let isDeletion): return isDeletion
    case nil, .null: return false
    default:
      report(line, "'deleted' is neither true nor false", "write true or false, without quotes")
      return false
    }
  }

  /// Other keys belong to the recording; one that is nearly a key of ours is a slip.
  private func checkKeys(of root: JSONValue, _ line: Int) {
    guard case .object(let members) = root else { return }
    checkOnce(members.map(\.key).filter(DatasetReader.keys.contains), line)
    for key in members.map(\.key) where !DatasetReader.keys.contains(key) {
      guard let meant = Spelling.closest(to: key, among: DatasetReader.keys),
        !members.contains(where: { $0.key == meant })
      else { continue }
      report(line, "'\(key.bounded)' is no key of a dataset", "did you mean '\(meant)'?")
    }
  }

  private func checkOnce(_ keys: [String], _ line: Int) {
    var seen: Set<String> = []
    for key in keys where !seen.insert(key).inserted {
      report(line, "the key '\(key.bounded)' stands twice", "remove one of the two")
    }
  }

  private func record(_ root: JSONValue, line: Int) -> ExistingRecord? {
    guard let resource = root["object"]?.scalarText, let id = root["id"]?.scalarText,
      let written = root["created"]
    else {
      report(
        line, "a record needs 'object', 'id' and 'created'",
        "write {\"object\":\"contacts\",\"id\":7,\"created\":1519354330879}")
      return nil
    }
    let updated = root["updated"] ?? .null
    for (name, value) in [("created", written), ("updated", updated == .null ? written : updated)]
    where moment(value) == nil {
      report(
        line, "'\(name)' is no moment",
        "write milliseconds since 1970, or ISO 8601 with Z or an offset")
      return nil
    }
    guard let created = moment(written) else { return nil }
    guard crm.resources.contains(where: { $0.name == resource }) else {
      report(
        line, "the CRM has no resource '\(resource.bounded)'",
        Suggestion.remedy(
          for: resource, among: crm.resources.map(\.name), else: "add it under crm.resources"))
      return nil
    }
    return ExistingRecord(
      resource: resource, id: RecordID(id), created: created,
      updated: moment(root["updated"]) ?? created, fields: fields(root["set"], line))
  }

  private func fields(_ value: JSONValue?, _ line: Int) -> [JSONValue.Member] {
    switch value {
    case .object(let members):
      checkOnce(members.map(\.key), line)
      return members
    case nil, .null: return []
    default:
      report(
        line, "'set' is no mapping of fields to values", "write {\"email\":\"a@example.com\"}")
      return []
    }
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
