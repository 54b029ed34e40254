import ChangeEngine
import Foundation
import SQLiteStore
import Simulation
import Testing

/// A state that is not what was written is refused; nothing is ever made of it.
@Suite struct DamageTests {
  /// The files of a state, as a process leaves them that was killed or that closed them.
  private struct Files {
    var bytes: [String: [UInt8]] = [:]
    let model: StoreModel

    static let suffixes = ["", "-wal", "-owner"]

    init(_ folder: String, isClosed: Bool = false) throws {
      var source = OperationSource(random: SeededRandom(seed: 7))
      var model = StoreModel()
      let path = folder + "/whole.db"
      // What the first store wrote is in the database, what the second wrote in the log.
      for closes in [true, isClosed] {
        let store = try SQLiteStore(.file(path), durability: .normal)
        for _ in 0..<20 {
          try store.transact { state in
            for operation in source.operations() {
              try operation.apply(to: state, expecting: model)
              operation.apply(to: &model)
            }
          }
        }
        if closes { try store.close() }
        for suffix in Files.suffixes {
          bytes[suffix] = FileManager.default.contents(atPath: path + suffix).map { [UInt8]($0) }
        }
        withExtendedLifetime(store) {}
      }
      self.model = model
    }

    /// Opens a copy and returns whether it was refused; what is not refused must be right.
    func isRefused(_ path: String, _ what: String) throws -> Bool {
      for suffix in Files.suffixes + ["-shm"] {
        let url = URL(fileURLWithPath: path + suffix)
        try? FileManager.default.removeItem(at: url)
        if let bytes = bytes[suffix] { try Data(bytes).write(to: url) }
      }
      do {
        let store = try SQLiteStore(.file(path), durability: .normal)
        try #expect(store.transact { try model.differences(from: $0) } == [], "\(what)")
        return false
      } catch is StoreError {
        return true
      }
    }
  }

  /// Each so many bytes one bit is flipped; 1 for all of them, one bit a byte.
  private static let steps = ["": 61, "-wal": 1_009, "-owner": 1].mapValues { step in
    ProcessInfo.processInfo.environment["EVENTBENCH_FLIP_STEP"].flatMap { Int($0) } ?? step
  }

  @Test(arguments: ["", "-wal", "-owner"])
  func `every flipped bit is told or does no harm`(suffix: String) throws {
    try TemporaryFolder.with { folder in
      let files = try Files(folder, isClosed: suffix.isEmpty)
      let count = try #require(files.bytes[suffix]?.count)
      var refused = 0
      var flips = 0
      for index in stride(from: 0, to: count, by: DamageTests.steps[suffix] ?? 1) {
        var flipped = files
        flipped.bytes[suffix]?[index] ^= 1 << UInt8(flips % 8)
        flips += 1
        if try flipped.isRefused(folder + "/copy.db", "\(suffix) byte \(index)") { refused += 1 }
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
          _ = try cut.isRefused(folder + "/copy.db", "\(suffix) \(count) bytes")
        }
      }
    }
  }

  @Test func `a note that the power kept from the disk costs no state`() throws {
    try TemporaryFolder.with { folder in
      var files = try Files(folder)
      let note = try #require(files.bytes["-owner"])
      files.bytes["-owner"] = note.map { _ in 0 }

      try #expect(!files.isRefused(folder + "/copy.db", "zeros"))
    }
  }

  @Test func `whole files open, and a lost log is told with both commits`() throws {
    try TemporaryFolder.with { folder in
      var files = try Files(folder)
      try #expect(!files.isRefused(folder + "/copy.db", "whole"))
      files.bytes["-wal"] = nil

      #expect(try files.isRefused(folder + "/copy.db", "no log"))
      let error = #expect(throws: StoreError.self) {
        try SQLiteStore(.file(folder + "/copy.db"))
      }

      #expect(error?.code == "rolled-back")
      #expect(error?.description.contains("remove the -owner file") == true)
    }
  }
}
