internal import ChangeEngine
internal import GRDB

/// The tables of a state file, and how an older file becomes a newer one.
///
/// The file says which it is: `PRAGMA application_id` is `EVNT`, `PRAGMA user_version` counts the
/// migrations that it went through. The comments stand in the file too: `sqlite3 FILE .schema`.
enum Schema {
  /// "EVNT" in ASCII.
  static let applicationID: Int64 = 0x4556_4E54

  /// Each entry turns a file of version `index` into one of version `index + 1`; never change one.
  static let migrations = [
    """
    CREATE TABLE file (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      commits INTEGER NOT NULL             -- how many transactions wrote something
    ) STRICT;
    INSERT INTO file VALUES (1, 0);
    CREATE TABLE instance (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      created INTEGER NOT NULL,            -- all times: milliseconds since 1970-01-01T00:00:00Z
      polled_through INTEGER NOT NULL,     -- the start of the last cycle over all resources that ended
      incarnation INTEGER NOT NULL,        -- how often the engine was started
      last_event_number INTEGER NOT NULL,
      is_disabled INTEGER NOT NULL,        -- 1: polling was disabled after too many failures
      is_subscription_deactivated INTEGER NOT NULL  -- 1: callbacks are only queued
    ) STRICT;
    CREATE TABLE resource (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      last_poll INTEGER,                   -- the watermark; NULL: never polled
      failures_in_a_row INTEGER NOT NULL DEFAULT 0,
      has_baseline INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE version (                 -- the last state of each record that was seen
      resource INTEGER NOT NULL REFERENCES resource (id),
      id TEXT NOT NULL,
      updated INTEGER,                     -- NULL: the record has no such date
      fingerprint INTEGER NOT NULL,        -- 64-bit FNV-1a of the record, as a signed number
      is_reported INTEGER NOT NULL,        -- 0: only seen in a full listing
      PRIMARY KEY (resource, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE payload (                 -- what the callbacks of one run or webhook repeat
      number INTEGER PRIMARY KEY,          -- that of the first event made of it
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE callback (                -- the outbox: callbacks that were not accepted yet
      number INTEGER PRIMARY KEY,          -- that of its first event; oldest first
      event_count INTEGER NOT NULL,
      head BLOB NOT NULL,                  -- the body is head, payload, tail
      payload INTEGER NOT NULL REFERENCES payload (number),
      tail BLOB NOT NULL,
      failures INTEGER NOT NULL,
      first_failure INTEGER,               -- NULL: no attempt failed yet
      due INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX callback_due ON callback (due);
    CREATE INDEX callback_payload ON callback (payload);
    CREATE TABLE webhook (                 -- webhook items that were seen
      key TEXT PRIMARY KEY,
      arrived INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX webhook_arrived ON webhook (arrived);
    """,
    // A snapshot's record whose bytes are those of last time needs no reading.
    """
    CREATE TABLE version_2 (               -- the last state of each record that was seen
      resource INTEGER NOT NULL REFERENCES resource (id),
      id TEXT NOT NULL,
      updated INTEGER,                     -- NULL: the record has no such date
      fingerprint INTEGER NOT NULL,        -- 64-bit hash of what the record says, as a signed number
      is_reported INTEGER NOT NULL,        -- 0: only seen in a full listing
      bytes_hash INTEGER,                  -- 64-bit hash of its bytes; NULL: not taken from a snapshot
      PRIMARY KEY (resource, id)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO version_2 SELECT resource, id, updated, fingerprint, is_reported, NULL FROM version;
    DROP TABLE version;
    ALTER TABLE version_2 RENAME TO version;
    """,
    // A row is found and written twice as fast by a number as by a resource and a text.
    """
    CREATE TABLE numbered_version (        -- `version` of records whose id is a number below 2^48
      key INTEGER PRIMARY KEY,             -- resource * 2^48 + id
      updated INTEGER,
      fingerprint INTEGER NOT NULL,
      is_reported INTEGER NOT NULL,
      bytes_hash INTEGER
    ) STRICT;
    INSERT INTO numbered_version
      SELECT (resource << 48) + CAST(id AS INTEGER), updated, fingerprint, is_reported, bytes_hash
      FROM version WHERE resource < 32768 AND CAST(CAST(id AS INTEGER) AS TEXT) = id
      AND CAST(id AS INTEGER) BETWEEN 0 AND 281474976710655 ORDER BY 1;
    DELETE FROM version WHERE resource < 32768 AND CAST(CAST(id AS INTEGER) AS TEXT) = id
      AND CAST(id AS INTEGER) BETWEEN 0 AND 281474976710655;
    """,
  ]

  /// Brings the file up to the newest version, in one transaction.
  ///
  /// - Throws: `StoreError` for a file that is something else or newer, and what the database throws.
  static func migrate(_ db: Database, place: String, upTo version: Int = migrations.count) throws {
    let found = try check(db, place: place, newest: version)
    guard found < version else { return }
    try db.inTransaction(.immediate) {
      for migration in migrations[found..<version] { try db.execute(sql: migration) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// Gives a connection that may not write what the file of an earlier version lacks.
  ///
  /// Temporary tables and views stand in front of the file's own, for this connection alone; those that
  /// it was given before are taken back.
  static func completeForReading(_ db: Database, version: Int) throws {
    try db.execute(
      sql: """
        PRAGMA temp_store = MEMORY;
        DROP VIEW IF EXISTS temp.version;
        DROP TABLE IF EXISTS temp.numbered_version;
        """)
    guard version > 0, version < migrations.count else { return }
    if version < 2 {
      try db.execute(
        sql: "CREATE TEMP VIEW version AS SELECT *, NULL AS bytes_hash FROM main.version")
    }
    if version < 3 {
      try db.execute(
        sql: """
          CREATE TEMP TABLE numbered_version (
            key INTEGER PRIMARY KEY, updated, fingerprint, is_reported, bytes_hash)
          """)
    }
  }

  /// Returns the file's version; an empty file has version 0.
  ///
  /// - Throws: `StoreError` for a file that is something else or newer.
  @discardableResult
  static func check(_ db: Database, place: String, newest version: Int) throws -> Int {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    guard application == applicationID || isEmpty && application == 0 && found == 0 else {
      throw StoreError(place: place, reason: .notState)
    }
    guard found <= version else {
      throw StoreError(place: place, reason: .newerVersion(found: found, known: version))
    }
    return found
  }
}
