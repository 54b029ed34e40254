import ChangeEngine
import Foundation
import GRDB
import Simulation
import Testing

@testable import SQLiteStore

/// A file of every earlier version opens, and what it held is still there.
@Suite struct MigrationTests {
  @Test(arguments: 1..<Schema.migrations.count)
  func `a file of an earlier version is brought up to this one`(version: Int) throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      try write(path, version: version)

      let store = try SQLiteStore(.file(path))

      try store.transact { state in
        try #expect(state.instanceState()?.lastEventNumber == 1)
        try #expect(state.resourceState("contacts")?.failuresInARow == 3)
        try #expect(state.versions(of: [RecordID("7")], in: "contacts") == [Self.version])
        try #expect(state.callback(1)?.body.bytes == Array("{\"raw\":7}".utf8))
        try state.setVersions([(RecordID("8"), Self.newVersion)], in: "contacts")
        try #expect(state.versions(of: [RecordID("8")], in: "contacts") == [Self.newVersion])
      }
    }
  }

  @Test(arguments: 1..<Schema.migrations.count)
  func `a file of an earlier version is read as it is`(version: Int) throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      try write(path, version: version)

      let reader = try StateReader(path)

      try #expect(reader.file().schemaVersion == version)
      let contacts = try reader.resources().first { $0.name == "contacts" }
      var records: [(id: RecordID, version: RecordVersion)] = []
      try reader.records(of: "contacts") { records.append(($0, $1)) }
      #expect(contacts?.recordCount == Int64(records.count))
      #expect(records.first { $0.id == RecordID("7") }?.version == Self.version)
      try #expect(count(path, "version") ?? 0 >= records.count)
    }
  }

  @Test func `a file that becomes a newer one under a reader is read as that`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      try write(path, version: 2)
      let reader = try StateReader(path)
      try #expect(reader.resources().first { $0.name == "contacts" }?.recordCount == 11)

      let store = try SQLiteStore(.file(path))

      try #expect(reader.file().schemaVersion == Schema.migrations.count)
      try #expect(reader.resources().first { $0.name == "contacts" }?.recordCount == 11)
      var ids: [RecordID] = []
      try reader.records(of: "contacts") { id, _ in ids.append(id) }
      #expect(ids.contains(RecordID("7")) && ids.count == 11)
      try store.close()
    }
  }

  @Test func `ids that are numbers move to the table of numbers, and no others`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      try write(path, version: 2)

      let store = try SQLiteStore(.file(path))

      let kept = RecordVersion(
        updated: Timestamp(millisecondsSinceEpoch: 1), fingerprint: Fingerprint(storedValue: 2),
        isReported: false, bytesHash: 3)
      let ids = [
        "0", "281474976710655", "281474976710656", "007", "-7", "7.0", "", "7\u{0}", "seven",
        "99999999999999999999",
      ].map(RecordID.init)
      try store.transact { state in
        try #expect(
          state.versions(of: ids, in: "contacts") == ids.map { _ in kept })
        try #expect(state.knownIDs(in: "contacts").sorted() == (ids + [RecordID("7")]).sorted())
        // Its number is so large that a key would overflow.
        try #expect(state.versions(of: [RecordID("7")], in: "companies") == [kept])
        try state.setVersions([(RecordID("7"), nil), (RecordID("8"), kept)], in: "companies")
        try #expect(state.knownIDs(in: "companies") == [RecordID("8")])
        try #expect(state.versions(of: [RecordID("7")], in: "contacts") == [Self.version])
      }
      try store.close()
      try #expect(count(path, "numbered_version") == 3)
      try #expect(count(path, "version") == 9)
    }
  }

  @Test func `a file of a newer version is left alone, and the message says what to do`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      _ = try SQLiteStore(.file(path))
      try execute(path, "PRAGMA user_version = 99", ours: true)

      let error = #expect(throws: StoreError.self) { try SQLiteStore(.file(path)) }

      #expect(error?.reason == .newerVersion(found: 99, known: Schema.migrations.count))
      #expect(
        error?.description
          == """
          \(path): error: the state has version 99, this program knows versions up to \
          \(Schema.migrations.count); use the newer program; this one leaves the file as it is
          """)
    }
  }

  @Test(arguments: [
    "not a database, but long enough to be taken for one".utf8.map { $0 },
    Array("SQLite".utf8),
  ])
  func `a file of another kind is refused`(content: [UInt8]) throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      try Data(content).write(to: URL(fileURLWithPath: path))

      let error = #expect(throws: StoreError.self) { try SQLiteStore(.file(path)) }

      #expect(["not-state", "damaged"].contains(error?.code))
      try #expect(Data(contentsOf: URL(fileURLWithPath: path)) == Data(content))
    }
  }

  @Test func `a database of another program is refused, and kept`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/other.db"
      try execute(path, "CREATE TABLE mine (x)")

      let error = #expect(throws: StoreError.self) { try SQLiteStore(.file(path)) }

      #expect(error?.reason == .notState)
      try execute(path, "SELECT x FROM mine")
    }
  }

  @Test func `the second one to open a state is told who has it`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      let store = try SQLiteStore(.file(path))
      try store.transact {
        try $0.setInstanceState(InstanceState(created: .init(millisecondsSinceEpoch: 1)))
      }

      let error = #expect(throws: StoreError.self) { try SQLiteStore(.file(path)) }

      #expect(error?.reason == .inUse(process: getpid()))
      try withExtendedLifetime(store) { try store.close() }
    }
  }

  @Test func `a folder that is not there is told`() throws {
    let error = #expect(throws: StoreError.self) { try SQLiteStore(.file("/no/such/state.db")) }

    #expect(error?.reason == .cannotOpen)
  }

  private static let version = RecordVersion(
    updated: nil, fingerprint: Fingerprint(storedValue: .max), isReported: true)
  private static let newVersion = RecordVersion(
    updated: nil, fingerprint: Fingerprint(storedValue: 1), isReported: false, bytesHash: .max)

  /// Writes with the statements of that version, not with those of today.
  private func write(_ path: String, version: Int) throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/states/version-\(version).sql")
    try execute(path, String(contentsOf: fixture, encoding: .utf8), ours: true)
  }

  private func count(_ path: String, _ table: String) throws -> Int? {
    var configuration = Configuration()
    configuration.prepareDatabase(ChecksummedFiles.system.prepare)
    return try DatabaseQueue(
      path: ChecksummedFiles.system.address(of: path), configuration: configuration
    ).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
  }

  private func execute(_ path: String, _ sql: String, ours: Bool = false) throws {
    var configuration = Configuration()
    if ours { configuration.prepareDatabase(ChecksummedFiles.system.prepare) }
    let address = ours ? ChecksummedFiles.system.address(of: path) : path
    try DatabaseQueue(path: address, configuration: configuration).writeWithoutTransaction {
      try $0.execute(sql: sql)
    }
  }
}
