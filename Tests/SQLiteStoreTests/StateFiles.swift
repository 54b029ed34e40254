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
  static func write(_ bytes: [String: [UInt8]], to path: String) throws {
    for suffix in SQLiteStore.fileSuffixes + ["-journal"] {
      let url = URL(fileURLWithPath: path + suffix)
      try? FileManager.default.removeItem(at: url)
      if let bytes = bytes[suffix] { try Data(bytes).write(to: url) }
    }
  }
}
