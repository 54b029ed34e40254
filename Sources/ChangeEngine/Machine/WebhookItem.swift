/// What the engine makes of one item of a webhook.
package struct WebhookItem: Hashable, Sendable {
  /// The item's place in the body, from 0.
  package let position: Int
  package let type: ChangeType
  package let objectType: String
  package let objectID: String
  /// The records that were merged into the object, and are no more.
  package let mergedIDs: [String]
  package let occurredAt: Timestamp
  /// What tells the change from another; `nil` for an item without a moment, which is always new.
  package let key: WebhookKey?
}

/// Reads an item's fields where they stand.
struct WebhookItemReader {
  typealias Field = WebhookScanner.Field

  let scanner: WebhookScanner
  let bytes: PaddedBytes

  /// The whole item.
  var itemBytes: [UInt8] { bytes.copy(scanner.extent.lowerBound, scanner.extent.upperBound) }

  @inline(__always)
  private func found(_ field: Field) -> ScannedField { unsafe scanner.fields[field.rawValue] }

  func text(_ field: Field) -> String? { found(field).scalarText(in: bytes) }

  private func isSet(_ field: Field) -> Bool {
    let found = found(field)
    switch found.kind {
    case .number, .text, .escapedText: return found.end > found.start
    case .absent, .null, .boolean, .container: return false
    }
  }

  /// The member that holds the type; the guide calls it otherwise than every delivery does.
  var typeField: Field? {
    isSet(.subscriptionType) ? .subscriptionType : isSet(.eventType) ? .eventType : nil
  }

  /// The member that names the object; association changes and merges have others.
  var subjectField: Field? {
    if isSet(.objectId) { return .objectId }
    return [Field.fromObjectId, .newObjectId, .primaryObjectId].first(where: isSet)
  }

  /// The member that names at least the notification: one of a kind that nobody knows is kept, and may
  /// be about no object at all.
  var notificationField: Field? { isSet(.eventId) ? .eventId : nil }

  var occurredAt: Int64? {
    let found = found(.occurredAt)
    guard found.kind == .number, found.end - found.start <= 18 else {
      return text(.occurredAt).flatMap { Int64($0) }
    }
    var value: Int64 = 0
    for position in found.start..<found.end {
      let digit = bytes.byte(at: Int(position)) &- UInt8(ascii: "0")
      guard digit < 10 else { return text(.occurredAt).flatMap { Int64($0) } }
      value = value &* 10 &+ Int64(digit)
    }
    return value
  }

  /// Whether a member is the text `expected`.
  func isEqual(_ field: Field, to expected: KnownText) -> Bool {
    let found = found(field)
    guard found.kind == .number || found.kind == .text else {
      return text(field).map { Array($0.utf8) } == expected.utf8
    }
    return expected.isEqual(bytes, Int(found.start), Int(found.end))
  }

  /// The ids of the merged records; rare enough to be read the slow way.
  var mergedIDs: [String] {
    let found = found(.mergedObjectIds)
    guard found.kind == .container,
      case .array(let ids)? = try? JSONDocument(
        bytes.copy(Int(found.start), Int(found.end))
      ).root
    else { return [] }
    return ids.compactMap(\.scalarText)
  }

  // MARK: The key

  private static let keyFields: [Field] = [
    .occurredAt, .portalId, .objectTypeId, .propertyName, .toObjectId, .associationType,
    .associationTypeId, .isPrimaryAssociation, .associationRemoved, .messageId, .mergedObjectIds,
  ]

  /// What tells the item from another; the id of the notification does not, since it is not unique.
  ///
  /// Each field stands behind its letter and length, so that two never run together into a third.
  /// `nil` for an item without a moment, which is always new.
  func key(typeField: Field, subjectField: Field) -> WebhookKey? {
    guard occurredAt != nil else { return nil }
    var parts = (count: 0, hasEscapes: false)
    for field in WebhookItemReader.keyFields { measure(field, &parts) }
    measure(typeField, &parts)
    measure(subjectField, &parts)
    guard !parts.hasEscapes else { return escapedKey(typeField, subjectField) }
    let text = unsafe String(unsafeUninitializedCapacity: parts.count) { buffer in
      var writer = unsafe KeyWriter(buffer: buffer)
      writer.write(found(typeField), UInt8(ascii: "t"), bytes)
      writer.write(found(subjectField), UInt8(ascii: "o"), bytes)
      for (letter, field) in WebhookItemReader.keyFields.enumerated() {
        writer.write(found(field), UInt8(ascii: "A") &+ UInt8(letter), bytes)
      }
      return writer.count
    }
    return WebhookKey(text)
  }

  /// Adds how many bytes a field takes in the key, and whether it has escapes.
  @inline(__always)
  private func measure(_ field: Field, _ parts: inout (count: Int, hasEscapes: Bool)) {
    let found = found(field)
    switch found.kind {
    case .absent, .null: return
    case .escapedText: parts.hasEscapes = true
    case .boolean, .number, .text, .container:
      parts.count &+= Int(found.end &- found.start) &+ KeyWriter.headBytesMax
    }
  }

  /// The same for texts with escapes, as what they say and not as they are written.
  private func escapedKey(_ typeField: Field, _ subjectField: Field) -> WebhookKey {
    var key = ""
    let letters = zip(
      "toABCDEFGHIJK", [typeField, subjectField] + WebhookItemReader.keyFields)
    for (letter, field) in letters {
      let found = found(field)
      guard found.kind != .absent, found.kind != .null else { continue }
      let text =
        text(field)
        ?? String(
          decoding: bytes.copy(Int(found.start), Int(found.end)), as: UTF8.self)
      key += "\(letter)\(text.utf8.count):\(text)"
    }
    return WebhookKey(key)
  }
}

/// Writes the parts of a key into memory that is large enough for all of them.
private struct KeyWriter {
  /// A letter, a length of at most seven digits, a colon.
  static let headBytesMax = 9

  let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(buffer: UnsafeMutableBufferPointer<UInt8>) {
    unsafe self.buffer = unsafe buffer
  }

  @inline(__always)
  mutating func write(_ field: ScannedField, _ letter: UInt8, _ bytes: PaddedBytes) {
    guard field.kind != .absent, field.kind != .null else { return }
    let length = Int(field.end &- field.start)
    append(letter)
    if length >= 10 { writeDigits(length) } else { append(UInt8(ascii: "0") &+ UInt8(length)) }
    append(UInt8(ascii: ":"))
    for position in Int(field.start)..<Int(field.end) { append(bytes.byte(at: position)) }
  }

  private mutating func writeDigits(_ number: Int) {
    if number >= 100 {
      for digit in String(number).utf8 { append(digit) }
    } else {
      append(UInt8(ascii: "0") &+ UInt8(number / 10))
      append(UInt8(ascii: "0") &+ UInt8(number % 10))
    }
  }

  /// The key was measured before, so there is room.
  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    unsafe buffer[count] = byte
    count &+= 1
  }
}
