internal import ChangeEngine
internal import GRDB

/// The payload that was read last: the callbacks of one run come one after another, and each repeats
/// the whole of it.
final class PayloadMemory {
  var last: CallbackBody.Payload?
}

/// One transaction on the tables of `Schema`.
final class SQLiteTransaction: StateTransaction {
  private let db: Database
  private let payloads: PayloadMemory

  init(_ db: Database, _ payloads: PayloadMemory = PayloadMemory()) {
    self.db = db
    self.payloads = payloads
  }

  func instanceState() throws -> InstanceState? {
    let query = try Query(
      """
      SELECT created, polled_through, incarnation, last_event_number, is_disabled,
      is_subscription_deactivated FROM instance
      """, db)
    return try query.first { row in
      var state = InstanceState(created: row.timestamp(0))
      state.polledThrough = row.timestamp(1)
      state.incarnation = row.integer(2)
      state.lastEventNumber = row.integer(3)
      state.isDisabled = row.integer(4) != 0
      state.isSubscriptionDeactivated = row.integer(5) != 0
      return state
    }
  }

  func setInstanceState(_ state: InstanceState) throws {
    let query = try Query("REPLACE INTO instance VALUES (1, ?, ?, ?, ?, ?, ?)", db)
    query.bind(state.created.millisecondsSinceEpoch, at: 1)
    query.bind(state.polledThrough.millisecondsSinceEpoch, at: 2)
    query.bind(state.incarnation, at: 3)
    query.bind(state.lastEventNumber, at: 4)
    query.bind(state.isDisabled ? 1 : 0, at: 5)
    query.bind(state.isSubscriptionDeactivated ? 1 : 0, at: 6)
    try query.run()
  }

  func resourceState(_ resource: String) throws -> ResourceState? {
    let query = try Query(
      """
      SELECT last_poll, failures_in_a_row, has_baseline FROM resource
      WHERE name = ? AND last_poll IS NOT NULL
      """, db)
    query.bind(resource, at: 1)
    return try query.first { row in
      ResourceState(
        lastPoll: row.timestamp(0), failuresInARow: Int(row.integer(1)),
        hasBaseline: row.integer(2) != 0)
    }
  }

  func setResourceState(_ state: ResourceState, of resource: String) throws {
    let query = try Query(
      "UPDATE resource SET last_poll = ?, failures_in_a_row = ?, has_baseline = ? WHERE id = ?", db)
    query.bind(state.lastPoll.millisecondsSinceEpoch, at: 1)
    query.bind(Int64(state.failuresInARow), at: 2)
    query.bind(state.hasBaseline ? 1 : 0, at: 3)
    query.bind(try madeNumber(of: resource), at: 4)
    try query.run()
  }

  func versions(of ids: [RecordID], in resource: String) throws -> [RecordVersion?] {
    try versionTable(of: resource)?.versions(of: ids) ?? ids.map { _ in nil }
  }

  func setVersions(
    _ versions: [(id: RecordID, version: RecordVersion?)], in resource: String
  ) throws {
    guard !versions.isEmpty else { return }
    try VersionTable(db, resource: try madeNumber(of: resource)).set(versions)
  }

  func eachVersion(
    in resource: String, _ body: (RecordID, RecordVersion) throws -> Void
  ) throws {
    try versionTable(of: resource)?.each(body)
  }

  func forgetVersions(in resource: String, updatedBy moment: Timestamp) throws {
    try versionTable(of: resource)?.forget(updatedBy: moment)
  }

  func knownIDs(in resource: String) throws -> [RecordID] {
    try versionTable(of: resource)?.ids() ?? []
  }

  func knownCount(in resource: String) throws -> Int {
    try versionTable(of: resource)?.count() ?? 0
  }

  private func versionTable(of resource: String) throws -> VersionTable? {
    try number(of: resource).map { VersionTable(db, resource: $0) }
  }

  func appendToOutbox(_ callbacks: [QueuedCallback]) throws {
    let payload = try Query("INSERT OR IGNORE INTO payload VALUES (?, ?)", db)
    let append = try Query("INSERT INTO callback VALUES (?, ?, ?, ?, ?, ?, ?, ?)", db)
    var written: Int64?
    for callback in callbacks {
      if callback.body.payload.number != written {
        payload.bind(callback.body.payload.number, at: 1)
        payload.bind(callback.body.payload.bytes, at: 2)
        try payload.run()
        written = callback.body.payload.number
      }
      append.bind(callback.number, at: 1)
      append.bind(Int64(callback.eventCount), at: 2)
      append.bind(callback.body.head, at: 3)
      append.bind(callback.body.payload.number, at: 4)
      append.bind(callback.body.tail, at: 5)
      append.bind(Int64(callback.failures), at: 6)
      append.bind(callback.firstFailure?.millisecondsSinceEpoch, at: 7)
      append.bind(callback.due.millisecondsSinceEpoch, at: 8)
      try append.run()
    }
  }

