/// Reads records out of JSON bytes in one pass, without building them.
///
/// It accepts and refuses the same texts as ``JSONDocument`` and gives each record the fingerprint
/// that ``Fingerprint/init(of:)`` gives its value; a refusal has no reason, which the caller gets
/// from ``JSONDocument``.
package struct RecordScanner: Sendable {
  private typealias Scan = (end: Int, hash: UInt64)
  private static let refused: Scan = (-1, 0)
  /// No key below is looked for.
  private static let nowhere = -1

  package let depthMax: Int
  private let tree: FieldTree
  /// What was found so far of the record under way.
  private var fields = InlineArray<4, ScannedField>(repeating: ScannedField())
  /// Whether an object of the record under way has a key twice.
  private var hasRepeatedKey = false
  private var shapes = ShapeCache()
  private var memo: KeyMemo

  package init(
    id: FieldPath?, created: FieldPath?, updated: FieldPath?, deleted: FieldPath? = nil,
    depthMax: Int = 128, keysKept: Int = 2_048
  ) {
    memo = KeyMemo(slots: keysKept)
    tree = FieldTree([id, created, updated, deleted])
    self.depthMax = depthMax
  }

  /// Scans the value at `start` as a record.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - start: Where the record's first byte is, not a blank.
  ///   - depth: In how many arrays and objects the record stands.
  /// - Returns: The record, or `nil` for a text that is not JSON.
  package mutating func record(
    in bytes: PaddedBytes, at start: Int, depth: Int = 0
  ) -> ScannedRecord? {
    for field in fields.indices { fields[field] = ScannedField() }
    hasRepeatedKey = false
    let scan = value(bytes, start, depth, node: 0, owner: KeyMemo.root)
    guard scan.end >= 0 else { return nil }
    return ScannedRecord(
      start: start, end: scan.end,
      fingerprint: hasRepeatedKey
        ? RecordScanner.slowFingerprint(bytes, start, scan.end)
        : Fingerprint(storedValue: scan.hash),
      id: fields[0], created: fields[1], updated: fields[2], deleted: fields[3])
  }

  /// Returns where the value at `start` ends, or `nil` for a text that is not JSON.
  package mutating func endOfValue(in bytes: PaddedBytes, at start: Int, depth: Int) -> Int? {
    let end = value(bytes, start, depth, node: RecordScanner.nowhere, owner: KeyMemo.root).end
    return end < 0 ? nil : end
  }

  /// Two members with one key are too rare to be fast: the last one counts.
  @inline(never)
  private static func slowFingerprint(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int
  ) -> Fingerprint {
    guard let document = try? JSONDocument(bytes.copy(start, end)) else { return Fingerprint() }
    return Fingerprint(of: document.root)
  }

  // MARK: Values

  private mutating func value(
    _ bytes: PaddedBytes, _ start: Int, _ depth: Int, node: Int, owner: Int
  ) -> Scan {
    switch bytes.byte(at: start) {
    case UInt8(ascii: "\""):
      let text = TextScanner.scan(bytes, from: start &+ 1)
      return text.end < 0
        ? RecordScanner.refused : (text.end &+ 1, ContentHash.text(text.hash))
    case UInt8(ascii: "{"):
      guard depth < depthMax else { return RecordScanner.refused }
      return object(bytes, start &+ 1, depth &+ 1, node: node, owner: owner)
    case UInt8(ascii: "["):
      guard depth < depthMax else { return RecordScanner.refused }
      return array(bytes, start &+ 1, depth &+ 1, owner: owner)
    case UInt8(ascii: "n"): return word(bytes, start, 0x6C6C_756E, 4, ContentHash.null)
    case UInt8(ascii: "t"): return word(bytes, start, 0x6575_7274, 4, ContentHash.true)
    case UInt8(ascii: "f"): return word(bytes, start, 0x65_736C_6166, 5, ContentHash.false)
    default:
      let end = NumberScanner.end(of: bytes, from: start)
      guard end >= 0 else { return RecordScanner.refused }
      return (end, ContentHash.number(WordHash.hash(bytes, start, end)))
    }
  }

  /// `letters` are the word's bytes, the first one lowest.
  private func word(
    _ bytes: PaddedBytes, _ start: Int, _ letters: UInt64, _ count: Int, _ hash: UInt64
  ) -> Scan {
    let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    return bytes.word(at: start) & mask == letters
      ? (start &+ count, hash) : RecordScanner.refused
  }

  private mutating func array(
    _ bytes: PaddedBytes, _ start: Int, _ depth: Int, owner: Int
  ) -> Scan {
    var hash = ContentHash.emptyArray
    var position = Blanks.end(in: bytes, from: start)
    if bytes.byte(at: position) == UInt8(ascii: "]") {
      return (position &+ 1, ContentHash.array(hash))
    }
    while true {
      let element = value(bytes, position, depth, node: RecordScanner.nowhere, owner: owner)
      guard element.end >= 0 else { return RecordScanner.refused }
      hash = ContentHash.appending(element.hash, to: hash)
      position = Blanks.end(in: bytes, from: element.end)
      let byte = bytes.byte(at: position)
      position &+= 1
      if byte == UInt8(ascii: "]") { return (position, ContentHash.array(hash)) }
      guard byte == UInt8(ascii: ",") else { return RecordScanner.refused }
      position = Blanks.end(in: bytes, from: position)
    }
  }

  private mutating func object(
    _ bytes: PaddedBytes, _ start: Int, _ depth: Int, node: Int, owner: Int
  ) -> Scan {
    var members: UInt64 = 0
    var shape = ShapeCache.empty
    var position = Blanks.end(in: bytes, from: start)
    if bytes.byte(at: position) == UInt8(ascii: "}") {
      return (position &+ 1, ContentHash.object(members))
    }
    var slot = Int(memo.entries[owner].first)
    var previous: Int?
    while true {
      let keyHash: UInt64
      let child: Int
      let foretold = memo.entries[slot]
      if foretold.fits(bytes, at: position, in: node) {
        keyHash = foretold.hash
        child = Int(foretold.child)
        position &+= Int(foretold.count)
      } else {
        guard let key = readKey(bytes, position, node, owner, previous) else {
          return RecordScanner.refused
        }
        (keyHash, child, position, slot) = key
      }
      position = Blanks.end(in: bytes, from: position)
      let member = self.member(bytes, position, depth, node: child, owner: slot)
      guard member.end >= 0 else { return RecordScanner.refused }
      members = ContentHash.adding(keyHash, member.hash, to: members)
      shape = ShapeCache.appending(keyHash, to: shape)
      position = Blanks.end(in: bytes, from: member.end)
      let byte = bytes.byte(at: position)
      position &+= 1
      guard byte == UInt8(ascii: ",") else {
        guard byte == UInt8(ascii: "}") else { return RecordScanner.refused }
        if !shapes.holds(shape) { learn(shape, bytes, start) }
        return (position, ContentHash.object(members))
      }
      position = Blanks.end(in: bytes, from: position)
      previous = slot
      slot = Int(memo.entries[slot].next)
    }
  }

  /// The value of a member whose key leads to `node`, or nowhere.
  ///
  /// A key that stands twice counts the last time: what was found under it before is forgotten.
  @inline(__always)
  private mutating func member(
    _ bytes: PaddedBytes, _ start: Int, _ depth: Int, node: Int, owner: Int
  ) -> Scan {
    if node >= 0 { forget(node) }
    let first = bytes.byte(at: start)
    if first == UInt8(ascii: "\"") {
      let text = TextScanner.scan(bytes, from: start &+ 1)
      guard text.end >= 0 else { return RecordScanner.refused }
      if node >= 0 {
        found(text.hasEscapes ? .escapedText : .text, start &+ 1, text.end, node)
      }
      return (text.end &+ 1, ContentHash.text(text.hash))
    }
    let scan = value(bytes, start, depth, node: node, owner: owner)
    if node >= 0, scan.end >= 0 { found(RecordScanner.kind(of: first), start, scan.end, node) }
    return scan
  }

  // MARK: Keys

  /// Reads a key that was not foretold, up to behind its colon.
  @inline(never)
  private mutating func readKey(
    _ bytes: PaddedBytes, _ start: Int, _ node: Int, _ owner: Int, _ previous: Int?
  ) -> (hash: UInt64, child: Int, end: Int, slot: Int)? {
    guard bytes.byte(at: start) == UInt8(ascii: "\"") else { return nil }
    let key = TextScanner.scan(bytes, from: start &+ 1)
    guard key.end >= 0 else { return nil }
    let colon = Blanks.end(in: bytes, from: key.end &+ 1)
    guard bytes.byte(at: colon) == UInt8(ascii: ":") else { return nil }
    let child = child(of: node, key, bytes, start &+ 1)
    var slot = KeyMemo.root
    if !key.hasEscapes, colon == key.end &+ 1 {
      slot = memo.learn(
        bytes, at: start, keyCount: key.end &- start &- 1, hash: key.hash, node: node,
        child: child, owner: owner, previous: previous)
    }
    return (key.hash, child, colon &+ 1, slot)
  }

  private func child(
    of node: Int, _ key: TextScanner.Scan, _ bytes: PaddedBytes, _ start: Int
  ) -> Int {
    guard node >= 0 else { return RecordScanner.nowhere }
    for child in tree.nodes[node].children where child.hash == key.hash {
      let text =
        key.hasEscapes
        ? EscapedText.unescaped(bytes, from: start)?.text : bytes.copy(start, key.end)
      return text == child.key ? child.node : RecordScanner.nowhere
    }
    return RecordScanner.nowhere
  }

  // MARK: Fields

  private mutating func forget(_ node: Int) {
    for field in tree.nodes[node].covered { fields[field] = ScannedField() }
  }

  private mutating func found(
    _ kind: ScannedField.Kind, _ start: Int, _ end: Int, _ node: Int
  ) {
    for field in tree.nodes[node].ending {
      fields[field] = ScannedField(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
    }
  }

  private static func kind(of first: UInt8) -> ScannedField.Kind {
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): .container
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    default: .number
    }
  }

  // MARK: Shapes

  /// Looks once at the keys of an object of a new shape; what has no key twice is remembered.
  @inline(never)
  private mutating func learn(_ shape: UInt64, _ bytes: PaddedBytes, _ start: Int) {
    guard !shapes.isPaused else { return }
    shapes.isPaused = true
    defer { shapes.isPaused = false }
    var hashes: [UInt64] = []
    var position = Blanks.end(in: bytes, from: start)
    while bytes.byte(at: position) == UInt8(ascii: "\"") {
      let key = TextScanner.scan(bytes, from: position &+ 1)
      hashes.append(key.hash)
      position = Blanks.end(in: bytes, from: key.end &+ 1)
      position = Blanks.end(in: bytes, from: position &+ 1)
      let end = value(bytes, position, 0, node: RecordScanner.nowhere, owner: KeyMemo.root).end
      position = Blanks.end(in: bytes, from: end)
      guard bytes.byte(at: position) == UInt8(ascii: ",") else { break }
      position = Blanks.end(in: bytes, from: position &+ 1)
    }
    hashes.sort()
    if zip(hashes, hashes.dropFirst()).contains(where: { $0 == $1 }) {
      hasRepeatedKey = true
    } else {
      shapes.remember(shape)
    }
  }
}
