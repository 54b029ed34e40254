import ChangeEngine
package import SnapshotDiff

/// The diff on a user's own snapshot.
package struct DatasetSuite {
  private let path: String
  private let keys: SnapshotKeys

  package init(path: String, keys: SnapshotKeys) {
    self.path = path
    self.keys = keys
  }

  /// All of it new, and all of it unchanged.
  package var benchmarks: [Benchmark] {
    [
      Benchmark(suite: "dataset", name: "every record new") {
        let work = try work(times: 1)
        return Benchmark.Prepared(work: work) {
          var differ = SnapshotDiffer(keys)
          let found = try differ.compare(try FileSource(path: path), full: true)
          return UInt64(found.created &* 31 &+ found.updated)
        }
      },
      Benchmark(suite: "dataset", name: "no record changed") {
        let work = try work(times: 2)
        return Benchmark.Prepared(work: work) {
          var differ = SnapshotDiffer(keys)
          let found = try differ.compare(
            FileSource(path: path), with: FileSource(path: path), full: true
          ).after
          return UInt64(found.created &+ found.updated &+ found.deleted)
        }
      },
    ]
  }

  private func work(times: Int) throws -> Benchmark.Work {
    let source = try FileSource(path: path)
    guard source.canReread else {
      throw SnapshotError(
        file: path, message: "it can be read only once, and is measured several times",
        remedy: "write it into a file first")
    }
    var differ = SnapshotDiffer(keys)
    let summary = try differ.compare(source, full: true)
    guard summary.records > 0 else {
      throw SnapshotError(
        file: path, message: "it holds no record", remedy: "name a snapshot that holds some")
    }
    guard summary.leftOut.withoutID.count < summary.records else {
      throw SnapshotError(
        file: path, message: "no record has an id at that path", remedy: "check --id")
    }
    return Benchmark.Work("records", count: times * summary.records, bytes: times * summary.bytes)
  }
}
