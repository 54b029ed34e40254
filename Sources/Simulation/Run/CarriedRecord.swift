package import ChangeEngine

/// The record in a raw body that an event is about; built only when somebody asks what it says.
package struct CarriedRecord: Sendable {
  private enum Content {
    case nothing
    case value(JSONValue)
    /// A stretch of a raw body, which all events of the run share.
    case text([UInt8], Range<Int>)
  }

  /// A record that nests as deep as a page may is a few levels deeper in a raw body.
  static let depthMax = 160

  private let content: Content
  /// The hash of what it says.
  package let fingerprint: Fingerprint

  /// An event that carries none: the record is gone.
  package static let nothing = CarriedRecord(.null)

  package init(_ value: JSONValue) {
    content = value == .null ? .nothing : .value(value)
    fingerprint = Fingerprint(of: value)
  }

  /// Takes the record that a scan found in a raw body.
  init(_ record: ScannedRecord, in body: [UInt8]) {
    content = .text(body, record.start..<record.end)
    fingerprint = record.fingerprint
  }

  /// Whether it is written in just that way; `false` also where that is not known.
  func isWritten(as text: borrowing Span<UInt8>) -> Bool {
    guard case .text(let bytes, let range) = content, range.count == text.count else {
      return false
    }
    let own = bytes.span.extracting(range)
    for index in own.indices where own[index] != text[index] { return false }
    return true
  }

  package var isThere: Bool {
    if case .nothing = content { false } else { true }
  }

  /// The record; `null` where there is none.
  package var value: JSONValue {
    switch content {
    case .nothing: .null
    case .value(let value): value
    case .text(let bytes, let range):
      (try? JSONDocument(Array(bytes[range]), depthMax: CarriedRecord.depthMax).root) ?? .null
    }
  }
}
