/// Reads records out of JSON bytes in one pass, without building them.
///
/// It accepts and refuses the same texts as ``JSONDocument`` and gives each record the fingerprint
/// that ``Fingerprint/init(of:)`` gives its value; a refusal has no reason, which the caller gets
/// from ``JSONDocument``.
package struct RecordScanner: Sendable {
  private typealias Scan = (end: Int, hash: UInt64)
  private static let refused: Scan = (-1, 0)
  private static let nowhere = KeyReader.nowhere
  /// `","`, the first byte lowest.
  private static let textThenKey: UInt64 = 0x22_2C22

  package let depthMax: Int
  private let hasFingerprints: Bool
  /// What was found so far of the record under way.
  private var fields: FoundFields
  /// Whether an object of the record under way has a key twice.
  private var hasRepeatedKey = false
  private var shapes = ShapeCache()
  private var keys: KeyReader

  /// Creates a scanner that looks for the fields at these paths.
  ///
  /// - Parameters:
  ///   - id: Where the id stands.
  ///   - created: Where the time of the creation stands.
  ///   - updated: Where the time of the last update stands.
  ///   - deleted: Where it stands that the record was deleted.
  ///   - depthMax: How deep a record may nest.
  ///   - keysKept: How many keys are remembered.
  ///   - hasFingerprints: Whether records get theirs; a scan without them is faster.
  package init(
    id: FieldPath?, created: FieldPath?, updated: FieldPath?, deleted: FieldPath? = nil,
    depthMax: Int = 128, keysKept: Int = 2_048, hasFingerprints: Bool = true
  ) {
    self.hasFingerprints = hasFingerprints
    let tree = FieldTree([id, created, updated, deleted])
    keys = KeyReader(tree, slots: keysKept)
    fields = FoundFields(tree)
    self.depthMax = depthMax
  }

  /// Scans a text that is one record, with blanks around it or without.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - count: How many bytes it has; a control character or the padding stands behind them.
  /// - Returns: The record, or `nil` for a text that is not JSON.
  package mutating func record(in bytes: PaddedBytes, count: Int) -> ScannedRecord? {
    let record = MarkedBytes.with(bytes, count: count) { bytes -> ScannedRecord? in
      guard let record = self.record(in: bytes, at: Blanks.end(in: bytes, from: 0)),
        Blanks.end(in: bytes, from: record.end) == count
      else { return nil }
      return record
    }
    return record ?? nil
  }

  /// Scans a record again that was found in these bytes, and returns the hash of its content.
  ///
  /// What was a record before ends where it ended then, whatever stands behind it.
  package mutating func fingerprint(
    of record: ScannedRecord, in bytes: PaddedBytes
  ) -> Fingerprint? {
    let found = MarkedBytes.with(
      bytes.advanced(by: record.start), count: record.end &- record.start
    ) { bytes in self.record(in: bytes, at: 0)?.fingerprint }
    return found ?? nil
  }

  /// Scans the value at `start` as a record.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds it.
  ///   - start: Where the record's first byte is, not a blank.
  ///   - depth: In how many arrays and objects the record stands.
  /// - Returns: The record, or `nil` for a text that is not JSON.
  @inline(__always)
  package mutating func record(
    in bytes: MarkedBytes, at start: Int, depth: Int = 0
  ) -> ScannedRecord? {
    fields.forgetAll()
    hasRepeatedKey = false
    let scan =
      hasFingerprints
      ? value(Fingerprinting.self, bytes, start, depth, node: 0, owner: KeyMemo.root)
      : value(Skimming.self, bytes, start, depth, node: 0, owner: KeyMemo.root)
    guard scan.end >= 0 else { return nil }
    return ScannedRecord(
      start: start, end: scan.end, fingerprint: fingerprint(of: scan, in: bytes, from: start),
      id: fields[0], created: fields[1], updated: fields[2], deleted: fields[3])
  }

  /// Returns where the value at `start` ends, or `nil` for a text that is not JSON.
  package mutating func endOfValue(in bytes: MarkedBytes, at start: Int, depth: Int) -> Int? {
    let end =
      value(
        Skimming.self, bytes, start, depth, node: RecordScanner.nowhere, owner: KeyMemo.root
      ).end
    return end < 0 ? nil : end
  }

  @inline(__always)
  private func fingerprint(
    of scan: Scan, in bytes: MarkedBytes, from start: Int
  ) -> Fingerprint {
    guard hasFingerprints else { return Fingerprint() }
    return hasRepeatedKey
      ? RecordScanner.slowFingerprint(bytes, start, scan.end)
      : Fingerprint(storedValue: scan.hash)
  }

  /// Two members with one key are too rare to be fast: the last one counts.
  @inline(never)
  private static func slowFingerprint(
    _ bytes: MarkedBytes, _ start: Int, _ end: Int
  ) -> Fingerprint {
    guard let document = try? JSONDocument(bytes.padded.copy(start, end)) else {
      return Fingerprint()
    }
    return Fingerprint(of: document.root)
  }

  // MARK: Values

  private mutating func value<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: MarkedBytes, _ start: Int, _ depth: Int, node: Int, owner: Int
  ) -> Scan {
    switch bytes.byte(at: start) {
    case UInt8(ascii: "\""):
      let text = TextScanner.scan(aim, bytes, from: start &+ 1)
      return text.end < 0
        ? RecordScanner.refused : (text.end &+ 1, ContentHash.text(text.hash))
    case UInt8(ascii: "{"):
      guard depth < depthMax else { return RecordScanner.refused }
      return object(aim, bytes, start &+ 1, depth &+ 1, node: node, owner: owner)
    case UInt8(ascii: "["):
      guard depth < depthMax else { return RecordScanner.refused }
      return array(aim, bytes, start &+ 1, depth &+ 1, owner: owner)
    case UInt8(ascii: "n"): return word(bytes, start, 0x6C6C_756E, 4, ContentHash.null)
    case UInt8(ascii: "t"): return word(bytes, start, 0x6575_7274, 4, ContentHash.true)
    case UInt8(ascii: "f"): return word(bytes, start, 0x65_736C_6166, 5, ContentHash.false)
    default:
      let end = NumberScanner.end(of: bytes.padded, from: start)
      guard end >= 0 else { return RecordScanner.refused }
      return (end, Aim.hashes ? ContentHash.number(WordHash.hash(bytes.padded, start, end)) : 0)
    }
  }

  /// `letters` are the word's bytes, the first one lowest.
  private func word(
    _ bytes: MarkedBytes, _ start: Int, _ letters: UInt64, _ count: Int, _ hash: UInt64
  ) -> Scan {
    let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    return bytes.word(at: start) & mask == letters
      ? (start &+ count, hash) : RecordScanner.refused
  }

  private mutating func array<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: MarkedBytes, _ start: Int, _ depth: Int, owner: Int
  ) -> Scan {
    var hash = ContentHash.emptyArray
    var position = Blanks.end(in: bytes, from: start)
    if bytes.byte(at: position) == UInt8(ascii: "]") {
      return (position &+ 1, ContentHash.array(hash))
    }
    while true {
      let element = value(
        aim, bytes, position, depth, node: RecordScanner.nowhere, owner: owner)
      guard element.end >= 0 else { return RecordScanner.refused }
      if Aim.hashes { hash = ContentHash.appending(element.hash, to: hash) }
      position = Blanks.end(in: bytes, from: element.end)
      let byte = bytes.byte(at: position)
      position &+= 1
      if byte == UInt8(ascii: "]") { return (position, ContentHash.array(hash)) }
      guard byte == UInt8(ascii: ",") else { return RecordScanner.refused }
      position = Blanks.end(in: bytes, from: position)
    }
  }

  private mutating func object<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: MarkedBytes, _ start: Int, _ depth: Int, node: Int, owner: Int
  ) -> Scan {
    var members: UInt64 = 0
    var shape = ShapeCache.empty
    var position = Blanks.end(in: bytes, from: start)
    if bytes.byte(at: position) == UInt8(ascii: "}") {
      return (position &+ 1, ContentHash.object(members))
    }
    var next = keys.first(in: owner)
    var previous: Int?
    while true {
      guard let key = keys.read(bytes, position, node, owner, foretold: next, previous) else {
        return RecordScanner.refused
      }
      let keyHash: UInt64
      let (child, slot): (Int, Int)
      (keyHash, child, position, slot, next) = key
      if Aim.hashes { shape = ShapeCache.appending(keyHash, to: shape) }
      previous = slot
      // Nearly every value is a text with a key behind it; the three marks are looked for as one.
      if bytes.byte(at: position) == UInt8(ascii: "\"") {
        let end = bytes.stop(from: position &+ 1)
        if bytes.word(at: end) & 0xFF_FFFF == RecordScanner.textThenKey {
          if child >= 0 { fields.foundText(position &+ 1, end, child) }
          if Aim.hashes {
            let hash = ContentHash.text(WordHash.hash(bytes.padded, position &+ 1, end))
            members = ContentHash.adding(keyHash, hash, to: members)
          }
          position = end &+ 2
          continue
        }
      }
      let value = member(aim, bytes, position, depth, node: child, owner: slot)
      guard value.end >= 0 else { return RecordScanner.refused }
      if Aim.hashes { members = ContentHash.adding(keyHash, value.hash, to: members) }
      position = Blanks.end(in: bytes, from: value.end)
      let byte = bytes.byte(at: position)
      position &+= 1
      guard byte == UInt8(ascii: ",") else {
        guard byte == UInt8(ascii: "}") else { return RecordScanner.refused }
        if Aim.hashes, !shapes.holds(shape) { learn(shape, bytes, start) }
        return (position, ContentHash.object(members))
      }
      position = Blanks.end(in: bytes, from: position)
    }
  }

  /// The value of a member whose key leads to `node`, or nowhere.
  ///
  /// A key that stands twice counts the last time: what was found under it before is forgotten.
  private mutating func member<Aim: ScanAim>(
    _ aim: Aim.Type, _ bytes: MarkedBytes, _ start: Int, _ depth: Int, node: Int, owner: Int
  ) -> Scan {
    if node >= 0 { fields.forget(node) }
    let start = Blanks.end(in: bytes, from: start)
    let first = bytes.byte(at: start)
    if first == UInt8(ascii: "\"") {
      let text = TextScanner.scan(aim, bytes, from: start &+ 1)
      guard text.end >= 0 else { return RecordScanner.refused }
      if node >= 0 {
        fields.found(text.hasEscapes ? .escapedText : .text, start &+ 1, text.end, node)
      }
      return (text.end &+ 1, ContentHash.text(text.hash))
    }
    let scan = value(aim, bytes, start, depth, node: node, owner: owner)
    if node >= 0, scan.end >= 0 {
      fields.found(RecordScanner.kind(of: first), start, scan.end, node)
    }
    return scan
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
  private mutating func learn(_ shape: UInt64, _ bytes: MarkedBytes, _ start: Int) {
    guard !shapes.isPaused else { return }
    shapes.isPaused = true
    defer { shapes.isPaused = false }
    var hashes: [UInt64] = []
    var position = Blanks.end(in: bytes, from: start)
    while bytes.byte(at: position) == UInt8(ascii: "\"") {
      let key = TextScanner.scan(Fingerprinting.self, bytes, from: position &+ 1)
      hashes.append(key.hash)
      position = Blanks.end(in: bytes, from: key.end &+ 1)
      position = Blanks.end(in: bytes, from: position &+ 1)
      let end =
        value(
          Skimming.self, bytes, position, 0, node: RecordScanner.nowhere, owner: KeyMemo.root
        ).end
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
