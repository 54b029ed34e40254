import Foundation
import GRDBSQLite
import Synchronization

@testable import SQLiteStore

/// What a disk is asked for, as far as it can be refused.
enum DiskOperation: Hashable {
  case open, read, write, sync, truncate, delete
  case lock, lockIndex, mapIndex
  case openNote, readNote, writeNote, syncNote
}

/// What happened to a file, by its name in the folder.
enum DiskEvent {
  case created(String)
  case wrote(String, offset: Int, [UInt8])
  case truncated(String, size: Int)
  case synced(String)
  /// What the folder says of its files has reached the disk.
  case syncedFolder
  case deleted(String)
  /// Nothing on the disk: that many transactions of the script were committed.
  case committed(Int)
}

/// The disk under one folder: refuses an operation when told to, and writes down what was done.
final class FaultyDisk: Sendable {
  /// One operation, by its number among its kind, that is refused.
  struct Plan {
    let operation: DiskOperation
    /// SQLite's code, or the system's `errno` for a note.
    let code: Int32
    let number: Int
    /// Whether all later ones of the kind are refused as well.
    let isLasting: Bool
  }

  private struct Log {
    var plan: Plan?
    var counts: [DiskOperation: Int] = [:]
    var refusals = 0
    var events: [DiskEvent]?
    /// The note that was opened last; a folder has one state.
    var notePath = ""
  }

  /// The disks in use, by their folders; a test makes one and gives it back.
  private static let disks = Mutex<[String: FaultyDisk]>([:])

  private let log = Mutex(Log())

  /// Runs `body` with a disk under `folder`.
  static func with<Result>(
    _ folder: String, _ body: (FaultyDisk) throws -> Result
  ) rethrows -> Result {
    let disk = FaultyDisk()
    disks.withLock { $0[folder] = disk }
    defer { disks.withLock { $0[folder] = nil } }
    return try body(disk)
  }

  /// The disk that holds the file.
  static func under(_ path: String) -> FaultyDisk {
    let folder = String(decoding: path.utf8.dropLast(name(of: path).utf8.count + 1), as: UTF8.self)
    guard let disk = disks.withLock({ $0[folder] }) else {
      preconditionFailure("no disk under \(folder)")
    }
    return disk
  }

  /// Forgets the counts; from here on the plan counts.
  func begin(_ plan: Plan? = nil) {
    log.withLock { log in
      log.plan = plan
      log.counts = [:]
      log.refusals = 0
    }
  }

  /// Refuses nothing from here on.
  func heal() { log.withLock { $0.plan = nil } }

  /// Returns what was done to the disk while `body` ran.
  func recording(_ body: () throws -> Void) rethrows -> [DiskEvent] {
    log.withLock { $0.events = [] }
    defer { log.withLock { $0.events = nil } }
    try body()
    return log.withLock { $0.events ?? [] }
  }

  /// How often each operation was asked for.
  var counts: [DiskOperation: Int] { log.withLock { $0.counts } }

  /// How often one was refused.
  var refusals: Int { log.withLock { $0.refusals } }

  /// Writes the event down while the disk is recording; else it is not even made.
  func note(_ event: @autoclosure () -> DiskEvent) {
    guard log.withLock({ $0.events != nil }) else { return }
    let event = event()
    log.withLock { $0.events?.append(event) }
  }

  /// Counts the operation; the code to end it with where it is to fail.
  func refusal(of operation: DiskOperation) -> Int32? {
    log.withLock { log in
      let number = log.counts[operation, default: 0]
      log.counts[operation] = number + 1
      guard let plan = log.plan, plan.operation == operation else { return nil }
      guard plan.isLasting ? number >= plan.number : number == plan.number else { return nil }
      log.refusals += 1
      return plan.code
    }
  }

  /// This disk, as a store takes it; the database is written often, so that this fails, too.
  var underStore: StoreDisk {
    StoreDisk(files: FaultyFiles.checksummed, note: noteCalls, pagesPerCheckpoint: 12)
  }

  private var noteCalls: NoteCalls {
    let system = NoteCalls()
    var calls = NoteCalls()
    calls.open = { path in
      if self.refuses(.openNote) { return -1 }
      let isNew = unsafe access(path, F_OK) != 0
      let descriptor = system.open(path)
      self.log.withLock { $0.notePath = path }
      if isNew, descriptor >= 0 { self.note(.created(FaultyDisk.name(of: path))) }
      return descriptor
    }
    calls.read = { self.refuses(.readNote) ? -1 : unsafe system.read($0, $1) }
    calls.write = { descriptor, bytes in
      if self.refuses(.writeNote) { return -1 }
      let count = unsafe system.write(descriptor, bytes)
      if count > 0 {
        let written = unsafe Array(bytes.prefix(count))
        self.note(.wrote(self.noteName, offset: 0, written))
      }
      return count
    }
    calls.sync = { _ in
      if self.refuses(.syncNote) { return -1 }
      self.note(.synced(self.noteName))
      return 0
    }
    return calls
  }

  private var noteName: String { log.withLock { FaultyDisk.name(of: $0.notePath) } }

  static func name(of path: String) -> String {
    String(
      decoding: path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed(), as: UTF8.self)
  }

  private func refuses(_ operation: DiskOperation) -> Bool {
    guard let code = refusal(of: operation) else { return false }
    errno = code
    return true
  }
}