  func updateInOutbox(_ callback: QueuedCallback) throws {
    let query = try Query(
      "UPDATE callback SET failures = ?, first_failure = ?, due = ? WHERE number = ?", db)
    query.bind(Int64(callback.failures), at: 1)
    query.bind(callback.firstFailure?.millisecondsSinceEpoch, at: 2)
    query.bind(callback.due.millisecondsSinceEpoch, at: 3)
    query.bind(callback.number, at: 4)
    try query.run()
  }

  func removeFromOutbox(_ number: Int64) throws {
    let remove = try Query("DELETE FROM callback WHERE number = ? RETURNING payload", db)
    remove.bind(number, at: 1)
    guard let payload = try remove.first({ $0.integer(0) }) else { return }
    let forget = try Query(
      """
      DELETE FROM payload WHERE number = ?1
      AND NOT EXISTS (SELECT 1 FROM callback WHERE payload = ?1)
      """, db)
    forget.bind(payload, at: 1)
    try forget.run()
    if db.changesCount > 0 { payloads.last = nil }
  }

  func releaseOutbox(at now: Timestamp) throws {
    let query = try Query("UPDATE callback SET failures = 0, first_failure = NULL, due = ?", db)
    query.bind(now.millisecondsSinceEpoch, at: 1)
    try query.run()
  }

  func callback(_ number: Int64) throws -> QueuedCallback? {
    let query = try Query(
      """
      SELECT event_count, head, payload, tail, failures, first_failure, due FROM callback
      WHERE number = ?
      """, db)
    query.bind(number, at: 1)
    let found = try query.first { row in
      QueuedCallback(
        number: number, eventCount: Int(row.integer(0)),
        body: CallbackBody(
          head: unsafe Array(row.bytes(1)), payload: .init(number: row.integer(2), bytes: []),
          tail: unsafe Array(row.bytes(3))),
        failures: Int(row.integer(4)), firstFailure: row.isNull(5) ? nil : row.timestamp(5),
        due: row.timestamp(6))
    }
    guard let found else { return nil }
    let body = CallbackBody(
      head: found.body.head, payload: try payload(found.body.payload.number),
      tail: found.body.tail)
    return QueuedCallback(
      number: number, eventCount: found.eventCount, body: body, failures: found.failures,
      firstFailure: found.firstFailure, due: found.due)
  }

  func callbacks(
    dueBy moment: Timestamp, after number: Int64, passingOver passedOver: Set<Int64>, limit: Int
  ) throws -> [QueuedCallback] {
    // The plus keeps SQLite from walking all callbacks by number to find the few that are due; only
    // their numbers are sorted, and only those that are wanted are read.
    let due = try Query(
      "SELECT number FROM callback WHERE due <= ? AND +number > ? ORDER BY number LIMIT ?", db)
    due.bind(moment.millisecondsSinceEpoch, at: 1)
    due.bind(number, at: 2)
    due.bind(Int64(limit.addingReportingOverflow(passedOver.count).partialValue), at: 3)
    var numbers: [Int64] = []
    while try due.step() {
      let number = due.integer(0)
      if numbers.count < limit, !passedOver.contains(number) { numbers.append(number) }
    }
    return try numbers.compactMap { try callback($0) }
  }

  func nextCallbackDue(after moment: Timestamp) throws -> Timestamp? {
    let query = try Query("SELECT due FROM callback WHERE due > ? ORDER BY due LIMIT 1", db)
    query.bind(moment.millisecondsSinceEpoch, at: 1)
    return try query.first { $0.timestamp(0) }
  }

  func rememberWebhooks(_ keys: [WebhookKey], at now: Timestamp) throws -> [Bool] {
    let query = try Query(
      "INSERT INTO webhook VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING 1", db)
    query.bind(now.millisecondsSinceEpoch, at: 2)
    return try keys.map { key in
      query.bind(key.text, at: 1)
      return try query.first { _ in true } ?? false
    }
  }

  func forgetWebhooks(before moment: Timestamp) throws {
    let query = try Query("DELETE FROM webhook WHERE arrived < ?", db)
    query.bind(moment.millisecondsSinceEpoch, at: 1)
    try query.run()
  }

  private func payload(_ number: Int64) throws -> CallbackBody.Payload {
    if let last = payloads.last, last.number == number { return last }
    let query = try Query("SELECT bytes FROM payload WHERE number = ?", db)
    query.bind(number, at: 1)
    guard let bytes = try query.first({ unsafe Array($0.bytes(0)) }) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "a callback of the outbox has no payload")
    }
    let payload = CallbackBody.Payload(number: number, bytes: bytes)
    payloads.last = payload
    return payload
  }

  private func number(of resource: String) throws -> Int64? {
    let query = try Query("SELECT id FROM resource WHERE name = ?", db)
    query.bind(resource, at: 1)
    return try query.first { $0.integer(0) }
  }

  private func madeNumber(of resource: String) throws -> Int64 {
    let query = try Query(
      "INSERT INTO resource (name) VALUES (?) ON CONFLICT DO NOTHING", db)
    query.bind(resource, at: 1)
    try query.run()
    guard let number = try number(of: resource) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a resource was not kept")
    }
    return number
  }
}

extension Query {
  func timestamp(_ column: Int32) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: integer(column))
  }
}
