public import ChangeEngine
internal import Foundation
internal import GRDB

/// Keeps the engine's state in one SQLite file.
///
/// `Schema` documents the tables; `sqlite3 FILE` reads them.
public final class SQLiteStore: StateStore {
  /// Where the state lies.
  public enum Place: Hashable, Sendable {
    /// In memory, as long as the store lives.
    case memory
    /// In that file, made where there is none.
    case file(String)
  }

  /// What a commit waits for.
  public enum Durability: String, Hashable, Sendable {
    /// The disk has it: nothing is lost when the power goes.
    case full = "FULL"
    /// The system has it: nothing is lost when the process dies; the last commits may go with the power.
    case normal = "NORMAL"
  }

  /// What stands behind the name of each file of a state: database, log, its index, owner.
  public static let fileSuffixes = ["", "-wal", "-shm", "-owner"]

  /// The file, or `:memory:`.
  public let place: String
  private let queue: DatabaseQueue
  private let payloads = PayloadMemory()
  private var owner: StoreOwner?

  /// Opens the state, and brings an older file up to this version.
  ///
  /// - Throws: `StoreError`, when the file is in use, damaged, newer, something else, or not to be
  ///   opened.
  public convenience init(_ place: Place, durability: Durability = .full) throws {
    try self.init(place, durability: durability, disk: .system)
  }

  /// Opens a state that lies on `disk`.
  init(_ place: Place, durability: Durability = .full, disk: StoreDisk) throws {
    switch place {
    case .memory:
      self.place = ":memory:"
      owner = nil
      queue = try SQLiteStore.explaining(":memory:") { try DatabaseQueue() }
      try SQLiteStore.prepare(queue, self.place)
    case .file(let path):
      self.place = path
      guard FileKind(path) != .folder else { throw StoreError(place: path, reason: .folder) }
      let isNoted = FileKind(path + StoreOwner.suffix) != nil
      let owner = try StoreOwner(path, calls: disk.note)
      self.owner = owner
      do {
        queue = try SQLiteStore.explaining(path) { try SQLiteStore.queue(path, durability, disk) }
        try SQLiteStore.prepare(queue, path, finished: owner.commits)
      } catch {
        // Nothing of ours stays beside a file that is another program's.
        if !isNoted { owner.remove() }
        throw error
      }
    }
  }

  /// Brings an older file up to this version.
  private static func prepare(
    _ queue: DatabaseQueue, _ place: String, finished: Int64 = 0
  ) throws {
    let commit = try explaining(place) {
      try queue.writeWithoutTransaction { try Schema.migrate($0, place: place) }
      return try queue.read { try Int64.fetchOne($0, sql: "SELECT commits FROM file") ?? 0 }
    }
    guard commit >= finished else {
      throw StoreError(place: place, reason: .rolledBack(commit: commit, finished: finished))
    }
  }

  private static func queue(
    _ path: String, _ durability: Durability, _ disk: StoreDisk
  ) throws -> DatabaseQueue {
    guard disk.files.isRegistered else {
      throw StoreError(place: path, reason: .cannotOpen)
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(busySecondsMax)
    configuration.prepareDatabase { db in
      try disk.files.prepare(db)
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
      if let pages = disk.pagesPerCheckpoint {
        try db.execute(sql: "PRAGMA wal_autocheckpoint = \(pages)")
      }
    }
    return try DatabaseQueue(path: disk.files.address(of: path), configuration: configuration)
  }

  /// How long a write waits for a reader that holds it up.
  private static let busySecondsMax = 5.0

  /// Runs `body` in one transaction: when it throws, none of its writes is kept.
  ///
  /// - Throws: What `body` throws, and `StoreError` where the state cannot be read or written.
  public func transact<Result>(
    _ body: (any StateTransaction) throws -> Result
  ) throws -> Result {
    try owner?.settle()
    let (result, commit) = try SQLiteStore.explaining(place) {
      do {
        return try queue.writeWithoutTransaction { try SQLiteStore.transact($0, payloads, body) }
      } catch {
        // What was undone is not to be remembered.
        payloads.last = nil
        throw error
      }
    }
    if let commit { owner?.finished(commit: commit) }
    return result
  }

  /// Returns what `body` returns, and the number of the commit where something was written.
  private static func transact<Result>(
    _ db: Database, _ payloads: PayloadMemory, _ body: (any StateTransaction) throws -> Result
  ) throws -> (Result, commit: Int64?) {
    let before = db.totalChangesCount
    var result: Result?
    var commit: Int64?
    try db.inTransaction(.immediate) {
      result = try body(SQLiteTransaction(db, payloads))
      if db.totalChangesCount != before {
        let query = try Query("UPDATE file SET commits = commits + 1 RETURNING commits", db)
        commit = try query.first { $0.integer(0) }
      }
      return .commit
    }
    guard let result else { preconditionFailure("a committed transaction has a result") }
    return (result, commit)
  }

  /// Closes the file; the store is of no use afterwards.
  public func close() throws {
    try SQLiteStore.explaining(place) { try queue.close() }
    owner = nil
  }

  static func explaining<Result>(
    _ place: String, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(place: place, reason: StoreError.Reason(error))
    }
  }
}

extension StoreError.Reason {
  /// Reads what the database said.
  init(_ error: DatabaseError) {
    let code = error.extendedResultCode.rawValue
    switch error.extendedResultCode {
    case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_FSTAT:
      self = .unreadable(code: code)
    case ChecksummedFiles.damagedCode: self = .damaged("a page is not what was written")
    default:
      switch error.resultCode {
      // A lock of the log's index that stays taken is a "protocol".
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
      case .SQLITE_FULL: self = .diskFull
      case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .cannotOpen
      case .SQLITE_IOERR, .SQLITE_READONLY: self = .unwritable(code: code)
      case .SQLITE_CORRUPT: self = .damaged(error.message ?? "the database is malformed")
      case .SQLITE_NOTADB: self = .notState
      default: self = .other(code: code, message: error.message ?? "no reason given")
      }
    }
  }
}
