internal import ChangeEngine
internal import GRDB

/// The rows of the table `version` that belong to one resource.
struct VersionTable {
  private static let columns = "updated, fingerprint, is_reported, bytes_hash"
  /// How many versions one statement keeps: each takes two thirds of the time that it takes alone.
  private static let versionsAtOnceMax = 32

  private let db: Database
  private let resource: Int64

  init(_ db: Database, resource: Int64) {
    self.db = db
    self.resource = resource
  }

  private func query(_ sql: String) throws -> Query {
    let query = try Query(sql, db)
    query.bind(resource, at: 1)
    return query
  }

  // MARK: Reading

  func versions(of ids: [RecordID]) throws -> [RecordVersion?] {
    let query = try query(
      "SELECT \(VersionTable.columns) FROM version WHERE resource = ? AND id = ?")
    return try ids.map { id in
      query.bind(id.text, at: 2)
      return try query.first { VersionTable.version($0, from: 0) }
    }
  }

  func each(_ body: (RecordID, RecordVersion) throws -> Void) throws {
    let query = try query(
      "SELECT id, \(VersionTable.columns) FROM version WHERE resource = ? ORDER BY id")
    while try query.step() {
      try body(RecordID(query.text(0)), VersionTable.version(query, from: 1))
    }
  }

  func ids() throws -> [RecordID] {
    let query = try query("SELECT id FROM version WHERE resource = ?")
    var ids: [RecordID] = []
    while try query.step() { ids.append(RecordID(query.text(0))) }
    return ids
  }

  func count() throws -> Int {
    try query("SELECT count(*) FROM version WHERE resource = ?").first { Int($0.integer(0)) } ?? 0
  }

  /// The version in the columns from `first` on.
  private static func version(_ row: Query, from first: Int32) -> RecordVersion {
    RecordVersion(
      updated: row.isNull(first) ? nil : row.timestamp(first),
      fingerprint: Fingerprint(storedValue: UInt64(bitPattern: row.integer(first + 1))),
      isReported: row.integer(first + 2) != 0,
      bytesHash: row.isNull(first + 3) ? nil : UInt64(bitPattern: row.integer(first + 3)))
  }

  // MARK: Writing

  /// Keeps or forgets each, in their order.
  func set(_ versions: [(id: RecordID, version: RecordVersion?)]) throws {
    let forget = try query("DELETE FROM version WHERE resource = ? AND id = ?")
    var rest = versions[...]
    while let (id, version) = rest.first {
      if version == nil {
        forget.bind(id.text, at: 2)
        try forget.run()
        rest = rest.dropFirst()
      } else {
        try keep(rest.prefix { $0.version != nil })
        rest = rest.drop { $0.version != nil }
      }
    }
  }

  func forget(updatedBy moment: Timestamp) throws {
    let query = try query("DELETE FROM version WHERE resource = ? AND updated <= ?")
    query.bind(moment.millisecondsSinceEpoch, at: 2)
    try query.run()
  }

  private func keep(_ versions: ArraySlice<(id: RecordID, version: RecordVersion?)>) throws {
    var rest = versions
    var count = VersionTable.versionsAtOnceMax
    while !rest.isEmpty {
      while count > rest.count { count /= 2 }
      let query = try query(VersionTable.keeping(count))
      while rest.count >= count {
        for (row, entry) in rest.prefix(count).enumerated() {
          guard let version = entry.version else { preconditionFailure("nothing to keep") }
          let first = Int32(2 + 5 * row)
          query.bind(entry.id.text, at: first)
          query.bind(version.updated?.millisecondsSinceEpoch, at: first + 1)
          query.bind(Int64(bitPattern: version.fingerprint.value), at: first + 2)
          query.bind(version.isReported ? 1 : 0, at: first + 3)
          query.bind(version.bytesHash.map { Int64(bitPattern: $0) }, at: first + 4)
        }
        try query.run()
        rest = rest.dropFirst(count)
      }
    }
  }

  private static func keeping(_ count: Int) -> String {
    """
    INSERT INTO version VALUES \(Array(repeating: "(?1, ?, ?, ?, ?, ?)", count: count)
      .joined(separator: ", "))
    ON CONFLICT DO UPDATE SET
    updated = excluded.updated, fingerprint = excluded.fingerprint,
    is_reported = excluded.is_reported, bytes_hash = excluded.bytes_hash
    """
  }
}
