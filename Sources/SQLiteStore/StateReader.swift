public import ChangeEngine
internal import Foundation
internal import GRDB

/// Reads a state file without working with it; an engine may work with it at the same time.
public final class StateReader {
  /// The file itself.
  public struct File: Hashable, Sendable {
    /// How many migrations it went through.
    public let schemaVersion: Int
    /// How many transactions wrote something.
    public let commits: Int64
    /// Its size without the write-ahead log.
    public let bytes: Int64
  }

  /// One resource and what is known of its records.
  public struct Resource: Hashable, Sendable {
    /// Its name in the configuration.
    public let name: String
    /// The last run that succeeded, and the failures since; `nil` if it was never polled.
    public let state: ResourceState?
    /// How many records are remembered.
    public let recordCount: Int64
  }

  /// One callback of the outbox, without what it carries.
  public struct Waiting: Hashable, Sendable {
    /// The number of its first event.
    public let number: Int64
    /// How many events it carries.
    public let eventCount: Int64
    /// The length of its body.
    public let bytes: Int64
    /// How many attempts failed.
    public let failures: Int64
    /// When it is tried next.
    public let due: Timestamp
  }

  private let place: String
  private let queue: DatabaseQueue
  /// The version that the connection was made ready for.
  private var version: Int

  /// Opens the file for reading.
  ///
  /// - Throws: `StoreError`, as ``SQLiteStore`` does, but never `inUse`.
  public init(_ path: String) throws {
    place = path
    guard ChecksummedFiles.system.isRegistered, FileManager.default.fileExists(atPath: path) else {
      throw StoreError(place: path, reason: .cannotOpen)
    }
    (queue, version) = try SQLiteStore.explaining(path) {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.prepareDatabase(ChecksummedFiles.system.prepare)
      let queue = try DatabaseQueue(
        path: ChecksummedFiles.system.address(of: path), configuration: configuration)
      return (queue, try StateReader.ready(queue, path))
    }
  }

  /// Makes the connection ready for the file's version, and returns that.
  private static func ready(_ queue: DatabaseQueue, _ path: String) throws -> Int {
    try queue.inDatabase { db in
      let version = try Schema.check(db, place: path, newest: Schema.migrations.count)
      try Schema.completeForReading(db, version: version)
      return version
    }
  }

  /// Returns what the file says of itself.
  public func file() throws -> File {
    try read { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let commits = try Int64.fetchOne(db, sql: "SELECT commits FROM file") ?? 0
      let pages = try Int64.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      return File(
        schemaVersion: version, commits: commits, bytes: pages * Int64(PageChecksum.pageSize))
    }
  }

  /// Returns the instance's state, or `nil` before the first start.
  public func instance() throws -> InstanceState? {
    try read { try SQLiteTransaction($0).instanceState() }
  }

  /// Returns the resources, sorted by their names.
  public func resources() throws -> [Resource] {
    try read { db in
      let names = try String.fetchAll(db, sql: "SELECT name FROM resource ORDER BY name")
      let state = SQLiteTransaction(db)
      return try names.map { name in
        Resource(
          name: name, state: try state.resourceState(name),
          recordCount: Int64(try state.knownCount(in: name)))
      }
    }
  }

  /// Hands out what is remembered of each record of `resource`: numbers by their value, then other ids
  /// by their bytes.
  public func records(
    of resource: String, _ take: (RecordID, RecordVersion) throws -> Void
  ) throws {
    try read { try SQLiteTransaction($0).eachVersion(in: resource, take) }
  }

  /// Returns the callbacks that wait, oldest first.
  public func outbox() throws -> [Waiting] {
    try read { db in
      let query = try Query(
        """
        SELECT callback.number, event_count, length(head) + length(bytes) + length(tail), failures,
        due FROM callback JOIN payload ON payload.number = payload ORDER BY callback.number
        """, db)
      var waiting: [Waiting] = []
      while try query.step() {
        waiting.append(
          Waiting(
            number: query.integer(0), eventCount: query.integer(1), bytes: query.integer(2),
            failures: query.integer(3), due: query.timestamp(4)))
      }
      return waiting
    }
  }

  /// Returns how many webhook items are remembered.
  public func webhookCount() throws -> Int64 {
    try read { try Int64.fetchOne($0, sql: "SELECT count(*) FROM webhook") ?? 0 }
  }

  private func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try SQLiteStore.explaining(place) {
      while true {
        let result: Result? = try queue.read { db in
          let found = try Schema.check(db, place: place, newest: Schema.migrations.count)
          return found == version ? try body(db) : nil
        }
        if let result { return result }
        // An engine has brought the file up to its own version meanwhile.
        version = try StateReader.ready(queue, place)
      }
    }
  }
}
