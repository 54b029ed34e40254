/// Remembers which key followed which, so that the next one is compared and not read.
///
/// Records of one resource list the same keys in the same order. What is remembered is only a guess:
/// a guess counts when the bytes are the same and the key stands in the same place of the tree.
struct KeyMemo: Sendable {
  /// A key as it stands in the bytes, with its quotes and the colon behind it.
  struct Entry: Sendable {
    fileprivate var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    fileprivate var masks: (UInt64, UInt64, UInt64) = (~0, ~0, ~0)
    /// The hash of the key without its quotes.
    fileprivate(set) var hash: UInt64 = 0
    /// How many bytes the key, its quotes and the colon take.
    fileprivate(set) var count: Int32 = 0
    /// The node of the field tree in whose object the key stands.
    fileprivate var node: Int32 = -2
    /// The node to which the key leads, or -1.
    fileprivate(set) var child: Int32 = -1
    /// The slot of the key that followed last time.
    fileprivate(set) var next: UInt16 = 0
    /// The slot of the first key in the object that was this key's value.
    fileprivate(set) var first: UInt16 = 0

    /// Whether the bytes at `position` are this key, in an object of that node.
    @inline(__always)
    func fits(_ bytes: PaddedBytes, at position: Int, in node: Int) -> Bool {
      let differences =
        ((bytes.word(at: position) & masks.0) ^ words.0)
        | ((bytes.word(at: position &+ 8) & masks.1) ^ words.1)
        | ((bytes.word(at: position &+ 16) & masks.2) ^ words.2)
      return differences == 0 && self.node == Int32(truncatingIfNeeded: node)
    }
  }

  /// Longer keys are read each time: two quotes and a colon have to fit in three words with the key.
  private static let keyBytesMax = 21
  /// The slot that stands for the record itself; its entry never fits.
  static let root = 0

  private let slots: Int
  /// Only the root, until there is something to remember: a page without records costs nothing.
  private var entries = [Entry()]

  init(slots: Int) {
    self.slots = slots
  }

  /// The entry of a slot that ``learn(_:at:keyCount:hash:node:child:owner:previous:)`` gave, or one
  /// that an entry names.
  @inline(__always)
  subscript(slot: Int) -> Entry {
    // Every slot that is handed out is below the count, which never shrinks.
    unsafe entries.withUnsafeBufferPointer { unsafe $0[slot] }
  }

  /// Remembers a key that was read, behind `previous` or as the first one in the value of `owner`.
  ///
  /// Returns its slot, or ``root`` for a key that is too long.
  mutating func learn(
    _ bytes: PaddedBytes, at start: Int, keyCount: Int, hash: UInt64, node: Int, child: Int,
    owner: Int, previous: Int?
  ) -> Int {
    guard keyCount <= KeyMemo.keyBytesMax else { return KeyMemo.root }
    if entries.count == 1 { entries += repeatElement(Entry(), count: slots - 1) }
    let mixed = WordHash.mixed(hash, UInt64(truncatingIfNeeded: owner &+ 1))
    let slot = 1 &+ Int(truncatingIfNeeded: mixed % UInt64(slots - 1))
    if entries[slot].hash != hash || entries[slot].node != Int32(truncatingIfNeeded: node) {
      entries[slot] = KeyMemo.entry(
        bytes, start, count: keyCount &+ 3, hash: hash, node: node, child: child)
    }
    if let previous {
      entries[previous].next = UInt16(truncatingIfNeeded: slot)
    } else {
      entries[owner].first = UInt16(truncatingIfNeeded: slot)
    }
    return slot
  }

  private static func entry(
    _ bytes: PaddedBytes, _ start: Int, count: Int, hash: UInt64, node: Int, child: Int
  ) -> Entry {
    var entry = Entry()
    entry.masks = (mask(count), mask(count - 8), mask(count - 16))
    entry.words = (
      bytes.word(at: start) & entry.masks.0, bytes.word(at: start &+ 8) & entry.masks.1,
      bytes.word(at: start &+ 16) & entry.masks.2
    )
    entry.hash = hash
    entry.count = Int32(truncatingIfNeeded: count)
    entry.node = Int32(truncatingIfNeeded: node)
    entry.child = Int32(truncatingIfNeeded: child)
    return entry
  }

  /// The bits of the first `count` bytes of a word.
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? ~0 : count <= 0 ? 0 : (1 << UInt64(count * 8)) - 1
  }
}
