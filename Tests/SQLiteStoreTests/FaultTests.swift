import ChangeEngine
import Foundation
import GRDBSQLite
import Testing

@testable import SQLiteStore

/// The disk refuses one operation, or all from one on; nothing that was committed is lost.
///
/// By default some operations of each kind are refused, evenly spread; `EVENTBENCH_FAULTS=all`
/// refuses each.
@Suite struct FaultTests {
  /// A kind of operation, the code it fails with, and the words by which a store may tell of it.
  struct Fault: CustomTestStringConvertible {
    let testDescription: String
    let operation: DiskOperation
    let code: Int32
    /// Empty where nothing is to be told, since SQLite does without.
    let told: Set<String>

    init(_ name: String, _ operation: DiskOperation, _ code: Int32, told: String...) {
      testDescription = name
      self.operation = operation
      self.code = code
      self.told = Set(told)
    }

    /// Refuses some of the operations, evenly spread: each alone, and each with all after it.
    func plans(_ tried: Int, of count: Int) -> [FaultyDisk.Plan] {
      let tried = min(tried, count)
      return (0..<tried).flatMap { index in
        [false, true].map { isLasting in
          FaultyDisk.Plan(
            operation: operation, code: code, number: index * count / tried, isLasting: isLasting)
        }
      }
    }
  }

  static let faults = [
    Fault("write", .write, SQLITE_IOERR | 3 << 8, told: "write-error"),
    Fault("full", .write, SQLITE_FULL, told: "disk-full"),
    Fault("sync", .sync, SQLITE_IOERR | 4 << 8, told: "write-error"),
    Fault("read", .read, SQLITE_IOERR | 1 << 8, told: "read-error"),
    Fault("short read", .read, SQLITE_IOERR | 2 << 8, told: "read-error"),
    Fault("truncate", .truncate, SQLITE_IOERR | 6 << 8),
    Fault("delete", .delete, SQLITE_IOERR | 10 << 8, told: "write-error"),
    Fault("open", .open, SQLITE_CANTOPEN, told: "cannot-open"),
    Fault("lock", .lock, SQLITE_BUSY, told: "busy"),
    Fault("lock of the index", .lockIndex, SQLITE_BUSY, told: "busy"),
    Fault("map of the index", .mapIndex, SQLITE_IOERR | 21 << 8, told: "write-error"),
    Fault("open of the note", .openNote, EACCES, told: "cannot-open"),
    Fault("read of the note", .readNote, EIO, told: "read-error"),
    Fault("write of the note", .writeNote, EIO, told: "write-error"),
    Fault("full at the note", .writeNote, ENOSPC, told: "disk-full"),
    Fault("sync of the note", .syncNote, EIO, told: "write-error"),
  ]

  /// What lies on the disk at first: nothing, or what a process leaves that was killed.
  enum Start: CaseIterable { case nothing, log }

  private static let isThorough =
    ProcessInfo.processInfo.environment["EVENTBENCH_FAULTS"] == "all"
  private static let operationsTried = 3
  private static let script = StoreScript(seed: 11, count: 9)

  @Test(arguments: faults, Start.allCases)
  func `a disk that refuses an operation costs no commit, and is told`(
    fault: Fault, start: Start
  ) throws {
    try TemporaryFolder.with { folder in
      let done = start == .log ? 3 : 0
      let files = try start == .log ? StateFiles.killed(after: done, of: Self.script, folder) : nil
      var errors: [StoreError] = []
      try FaultyDisk.with(folder) { disk in
        func play(_ plan: FaultyDisk.Plan?, inPlace: Bool = true) throws {
          try StateFiles.write(files?.bytes ?? [:], to: folder + "/state.db")
          disk.begin(plan)
          var play = FaultPlay(
            script: Self.script, disk: disk, path: folder + "/state.db", retriesInPlace: inPlace,
            done: done)
          try play.run()
          #expect((disk.refusals > 0) == (plan != nil))
          errors += play.errors
        }
        try play(nil)
        let count = disk.counts[fault.operation] ?? 0
        for plan in fault.plans(Self.isThorough ? count : Self.operationsTried, of: count) {
          try play(plan)
          try play(plan, inPlace: false)
        }
        if Self.isThorough { Self.report(fault, start, count, errors, folder) }
      }
      #expect(errors.allSatisfy { fault.told.contains($0.code) }, "\(errors)")
      #expect(errors.allSatisfy { $0.description.hasPrefix(folder + "/state.db") })
      if start == .nothing { #expect(errors.isEmpty == fault.told.isEmpty) }
    }
  }

  private static func report(
    _ fault: Fault, _ start: Start, _ count: Int, _ errors: [StoreError], _ folder: String
  ) {
    print("\(fault.testDescription), from \(start): each of \(count) operations, 4 times")
    let texts = errors.map { $0.description.replacing(folder + "/", with: "") }
    for (text, told) in Dictionary(grouping: texts, by: \.self).sorted(by: { $0.key < $1.key }) {
      print("  \(told.count) × \(text)")
    }
  }
}
