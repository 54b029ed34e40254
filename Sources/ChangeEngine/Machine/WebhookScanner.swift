/// Reads the items out of a webhook's body in one pass over its bytes.
///
/// It accepts and refuses the same texts as ``JSONDocument``, which says why a body is refused.
struct WebhookScanner {
  /// The members of an item that the engine reads.
  enum Field: Int, CaseIterable {
    case subscriptionType, eventType, portalId, occurredAt, objectId, objectTypeId, propertyName
    case eventId, messageId, fromObjectId, toObjectId, fromObjectTypeId, associationType
    case associationTypeId, isPrimaryAssociation, associationRemoved, primaryObjectId
    case newObjectId, mergedObjectIds
  }

  /// Where the members of the item under way stand, by ``Field``.
  ///
  /// A pointer, since the scanner and its readers would otherwise copy all of them for every item.
  let fields: UnsafeMutablePointer<ScannedField>
  /// Where the item under way begins and ends.
  private(set) var extent = 0..<0
  /// The hash of the subscription type that was found last.
  private(set) var typeHash: UInt64 = 0
  private let bytes: MarkedBytes
  private let depthMax: Int
  /// Scans what nests; few bodies need one.
  private var nested: RecordScanner?

  private let keys = WebhookKeys.shared

  private init(
    _ bytes: MarkedBytes, _ fields: UnsafeMutablePointer<ScannedField>, depthMax: Int
  ) {
    self.bytes = bytes
    unsafe self.fields = unsafe fields
    self.depthMax = depthMax
  }

  /// Calls `take` for each item of a body in order: those of a list, or the body itself where it is an
  /// object.
  ///
  /// - Parameters:
  ///   - bytes: The body.
  ///   - count: How many bytes it has, without its padding.
  ///   - depthMax: How deep it may nest.
  ///   - take: Reads ``fields`` of the item, which are all absent where it is no object; the scanner
  ///     must not leave it.
  /// - Returns: How many items there are; `nil` where the body is no JSON, or neither list nor object.
  static func scan(
    _ bytes: PaddedBytes, count: Int, depthMax: Int = 128, _ take: (inout WebhookScanner) -> Void
  ) -> Int? {
    let items = MarkedBytes.with(bytes, count: count) { bytes in
      withUnsafeTemporaryAllocation(of: ScannedField.self, capacity: Field.allCases.count) {
        unsafe $0.initialize(repeating: ScannedField())
        guard let fields = $0.baseAddress else { preconditionFailure("there is room for a field") }
        var scanner = unsafe WebhookScanner(bytes, fields, depthMax: depthMax)
        return scanner.scan(take)
      }
    }
    return items ?? nil
  }

  private func forgetFields() {
    for field in 0..<Field.allCases.count { unsafe fields[field] = ScannedField() }
  }

  private mutating func scan(_ take: (inout WebhookScanner) -> Void) -> Int? {
    var position = bytes.word(at: 0) & 0xFF_FFFF == 0xBF_BBEF ? 3 : 0
    position = Blanks.end(in: bytes, from: position)
    var items = 0
    let end: Int
    switch bytes.byte(at: position) {
    case UInt8(ascii: "["): end = list(position &+ 1, &items, take)
    case UInt8(ascii: "{"):
      end = object(position &+ 1, depth: 1)
      items = 1
      extent = position..<max(position, end)
      if end >= 0, Blanks.end(in: bytes, from: end) == bytes.count { take(&self) }
    default: return nil
    }
    return end >= 0 && Blanks.end(in: bytes, from: end) == bytes.count ? items : nil
  }

  private mutating func list(
    _ start: Int, _ items: inout Int, _ take: (inout WebhookScanner) -> Void
  ) -> Int {
    var position = Blanks.end(in: bytes, from: start)
    if bytes.byte(at: position) == UInt8(ascii: "]") { return position &+ 1 }
    while true {
      let start = position
      if bytes.byte(at: position) == UInt8(ascii: "{") {
        position = object(position &+ 1, depth: 2)
      } else {
        forgetFields()
        position = value(position, depth: 1).end
      }
      guard position >= 0 else { return -1 }
      extent = start..<position
      items &+= 1
      take(&self)
      position = Blanks.end(in: bytes, from: position)
      let byte = bytes.byte(at: position)
      if byte == UInt8(ascii: "]") { return position &+ 1 }
      guard byte == UInt8(ascii: ",") else { return -1 }
      position = Blanks.end(in: bytes, from: position &+ 1)
    }
  }

