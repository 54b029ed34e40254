internal import ChangeEngine
internal import GRDB

/// The versions of one resource's records.
///
/// They stand in two tables: most ids are numbers, and SQLite finds and writes rows by a number twice
/// as fast as by a text.
struct VersionTable {
  private let numbers: VersionRows
  private let texts: VersionRows
  /// Whether the resource's number leaves room for the ids'.
  private let hasNumbers: Bool

  init(_ db: Database, resource: Int64) {
    hasNumbers = resource >> (63 - NumberedID.bits) == 0
    numbers = VersionRows(
      db, .numbers, base: hasNumbers ? resource << NumberedID.bits : 0)
    texts = VersionRows(db, .texts, base: resource)
  }

  private func number(of id: RecordID) -> Int64? {
    hasNumbers ? NumberedID.number(of: id) : nil
  }

  // MARK: Reading

  func versions(of ids: [RecordID]) throws -> [RecordVersion?] {
    let (numbers, texts) = (try numbers.reader(), try texts.reader())
    return try ids.map { id in
      if let number = number(of: id) {
        numbers.bind(number, at: 2)
        return try numbers.first { VersionRows.version($0, from: 0) }
      }
      texts.bind(id.text, at: 2)
      return try texts.first { VersionRows.version($0, from: 0) }
    }
  }

  /// Hands out all of them: the numbers by their value, then the texts by their bytes.
  func each(_ body: (RecordID, RecordVersion) throws -> Void) throws {
    try numbers.each { try body(RecordID(String($0.integer(0))), VersionRows.version($0, from: 1)) }
    try texts.each { try body(RecordID($0.text(0)), VersionRows.version($0, from: 1)) }
  }

  func ids() throws -> [RecordID] {
    var ids: [RecordID] = []
    try numbers.eachID { ids.append(RecordID(String($0.integer(0)))) }
    try texts.eachID { ids.append(RecordID($0.text(0))) }
    return ids
  }

  func count() throws -> Int { try numbers.count() + texts.count() }

  // MARK: Writing

  /// Keeps or forgets each, in their order.
  func set(_ versions: [(id: RecordID, version: RecordVersion?)]) throws {
    var numbered: [(id: Int64, version: RecordVersion?)] = []
    var named: [(id: String, version: RecordVersion?)] = []
    for (id, version) in versions {
      if let number = number(of: id) {
        numbered.append((number, version))
      } else {
        named.append((id.text, version))
      }
    }
    try numbers.set(numbered) { $0.bind($1, at: $2) }
    try texts.set(named) { $0.bind($1, at: $2) }
  }

  func forget(updatedBy moment: Timestamp) throws {
    try numbers.forget(updatedBy: moment)
    try texts.forget(updatedBy: moment)
  }
}

/// Ids that stand for a whole number, and which of them are kept as one.
enum NumberedID {
  static let bits: Int64 = 48
  static let max: Int64 = 1 << bits - 1

  /// The number that is kept for the id; `nil` where its text is kept.
  static func number(of id: RecordID) -> Int64? {
    id.wholeNumber.flatMap { $0 <= UInt64(max) ? Int64($0) : nil }
  }
}

/// The rows of one resource in one of the tables of versions.
private struct VersionRows {
  private static let columns = "updated, fingerprint, is_reported, bytes_hash"
  /// How many versions one statement keeps: each takes two thirds of the time that it takes alone.
  private static let versionsAtOnceMax = 32

  /// How the statements about a table say what differs between the two.
  struct Wording: Sendable {
    let table: String
    /// The id of a row.
    let id: String
    /// The columns in front of the version's, of an id that is bound.
    let key: String
    /// The condition of the row whose id is `?2`, and that of all rows of the resource.
    let this: String
    let all: String

