/// A page of a run: its bytes, and the records that the scan found in them.
final class PolledPage: Sendable {
  /// The body, with the zeros behind it that a scan needs.
  private let bytes: [UInt8]
  private let scans: [ScannedRecord]

  /// Scans a body; throws why `scan` refuses it.
  init<Refusal: Error>(
    _ body: [UInt8], _ scan: (PaddedBytes) -> Result<[ScannedRecord], Refusal>
  ) throws(Refusal) {
    var bytes = body
    bytes.reserveCapacity(body.count + PaddedBytes.padding)
    bytes.append(contentsOf: repeatElement(0, count: PaddedBytes.padding))
    scans = try bytes.withUnsafeBytes { scan(PolledPage.padded($0)) }.get()
    self.bytes = bytes
  }

  /// How many records it has.
  var recordCount: Int { scans.count }

  /// Hands out the records in their order; none may be kept.
  func eachRecord(_ body: (PolledRecord) throws -> Void) rethrows {
    try bytes.withUnsafeBytes { buffer in
      let bytes = PolledPage.padded(buffer)
      for scan in scans { try body(PolledRecord(scan, in: bytes)) }
    }
  }

  private static func padded(_ buffer: UnsafeRawBufferPointer) -> PaddedBytes {
    guard let address = buffer.baseAddress else { preconditionFailure("a page has its padding") }
    return unsafe PaddedBytes(at: address)
  }
}

/// A record of a page; its values are built only when they are asked for.
struct PolledRecord {
  private let scan: ScannedRecord
  private let bytes: PaddedBytes

  init(_ scan: ScannedRecord, in bytes: PaddedBytes) {
    self.scan = scan
    self.bytes = bytes
  }

  /// The hash of the whole record.
  var fingerprint: Fingerprint { scan.fingerprint }

  /// The record's id, unless it has none or one that is no text and no number.
  var id: RecordID? {
    guard let text = scan.id.scalarText(in: bytes),
      scan.id.kind == .number || !JSONValue.isBlank(text)
    else { return nil }
    return RecordID(text)
  }

  /// Returns the date at the place of `field`, the record's updated date.
  func updated(_ field: DateField, referenceDate: Timestamp) -> DateField.Reading {
    field.read(scan.updated, in: bytes, referenceDate: referenceDate)
  }

  /// Returns the date at the place of `field`, the record's created date.
  func created(_ field: DateField, referenceDate: Timestamp) -> DateField.Reading {
    field.read(scan.created, in: bytes, referenceDate: referenceDate)
  }

  /// What stands at the place that tells of a deletion.
  var deleted: JSONValue? { scan.deleted.value(in: bytes) }

  /// The whole record.
  var content: JSONValue {
    // The scan refuses what the document refuses.
    guard let document = try? JSONDocument(bytes.copy(scan.start, scan.end)) else { return .null }
    return document.root
  }
}
