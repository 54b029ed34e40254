public import ChangeEngine
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

  /// The file, or `:memory:`.
  public let place: String
  private let queue: DatabaseQueue

  /// Opens the state, and brings an older file up to this version.
  ///
  /// - Throws: `StoreError`, when the file is in use, damaged, newer, something else, or not to be
  ///   opened.
  public convenience init(_ place: Place, durability: Durability = .full) throws {
    try self.init(place, durability: durability, schemaVersion: Schema.migrations.count)
  }

  /// Opens the state as a program of an earlier version would.
  package init(_ place: Place, durability: Durability = .full, schemaVersion: Int) throws {
    let path =
      switch place {
      case .memory: ":memory:"
      case .file(let path): path
      }
    self.place = path
    queue = try SQLiteStore.explaining(path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(SQLiteStore.busySecondsMax)
      configuration.prepareDatabase { db in
        if place != .memory { try db.execute(sql: "PRAGMA journal_mode = WAL") }
        try db.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction {
        try Schema.migrate($0, place: path, upTo: schemaVersion)
      }
      return queue
    }
  }

  /// How long a write waits for a reader that holds it up.
  private static let busySecondsMax = 5.0

  /// Runs `body` in one transaction: when it throws, none of its writes is kept.
  ///
  /// - Throws: What `body` throws, and `StoreError` where the state cannot be read or written.
  public func transact<Result>(
    _ body: (any StateTransaction) throws -> Result
  ) throws -> Result {
    try SQLiteStore.explaining(place) {
      try queue.writeWithoutTransaction { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try body(SQLiteTransaction(db))
          return .commit
        }
        guard let result else { preconditionFailure("a committed transaction has a result") }
        return result
      }
    }
  }

  /// Closes the file; the store is of no use afterwards.
  public func close() throws {
    try SQLiteStore.explaining(place) { try queue.close() }
  }

  private static func explaining<Result>(
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
    default:
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
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
