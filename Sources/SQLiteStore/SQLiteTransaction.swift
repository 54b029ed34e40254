internal import ChangeEngine
internal import GRDB

/// One transaction on the tables of `Schema`.
final class SQLiteTransaction: StateTransaction {
  private let db: Database

  init(_ db: Database) {
    self.db = db
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
    for callback in callbacks {
      payload.bind(callback.body.payload.number, at: 1)
      payload.bind(callback.body.payload.bytes, at: 2)
      try payload.run()
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
  }

  func releaseOutbox(at now: Timestamp) throws {
    let query = try Query("UPDATE callback SET failures = 0, first_failure = NULL, due = ?", db)
    query.bind(now.millisecondsSinceEpoch, at: 1)
    try query.run()
  }

  func callback(_ number: Int64) throws -> QueuedCallback? {
    let query = try Query(SQLiteTransaction.callbackColumns + "WHERE number = ?", db)
    query.bind(number, at: 1)
    return try callbacks(query).first
  }

  func callbacks(
    dueBy moment: Timestamp, after number: Int64, limit: Int
  ) throws -> [QueuedCallback] {
    // The plus keeps SQLite from walking all callbacks by number to find the few that are due.
    let query = try Query(
      SQLiteTransaction.callbackColumns + "WHERE due <= ? AND +number > ? ORDER BY number LIMIT ?",
      db)
    query.bind(moment.millisecondsSinceEpoch, at: 1)
    query.bind(number, at: 2)
    query.bind(Int64(limit), at: 3)
    return try callbacks(query)
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

  private static let callbackColumns = """
    SELECT number, event_count, head, payload, tail, failures, first_failure, due FROM callback 
    """

  /// Reads the rows, then each payload once.
  private func callbacks(_ query: Query) throws -> [QueuedCallback] {
    var found: [QueuedCallback] = []
    while try query.step() {
      found.append(
        QueuedCallback(
          number: query.integer(0), eventCount: Int(query.integer(1)),
          body: CallbackBody(
            head: unsafe Array(query.bytes(2)), payload: .init(number: query.integer(3), bytes: []),
            tail: unsafe Array(query.bytes(4))),
          failures: Int(query.integer(5)),
          firstFailure: query.isNull(6) ? nil : query.timestamp(6), due: query.timestamp(7)))
    }
    var payloads: [Int64: CallbackBody.Payload] = [:]
    return try found.map { callback in
      let number = callback.body.payload.number
      let payload = try payloads[number] ?? payload(number)
      payloads[number] = payload
      return QueuedCallback(
        number: callback.number, eventCount: callback.eventCount,
        body: CallbackBody(head: callback.body.head, payload: payload, tail: callback.body.tail),
        failures: callback.failures, firstFailure: callback.firstFailure, due: callback.due)
    }
  }

  private func payload(_ number: Int64) throws -> CallbackBody.Payload {
    let query = try Query("SELECT bytes FROM payload WHERE number = ?", db)
    query.bind(number, at: 1)
    guard let bytes = try query.first({ unsafe Array($0.bytes(0)) }) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "a callback of the outbox has no payload")
    }
    return CallbackBody.Payload(number: number, bytes: bytes)
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
