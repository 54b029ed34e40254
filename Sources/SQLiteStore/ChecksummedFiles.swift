internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// SQLite's own file system with a checksum in every page of a database.
///
/// A page is checked whenever it is read, so damage is told before anything is made of it:
/// `SQLITE_IOERR_DATA`. A plain `sqlite3` reads such a file, too; it takes the 8 bytes for unused.
/// All else is passed on to the files below, the system's: locks, shared memory, the write-ahead log
/// (which carries checksums of its own).
struct ChecksummedFiles: Sendable {
  /// Those on the system's own files.
  static let system = ChecksummedFiles(name: "eventbench", over: nil)

  /// The name by which a connection asks for these files.
  let name: String
  /// Whether SQLite knows the name.
  let isRegistered: Bool

  /// Makes `name` known to SQLite, for files that lie on those of `below`, or on the system's.
  init(name: String, over below: String?) {
    self.name = name
    guard let below = unsafe sqlite3_vfs_find(below), let text = unsafe strdup(name) else {
      isRegistered = false
      return
    }
    // SQLite keeps both addresses as long as the process lives.
    let files = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    unsafe files.initialize(to: below.pointee)
    unsafe files.pointee.zName = UnsafePointer(text)
    unsafe files.pointee.pNext = nil
    unsafe files.pointee.pAppData = UnsafeMutableRawPointer(below)
    unsafe files.pointee.szOsFile += Int32(OpenFile.size)
    unsafe files.pointee.xOpen = {
      unsafe OpenFile.open(ChecksummedFiles.below($0), $1, $2, $3, $4)
    }
    unsafe files.pointee.xDelete = {
      let below = unsafe ChecksummedFiles.below($0)
      return unsafe below.pointee.xDelete(below, $1, $2)
    }
    unsafe files.pointee.xAccess = {
      let below = unsafe ChecksummedFiles.below($0)
      return unsafe below.pointee.xAccess(below, $1, $2, $3)
    }
    unsafe files.pointee.xFullPathname = {
      let below = unsafe ChecksummedFiles.below($0)
      return unsafe below.pointee.xFullPathname(below, $1, $2, $3)
    }
    isRegistered = unsafe sqlite3_vfs_register(files, 0) == SQLITE_OK
  }

  /// The files below, which take no others for their own.
  private static func below(
    _ files: UnsafeMutablePointer<sqlite3_vfs>?
  ) -> UnsafeMutablePointer<sqlite3_vfs> {
    guard let below = unsafe files?.pointee.pAppData else {
      preconditionFailure("SQLite names the files it means")
    }
    return unsafe below.assumingMemoryBound(to: sqlite3_vfs.self)
  }

  /// `SQLITE_IOERR_DATA`: "the checksum on a page of the database file is incorrect".
  static let damagedCode = ResultCode(rawValue: SQLITE_IOERR | 32 << 8)

