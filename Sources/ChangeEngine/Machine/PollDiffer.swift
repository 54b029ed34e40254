/// Decides which records of a run are changes, and of which kind.
struct PollDiffer {
  /// A change, before it has a number.
  struct Change {
    let type: ChangeType
    let id: RecordID
    let date: Timestamp
    /// The record as the CRM wrote it; `nil` for one that is gone.
    let record: [UInt8]?
  }

  /// What a run amounts to.
  struct Outcome {
    var changes: [Change] = []
    var versions: [(id: RecordID, version: RecordVersion?)] = []
  }

  /// A record's dates, as far as it has them.
  private struct Dates {
    let created: Timestamp?
    let updated: Timestamp?
  }

  private let pages: [PolledPage]
  /// The start of the run.
  private let start: Timestamp
  private let lowerBound: Timestamp
  private let policies: Policies
  private let isBaseline: Bool
  private let hasDistinctIDs: Bool
  private let note: ((Decision) -> Void)?
  private let plan: PollPlan

  /// Creates the differ of a run.
  ///
  /// - Parameters:
  ///   - run: The run, with all of its records.
  ///   - policies: The choices where the platform's documents are silent.
  ///   - isBaseline: Whether this is the first full listing of a resource that has no date to go by.
  ///   - hasDistinctIDs: Whether no two of its records have one id; `false` where that is not known.
  ///   - note: Takes the reasons, in order; `nil` where nobody asks for them.
  init(
    run: PollRun, policies: Policies, isBaseline: Bool, hasDistinctIDs: Bool,
    note: ((Decision) -> Void)?
  ) {
    pages = run.pages
    start = run.start
    lowerBound = run.lowerBound
    self.policies = policies
    self.isBaseline = isBaseline
    self.hasDistinctIDs = hasDistinctIDs
    self.note = note
    plan = run.plan
  }

  /// Compares the run's records with what `state` remembers.
  ///
  /// Takes time in proportion to the number of records; one look-up for all of them.
  func outcome(in state: any StateTransaction) throws -> Outcome {
    let present = presentIDs()
    let known = try state.versions(of: present, in: plan.resource.name)
    var outcome = Outcome()
    // What was kept of records in this very run: one may stand on two pages.
    var kept: [RecordID: RecordVersion] = [:]
    var next = 0
    for page in pages {
      page.eachRecord { record in
        guard let id = record.id else {
          decide(nil, .idMissing)
          return
        }
        let last = kept[id] ?? known[next]
        next += 1
        guard let version = examine(record, id: id, last: last, outcome: &outcome) else { return }
        kept[id] = version
        outcome.versions.append((id, version))
      }
    }
    if plan.isFullListing, policies.deletions == .absent {
      try findAbsent(present: present, known, in: state, outcome: &outcome)
    }
    return outcome
  }

  private func presentIDs() -> [RecordID] {
    pages.count == 1 ? pages[0].presentIDs : pages.flatMap(\.presentIDs)
  }

  /// Returns what is to be kept of the record, unless that is what `last` says.
  private func examine(
    _ record: PolledRecord, id: RecordID, last: RecordVersion?, outcome: inout Outcome
  ) -> RecordVersion? {
    let fingerprint = record.fingerprint
    guard let dates = dates(of: record, id: id) else {
      guard plan.isFullListing, last == nil else { return nil }
      return RecordVersion(updated: nil, fingerprint: fingerprint, isReported: false)
    }
    if policies.deduplicates, let last, last.isReported, last.fingerprint == fingerprint,
      last.updated == dates.updated
    {
      decide(id, .unchanged(updated: dates.updated))
      return nil
    }
    if isBaseline {
      decide(id, .partOfBaseline)
    } else {
      report(record, id: id, dates, in: &outcome)
    }
    return RecordVersion(updated: dates.updated, fingerprint: fingerprint, isReported: true)
  }

  private func report(
    _ record: PolledRecord, id: RecordID, _ dates: Dates, in outcome: inout Outcome
  ) {
    let type =
      isDeleted(record)
      ? .deleted
      : ChangeType(
        created: dates.created, updated: dates.updated,
        toleranceMilliseconds: plan.resource.toleranceMilliseconds, edge: policies.toleranceEdge)
    decide(
      id,
      .reported(
        type, created: dates.created, updated: dates.updated,
        toleranceMilliseconds: plan.resource.toleranceMilliseconds))
    outcome.changes.append(
      Change(type: type, id: id, date: dates.updated ?? start, record: record.text))
  }

