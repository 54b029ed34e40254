import Benchmarks
import Foundation
import Testing

@Suite struct ResultsTests {
  private func measurement(
    _ id: String = "kernel: x", times: [Int64], count: Int = 10
  ) -> Benchmarks.Measurement {
    Benchmarks.Measurement(
      id: id, work: .init("records", count: count, bytes: 7, virtualMilliseconds: 9),
      runs: times.map { .init(wallNanoseconds: $0 + 1, processorNanoseconds: $0, instructions: 3) },
      peakBytes: 5)
  }

  @Test func `the figures of every benchmark stand below their heading`() {
    let ids = BenchmarkSuite.allCases.flatMap { $0.benchmarks(scale: 1) }.map(\.id)

    for id in ids {
      let figures = PerfTable.line(of: measurement(id, times: [1_000]))
        .replacing(/\ \ [^ ]+( [a-zA-Z])? × real time$/, with: "")
      #expect(figures.count == PerfTable.heading.count, "\(figures)")
    }
  }

  @Test func `measurements that were saved are read back`() throws {
    let measurements = [measurement(times: [1, 2, 3]), measurement("é \"x\"", times: [4])]
    let text = SavedMeasurements.text(of: measurements, conditions: ["build": "debug"])

    #expect(try SavedMeasurements.read(Array(text.utf8), path: "file") == measurements)
  }

  @Test(arguments: [
    ("", "file: error: not JSON"), ("[]", "file: error: not measurements of this version"),
    ("{\"version\":2,\"measurements\":[]}", "file: error: not measurements of this version"),
    (
      "{\"version\":1,\"measurements\":[{\"id\":\"x\"}]}", "file: error: measurement 1 is not whole"
    ),
  ])
  func `a file that is something else is refused`(text: String, message: String) {
    let error = #expect(throws: BenchmarkError.self) {
      try SavedMeasurements.read(Array(text.utf8), path: "file")
    }

    #expect(error?.description.hasPrefix(message) == true)
  }

  @Test func `a verdict is a ratio with its interval`() throws {
    let earlier = [measurement(times: [100, 101, 102, 103, 104])]
    let slower = try #require(
      Verdict(measurement(times: [150, 151, 152, 153, 154]), baseline: earlier))
    let same = try #require(
      Verdict(measurement(times: [99, 101, 102, 104, 105]), baseline: earlier))

    #expect(slower.ratio == 152.0 / 102)
    #expect(slower.low > 1.4 && slower.high < 1.6)
    #expect(slower.exceeds(gate: 0.1) && !slower.exceeds(gate: 0.6))
    #expect(slower.text.hasSuffix("slower"))
    #expect(same.low < 1 && same.high > 1)
    #expect(!same.exceeds(gate: 0) && same.text.hasSuffix("no difference"))
    #expect(Verdict(measurement(times: [1], count: 11), baseline: earlier) == nil)
    #expect(Verdict(measurement("other", times: [1]), baseline: earlier) == nil)
  }

  @Test(arguments: SnapshotWorkload.Shape.allCases)
  func `a workload's files hold what its answer says`(shape: SnapshotWorkload.Shape) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for rate in [100, 10_000, 1_000_000] {
      let files = try WorkloadFiles(
        SnapshotWorkload(shape, count: 2_000, changesPerMillion: rate), in: folder)
      let expected = try String(contentsOfFile: files.expected, encoding: .utf8).split(
        separator: "\n")
      let sizes = try [files.before, files.after].map {
        try Data(contentsOf: URL(fileURLWithPath: $0)).count
      }
      let lines = try [files.before, files.after].map {
        try Data(contentsOf: URL(fileURLWithPath: $0)).count { $0 == 0x0A }
      }

      #expect(files.answer.created + files.answer.updated + files.answer.deleted == expected.count)
      #expect(files.bytes == sizes.reduce(0, +))
      #expect(files.records == lines.reduce(0, +))
      #expect(
        expected.map { $0.split(separator: "\t")[1] }
          == expected.map { $0.split(separator: "\t")[1] }.sorted())
      if shape != .wide, rate == 10_000 { #expect(expected.count == (shape == .hot ? 1 : 20)) }
    }
  }

  @Test func `a contact of the workload has about 665 bytes`() throws {
    var bytes = 0
    SnapshotWorkload(.random, count: 1_000, changesPerMillion: 100).writeBefore {
      bytes += $0.count
    }

    #expect((640_000...690_000).contains(bytes), "\(bytes)")
  }
}
