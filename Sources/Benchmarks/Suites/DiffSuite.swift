import ChangeEngine
import Foundation
import SnapshotDiff

/// The diff of two snapshots, from their files to the sorted list of changes.
package struct DiffSuite {
  let scale: Int

  /// Where the contacts of the workload keep their dates.
  package static let createdPath = "properties.createdate"
  package static let updatedPath = "properties.lastmodifieddate"

  /// The workload that is written when none is asked for.
  package static func standard(scale: Int) -> SnapshotWorkload {
    SnapshotWorkload(.random, count: 100_000 / scale, changesPerMillion: 10_000)
  }

  /// Sizes by rates by shapes.
  package static func workloads(scale: Int) -> [SnapshotWorkload] {
    SnapshotWorkload.Shape.allCases.flatMap { shape in
      [1_000, 100_000, 1_000_000].flatMap { count in
        [100, 10_000, 1_000_000].map { rate in
          SnapshotWorkload(shape, count: max(50, count / scale), changesPerMillion: rate)
        }
      }
    }
  }

  var benchmarks: [Benchmark] {
    var seen: Set<SnapshotWorkload> = []
    return DiffSuite.workloads(scale: scale).filter { seen.insert($0).inserted }.map(benchmark)
  }

  private func benchmark(of workload: SnapshotWorkload) -> Benchmark {
    Benchmark(suite: "diff", name: workload.name) {
      let folder = TemporaryFolder()
      let files = try WorkloadFiles(workload, in: folder.path)
      return Benchmark.Prepared(
        work: Benchmark.Work("records", count: files.records, bytes: files.bytes)
      ) {
        // The folder lives as long as the run that reads it.
        try withExtendedLifetime(folder) { try DiffSuite.run(files) }
      }
    }
  }

  /// Compares the files as the command does, and checks the counts.
  private static func run(_ files: WorkloadFiles) throws -> UInt64 {
    let paths = ["id", createdPath, updatedPath].compactMap(FieldPath.init)
    var differ = SnapshotDiffer(
      SnapshotKeys(
        id: paths[0], created: paths[1], updated: paths[2], stamps: try StampReader(pattern: nil)))
    let found = try differ.compare(
      FileSource(path: files.before), with: FileSource(path: files.after), full: true
    ).after
    guard found.created == files.answer.created, found.updated == files.answer.updated,
      found.deleted == files.answer.deleted
    else {
      throw BenchmarkError("diff: error: it found other changes than the workload has; report it")
    }
    var checksum: UInt64 = 0
    differ.write(.tsv) { lines in
      checksum = checksum &* 31 &+ UInt64(lines.count)
    }
    return checksum
  }
}

/// A folder that is removed with the object.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.path + "/eventbench-\(UUID())"

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