  /// Returns the record's dates, unless a filter passes over it.
  private func dates(of record: PolledRecord, id: RecordID) -> Dates? {
    let updated = reading(of: plan.resource.updated, id: id) { _ in record.updated }
    // Most records are passed over by their updated date; the other one is not read then.
    if plan.resource.filtersByUpdatedDate,
      !isAfterLowerBound(updated, plan.resource.updated, id: id)
    {
      return nil
    }
    let created = reading(of: plan.resource.created, id: id) {
      record.created($0, referenceDate: start)
    }
    if !plan.resource.filtersByUpdatedDate,
      !isAfterLowerBound(created, plan.resource.filterField, id: id)
    {
      return nil
    }
    if plan.resource.filtersByCurrentDate, let field = plan.resource.updated {
      guard let date = required(updated, field.path, id: id) else { return nil }
      guard date <= start else {
        decide(id, .afterRunStart(updated: date, runStart: start))
        return nil
      }
    }
    // A record whose dates are there and cannot be read is refused: its kind would be a guess.
    guard isReadable(updated, plan.resource.updated, id: id),
      isReadable(created, plan.resource.created, id: id)
    else { return nil }
    return Dates(created: date(created), updated: date(updated))
  }

  /// Whether a date passes the filter by `field`; everything does where there is none.
  private func isAfterLowerBound(
    _ reading: DateField.Reading, _ field: DateField?, id: RecordID
  ) -> Bool {
    guard let field else { return true }
    guard let date = required(reading, field.path, id: id) else { return false }
    let isKept =
      switch policies.updatedFilter {
      case .after: date > lowerBound
      case .since: date >= lowerBound
      }
    if !isKept { decide(id, .notAfterLowerBound(date: date, lowerBound: lowerBound)) }
    return isKept
  }

  private func reading(
    of field: DateField?, id: RecordID, _ read: (DateField) -> DateField.Reading
  ) -> DateField.Reading {
    guard let field else { return .absent }
    let reading = read(field)
    if case .date(_, let leniencies) = reading, !leniencies.isEmpty {
      decide(id, .dateReadLeniently(field.path, leniencies))
    }
    return reading
  }

  private func isReadable(
    _ reading: DateField.Reading, _ field: DateField?, id: RecordID
  ) -> Bool {
    guard case .unreadable = reading, let field else { return true }
    decide(id, .dateUnreadable(field.path))
    return false
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

  /// Reports what is remembered and not `present`; `known` is what is remembered of those that are.
  private func findAbsent(
    present: [RecordID], _ known: [RecordVersion?], in state: any StateTransaction,
    outcome: inout Outcome
  ) throws {
    // Mostly all are still there, which their number tells.
    let missing = try state.knownCount(in: plan.resource.name) - knownCount(present, known)
    guard missing > 0 else { return }
    guard present.count == pages.reduce(0, { $0 + $1.recordCount }) else {
      note?(.absencesUnproved(resource: plan.resource.name, records: missing))
      return
    }
    let ids = Set(present)
    let absent = try state.knownIDs(in: plan.resource.name).filter { !ids.contains($0) }
    for id in absent.sorted() {
      outcome.versions.append((id, nil))
      decide(
        id,
        .reported(
          .deleted, created: nil, updated: nil,
          toleranceMilliseconds: plan.resource.toleranceMilliseconds))
      outcome.changes.append(Change(type: .deleted, id: id, date: start, record: nil))
    }
  }

  /// How many of the ids that are `present` are remembered; one that stands twice counts once.
  private func knownCount(_ present: [RecordID], _ known: [RecordVersion?]) -> Int {
    if hasDistinctIDs { return known.count { $0 != nil } }
    var ids: Set<RecordID> = []
    ids.reserveCapacity(present.count)
    return zip(present, known).count { id, version in ids.insert(id).inserted && version != nil }
  }

  private func decide(_ id: RecordID?, _ decision: @autoclosure () -> RecordDecision) {
    note?(.record(resource: plan.resource.name, id: id, decision()))
  }
}
