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
      "SELECT created, polled_through, incarnation, last_event_number, is_disabled FROM instance",
      db)
    return try query.first { row in
      var state = InstanceState(created: row.timestamp(0))
      state.polledThrough = row.timestamp(1)
      state.incarnation = row.integer(2)
      state.lastEventNumber = row.integer(3)
      state.isDisabled = row.integer(4) != 0
      return state
    }
  }

  func setInstanceState(_ state: InstanceState) throws {
    let query = try Query("REPLACE INTO instance VALUES (1, ?, ?, ?, ?, ?)", db)
    query.bind(state.created.millisecondsSinceEpoch, at: 1)
    query.bind(state.polledThrough.millisecondsSinceEpoch, at: 2)
    query.bind(state.incarnation, at: 3)
    query.bind(state.lastEventNumber, at: 4)
    query.bind(state.isDisabled ? 1 : 0, at: 5)
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
    guard let number = try number(of: resource) else { return ids.map { _ in nil } }
    let query = try Query(
      "SELECT updated, fingerprint, is_reported FROM version WHERE resource = ? AND id = ?", db)
    query.bind(number, at: 1)
    return try ids.map { id in
      query.bind(id.text, at: 2)
      return try query.first { row in
        RecordVersion(
          updated: row.isNull(0) ? nil : row.timestamp(0),
          fingerprint: Fingerprint(storedValue: UInt64(bitPattern: row.integer(1))),
          isReported: row.integer(2) != 0)
      }
    }
  }

  func setVersions(
    _ versions: [(id: RecordID, version: RecordVersion?)], in resource: String
  ) throws {
    guard !versions.isEmpty else { return }
    let number = try madeNumber(of: resource)
    let keep = try Query(
      """
      INSERT INTO version VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
      updated = excluded.updated, fingerprint = excluded.fingerprint,
      is_reported = excluded.is_reported
      """, db)
    let forget = try Query("DELETE FROM version WHERE resource = ? AND id = ?", db)
    keep.bind(number, at: 1)
    forget.bind(number, at: 1)
    for (id, version) in versions {
      guard let version else {
        forget.bind(id.text, at: 2)
        try forget.run()
        continue
      }
      keep.bind(id.text, at: 2)
      keep.bind(version.updated?.millisecondsSinceEpoch, at: 3)
      keep.bind(Int64(bitPattern: version.fingerprint.value), at: 4)
      keep.bind(version.isReported ? 1 : 0, at: 5)
      try keep.run()
    }
  }

  func knownIDs(in resource: String) throws -> [RecordID] {
    guard let number = try number(of: resource) else { return [] }
    let query = try Query("SELECT id FROM version WHERE resource = ? ORDER BY id", db)
    query.bind(number, at: 1)
    var ids: [RecordID] = []
    while try query.step() { ids.append(RecordID(query.text(0))) }
    return ids
  }

  func outbox() throws -> [Callback] {
    let query = try Query("SELECT number, id FROM callback ORDER BY number", db)
    var waiting: [(number: Int64, id: String)] = []
    while try query.step() { waiting.append((query.integer(0), query.text(1))) }
    return try waiting.map { Callback(id: $0.id, events: try events(ofCallback: $0.number)) }
  }

  func appendToOutbox(_ callback: Callback) throws {
    let query = try Query("INSERT INTO callback (id) VALUES (?) RETURNING number", db)
    query.bind(callback.id, at: 1)
    guard let number = try query.first({ $0.integer(0) }) else { return }
    let append = try Query("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", db)
    append.bind(number, at: 1)
    for (position, event) in callback.events.enumerated() {
      append.bind(Int64(position), at: 2)
      append.bind(event.id, at: 3)
      append.bind(event.type.rawValue, at: 4)
      append.bind(event.objectType, at: 5)
      append.bind(event.objectID.text, at: 6)
      append.bind(event.date.millisecondsSinceEpoch, at: 7)
      append.bind(event.pollDate.millisecondsSinceEpoch, at: 8)
      append.bind(event.source.rawValue, at: 9)
      var record: [UInt8] = []
      event.record.write(into: &record)
      append.bind(String(decoding: record, as: UTF8.self), at: 10)
      try append.run()
    }
  }

  func removeFromOutbox(_ id: String) throws {
    let query = try Query("DELETE FROM callback WHERE id = ?", db)
    query.bind(id, at: 1)
    try query.run()
  }

  private func events(ofCallback number: Int64) throws -> [ChangeEvent] {
    let query = try Query(
      """
      SELECT id, type, object_type, object_id, date, poll_date, source, record FROM event
      WHERE callback = ? ORDER BY position
      """, db)
    query.bind(number, at: 1)
    var events: [ChangeEvent] = []
    while try query.step() {
      guard let type = ChangeType(rawValue: query.text(1)),
        let source = ChangeSource(rawValue: query.text(6)),
        let record = try? JSONDocument(unsafe Array(query.bytes(7))).root
      else {
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "an event of the outbox cannot be read")
      }
      events.append(
        ChangeEvent(
          id: query.text(0), type: type, objectType: query.text(2),
          objectID: RecordID(query.text(3)), date: query.timestamp(4),
          pollDate: query.timestamp(5), source: source, record: record))
    }
    return events
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
