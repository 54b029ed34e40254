import ChangeEngine
import Foundation
import Simulation
import Testing

@testable import SQLiteStore

/// A state that is not what was written is refused; nothing is ever made of it.
@Suite struct DamageTests {
  /// The files of a state, as a process leaves them that was killed or that closed them.
  private struct Files {
    var bytes: [String: [UInt8]] = [:]
    private let count: Int

    /// Few transactions: a flip costs an opening, and each byte is to be flipped.
    private static let script = StoreScript(seed: 7, count: 10)

    init(_ folder: String, isClosed: Bool = false) throws {
      let path = folder + "/whole.db"
      // What the first store wrote is in the database, what the second wrote in the log.
      for (transactions, closes) in [(0..<7, true), (7..<10, isClosed)] {
        let store = try SQLiteStore(.file(path), durability: .normal)
        for index in transactions { try Files.script.run(index, in: store) }
        if closes { try store.close() }
        bytes = StateFiles(path).bytes
        withExtendedLifetime(store) {}
      }
      count = Files.script.count
    }

    /// Opens a copy and returns whether it was refused; what is not refused must be right.
    func isRefused(_ folder: String, _ what: String) throws -> Bool {
      let path = folder + "/copy.db"
      try StateFiles.write(bytes, to: path)
      // This disk lets nobody wait.
      return try FaultyDisk.with(folder) { disk in
        do {
          let store = try SQLiteStore(
            .file(path), durability: .normal, disk: disk.underStore)
          try #expect(Files.script.isState(of: store, after: count), "\(what)")
          return false
        } catch is StoreError {
          return true
        }
      }
    }
  }

  /// Each so many bytes one bit is flipped; `EVENTBENCH_FLIP_STEP=1` for each byte, one bit a byte.
  private static let steps = ["": 67, "-wal": 67, "-owner": 1].mapValues { step in
    ProcessInfo.processInfo.environment["EVENTBENCH_FLIP_STEP"].flatMap { Int($0) } ?? step
  }
  /// Each has a part of the bytes, so that no core is idle.
  private static let parts = 4

  @Test(arguments: ["", "-wal", "-owner"], 0..<parts)
  func `every flipped bit is told or does no harm`(suffix: String, part: Int) throws {
    try TemporaryFolder.with { folder in
      let files = try Files(folder, isClosed: suffix.isEmpty)
      let count = try #require(files.bytes[suffix]?.count)
      let step = DamageTests.steps[suffix] ?? 1
      var (flips, refused) = (0, 0)
      for index in stride(from: part * step, to: count, by: DamageTests.parts * step) {
        var flipped = files
        flipped.bytes[suffix]?[index] ^= 1 << UInt8(index / step % 8)
        flips += 1
        if try flipped.isRefused(folder, "\(suffix) byte \(index)") { refused += 1 }
      }
      print(
        "\(suffix.isEmpty ? "database" : suffix): \(count) bytes, \(flips) flips, \(refused) told")
      #expect(refused > flips / 2)
    }
  }

  @Test(arguments: ["", "-wal"])
  func `a file cut short anywhere is told or does no harm`(suffix: String) throws {
    try TemporaryFolder.with { folder in
      let files = try Files(folder)
      let whole = try #require(files.bytes[suffix])
      for end in stride(from: 0, to: whole.count, by: suffix.isEmpty ? 2_048 : 20_600) {
        for count in [end, end + 1] {
          var cut = files
          cut.bytes[suffix] = Array(whole.prefix(count))
          _ = try cut.isRefused(folder, "\(suffix) \(count) bytes")
        }
      }
    }
  }

  @Test(arguments: ["hello\n", "SQLi", "\0\0\0\0", "SQLite format 2", "SQLite format 3\0and on"])
  func `a short file is a state only if it begins as one`(text: String) throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/short.db"
      for content in [text, text + String(repeating: "x", count: 4_000)] {
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        let isForeign = !"SQLite format 3".hasPrefix(content.prefix { $0 != "\0" }.prefix(15))

        for error in [
          #expect(throws: StoreError.self) { try SQLiteStore(.file(path)) },
          #expect(throws: StoreError.self) { _ = try StateReader(path).file() },
        ] {
          #expect(error?.code == (isForeign ? "not-state" : "damaged"), "\(content.count)")
        }
      }
    }
  }

  @Test func `a note that the power kept from the disk costs no state`() throws {
    try TemporaryFolder.with { folder in
      var files = try Files(folder)
      let note = try #require(files.bytes["-owner"])
      files.bytes["-owner"] = note.map { _ in 0 }

      try #expect(!files.isRefused(folder, "zeros"))
    }
  }

  @Test func `whole files open, and a lost log is told with both commits`() throws {
    try TemporaryFolder.with { folder in
      var files = try Files(folder)
      try #expect(!files.isRefused(folder, "whole"))
      files.bytes["-wal"] = nil

      #expect(try files.isRefused(folder, "no log"))
      let error = #expect(throws: StoreError.self) {
        try SQLiteStore(.file(folder + "/copy.db"))
      }

      #expect(error?.code == "rolled-back")
      #expect(error?.description.contains("remove the -owner file") == true)
    }
  }
}
