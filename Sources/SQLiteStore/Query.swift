internal import GRDB
internal import GRDBSQLite

/// A prepared statement, bound and read without loss.
///
/// GRDB takes a text up to its first NUL; ids and records come from outside and are kept byte for
/// byte. This is also the bulk path: no allocation a row.
struct Query {
  private let statement: OpaquePointer

  init(_ sql: String, _ db: Database) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
    unsafe sqlite3_reset(statement)
  }

  func bind(_ value: Int64?, at index: Int32) {
    if let value {
      unsafe sqlite3_bind_int64(statement, index, value)
    } else {
      unsafe sqlite3_bind_null(statement, index)
    }
  }

  func bind(_ text: String, at index: Int32) {
    var text = text
    text.withUTF8 { bytes in
      // A null address would bind NULL in place of an empty text.
      let empty: StaticString = ""
      unsafe sqlite3_bind_text64(
        statement, index,
        unsafe UnsafeRawPointer(bytes.baseAddress ?? empty.utf8Start)
          .assumingMemoryBound(to: CChar.self),
        UInt64(bytes.count), Query.copied, UInt8(SQLITE_UTF8))
    }
  }

  func bind(_ bytes: [UInt8], at index: Int32) {
    bytes.withUnsafeBytes { bytes in
      // A null address would bind NULL in place of no bytes.
      let empty: StaticString = ""
      unsafe sqlite3_bind_blob64(
        statement, index, bytes.baseAddress ?? UnsafeRawPointer(empty.utf8Start),
        UInt64(bytes.count), Query.copied)
    }
  }

  /// Moves to the next row; `false` at the end, where the statement is ready for another run.
  func step() throws -> Bool {
    let code = unsafe sqlite3_step(statement)
    if code == SQLITE_ROW { return true }
    unsafe sqlite3_reset(statement)
    guard code == SQLITE_DONE else {
      let connection = unsafe sqlite3_db_handle(statement)
      throw unsafe DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
        message: String(cString: sqlite3_errmsg(connection)))
    }
    return false
  }

  /// Runs a statement that gives no rows.
  func run() throws {
    while try step() {}
  }

  /// Runs a statement whose first row is all that is wanted.
  func first<Value>(_ read: (Query) throws -> Value) throws -> Value? {
    guard try step() else { return nil }
    let value = try read(self)
    unsafe sqlite3_reset(statement)
    return value
  }

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(statement, column)
  }

  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let text = unsafe sqlite3_column_text(statement, column)
    return unsafe UnsafeBufferPointer(
      start: text, count: Int(sqlite3_column_bytes(statement, column)))
  }

  func text(_ column: Int32) -> String {
    unsafe String(decoding: bytes(column), as: UTF8.self)
  }

  /// Tells SQLite to copy what is bound; C writes it as a cast of -1 to a function.
  private static var copied: sqlite3_destructor_type? {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
