import ChangeEngine
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

/// Who reads a state leaves it as it was, and says what else it is.
@Suite struct ReaderTests {
  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Writes so many commits, and returns what the files are then.
  @discardableResult
  private func write(_ commits: Range<Int>, to path: String) throws -> StateFiles {
    let store = try SQLiteStore(.file(path))
    for index in commits {
      let version = RecordVersion(
        updated: nil, fingerprint: Fingerprint(storedValue: 7), isReported: true)
      try store.transact { try $0.setVersions([(RecordID("\(index)"), version)], in: "contacts") }
    }
    try store.close()
    return StateFiles(path)
  }

  @Test func `what is no state is called what it is`() throws {
    try TemporaryFolder.with { folder in
      let empty = folder + "/empty.db"
      try Data().write(to: URL(fileURLWithPath: empty))
      try Data([1]).write(to: URL(fileURLWithPath: empty + "-wal"))
      for (path, reason, message) in [
        (folder + "/none.db", .noSuchFile, "there is no such file; check the path"),
        (folder, .folder, "it is a folder; name a file"),
        (empty, .notState, "this is no state of the engine; name another file"),
        ("/dev/null", .notState, "this is no state of the engine; name another file"),
      ] as [(String, StoreError.Reason, String)] {
        let error = #expect(throws: StoreError.self) { try StateReader(path) }

        #expect(error == StoreError(place: path, reason: reason))
        #expect(error?.description == "\(path): error: \(message)")
        #expect(error?.isPassing == false)
      }
      try #expect(names(in: folder) == ["empty.db", "empty.db-wal"])
    }
  }

  @Test func `a state that nobody works with is read without a file beside it`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      let before = try write(0..<2, to: path)

      let reader = try StateReader(path)

      var ids: [RecordID] = []
      try reader.records(of: "contacts") { id, _ in ids.append(id) }
      #expect(ids == [RecordID("0"), RecordID("1")])
      try reader.checkCommits()
      try #expect(names(in: folder) == ["state.db", "state.db-owner"])
      #expect(StateFiles(path).bytes == before.bytes)
    }
  }

  @Test func `a state whose log has no index is read without making one`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      try write(0..<1, to: path)
      let store = try SQLiteStore(.file(path))
      try store.transact {
        try $0.setInstanceState(InstanceState(created: .init(millisecondsSinceEpoch: 1)))
      }
      let files = withExtendedLifetime(store) { StateFiles(path) }
      try store.close()
      let copy = folder + "/copy.db"
      try StateFiles.write(files.bytes, to: copy)
      #expect(files.bytes["-wal"]?.isEmpty == false)

      let reader = try StateReader(copy)

      try #expect(reader.file().commits == 2)
      try #expect(reader.instance()?.created.millisecondsSinceEpoch == 1)
      #expect(!FileManager.default.fileExists(atPath: copy + "-shm"))
      #expect(StateFiles(copy).bytes == files.bytes)
      // An engine that begins now is seen.
      let next = try SQLiteStore(.file(copy))
      try next.transact { try $0.setVersions([(RecordID("0"), nil)], in: "contacts") }
      try #expect(reader.file().commits == 3)
      try next.close()
      try #expect(reader.file().commits == 3)
    }
  }

  @Test func `what an engine writes meanwhile is read, while it works and when it has closed`()
    throws
  {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      try write(0..<1, to: path)
      let reader = try StateReader(path)
      try #expect(reader.file().commits == 1)

      let store = try SQLiteStore(.file(path))
      try store.transact {
        try $0.setInstanceState(InstanceState(created: .init(millisecondsSinceEpoch: 1)))
      }
      try #expect(reader.file().commits == 2)
      try store.close()
      try write(1..<2, to: path)

      try #expect(reader.file().commits == 3)
      try reader.checkCommits()
    }
  }

  @Test func `an older copy is read, and told to be one`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      var files = try write(0..<1, to: path)
      files.bytes["-owner"] = try write(1..<3, to: path).bytes["-owner"]
      try StateFiles.write(files.bytes, to: path)

      let reader = try StateReader(path)

      try #expect(reader.file().commits == 1)
      let error = #expect(throws: StoreError.self) { try reader.checkCommits() }
      #expect(error?.reason == .rolledBack(commit: 1, finished: 3))
      let refused = #expect(throws: StoreError.self) { try SQLiteStore(.file(path)) }
      #expect(refused == error)
      // Without the note it is a state as any other.
      files.bytes["-owner"] = nil
      try StateFiles.write(files.bytes, to: path)
      try StateReader(path).checkCommits()
    }
  }

  @Test func `a note that says nothing is told`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      var files = try write(0..<1, to: path)
      files.bytes["-owner"]?[20] ^= 1
      try StateFiles.write(files.bytes, to: path)

      let error = #expect(throws: StoreError.self) { try StateReader(path) }

      #expect(error?.code == "damaged" && error?.place == path + "-owner")
    }
  }

  @Test func `nothing is left beside what is no state`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/other.db"
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE mine (x)") }
      try FileManager.default.createDirectory(
        atPath: folder + "/folder", withIntermediateDirectories: true)

      for (path, reason) in [(path, .notState), (folder + "/folder", .folder)]
        as [(String, StoreError.Reason)]
      {
        let error = #expect(throws: StoreError.self) { try SQLiteStore(.file(path)) }
        #expect(error?.reason == reason)
        #expect(throws: StoreError.self) { try StateReader(path) }
      }

      try #expect(names(in: folder) == ["folder", "other.db"])
    }
  }
}
