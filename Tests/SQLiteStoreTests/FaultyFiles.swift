import Foundation
import GRDBSQLite

@testable import SQLiteStore

/// SQLite's own file system, where a `FaultyDisk` may refuse each operation and writes it down.
///
/// A file belongs to the disk of its folder. What the file of the system needs lies on the heap, so
/// that this one is small, whatever lies above it or below.
enum FaultyFiles {
  /// A state's files over these.
  static let checksummed: ChecksummedFiles = {
    register()
    return ChecksummedFiles(name: "eventbench-faulty", over: name)
  }()

  private static let name = "faulty"

  private static func register() {
    guard let system = unsafe sqlite3_vfs_find(nil) else { return }
    // SQLite keeps both addresses as long as the process lives.
    let files = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    unsafe files.initialize(to: system.pointee)
    unsafe files.pointee.zName = UnsafePointer(strdup(name))
    unsafe files.pointee.pNext = nil
    unsafe files.pointee.szOsFile = Int32(FaultyFile.size)
    unsafe files.pointee.xOpen = { unsafe FaultyFile.open($1, $2, $3, $4) }
    unsafe files.pointee.xDelete = { unsafe FaultyFiles.delete($1, $2) }
    // Whoever waits for a lock waits no real time.
    unsafe files.pointee.xSleep = { $1 }
    unsafe sqlite3_vfs_register(files, 0)
  }

  static func system() -> UnsafeMutablePointer<sqlite3_vfs> {
    guard let system = unsafe sqlite3_vfs_find(nil) else { preconditionFailure("no files at all") }
    return unsafe system
  }

  private static func delete(_ name: UnsafePointer<CChar>?, _ syncsFolder: Int32) -> Int32 {
    let path = unsafe name.map { unsafe String(cString: $0) } ?? ""
    let disk = FaultyDisk.under(path)
    if let code = disk.refusal(of: .delete) { return code }
    let code = unsafe system().pointee.xDelete(system(), name, syncsFolder)
    guard code == SQLITE_OK else { return code }
    disk.note(.deleted(FaultyDisk.name(of: path)))
    if syncsFolder != 0 { disk.note(.syncedFolder) }
    return code
  }
}

/// One open file: SQLite's header, then a reference to this.
private final class FaultyFile {
  static let size = MemoryLayout<sqlite3_file>.size + MemoryLayout<UnsafeRawPointer>.size

  private let disk: FaultyDisk
  private let name: String
  private let system: UnsafeMutablePointer<sqlite3_file>
  /// The system syncs a folder together with a new log or journal, the first time.
  private var syncsFolder: Bool

  private init(path: String, flags: Int32) {
    disk = FaultyDisk.under(path)
    name = FaultyDisk.name(of: path)
    let bytes = Int(unsafe FaultyFiles.system().pointee.szOsFile)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    unsafe system = memory.assumingMemoryBound(to: sqlite3_file.self)
    let kinds = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL
    syncsFolder = flags & SQLITE_OPEN_CREATE != 0 && flags & kinds != 0
  }

  deinit {
    unsafe UnsafeMutableRawPointer(system).deallocate()
  }

  static func open(
    _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
    _ flagsOut: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    unsafe file?.pointee.pMethods = nil
    // A name is that of a file of a state; SQLite's temporary files have none, and are left alone.
    guard let file = unsafe file, let name = unsafe name else { return SQLITE_CANTOPEN }
    let opened = unsafe FaultyFile(path: String(cString: name), flags: flags)
    if let code = opened.disk.refusal(of: .open) { return code }
    let isNew = unsafe access(name, F_OK) != 0
    let files = unsafe FaultyFiles.system()
    let code = unsafe files.pointee.xOpen(files, name, opened.system, flags, flagsOut)
    guard code == SQLITE_OK else { return code }
    if isNew { opened.disk.note(.created(opened.name)) }
    unsafe slot(of: file).pointee = Unmanaged.passRetained(opened)
    unsafe file.pointee.pMethods = methods
    return code
  }

  private static func slot(
    of file: UnsafeMutablePointer<sqlite3_file>
  ) -> UnsafeMutablePointer<Unmanaged<FaultyFile>> {
    unsafe (UnsafeMutableRawPointer(file) + MemoryLayout<sqlite3_file>.size)
      .assumingMemoryBound(to: Unmanaged<FaultyFile>.self)
  }

  private static func of(_ file: UnsafeMutablePointer<sqlite3_file>?) -> FaultyFile {
    guard let file = unsafe file else { preconditionFailure("SQLite names the file it means") }
    return unsafe slot(of: file).pointee.takeUnretainedValue()
  }

  /// Passes a call on, unless the disk refuses it.
  private func passOn(
    _ operation: DiskOperation? = nil,
    _ call: (sqlite3_io_methods, UnsafeMutablePointer<sqlite3_file>) -> Int32
  ) -> Int32 {
    if let operation, let code = disk.refusal(of: operation) { return code }
    return unsafe call(system.pointee.pMethods.pointee, system)
  }

