import ChangeEngine
import Foundation
import SQLiteStore
import Testing

/// A state of many records; how many millions of them, says `EVENTBENCH_GROWTH`.
@Suite struct GrowthTests {
  private static let millions =
    ProcessInfo.processInfo.environment["EVENTBENCH_GROWTH"].flatMap { Int($0) } ?? 0
  private static let pageSize = 1_000
  /// What a record may take in the file, and how much memory the process.
  private static let (bytesMax, memoryMax) = (64, 300 << 20)

  @Test(.enabled(if: GrowthTests.millions > 0, "EVENTBENCH_GROWTH says how many million records"))
  func `millions of records take few bytes each and no more memory`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      let store = try SQLiteStore(.file(path), durability: .normal)
      for million in 0..<Self.millions {
        let start = clock()
        for page in 0..<1_000_000 / Self.pageSize {
          try keep(page: million * (1_000_000 / Self.pageSize) + page, in: store)
        }
        print("million \(million + 1): \((clock() - start) / 1_000) ms of processor time")
      }
      try store.close()
      let size = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped).count
      let bytes = size / (Self.millions * 1_000_000)
      print("\(bytes) bytes a record, \(GrowthTests.peakMemory >> 20) MiB at the peak")
      #expect(bytes < Self.bytesMax)
      #expect(GrowthTests.peakMemory < Self.memoryMax)
    }
  }

  /// What a run does with a page of new records: one look-up for all of them, then one write.
  private func keep(page: Int, in store: SQLiteStore) throws {
    let ids = (0..<Self.pageSize).map { RecordID(String(51_000_000 + page * Self.pageSize + $0)) }
    try store.transact { state in
      let known = try state.versions(of: ids, in: "contacts")
      try state.setVersions(
        zip(ids, known).map { id, version in
          (
            id,
            version
              ?? RecordVersion(
                updated: Timestamp(millisecondsSinceEpoch: 1_772_951_400_000),
                fingerprint: Fingerprint(of: .string(id.text)), isReported: true)
          )
        }, in: "contacts")
    }
  }

  private static var peakMemory: Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1_024
  }
}
