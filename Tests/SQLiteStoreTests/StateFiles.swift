import Foundation

@testable import SQLiteStore

/// The files of a state as they lie on the disk, by what stands behind its name.
struct StateFiles {
  var bytes: [String: [UInt8]]

  /// Those of the state at `path` as they are now.
  init(_ path: String) {
    bytes = [:]
    // The index of the log is not a part of it; a process that opens the state makes it anew.
    for suffix in SQLiteStore.fileSuffixes where suffix != "-shm" {
      bytes[suffix] = FileManager.default.contents(atPath: path + suffix).map { [UInt8]($0) }
    }
  }

  /// Those that a process leaves that was killed after so many transactions.
  static func killed(
    after count: Int, of script: StoreScript, _ folder: String
  ) throws -> StateFiles {
    let path = folder + "/killed.db"
    let store = try SQLiteStore(.file(path), disk: StoreDisk(pagesPerCheckpoint: 12))
    for index in 0..<count { try script.run(index, in: store) }
    return withExtendedLifetime(store) { StateFiles(path) }
  }

  /// Puts the files in place of those of the state at `path`.
  ///
  /// Tests do so many thousand times, hence by the system's own calls.
  static func write(_ bytes: [String: [UInt8]], to path: String) throws {
    for suffix in SQLiteStore.fileSuffixes + ["-journal"] {
      guard let bytes = bytes[suffix] else {
        unlink(path + suffix)
        continue
      }
      let descriptor = unsafe open(path + suffix, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      defer { close(descriptor) }
      let written = unsafe bytes.withUnsafeBytes {
        unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0)
      }
      guard written == bytes.count else { throw CocoaError(.fileWriteUnknown) }
    }
  }
}
