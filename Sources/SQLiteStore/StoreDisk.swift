internal import Foundation

/// What a state lies on; tests put a disk in its place that fails.
struct StoreDisk: Sendable {
  /// The disk of this machine.
  static let system = StoreDisk()

  /// The files of the database.
  var files = ChecksummedFiles.system
  /// How the note beside it is read and written.
  var note = NoteCalls()
  /// After how many pages of its log the database itself is written; `nil` as SQLite has it: 1,000.
  var pagesPerCheckpoint: Int?
}

/// The system's calls for the note of a `StoreOwner`; each returns what the system returns.
struct NoteCalls: Sendable {
  var open: @Sendable (_ path: String) -> Int32 = { path in
    unsafe Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
  }
  var read: @Sendable (_ descriptor: Int32, UnsafeMutableRawBufferPointer) -> Int = {
    unsafe pread($0, $1.baseAddress, $1.count, 0)
  }
  var write: @Sendable (_ descriptor: Int32, UnsafeRawBufferPointer) -> Int = {
    unsafe pwrite($0, $1.baseAddress, $1.count, 0)
  }
  var sync: @Sendable (_ descriptor: Int32) -> Int32 = { fsync($0) }
}
