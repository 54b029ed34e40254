import ChangeEngine
import Testing

@testable import SQLiteStore

/// Plays a script on a disk that fails, as an engine does: what failed is tried again.
struct FaultPlay {
  let script: StoreScript
  let disk: FaultyDisk
  let path: String
  /// Whether the store stays open after a failure, else it is opened anew.
  let retriesInPlace: Bool
  /// How many transactions were committed.
  var done: Int
  private(set) var errors: [StoreError] = []

  private var store: SQLiteStore?
  /// Whether a commit failed, so that the file may hold what the store took back.
  private var isUnsure = false
  /// Whether the state is to be looked at: it was opened, or something failed.
  private var isDoubtful = true

  /// How many transactions a store lives.
  private static let session = 3
  /// After so many failures in a row the disk is well again.
  private static let failuresMax = 3

  init(script: StoreScript, disk: FaultyDisk, path: String, retriesInPlace: Bool, done: Int) {
    self.script = script
    self.disk = disk
    self.path = path
    self.retriesInPlace = retriesInPlace
    self.done = done
  }

  /// Plays all of it; then the file must hold the end of the script, for any program.
  mutating func run() throws {
    while done < script.count {
      do {
        try step()
      } catch let error as StoreError {
        errors.append(error)
        isDoubtful = true
        if errors.count == FaultPlay.failuresMax { disk.heal() }
        try #require(errors.count < 2 * FaultPlay.failuresMax, "\(error)")
        if !retriesInPlace { store = nil }
      }
    }
    store = nil
    disk.heal()
    let store = try SQLiteStore(.file(path))
    try #expect(script.isState(of: store, after: done), "at the end")
    try store.close()
  }

  private mutating func step() throws {
    let store = try opened()
    guard done < script.count else { return }
    if isDoubtful {
      let isRight = try script.isState(of: store, after: done)
      #expect(isRight, "after \(done) transactions, \(errors)")
      isDoubtful = false
    }
    var isEnded = false
    do {
      try script.run(done, in: store) { isEnded = true }
    } catch {
      isUnsure = isUnsure || isEnded
      throw error
    }
    done += 1
    isUnsure = false
    guard done % FaultPlay.session == 0 else { return }
    self.store = nil
    try store.close()
  }

  private mutating func opened() throws -> SQLiteStore {
    if let store { return store }
    let store = try SQLiteStore(.file(path), disk: disk.underStore)
    if isUnsure, try !script.isState(of: store, after: done) { done += 1 }
    isUnsure = false
    isDoubtful = true
    self.store = store
    return store
  }
}