  /// Scans the members of an item; returns where it ends, or -1.
  private mutating func object(_ start: Int, depth: Int) -> Int {
    forgetFields()
    var position = Blanks.end(in: bytes, from: start)
    if bytes.byte(at: position) == UInt8(ascii: "}") { return position &+ 1 }
    while true {
      guard bytes.byte(at: position) == UInt8(ascii: "\"") else { return -1 }
      let key = TextScanner.scan(Fingerprinting.self, bytes, from: position &+ 1)
      guard key.end >= 0 else { return -1 }
      let colon = Blanks.end(in: bytes, from: key.end &+ 1)
      guard bytes.byte(at: colon) == UInt8(ascii: ":") else { return -1 }
      let field = keys.field(key, bytes.padded, position &+ 1)
      position = Blanks.end(in: bytes, from: colon &+ 1)
      let found = value(position, depth: depth)
      guard found.end >= 0 else { return -1 }
      if let field { note(field, found) }
      position = Blanks.end(in: bytes, from: found.end)
      let byte = bytes.byte(at: position)
      if byte == UInt8(ascii: "}") { return position &+ 1 }
      guard byte == UInt8(ascii: ",") else { return -1 }
      position = Blanks.end(in: bytes, from: position &+ 1)
    }
  }

  /// A key that stands twice counts the last time.
  private mutating func note(
    _ field: Field, _ found: (end: Int, hash: UInt64, field: ScannedField)
  ) {
    unsafe fields[field.rawValue] = found.field
    if field == .subscriptionType || field == .eventType { typeHash = found.hash }
  }

  private mutating func value(
    _ start: Int, depth: Int
  ) -> (end: Int, hash: UInt64, field: ScannedField) {
    switch bytes.byte(at: start) {
    case UInt8(ascii: "\""):
      let text = TextScanner.scan(Fingerprinting.self, bytes, from: start &+ 1)
      return (
        text.end < 0 ? -1 : text.end &+ 1, text.hash,
        field(text.hasEscapes ? .escapedText : .text, start &+ 1, text.end)
      )
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let end = NumberScanner.end(of: bytes.padded, from: start)
      return (end, 0, field(.number, start, end))
    default: return other(start, depth: depth)
    }
  }

  /// Words, lists and objects.
  @inline(never)
  private mutating func other(
    _ start: Int, depth: Int
  ) -> (end: Int, hash: UInt64, field: ScannedField) {
    var scanner = nested ?? RecordScanner(id: nil, created: nil, updated: nil, depthMax: depthMax)
    let end = scanner.endOfValue(in: bytes, at: start, depth: depth) ?? -1
    nested = scanner
    let kind: ScannedField.Kind =
      switch bytes.byte(at: start) {
      case UInt8(ascii: "{"), UInt8(ascii: "["): .container
      case UInt8(ascii: "n"): .null
      default: .boolean
      }
    return (end, 0, field(kind, start, end))
  }

  @inline(__always)
  private func field(_ kind: ScannedField.Kind, _ start: Int, _ end: Int) -> ScannedField {
    ScannedField(
      kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
  }
}

/// Finds the field that a key names.
private struct WebhookKeys {
  static let shared = WebhookKeys()

  private let texts: [KnownText]
  private let fields = WebhookScanner.Field.allCases
  /// The position of a key by the low bits of its hash, or of the next free slot behind.
  private let slots: [UInt8]

  private init() {
    texts = WebhookScanner.Field.allCases.map { KnownText("\($0)") }
    var slots = [UInt8](repeating: 0xFF, count: 128)
    for (position, text) in texts.enumerated() {
      var slot = Int(truncatingIfNeeded: text.hash & 127)
      while slots[slot] != 0xFF { slot = (slot + 1) & 127 }
      slots[slot] = UInt8(position)
    }
    self.slots = slots
  }

  func field(
    _ key: TextScanner.Scan, _ bytes: PaddedBytes, _ start: Int
  ) -> WebhookScanner.Field? {
    var slot = Int(truncatingIfNeeded: key.hash & 127)
    while slots[slot] != 0xFF {
      let position = Int(slots[slot])
      if texts[position].hash == key.hash {
        let isEqual =
          key.hasEscapes
          ? EscapedText.unescaped(bytes, from: start)?.text == texts[position].utf8
          : texts[position].isEqual(bytes, start, key.end)
        return isEqual ? fields[position] : nil
      }
      slot = (slot &+ 1) & 127
    }
    return nil
  }
}

/// A text to compare bytes with, a word at a time.
struct KnownText {
  let utf8: [UInt8]
  let hash: UInt64
  private let words: [UInt64]
  private let lastMask: UInt64

  init(_ text: String) {
    let bytes = Array(text.utf8)
    utf8 = bytes
    hash = WordHash.hash(bytes.span.bytes)
    words = stride(from: 0, to: bytes.count, by: 8).map { start in
      bytes[start..<min(start + 8, bytes.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let rest = bytes.count & 7
    lastMask = rest == 0 ? ~0 : (1 << UInt64(rest * 8)) - 1
  }

  /// Whether the bytes from `start` to `end` are this text.
  @inline(__always)
  func isEqual(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Bool {
    guard end &- start == utf8.count else { return false }
    guard !words.isEmpty else { return true }
    let last = words.count &- 1
    for index in 0..<last where bytes.word(at: start &+ index &* 8) != words[index] {
      return false
    }
    return bytes.word(at: start &+ last &* 8) & lastMask == words[last]
  }
}
