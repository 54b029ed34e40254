/// Reads the keys of objects, and says where in the field tree they lead.
struct KeyReader: Sendable {
  typealias Key = (hash: UInt64, child: Int, end: Int, slot: Int, next: Int)

  /// No key below is looked for.
  static let nowhere = -1

  private let tree: FieldTree
  private var memo: KeyMemo

  init(_ tree: FieldTree, slots: Int) {
    self.tree = tree
    memo = KeyMemo(slots: slots)
  }

  /// The slot of the key that is foretold to come first in the value of `owner`.
  @inline(__always)
  func first(in owner: Int) -> Int { Int(memo[owner].first) }

  /// The key at `start`, up to behind its colon: compared where it was foretold, else read.
  ///
  /// With the slot of the key that is foretold to follow.
  @inline(__always)
  mutating func read(
    _ bytes: MarkedBytes, _ start: Int, _ node: Int, _ owner: Int, foretold slot: Int,
    _ previous: Int?
  ) -> Key? {
    let entry = memo[slot]
    guard entry.fits(bytes.padded, at: start, in: node) else {
      return readKey(bytes, start, node, owner, previous)
    }
    return (
      entry.hash, Int(entry.child), start &+ Int(entry.count), slot, Int(entry.next)
    )
  }

  /// Reads a key that was not foretold, up to behind its colon.
  @inline(never)
  private mutating func readKey(
    _ bytes: MarkedBytes, _ start: Int, _ node: Int, _ owner: Int, _ previous: Int?
  ) -> Key? {
    guard bytes.byte(at: start) == UInt8(ascii: "\"") else { return nil }
    let key = TextScanner.scan(Fingerprinting.self, bytes, from: start &+ 1)
    guard key.end >= 0 else { return nil }
    let colon = Blanks.end(in: bytes, from: key.end &+ 1)
    guard bytes.byte(at: colon) == UInt8(ascii: ":") else { return nil }
    let child = child(of: node, key, bytes, start &+ 1)
    var slot = KeyMemo.root
    if !key.hasEscapes, colon == key.end &+ 1 {
      slot = memo.learn(
        bytes.padded, at: start, keyCount: key.end &- start &- 1, hash: key.hash, node: node,
        child: child, owner: owner, previous: previous)
    }
    return (key.hash, child, colon &+ 1, slot, Int(memo[slot].next))
  }

  private func child(
    of node: Int, _ key: TextScanner.Scan, _ bytes: MarkedBytes, _ start: Int
  ) -> Int {
    guard node >= 0 else { return KeyReader.nowhere }
    for child in tree.nodes[node].children where child.hash == key.hash {
      let text =
        key.hasEscapes
        ? EscapedText.unescaped(bytes.padded, from: start)?.text
        : bytes.padded.copy(start, key.end)
      return text == child.key ? child.node : KeyReader.nowhere
    }
    return KeyReader.nowhere
  }
}
