/// A page of a run: its bytes, and what the scan found in them.
///
/// What its records say does not depend on the run, so a page that comes again as it was is used again.
final class PolledPage: Sendable {
  /// The body, with the zeros behind it that a scan needs.
  private let bytes: [UInt8]
  private let scans: [ScannedRecord]
  /// The id of each record, unless it has none or one that is no text and no number.
  let ids: [RecordID?]
  /// The ids that there are, in their order.
  let presentIDs: [RecordID]
  /// What stands at the place of each record's updated date; empty where none is asked for.
  private let updated: [DateField.Reading]

  /// Scans a body and reads what every run asks of its records; throws why `scan` refuses it.
  init<Refusal: Error>(
    _ body: [UInt8], updated: DateField?, referenceDate: Timestamp,
    _ scan: (PaddedBytes) -> Result<[ScannedRecord], Refusal>
  ) throws(Refusal) {
    let bytes = PaddedBytes.padded(body)
    scans = try bytes.withUnsafeBytes { scan(PolledPage.padded($0)) }.get()
    (ids, self.updated) = bytes.withUnsafeBytes { [scans] buffer in
      let bytes = PolledPage.padded(buffer)
      return (
        scans.map { PolledPage.id($0.id, in: bytes) },
        updated.map { field in
          scans.map { field.read($0.updated, in: bytes, referenceDate: referenceDate) }
        } ?? []
      )
    }
    presentIDs = ids.compactMap { $0 }
    self.bytes = bytes
  }

  /// How many records it has.
  var recordCount: Int { scans.count }

  var byteCount: Int { bytes.count }

  /// Whether that is its body.
  func holds(_ body: [UInt8]) -> Bool {
    body.count + PaddedBytes.padding == bytes.count && Bytes.begin(bytes, with: body)
  }

  /// Hands out the records in their order; none may be kept.
  func eachRecord(_ body: (PolledRecord) throws -> Void) rethrows {
    try bytes.withUnsafeBytes { buffer in
      let bytes = PolledPage.padded(buffer)
      for index in scans.indices {
        try body(
          PolledRecord(
            id: ids[index], updated: updated.isEmpty ? .absent : updated[index],
            scan: scans[index], bytes: bytes))
      }
    }
  }

  private static func id(_ field: ScannedField, in bytes: PaddedBytes) -> RecordID? {
    guard let text = field.scalarText(in: bytes),
      field.kind == .number || !JSONValue.isBlank(text)
    else { return nil }
    return RecordID(text)
  }

  private static func padded(_ buffer: UnsafeRawBufferPointer) -> PaddedBytes {
    guard let address = buffer.baseAddress else { preconditionFailure("a page has its padding") }
    return unsafe PaddedBytes(at: address)
  }
}

/// A record of a page; its values are built only when they are asked for.
struct PolledRecord {
  /// The record's id, unless it has none or one that is no text and no number.
  let id: RecordID?
  /// What stands at the place of its updated date.
  let updated: DateField.Reading
  fileprivate let scan: ScannedRecord
  fileprivate let bytes: PaddedBytes

  /// The hash of the whole record.
  var fingerprint: Fingerprint { scan.fingerprint }

  /// Returns the date at the place of `field`, the record's created date.
  func created(_ field: DateField, referenceDate: Timestamp) -> DateField.Reading {
    field.read(scan.created, in: bytes, referenceDate: referenceDate)
  }

  /// What stands at the place that tells of a deletion.
  var deleted: JSONValue? { scan.deleted.value(in: bytes) }

  /// The whole record as it stands in the page.
  var text: [UInt8] { bytes.copy(scan.start, scan.end) }
}