  // SQLite reads the table as long as the process lives; nothing writes it after this.
  private nonisolated(unsafe) static let methods: UnsafePointer<sqlite3_io_methods> = {
    var methods = sqlite3_io_methods()
    // As that of the files above: without memory mapping.
    methods.iVersion = 2
    unsafe methods.xClose = { unsafe FaultyFile.close($0) }
    unsafe methods.xRead = { unsafe FaultyFile.of($0).read($1, $2, $3) }
    unsafe methods.xWrite = { unsafe FaultyFile.of($0).write($1, $2, $3) }
    unsafe methods.xTruncate = { unsafe FaultyFile.of($0).truncate($1) }
    unsafe methods.xSync = { file, _ in unsafe FaultyFile.of(file).sync() }
    unsafe methods.xFileSize = { file, size in
      unsafe FaultyFile.of(file).passOn { unsafe $0.xFileSize($1, size) }
    }
    unsafe methods.xFileControl = { file, operation, argument in
      unsafe FaultyFile.of(file).passOn { unsafe $0.xFileControl($1, operation, argument) }
    }
    unsafe methods.xSectorSize = { unsafe FaultyFile.of($0).passOn { unsafe $0.xSectorSize($1) } }
    unsafe methods.xDeviceCharacteristics = {
      unsafe FaultyFile.of($0).passOn { unsafe $0.xDeviceCharacteristics($1) }
    }
    addLocks(to: &methods)
    let kept = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    unsafe kept.initialize(to: methods)
    return unsafe UnsafePointer(kept)
  }()

  private static func addLocks(to methods: inout sqlite3_io_methods) {
    unsafe methods.xLock = { file, level in
      unsafe FaultyFile.of(file).passOn(.lock) { unsafe $0.xLock($1, level) }
    }
    unsafe methods.xUnlock = { file, level in
      unsafe FaultyFile.of(file).passOn { unsafe $0.xUnlock($1, level) }
    }
    unsafe methods.xCheckReservedLock = { file, result in
      unsafe FaultyFile.of(file).passOn { unsafe $0.xCheckReservedLock($1, result) }
    }
    unsafe methods.xShmMap = { file, region, size, extends, memory in
      unsafe FaultyFile.of(file).passOn(.mapIndex) {
        unsafe $0.xShmMap($1, region, size, extends, memory)
      }
    }
    unsafe methods.xShmLock = { file, offset, count, flags in
      // Who gives a lock back is never refused.
      let operation = flags & SQLITE_SHM_LOCK != 0 ? DiskOperation.lockIndex : nil
      return unsafe FaultyFile.of(file).passOn(operation) {
        unsafe $0.xShmLock($1, offset, count, flags)
      }
    }
    unsafe methods.xShmBarrier = { file in
      _ = unsafe FaultyFile.of(file).passOn {
        unsafe $0.xShmBarrier($1)
        return SQLITE_OK
      }
    }
    unsafe methods.xShmUnmap = { file, deletes in
      unsafe FaultyFile.of(file).passOn { unsafe $0.xShmUnmap($1, deletes) }
    }
  }

  private static func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Int32 {
    let opened = unsafe of(file)
    let code = opened.passOn { unsafe $0.xClose($1) }
    if let file = unsafe file { unsafe slot(of: file).pointee.release() }
    return code
  }

  private func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
    guard let code = disk.refusal(of: .read) else {
      return passOn { unsafe $0.xRead($1, buffer, count, offset) }
    }
    // What a short read leaves out is zeros, and so says SQLite's interface.
    let bytes = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
    unsafe bytes.initializeMemory(as: UInt8.self, repeating: 0)
    return code
  }

  private func write(_ buffer: UnsafeRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
    let refusal = disk.refusal(of: .write)
    // A disk that gets full takes what it can of the write.
    let taken = refusal == nil ? count : refusal == SQLITE_FULL ? count / 2 : 0
    if taken > 0 {
      let code = passOn { unsafe $0.xWrite($1, buffer, taken, offset) }
      guard code == SQLITE_OK else { return code }
      let bytes = unsafe UnsafeRawBufferPointer(start: buffer, count: Int(taken))
      disk.note(.wrote(name, offset: Int(offset), unsafe Array(bytes)))
    }
    return refusal ?? SQLITE_OK
  }

  private func truncate(_ size: Int64) -> Int32 {
    let code = passOn(.truncate) { unsafe $0.xTruncate($1, size) }
    if code == SQLITE_OK { disk.note(.truncated(name, size: Int(size))) }
    return code
  }

  private func sync() -> Int32 {
    // What a sync is worth is written down; to wait for the machine's disk would prove nothing.
    if let code = disk.refusal(of: .sync) { return code }
    disk.note(.synced(name))
    if syncsFolder { disk.note(.syncedFolder) }
    syncsFolder = false
    return SQLITE_OK
  }
}
