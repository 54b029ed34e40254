import ChangeEngine
import Simulation

/// An entry of the timeline, with the place that a problem with it is reported at.
struct PlacedEntry {
  let entry: TimelineEntry
  let position: SourcePosition
}

/// Checks that each record of a timeline is there when something happens to it.
struct RecordPresence {
  let log: ProblemLog
  /// The ids in entries that could not be read: what becomes of those records, nobody knows.
  private var doubtful: Set<RecordID> = []
  private var isAllDoubtful = false

  init(log: ProblemLog) {
    self.log = log
  }

  /// Takes note of an entry that could not be read, and so changes nothing.
  ///
  /// Its own slip is told already, and is not to be told again as a record that is missing in each
  /// later entry. The slip may be in the resource, so only the ids count.
  mutating func doubt(_ entry: YAMLNode, changes verbs: [String]) {
    let told = ProblemLog(file: log.file)
    let reader = RecordReader(scalars: ScalarReader(log: told), log: told)
    for verb in verbs + ["into"] {
      guard let value = entry[verb] else { continue }
      let id = value.text?.split(separator: "/", maxSplits: 1).dropFirst().first ?? ""
      let node = YAMLNode(content: .scalar(String(id), isPlain: false), position: value.position)
      if let ids = reader.ids(node) {
        doubtful.formUnion(ids)
      } else {
        isAllDoubtful = true
      }
    }
  }

  private func isDoubtful(_ id: RecordID) -> Bool { isAllDoubtful || doubtful.contains(id) }

  /// Follows the records through the entries, which are in order of time.
  func check(_ entries: [PlacedEntry], _ existing: [ExistingRecord]) {
    var alive: [RecordReference: Bool] = [:]
    for record in existing {
      alive[RecordReference(resource: record.resource, id: record.id)] = true
    }
    for placed in entries {
      guard case .change(let change) = placed.entry.action else { continue }
      for id in change.ids {
        check(
          change.kind, RecordReference(resource: change.resource, id: id), &alive,
          at: placed.position)
      }
      if let winner = change.mergeTarget {
        check(
          .merged, RecordReference(resource: change.resource, id: winner), &alive,
          at: placed.position)
      }
    }
  }

  private func check(
    _ kind: ChangeKind, _ record: RecordReference, _ alive: inout [RecordReference: Bool],
    at position: SourcePosition
  ) {
    guard !isDoubtful(record.id) else { return }
    let state = alive[record]
    switch (kind, state) {
    case (.created, nil), (.updated, true), (.deleted, true), (.restored, false), (.merged, true):
      alive[record] = kind != .deleted
    case (.created, _):
      log.report(
        "record-exists", at: position, "\(record.description.bounded) exists already",
        state == false ? "restore it instead" : "update it instead, or take another id")
    case (.restored, true):
      log.report(
        "record-exists", at: position, "\(record.description.bounded) is not deleted",
        "delete it before")
    case (_, false):
      log.report(
        "unknown-record", at: position, "\(record.description.bounded) was deleted before",
        "restore it first")
    default:
      log.report(
        "unknown-record", at: position, "\(record.description.bounded) does not exist yet",
        "create it before, or put it under crm.records")
    }
  }
}
