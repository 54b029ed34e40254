package import ChangeEngine

/// What a comparison is about: where records keep their id and dates, and what makes one CREATED.
package struct SnapshotKeys: Sendable {
  package let id: FieldPath
  package let created: FieldPath
  package let updated: FieldPath
  package let stamps: StampReader
  package let toleranceMilliseconds: Int64
  /// The key under which a page holds its records, besides the usual ones.
  package let resource: String?

  package init(
    id: FieldPath, created: FieldPath, updated: FieldPath, stamps: StampReader,
    toleranceMilliseconds: Int64 = 10_000, resource: String? = nil
  ) {
    self.id = id
    self.created = created
    self.updated = updated
    self.stamps = stamps
    self.toleranceMilliseconds = toleranceMilliseconds
    self.resource = resource
  }

  func scanner(hasFingerprints: Bool = true) -> RecordScanner {
    RecordScanner(
      id: id, created: created, updated: updated, hasFingerprints: hasFingerprints)
  }
}
