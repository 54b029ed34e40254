/// A page of a run: its bytes, in which the scan found the records.
final class PolledPage: Sendable {
  /// The body, with the zeros behind it that a scan needs.
  private let bytes: [UInt8]

  init(_ body: [UInt8]) {
    var bytes = body
    bytes.reserveCapacity(body.count + PaddedBytes.padding)
    bytes.append(contentsOf: repeatElement(0, count: PaddedBytes.padding))
    self.bytes = bytes
  }

  /// Calls `body` with the page's bytes.
  func read<Value>(_ body: (PaddedBytes) -> Value) -> Value {
    bytes.withUnsafeBytes { buffer in
      guard let address = buffer.baseAddress else { preconditionFailure("a page has its padding") }
      return body(unsafe PaddedBytes(at: address))
    }
  }
}

/// A record of a page; its values are built only when they are asked for.
struct PolledRecord: Sendable {
  let page: PolledPage
  private let scan: ScannedRecord

  init(_ scan: ScannedRecord, on page: PolledPage) {
    self.page = page
    self.scan = scan
  }

  /// The hash of the whole record.
  var fingerprint: Fingerprint { scan.fingerprint }

  /// The record's id, unless it has none or one that is no text and no number.
  var id: RecordID? {
    guard let text = page.read({ scan.id.scalarText(in: $0) }),
      scan.id.kind == .number || !JSONValue.isBlank(text)
    else { return nil }
    return RecordID(text)
  }

  /// Returns the date at the place of `field`, the record's updated date.
  func updated(_ field: DateField, referenceDate: Timestamp) -> DateField.Reading {
    read(field, scan.updated, referenceDate)
  }

  /// Returns the date at the place of `field`, the record's created date.
  func created(_ field: DateField, referenceDate: Timestamp) -> DateField.Reading {
    read(field, scan.created, referenceDate)
  }

  /// What stands at the place that tells of a deletion.
  var deleted: JSONValue? { page.read { scan.deleted.value(in: $0) } }

  /// The whole record.
  var content: JSONValue {
    let text = page.read { $0.copy(scan.start, scan.end) }
    // The scan refuses what the document refuses.
    guard let document = try? JSONDocument(text) else { return .null }
    return document.root
  }

  private func read(
    _ field: DateField, _ place: ScannedField, _ referenceDate: Timestamp
  ) -> DateField.Reading {
    switch place.kind {
    case .absent, .null: return .absent
    case .boolean, .container: return .unreadable
    case .number, .text, .escapedText:
      guard let text = page.read({ place.scalarText(in: $0) }) else { return .unreadable }
      return field.read(text, referenceDate: referenceDate)
    }
  }
}
