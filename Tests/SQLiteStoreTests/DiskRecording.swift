import Foundation

@testable import SQLiteStore

/// All that a disk was told while transactions of a script were played on it.
struct DiskRecording {
  /// How a store comes to its end.
  enum End { case closed, killed }

  private(set) var events: [DiskEvent] = []
  /// How many transactions of the script were committed.
  private(set) var done: Int

  private let script: StoreScript
  private let durability: SQLiteStore.Durability
  private let path: String

  /// Starts at a state that holds so many transactions, in the folder.
  init(
    _ script: StoreScript, from done: Int = 0, durability: SQLiteStore.Durability,
    folder: String
  ) {
    self.script = script
    self.done = done
    self.durability = durability
    path = folder + "/" + DiskRecording.name
  }

  static let name = "state.db"

  /// Plays so many transactions in one life of a store.
  mutating func play(_ count: Int, _ end: End, on disk: FaultyDisk) throws {
    var alive: SQLiteStore?
    var done = done
    events += try disk.recording {
      let store = try SQLiteStore(.file(path), durability: durability, disk: disk.underStore)
      for _ in 0..<count {
        try script.run(done, in: store)
        done += 1
        disk.note(.committed(done))
      }
      if end == .closed { try store.close() } else { alive = store }
    }
    self.done = done
    guard let store = alive else { return }
    // To close it would do what a killed process does not; so the files are put back.
    let files = StateFiles(path)
    try store.close()
    try StateFiles.write(files.bytes, to: path)
  }
}
