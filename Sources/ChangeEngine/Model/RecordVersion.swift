/// What the engine remembers of a record: the state that it last saw.
public struct RecordVersion: Hashable, Sendable {
  /// The updated stamp, where the record has one.
  public let updated: Timestamp?
  /// The hash of the whole record.
  public let fingerprint: Fingerprint
  /// The hash of the bytes in which a snapshot had the record; `nil` where no diff of snapshots took it.
  public let bytesHash: UInt64?
  /// Whether this state was reported, or only seen in a full listing.
  public let isReported: Bool

  /// Creates what is remembered of one state of a record.
  public init(
    updated: Timestamp?, fingerprint: Fingerprint, isReported: Bool, bytesHash: UInt64? = nil
  ) {
    self.updated = updated
    self.bytesHash = bytesHash
    self.fingerprint = fingerprint
    self.isReported = isReported
  }
}