    static let numbers = Wording(
      table: "numbered_version", id: "key - ?1", key: "?1 + ?", this: "key = ?1 + ?2",
      all: "key BETWEEN ?1 AND ?1 + \(NumberedID.max)")
    static let texts = Wording(
      table: "version", id: "id", key: "?1, ?", this: "resource = ?1 AND id = ?2",
      all: "resource = ?1")
  }

  private let db: Database
  private let wording: Wording
  /// What is bound as `?1`: what the resource's keys begin with.
  private let base: Int64

  init(_ db: Database, _ wording: Wording, base: Int64) {
    self.db = db
    self.wording = wording
    self.base = base
  }

  private func query(_ sql: String) throws -> Query {
    let query = try Query(sql, db)
    query.bind(base, at: 1)
    return query
  }

  // MARK: Reading

  /// A statement that gives the version of the id that is bound as `?2`.
  func reader() throws -> Query {
    try query("SELECT \(VersionRows.columns) FROM \(wording.table) WHERE \(wording.this)")
  }

  func each(_ body: (Query) throws -> Void) throws {
    // Both tables give the rows in the order of their keys by themselves.
    let query = try query(
      "SELECT \(wording.id), \(VersionRows.columns) FROM \(wording.table) WHERE \(wording.all)")
    while try query.step() { try body(query) }
  }

  func eachID(_ body: (Query) throws -> Void) throws {
    let query = try query("SELECT \(wording.id) FROM \(wording.table) WHERE \(wording.all)")
    while try query.step() { try body(query) }
  }

  func count() throws -> Int {
    try query("SELECT count(*) FROM \(wording.table) WHERE \(wording.all)").first {
      Int($0.integer(0))
    } ?? 0
  }

  /// The version in the columns from `first` on.
  static func version(_ row: Query, from first: Int32) -> RecordVersion {
    RecordVersion(
      updated: row.isNull(first) ? nil : row.timestamp(first),
      fingerprint: Fingerprint(storedValue: UInt64(bitPattern: row.integer(first + 1))),
      isReported: row.integer(first + 2) != 0,
      bytesHash: row.isNull(first + 3) ? nil : UInt64(bitPattern: row.integer(first + 3)))
  }

  // MARK: Writing

  /// Keeps or forgets each, in their order.
  func set<ID>(
    _ versions: [(id: ID, version: RecordVersion?)], _ bind: (Query, ID, Int32) -> Void
  ) throws {
    let forget = try query("DELETE FROM \(wording.table) WHERE \(wording.this)")
    var rest = versions[...]
    while let (id, version) = rest.first {
      if version == nil {
        bind(forget, id, 2)
        try forget.run()
        rest = rest.dropFirst()
      } else {
        try keep(rest.prefix { $0.version != nil }, bind)
        rest = rest.drop { $0.version != nil }
      }
    }
  }

  func forget(updatedBy moment: Timestamp) throws {
    let query = try query("DELETE FROM \(wording.table) WHERE \(wording.all) AND updated <= ?2")
    query.bind(moment.millisecondsSinceEpoch, at: 2)
    try query.run()
  }

  private func keep<ID>(
    _ versions: ArraySlice<(id: ID, version: RecordVersion?)>, _ bind: (Query, ID, Int32) -> Void
  ) throws {
    var rest = versions
    var count = VersionRows.versionsAtOnceMax
    while !rest.isEmpty {
      while count > rest.count { count /= 2 }
      let query = try query(keeping(count))
      while rest.count >= count {
        for (row, entry) in rest.prefix(count).enumerated() {
          guard let version = entry.version else { preconditionFailure("nothing to keep") }
          let first = Int32(2 + 5 * row)
          bind(query, entry.id, first)
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

  /// A table without other indexes and references is written where the row is found, without a look
  /// before.
  private func keeping(_ count: Int) -> String {
    let rows = Array(repeating: "(\(wording.key), ?, ?, ?, ?)", count: count).joined(
      separator: ", ")
    return "REPLACE INTO \(wording.table) VALUES \(rows)"
  }
}
