/// Decides which records of a run are changes, and of which kind.
struct PollDiffer {
  /// A change, before it has a number.
  struct Change {
    let type: ChangeType
    let id: RecordID
    let date: Timestamp
    let record: JSONValue
  }

  /// What a run amounts to.
  struct Outcome {
    var changes: [Change] = []
    var versions: [(id: RecordID, version: RecordVersion?)] = []
  }

  /// A record whose id and dates were read.
  private struct Reading {
    let id: RecordID
    let created: Timestamp?
    let updated: Timestamp?
    let isDeleted: Bool
    let record: PolledRecord
  }

  let run: PollRun
  let policies: Policies
  /// Whether this is the first full listing of a resource that has no date to go by.
  let isBaseline: Bool
  let note: (Decision) -> Void

  private var resource: ResourcePolling { run.resource }
  private var isFullListing: Bool { !resource.url.hasPlaceholder }

  /// Compares the run's records with what `state` remembers.
  ///
  /// Takes time in proportion to the number of records; one look-up for all of them.
  func outcome(in state: any StateTransaction) throws -> Outcome {
    let ids = run.records.map(\.id)
    let known = try versions(of: ids.compactMap { $0 }, in: state)
    var current = known
    var outcome = Outcome()
    for (record, id) in zip(run.records, ids) {
      guard let id else {
        decide(nil, .idMissing)
        continue
      }
      examine(record, id: id, current: &current, outcome: &outcome)
    }
    if isFullListing, policies.deletions == .absent {
      try findAbsent(present: Set(ids.compactMap { $0 }), in: state, outcome: &outcome)
    }
    return outcome
  }

  private func versions(
    of ids: [RecordID], in state: any StateTransaction
  ) throws -> [RecordID: RecordVersion] {
    let found = try state.versions(of: ids, in: resource.name)
    var versions: [RecordID: RecordVersion] = [:]
    for (id, version) in zip(ids, found) { versions[id] = version }
    return versions
  }

  private func examine(
    _ record: PolledRecord, id: RecordID, current: inout [RecordID: RecordVersion],
    outcome: inout Outcome
  ) {
    let fingerprint = record.fingerprint
    guard let reading = kept(record, id: id) else {
      if isFullListing, current[id] == nil {
        remember(id, nil, fingerprint, isReported: false, &current, &outcome)
      }
      return
    }
    let last = current[id]
    if policies.deduplicates, let last, last.isReported, last.fingerprint == fingerprint,
      last.updated == reading.updated
    {
      decide(id, .unchanged(updated: reading.updated))
      return
    }
    remember(id, reading.updated, fingerprint, isReported: true, &current, &outcome)
    guard !isBaseline else {
      decide(id, .partOfBaseline)
      return
    }
    report(reading, in: &outcome)
  }

  private func remember(
    _ id: RecordID, _ updated: Timestamp?, _ fingerprint: Fingerprint, isReported: Bool,
    _ current: inout [RecordID: RecordVersion], _ outcome: inout Outcome
  ) {
    let version = RecordVersion(
      updated: updated, fingerprint: fingerprint, isReported: isReported)
    current[id] = version
    outcome.versions.append((id, version))
  }

  private func report(_ reading: Reading, in outcome: inout Outcome) {
    let type = type(of: reading)
    decide(
      reading.id,
      .reported(
        type, created: reading.created, updated: reading.updated,
        toleranceMilliseconds: resource.toleranceMilliseconds))
    outcome.changes.append(
      Change(
        type: type, id: reading.id, date: reading.updated ?? run.start,
        record: reading.record.content))
  }

  private func type(of reading: Reading) -> ChangeType {
    if reading.isDeleted { return .deleted }
    return ChangeType(
      created: reading.created, updated: reading.updated,
      toleranceMilliseconds: resource.toleranceMilliseconds, edge: policies.toleranceEdge)
  }

  /// Returns the record with its dates, unless a filter passes over it.
  private func kept(_ record: PolledRecord, id: RecordID) -> Reading? {
    let updated = read(resource.updated, record.updated, id: id)
    let created = read(resource.created, record.created, id: id)
    if let filter = resource.filterField {
      guard
        let date = required(
          resource.filtersByUpdatedDate ? updated : created, filter.path, id: id)
      else { return nil }
      let isKept =
        switch policies.updatedFilter {
        case .after: date > run.lowerBound
        case .since: date >= run.lowerBound
        }
      guard isKept else {
        decide(id, .notAfterLowerBound(date: date, lowerBound: run.lowerBound))
        return nil
      }
    }
    if resource.filtersByCurrentDate, let field = resource.updated {
      guard let date = required(updated, field.path, id: id) else { return nil }
      guard date <= run.start else {
        decide(id, .afterRunStart(updated: date, runStart: run.start))
        return nil
      }
    }
    return typed(record, id: id, created: created, updated: updated)
  }

  /// Refuses a record whose dates are there and cannot be read, since its kind would be a guess.
  private func typed(
    _ record: PolledRecord, id: RecordID, created: DateField.Reading, updated: DateField.Reading
  ) -> Reading? {
    for (field, reading) in [(resource.updated, updated), (resource.created, created)] {
      if let field, reading == .unreadable {
        decide(id, .dateUnreadable(field.path))
        return nil
      }
    }
    return Reading(
      id: id, created: date(created), updated: date(updated), isDeleted: isDeleted(record),
      record: record)
  }

  private func read(
    _ field: DateField?, _ value: JSONValue?, id: RecordID
  ) -> DateField.Reading {
    guard let field else { return .absent }
    let reading = field.read(value, referenceDate: run.start)
    if case .date(_, let leniencies) = reading, !leniencies.isEmpty {
      decide(id, .dateReadLeniently(field.path, leniencies))
    }
    return reading
  }

  private func date(_ reading: DateField.Reading) -> Timestamp? {
    guard case .date(let date, _) = reading else { return nil }
    return date
  }

  private func required(
    _ reading: DateField.Reading, _ path: FieldPath, id: RecordID
  ) -> Timestamp? {
    switch reading {
    case .date(let date, _): return date
    case .absent: decide(id, .dateMissing(path))
    case .unreadable: decide(id, .dateUnreadable(path))
    }
    return nil
  }

  private func isDeleted(_ record: PolledRecord) -> Bool {
    guard let value = record.deleted else { return false }
    return JSONCoercion.boolean(value) ?? false
  }

  private func findAbsent(
    present: Set<RecordID>, in state: any StateTransaction, outcome: inout Outcome
  ) throws {
    for id in try state.knownIDs(in: resource.name) where !present.contains(id) {
      outcome.versions.append((id, nil))
      decide(
        id,
        .reported(
          .deleted, created: nil, updated: nil,
          toleranceMilliseconds: resource.toleranceMilliseconds))
      outcome.changes.append(Change(type: .deleted, id: id, date: run.start, record: .null))
    }
  }

  private func decide(_ id: RecordID?, _ decision: RecordDecision) {
    note(.record(resource: resource.name, id: id, decision))
  }
}