  /// Makes a new file leave room for the checksums, and makes sure that these files are used at all.
  func prepare(_ db: Database) throws {
    guard let connection = unsafe db.sqliteConnection else { return }
    var used: UnsafeMutablePointer<sqlite3_vfs>?
    unsafe sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFS_POINTER, &used)
    // A libsqlite3 that takes no addresses would have made a file of that name.
    guard let used = unsafe used, unsafe used == sqlite3_vfs_find(name) else {
      throw DatabaseError(
        resultCode: .SQLITE_CANTOPEN, message: "this libsqlite3 was built without SQLITE_USE_URI")
    }
    var reserved = Int32(PageChecksum.size)
    unsafe sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved)
    try db.execute(sql: "PRAGMA page_size = \(PageChecksum.pageSize)")
  }

  /// Who else may work with a database that is opened.
  enum Company: String {
    case anybody = ""
    /// Nobody, and it has no log; SQLite makes none.
    case nobody = "&immutable=1"
    /// Nobody, and it has a log; its index is made in memory, and no file of it.
    case nobodyButLog = "&private_index=1"
  }

  /// Returns the address that opens `path` with these files.
  func address(of path: String, in company: Company = .anybody) -> String {
    var address = "file:"
    for byte in path.utf8 {
      switch byte {
      // What has a meaning in an address, and what may be no text at all.
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0...0x20, 0x7F...:
        let digits = String(byte, radix: 16, uppercase: true)
        address += (byte < 16 ? "%0" : "%") + digits
      default: address.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return address + "?vfs=\(name)\(company.rawValue)"
  }
}

/// One open file: SQLite's header, whether it is a database, a page to write from, the file below.
private struct OpenFile {
  private static let kindOffset = MemoryLayout<sqlite3_file>.size
  private static let pageOffset = kindOffset + 8
  /// How many bytes stand before those of the file below.
  static let size = pageOffset + PageChecksum.pageSize

  private let address: UnsafeMutableRawPointer

  private init(_ file: UnsafeMutablePointer<sqlite3_file>?) {
    guard let file = unsafe file else { preconditionFailure("SQLite names the file it means") }
    unsafe address = UnsafeMutableRawPointer(file)
  }

  /// The file below.
  private var inner: UnsafeMutablePointer<sqlite3_file> {
    unsafe (address + OpenFile.size).assumingMemoryBound(to: sqlite3_file.self)
  }

  private var methods: sqlite3_io_methods { unsafe inner.pointee.pMethods.pointee }

  private var isDatabase: Bool {
    unsafe address.load(fromByteOffset: OpenFile.kindOffset, as: Int64.self) != 0
  }

  private var page: UnsafeMutableRawBufferPointer {
    unsafe UnsafeMutableRawBufferPointer(
      start: address + OpenFile.pageOffset, count: PageChecksum.pageSize)
  }

  static func open(
    _ below: UnsafeMutablePointer<sqlite3_vfs>, _ name: UnsafePointer<CChar>?,
    _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
    _ flagsOut: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    let opened = unsafe OpenFile(file)
    unsafe file?.pointee.pMethods = nil
    unsafe opened.inner.pointee.pMethods = nil
    unsafe opened.address.storeBytes(
      of: flags & SQLITE_OPEN_MAIN_DB == 0 ? 0 : 1, toByteOffset: kindOffset, as: Int64.self)
    let code = unsafe below.pointee.xOpen(below, name, opened.inner, flags, flagsOut)
    if unsafe opened.inner.pointee.pMethods != nil {
      let isPrivate =
        unsafe flags & SQLITE_OPEN_MAIN_DB != 0
        && sqlite3_uri_boolean(name, "private_index", 0) != 0
      unsafe file?.pointee.pMethods = isPrivate ? OpenFile.privateMethods : OpenFile.methods
    }
    return code
  }

  // SQLite reads the table as long as the process lives; nothing writes it after this.
  private nonisolated(unsafe) static let methods: UnsafePointer<sqlite3_io_methods> = {
    var methods = sqlite3_io_methods()
    // Version 2 leaves out memory mapping, which would go past the checks.
    methods.iVersion = 2
    unsafe methods.xClose = { unsafe OpenFile($0).passOn { $0.xClose } }
    unsafe methods.xRead = { unsafe OpenFile($0).read($1, $2, $3) }
    unsafe methods.xWrite = { unsafe OpenFile($0).write($1, $2, $3) }
    unsafe methods.xTruncate = { file, size in
      unsafe OpenFile(file).with { $0.xTruncate($1, size) }
    }
    unsafe methods.xSync = { file, flags in unsafe OpenFile(file).with { $0.xSync($1, flags) } }
    unsafe methods.xFileSize = { file, size in
      unsafe OpenFile(file).with { $0.xFileSize($1, size) }
    }
    unsafe methods.xLock = { file, level in unsafe OpenFile(file).with { $0.xLock($1, level) } }
    unsafe methods.xUnlock = { file, level in
      unsafe OpenFile(file).with { $0.xUnlock($1, level) }
    }
    unsafe methods.xCheckReservedLock = { file, result in
      unsafe OpenFile(file).with { $0.xCheckReservedLock($1, result) }
    }
    unsafe methods.xFileControl = { file, operation, argument in
      unsafe OpenFile(file).with { $0.xFileControl($1, operation, argument) }
    }
    unsafe methods.xSectorSize = { unsafe OpenFile($0).passOn { $0.xSectorSize } }
    unsafe methods.xDeviceCharacteristics = {
      unsafe OpenFile($0).passOn { $0.xDeviceCharacteristics }
    }
    unsafe methods.xShmMap = { file, region, size, extends, memory in
      unsafe OpenFile(file).with { $0.xShmMap($1, region, size, extends, memory) }
    }
    unsafe methods.xShmLock = { file, offset, count, flags in
      unsafe OpenFile(file).with { $0.xShmLock($1, offset, count, flags) }
    }
    unsafe methods.xShmBarrier = { file in
      let opened = unsafe OpenFile(file)
      unsafe opened.methods.xShmBarrier(opened.inner)
    }
    unsafe methods.xShmUnmap = { file, deletes in
      unsafe OpenFile(file).with { $0.xShmUnmap($1, deletes) }
    }
    return unsafe kept(methods)
  }()

  /// Those of a database whose log has no index: told so, SQLite makes one in its own memory, for
  /// itself alone, as it does where it may not write the index.
  private nonisolated(unsafe) static let privateMethods: UnsafePointer<sqlite3_io_methods> = {
    var methods = unsafe OpenFile.methods.pointee
    unsafe methods.xShmMap = { _, _, _, _, memory in
      unsafe memory?.pointee = nil
      return SQLITE_READONLY | 5 << 8  // SQLITE_READONLY_CANTINIT
    }
    unsafe methods.xShmLock = { _, _, _, _ in SQLITE_OK }
    unsafe methods.xShmBarrier = { _ in }
    unsafe methods.xShmUnmap = { _, _ in SQLITE_OK }
    return unsafe kept(methods)
  }()

  private static func kept(_ methods: sqlite3_io_methods) -> UnsafePointer<sqlite3_io_methods> {
    let kept = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    unsafe kept.initialize(to: methods)
    return unsafe UnsafePointer(kept)
  }

  private func with(
    _ call: (sqlite3_io_methods, UnsafeMutablePointer<sqlite3_file>) -> Int32
  ) -> Int32 {
    unsafe call(methods, inner)
  }

  private func passOn(
    _ method: (sqlite3_io_methods) -> (
      @convention(c) (UnsafeMutablePointer<sqlite3_file>?) ->
        Int32
    )?
  ) -> Int32 {
    unsafe method(methods)?(inner) ?? SQLITE_INTERNAL
  }

  private func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
    let code = unsafe methods.xRead(inner, buffer, count, offset)
    guard isDatabase, let buffer = unsafe buffer else { return code }
    let bytes = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
    guard Int(count) == PageChecksum.pageSize, offset % Int64(PageChecksum.pageSize) == 0 else {
      return unsafe offset == 0 && code == SQLITE_OK ? checkHeader(bytes) : code
    }
    if code == OpenFile.shortRead {
      return offset == 0 && isForeign() ? SQLITE_NOTADB : verdict(endingAt: offset + Int64(count))
    }
    guard code == SQLITE_OK else { return code }
    return unsafe verdict(UnsafeRawBufferPointer(bytes), number: offset / Int64(count) + 1)
  }

  /// The first 100 bytes are read alone, before all else; they are believed only as a part of their
  /// page.
  ///
  /// A page that is not right may be half written, and a whole one lie in the log or the journal. So
  /// nothing is said here: SQLite takes zeros for a new file, looks there, and reads the page again.
  private func checkHeader(_ header: UnsafeMutableRawBufferPointer) -> Int32 {
    let code = unsafe methods.xRead(inner, page.baseAddress, Int32(PageChecksum.pageSize), 0)
    guard code == SQLITE_OK || code == OpenFile.shortRead else { return code }
    if unsafe PageChecksum.isRight(UnsafeRawBufferPointer(page), number: 1) { return SQLITE_OK }
    unsafe header.initializeMemory(as: UInt8.self, repeating: 0)
    return OpenFile.shortRead
  }

  private func verdict(_ page: UnsafeRawBufferPointer, number: Int64) -> Int32 {
    if unsafe PageChecksum.isRight(page, number: number) { return SQLITE_OK }
    // A database without our mark in its first page is another program's.
    let mark = unsafe UInt32(bigEndian: page.loadUnaligned(fromByteOffset: 68, as: UInt32.self))
    let reserved = unsafe page[20]
    let isOurs = Int64(mark) == Schema.applicationID || Int(reserved) == PageChecksum.size
    return number == 1 && !isOurs ? SQLITE_NOTADB : OpenFile.damaged
  }

  /// Whether a file that is shorter than a page begins as no database does.
  private func isForeign() -> Bool {
    let mark = "SQLite format 3".utf8
    let code = unsafe methods.xRead(inner, page.baseAddress, Int32(mark.count), 0)
    // What is not there is read as zeros.
    let start = unsafe page.prefix(mark.count).prefix { $0 != 0 }
    return unsafe (code == SQLITE_OK || code == OpenFile.shortRead) && !mark.starts(with: start)
  }

  /// What is to be said of a page of which the system read only a part.
  private func verdict(endingAt end: Int64) -> Int32 {
    var size: Int64 = 0
    let code = unsafe methods.xFileSize(inner, &size)
    guard code == SQLITE_OK else { return code }
    // The rest is there; it was only not read.
    if size >= end { return ResultCode.SQLITE_IOERR_READ.rawValue }
    // SQLite takes what lies behind the end for zeros; a page that was written is never there.
    return size == 0 ? OpenFile.shortRead : OpenFile.damaged
  }

  private func write(_ buffer: UnsafeRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
    guard isDatabase, let buffer = unsafe buffer, Int(count) == PageChecksum.pageSize else {
      return unsafe methods.xWrite(inner, buffer, count, offset)
    }
    // SQLite's own copy of the page is not ours to change.
    unsafe page.copyMemory(from: UnsafeRawBufferPointer(start: buffer, count: Int(count)))
    unsafe PageChecksum.put(in: page, number: offset / Int64(count) + 1)
    return unsafe methods.xWrite(inner, page.baseAddress, count, offset)
  }

  private static let shortRead = ResultCode.SQLITE_IOERR_SHORT_READ.rawValue
  private static let damaged = ChecksummedFiles.damagedCode.rawValue
}
