import ChangeEngine

/// What is kept of a record's content, by which it is compared with the next one of its id.
protocol ContentMemory {
  /// Whether records are scanned with their fingerprints.
  static var needsFingerprints: Bool { get }
  /// What is kept of a record that was read; `offset` says where in its snapshot `bytes` begin.
  func kept(_ record: ScannedRecord, in bytes: PaddedBytes, at offset: Int) -> UInt64
  /// Whether a record says the same as the one of which `kept` was kept.
  mutating func isSame(
    _ record: ScannedRecord, in bytes: PaddedBytes, as kept: UInt64
  ) throws(SnapshotError) -> Bool
  /// Whether two records say the same, going by what was kept of them.
  mutating func areSame(_ one: UInt64, _ other: UInt64) throws(SnapshotError) -> Bool
}

/// Keeps the fingerprint of each record.
struct Fingerprints: ContentMemory {
  static var needsFingerprints: Bool { true }

  @inline(__always)
  func kept(_ record: ScannedRecord, in bytes: PaddedBytes, at offset: Int) -> UInt64 {
    record.fingerprint.value
  }

  @inline(__always)
  func isSame(_ record: ScannedRecord, in bytes: PaddedBytes, as kept: UInt64) -> Bool {
    record.fingerprint.value == kept
  }

  func areSame(_ one: UInt64, _ other: UInt64) -> Bool { one == other }
}
