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

  func text(_ field: Field) -> String? {
    scanner.fields[field.rawValue].scalarText(in: bytes)
  }

  private func isSet(_ field: Field) -> Bool {
    let found = scanner.fields[field.rawValue]
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
    return [Field.fromObjectId, .newObjectId, .primaryObjectId, .eventId].first(where: isSet)
  }

  var occurredAt: Int64? {
    let found = scanner.fields[Field.occurredAt.rawValue]
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
  func isEqual(_ field: Field, to expected: String) -> Bool {
    let found = scanner.fields[field.rawValue]
    guard found.kind == .number || found.kind == .text else { return text(field) == expected }
    return bytes.withSpan(Int(found.start), Int(found.end)) { span in
      guard span.byteCount == expected.utf8.count else { return false }
      var position = 0
      for byte in expected.utf8 {
        guard unsafe span.unsafeLoad(fromByteOffset: position, as: UInt8.self) == byte else {
          return false
        }
        position &+= 1
      }
      return true
    }
  }

  /// The ids of the merged records; rare enough to be read the slow way.
  var mergedIDs: [String] {
    let found = scanner.fields[Field.mergedObjectIds.rawValue]
    guard found.kind == .container,
      case .array(let ids)? = try? JSONDocument(
        bytes.copy(Int(found.start), Int(found.end))
      ).root
    else { return [] }
    return ids.compactMap(\.scalarText)
  }

  // MARK: The key

  private static let keyFields: [Field] = [
    .portalId, .objectTypeId, .propertyName, .toObjectId, .associationType, .associationTypeId,
    .isPrimaryAssociation, .associationRemoved, .messageId, .mergedObjectIds,
  ]

  /// What tells the item from another; the id of the notification does not, since it is not unique.
  ///
  /// Each field stands behind its letter and length, so that two never run together into a third.
  func key(typeField: Field, subjectField: Field, _ buffer: inout [UInt8]) -> WebhookKey? {
    guard scanner.fields[Field.occurredAt.rawValue].kind != .absent, occurredAt != nil else {
      return nil
    }
    buffer.removeAll(keepingCapacity: true)
    append(.occurredAt, UInt8(ascii: "@"), &buffer)
    append(typeField, UInt8(ascii: "t"), &buffer)
    append(subjectField, UInt8(ascii: "o"), &buffer)
    for (letter, field) in WebhookItemReader.keyFields.enumerated() {
      append(field, UInt8(ascii: "A") &+ UInt8(letter), &buffer)
    }
    return WebhookKey(String(decoding: buffer, as: UTF8.self))
  }

  private func append(_ field: Field, _ letter: UInt8, _ buffer: inout [UInt8]) {
    let found = scanner.fields[field.rawValue]
    switch found.kind {
    case .absent, .null: return
    case .escapedText:
      let text = Array((text(field) ?? "").utf8)
      appendHead(letter, text.count, &buffer)
      buffer.append(contentsOf: text)
    case .boolean, .number, .text, .container:
      appendHead(letter, Int(found.end - found.start), &buffer)
      for position in found.start..<found.end {
        buffer.append(bytes.byte(at: Int(position)))
      }
    }
  }

  private func appendHead(_ letter: UInt8, _ count: Int, _ buffer: inout [UInt8]) {
    buffer.append(letter)
    if count > 9 { buffer.append(contentsOf: String(count / 10).utf8) }
    buffer.append(UInt8(ascii: "0") &+ UInt8(count % 10))
    buffer.append(UInt8(ascii: ":"))
  }
}
