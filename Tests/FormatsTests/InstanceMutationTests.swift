import ChangeEngine
import Formats
import Foundation
import Simulation
import TestSupport
import Testing

/// Instance files that were damaged by chance: each is read or refused, and each refusal has a place.
@Suite struct InstanceMutationTests {
  /// `EVENTBENCH_MUTANTS=100000 swift test -c release --filter InstanceMutationTests` runs them all.
  private static let count =
    ProcessInfo.processInfo.environment["EVENTBENCH_MUTANTS"].flatMap { Int($0) } ?? 4_000

  private static let pieces = [
    "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "\\u", "//", "/*", "“", "\u{FEFF}", "\0", "\n",
    "null", "true", "01", "-", "1e999", "${", "}'", "<X>", "{{x}}", "|", "é", "\\ud800",
    "\"event.poller.configuration\":", "\"event.objects\":\"a\",", "\"url\":7,", "\"contacts\":",
    "\"event.poller.urls\":\"a|/b?c=${date}|||x\",", "\"datesConfiguration\":[],",
  ]

  @Test func `damaged instance files are read or refused with a place`() throws {
    let folder = TestFiles.root + "/Fixtures/instances"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let files = try names.map { try TestFiles.bytes(folder + "/" + $0) }
    var random = SeededRandom(seed: 20_261_125)
    var refused = 0
    for number in 0..<InstanceMutationTests.count {
      let mutant = mutated(files, &random)
      let source = InstanceSource(mutant, path: "i.json")
      let errors = source.problems.filter { $0.severity == .error }
      refused += errors.isEmpty ? 0 : 1
      let lines = mutant.split(separator: 0x0A, omittingEmptySubsequences: false)
      for problem in source.problems {
        let place = problem.location.position
        let isInside =
          lines.indices.contains(place.line - 1)
          && (1...lines[place.line - 1].count + 1).contains(place.column)
        #expect(isInside, "mutant \(number): \(problem)")
        #expect(!problem.message.isEmpty && !problem.remedy.isEmpty)
        #expect(problem.message.count < 400, "mutant \(number)")
      }
    }
    #expect(refused > InstanceMutationTests.count / 4)
    #expect(refused < InstanceMutationTests.count)
  }

  private func mutated(_ files: [[UInt8]], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = files[index(files.count, &random)]
    for _ in 0...random.next(in: 0...4) where !bytes.isEmpty {
      let position = index(bytes.count, &random)
      let length = min(Int(random.next(in: 1...40)), bytes.count - position)
      switch random.next(in: 0...6) {
      case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes[position] ^= UInt8(1 << random.next(in: 0...7))
      case 2: bytes.removeSubrange(position..<position + length)
      case 3: bytes.insert(contentsOf: bytes[position..<position + length], at: position)
      case 4, 5:
        let piece = InstanceMutationTests.pieces[
          index(InstanceMutationTests.pieces.count, &random)]
        bytes.insert(contentsOf: piece.utf8, at: position)
      default:
        let other = files[index(files.count, &random)]
        let from = index(other.count, &random)
        bytes.replaceSubrange(
          position..<position + length, with: other[from..<min(from + length, other.count)])
      }
    }
    return bytes
  }

  private func index(_ count: Int, _ random: inout SeededRandom) -> Int {
    Int(random.next(in: 0...Int64(count - 1)))
  }
}
