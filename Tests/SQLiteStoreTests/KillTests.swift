import Foundation
import Simulation
import Testing

/// The engine in a process of its own is killed again and again, and nothing is lost.
@Suite struct KillTests {
  private struct Journal {
    var events: [Int: Substring] = [:]
    var redeliveredCount = 0
    /// Numbers under which two different events came.
    var contradictions: [Int] = []

    init(_ path: String) throws {
      for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.first == "E", parts.count == 3, let number = Int(parts[1]) else { continue }
        if let known = events[number] {
          redeliveredCount += 1
          if known != parts[2] { contradictions.append(number) }
        }
        events[number] = parts[2]
      }
    }
  }

  private static let killsWanted = 200

  @Test func `killed 200 times, the engine loses nothing and says nothing wrong`() throws {
    try TemporaryFolder.with { folder in
      var random = SeededRandom(seed: 6)
      var (kills, runs, redelivered) = (0, 0, 0)
      while kills < KillTests.killsWanted {
        runs += 1
        let paths = ["state", "journal"].map { "\(folder)/\(runs).\($0)" }
        var isEnded = false
        while !isEnded {
          let mayKill = kills < KillTests.killsWanted
          let delay = mayKill ? UInt32(random.next(in: 5_000...120_000)) : nil
          isEnded = try live(paths, killAfterMicroseconds: delay)
          if !isEnded { kills += 1 }
        }
        let journal = try Journal(paths[1])
        let expected = (1...300).flatMap { ["CREATED \($0)", "UPDATED \($0)"] }.sorted()
        #expect(journal.events.values.map(String.init).sorted() == expected)
        #expect(journal.contradictions == [])
        redelivered += journal.redeliveredCount
      }
      print("\(kills) kills over \(runs) runs, \(redelivered) events came again under their number")
      #expect(kills == KillTests.killsWanted)
    }
  }

  /// Starts the process and kills it after that time; `true` when it came to its end before.
  private func live(_ paths: [String], killAfterMicroseconds delay: UInt32?) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("KillProbe")
    process.arguments = paths
    try process.run()
    if let delay {
      usleep(delay)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      #expect(process.terminationStatus == SIGKILL)
      return false
    }
    #expect(process.terminationStatus == 0, "the state does not open")
    return true
  }
}
