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
  /// The commit that was finished last when the file was opened, as far as a note beside it says.
  private let finished: Int64?
  private var connection: Connection
  /// The version that the connection was made ready for.
  private var version: Int

  /// One that reads the file while it is as it was when it was opened.
  private struct Connection {
    let queue: DatabaseQueue
    /// What the file was where nobody worked with it; `nil` where somebody may.
    let stamp: Stamp?
  }

  /// What changes when the file or its log is written.
  private struct Stamp: Equatable {
    private struct File: Equatable {
      let inode: UInt64
      let bytes: Int64
      let seconds: Int
      let nanoseconds: Int

      init?(_ path: String) {
        guard let status = FileKind.status(path) else { return nil }
        inode = UInt64(status.st_ino)
        bytes = Int64(status.st_size)
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
      }
    }

    private let state: File?
    private let log: File?
    var hasLog: Bool { log != nil }

    init(_ path: String) {
      state = File(path)
      log = File(path + "-wal")
    }
  }

  /// Opens the file for reading.
  ///
  /// Makes no file beside it where nobody works with it, so that it may lie in a folder that may only be
  /// read.
  ///
  /// - Throws: `StoreError`, as ``SQLiteStore`` does, but `inUse` only where an engine begins to work
  ///   with the file just while it is read.
  public init(_ path: String) throws {
    place = path
    switch FileKind(path) {
    case .file: break
    case .folder: throw StoreError(place: path, reason: .folder)
    case .other: throw StoreError(place: path, reason: .notState)
    case nil: throw StoreError(place: path, reason: .noSuchFile)
    }
    // Not even opened: SQLite removes a log that lies beside an empty file.
    guard FileKind.status(path)?.st_size != 0 else {
      throw StoreError(place: path, reason: .notState)
    }
    guard ChecksummedFiles.system.isRegistered else {
      throw StoreError(place: path, reason: .cannotOpen)
    }
    // Before the state itself, whose commits only grow.
    finished = try StoreOwner.finishedCommit(of: path)
    (connection, version) = try StateReader.explaining(path) {
      let connection = try StateReader.open(path)
      return (connection, try StateReader.ready(connection.queue, path))
    }
  }

  /// Makes sure that the file is not an older copy of what it was.
  ///
  /// - Throws: `StoreError` where it stands before a commit that was finished.
  public func checkCommits() throws {
    let commit = try file().commits
    guard let finished, commit < finished else { return }
    throw StoreError(place: place, reason: .rolledBack(commit: commit, finished: finished))
  }

  private static func open(_ path: String) throws -> Connection {
    let stamp = isAlone(path) ? Stamp(path) : nil
    let company: ChecksummedFiles.Company =
      stamp.map { $0.hasLog ? .nobodyButLog : .nobody } ?? .anybody
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase(ChecksummedFiles.system.prepare)
    let queue = try DatabaseQueue(
      path: ChecksummedFiles.system.address(of: path, in: company), configuration: configuration)
    return Connection(queue: queue, stamp: stamp)
  }

  /// Who works with a state has an index of its log beside it, and a journal where that is not yet so.
  private static func isAlone(_ path: String) -> Bool {
    FileKind(path + "-shm") == nil && FileKind(path + "-journal") == nil
  }

  /// Makes the connection ready for the file's version, and returns that.
  private static func ready(_ queue: DatabaseQueue, _ path: String) throws -> Int {
    try queue.inDatabase { db in
      let version = try Schema.check(db, place: path, newest: Schema.migrations.count)
      // An empty file becomes a state only with an engine.
      guard version > 0 else { throw StoreError(place: path, reason: .notState) }
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
    try StateReader.explaining(place) {
      while true {
        if let stamp = connection.stamp, !StateReader.isAlone(place) || stamp != Stamp(place) {
          connection = try StateReader.open(place)
          version = try StateReader.ready(connection.queue, place)
        }
        let result: Result? = try connection.queue.read { db in
          let found = try Schema.check(db, place: place, newest: Schema.migrations.count)
          return found == version ? try body(db) : nil
        }
        if let stamp = connection.stamp, stamp != Stamp(place) {
          throw StoreError(place: place, reason: .inUse(process: nil))
        }
        if let result { return result }
        // An engine has brought the file up to its own version meanwhile.
        version = try StateReader.ready(connection.queue, place)
      }
    }
  }

  /// A reader writes nothing: what may not be written is the index of the log.
  private static func explaining<Result>(
    _ place: String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try SQLiteStore.explaining(place, body)
    } catch let error as StoreError {
      guard case .unwritable = error.reason else { throw error }
      throw StoreError(place: place, reason: .cannotOpen)
    }
  }
}
