import ChangeEngine
import Foundation
import Testing

@testable import SQLiteStore

/// The power goes after any operation of the disk; what was committed is there when it comes back.
///
/// By default it goes after some operations, evenly spread; `EVENTBENCH_FAULTS=all` takes each.
@Suite struct PowerLossTests {
  private static let script = StoreScript(seed: 23, count: 12)
  private static let isThorough =
    ProcessInfo.processInfo.environment["EVENTBENCH_FAULTS"] == "all"

  /// Seeds of an operation: as many kinds of losses as `PowerLoss` knows, twice.
  private static let styles = 6
  /// Of so many losses one is played.
  private static let step = 5

  /// What a state says after the power went.
  private enum Outcome: Hashable, CustomStringConvertible {
    /// It holds so many transactions.
    case holds(Int)
    case refused(String)
    /// It holds what no transaction left.
    case mixture

    var description: String {
      switch self {
      case .holds(let count): "holds \(count)"
      case .refused(let code): "refused: \(code)"
      case .mixture: "mixture"
      }
    }
  }

  @Test func `a commit that waits for the disk outlives the power`() throws {
    let events = try Self.events(.full)
    var losses = 0
    try Self.eachLoss(of: events) { loss, outcome, place in
      losses += 1
      let allowed = [Outcome.holds(loss.committed), .holds(loss.committed + 1)]
      #expect(allowed.contains(outcome), "\(place)")
    }
    print("power lost \(losses) times among \(events.count) operations: nothing was lost")
  }

  @Test func `a commit that does not wait may go with the power, and what is left is whole`() throws
  {
    let events = try Self.events(.normal)
    var (told, untold, losses) = (0, 0, 0)
    try Self.eachLoss(of: events) { loss, outcome, place in
      losses += 1
      switch outcome {
      case .holds(let count):
        #expect(loss.synced...loss.committed + 1 ~= count, "\(place)")
        if count < loss.committed { untold += 1 }
      case .refused("rolled-back"): told += 1
      default: Issue.record("\(outcome) \(place)")
      }
    }
    print("power lost \(losses) times: \(told) losses of commits told, \(untold) not")
    #expect(told > 0 && untold > 0)
  }

  @Test func `power that goes again while the state is opened takes no more`() throws {
    let events = try Self.events(.full)
    var disk = PowerLoss()
    for (index, event) in events.enumerated() {
      disk.apply(event)
      guard index % (Self.isThorough ? 8 : 60) == 35 else { continue }
      let files = disk.files(seed: UInt64(3 * index + 2))
      try TemporaryFolder.with { folder in
        guard case .holds(let count) = try Self.outcome(files, in: folder) else { return }
        guard count < Self.script.count else { return }
        let again = try Self.events(after: files, holding: count, in: folder)
        try Self.eachLoss(of: again, on: PowerLoss(files, committed: count)) {
          let allowed = [Outcome.holds($0.committed), .holds($0.committed + 1)]
          #expect(allowed.contains($1), "\($2) after operation \(index)")
        }
      }
    }
  }

  @Test func `a disk that lies of its syncs loses commits, and so is seen here`() throws {
    var outcomes: [Outcome: Int] = [:]
    var lost = 0
    try Self.eachLoss(of: Self.events(.full), on: PowerLoss(ignoresSyncs: true)) {
      loss, outcome, _ in
      outcomes[outcome, default: 0] += 1
      if case .holds(let count) = outcome, count < loss.committed { lost += 1 }
    }
    print("a disk that lies: \(lost) times commits lost unseen, \(outcomes)")
    #expect(lost > 0)
    #expect(outcomes.keys.contains(.refused("damaged")))
  }

  /// Plays the script in four lives of a store, two of which end by a kill.
  private static func events(_ durability: SQLiteStore.Durability) throws -> [DiskEvent] {
    try TemporaryFolder.with { folder in
      try FaultyDisk.with(folder) { disk in
        var recording = DiskRecording(script, durability: durability, folder: folder)
        for end in [DiskRecording.End.closed, .killed, .closed, .killed] {
          try recording.play(script.count / 4, end, on: disk)
        }
        return recording.events
      }
    }
  }

  /// Opens the state, plays one transaction and closes it.
  private static func events(
    after files: [String: [UInt8]], holding count: Int, in folder: String
  ) throws -> [DiskEvent] {
    try put(files, in: folder)
    return try FaultyDisk.with(folder) { disk in
      var recording = DiskRecording(script, from: count, durability: .full, folder: folder)
      try recording.play(1, .closed, on: disk)
      return recording.events
    }
  }

  private static func put(_ files: [String: [UInt8]], in folder: String) throws {
    let suffixed = files.map { (String($0.key.dropFirst(DiskRecording.name.count)), $0.value) }
    try StateFiles.write(
      Dictionary(uniqueKeysWithValues: suffixed), to: folder + "/" + DiskRecording.name)
  }

  /// Lets the power go after operations of the disk, and looks what is there afterwards.
  private static func eachLoss(
    of events: [DiskEvent], on disk: PowerLoss = PowerLoss(),
    _ judge: (PowerLoss, Outcome, _ place: String) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      var disk = disk
      for (index, event) in events.enumerated() {
        disk.apply(event)
        for style in 0..<styles where isThorough || (index + style) % step == 0 {
          let seed = UInt64(index * styles + style)
          let outcome = try outcome(disk.files(seed: seed), in: folder)
          try judge(disk, outcome, "operation \(index), seed \(seed)")
        }
      }
    }
  }

  /// Opens what is there, looks at it, and goes on with the script.
  private static func outcome(_ files: [String: [UInt8]], in folder: String) throws -> Outcome {
    try put(files, in: folder)
    return try FaultyDisk.with(folder) { disk in
      do {
        let store = try SQLiteStore(
          .file(folder + "/" + DiskRecording.name), disk: disk.underStore)
        guard let count = try script.count(in: store) else { return .mixture }
        guard count < script.count else { return .holds(count) }
        try script.run(count, in: store)
        return try script.isState(of: store, after: count + 1) ? .holds(count) : .mixture
      } catch let error as StoreError {
        return .refused(error.code)
      }
    }
  }
}
