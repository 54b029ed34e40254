/// Tickets in the order of their due time, and at one time in the order in which they came.
///
/// A binary heap of small tickets: what they stand for lies elsewhere and is never moved. The ticket
/// that was taken most often makes room for a new one, so the hole at the top waits for the next one
/// that is put in, instead of being filled by the last one.
struct Agenda {
  /// Due time, sequence number and place in one number, so that one comparison orders two tickets.
  struct Ticket {
    fileprivate static let placeBits: UInt64 = 24
    fileprivate let key: UInt128

    fileprivate init(key: UInt128) {
      self.key = key
    }

    fileprivate init(due: Int64, sequence: UInt64, place: Int) {
      let biased = UInt64(bitPattern: due) ^ 1 << 63
      key = UInt128(biased) << 64 | UInt128(sequence << Ticket.placeBits | UInt64(place))
    }

    var due: Int64 {
      Int64(bitPattern: UInt64(truncatingIfNeeded: key >> 64) ^ 1 << 63)
    }

    var place: Int {
      Int(truncatingIfNeeded: key & (1 << UInt128(Ticket.placeBits) - 1))
    }
  }

  /// How many tickets can wait at once.
  private static let ticketsMax = 1 << 24

  private var keys: [UInt128] = []
  private var lastSequence: UInt64 = 0
  /// Whether the first ticket was taken and its place is empty.
  private var hasHole = false

  init() {}

  /// The ticket that comes next.
  var first: Ticket? {
    mutating get {
      if hasHole { close() }
      return keys.first.map(Ticket.init(key:))
    }
  }

  mutating func insert(due: Int64, place: Int) {
    precondition(place < Agenda.ticketsMax, "at most 16,777,216 entries wait at once")
    lastSequence += 1
    let key = Ticket(due: due, sequence: lastSequence, place: place).key
    if hasHole {
      hasHole = false
      replaceFirst(with: key)
    } else {
      keys.append(key)
      keys.withUnsafeMutableBufferPointer { Agenda.rise(key, from: $0.count - 1, $0) }
    }
  }

  /// Takes the first ticket out.
  mutating func removeFirst() {
    if hasHole { close() }
    hasHole = !keys.isEmpty
  }

  /// Fills the hole with the last ticket.
  private mutating func close() {
    hasHole = false
    guard let last = keys.popLast(), !keys.isEmpty else { return }
    replaceFirst(with: last)
  }

  /// Moves the hole down to a leaf along the earlier children, then the key up from there.
  ///
  /// A new ticket most often belongs far down, and this way no step asks whether it is there yet.
  private mutating func replaceFirst(with key: UInt128) {
    keys.withUnsafeMutableBufferPointer { keys in
      var hole = 0
      var child = 1
      while child &+ 1 < keys.count {
        let (left, right) = unsafe (keys[child], keys[child &+ 1])
        let isRight = right < left
        unsafe keys[hole] = isRight ? right : left
        hole = child &+ (isRight ? 1 : 0)
        child = 2 &* hole &+ 1
      }
      if child < keys.count {
        unsafe keys[hole] = keys[child]
        hole = child
      }
      Agenda.rise(key, from: hole, keys)
    }
  }

  private static func rise(
    _ key: UInt128, from start: Int, _ keys: UnsafeMutableBufferPointer<UInt128>
  ) {
    var hole = start
    while hole > 0 {
      let parent = (hole &- 1) / 2
      guard unsafe key < keys[parent] else { break }
      unsafe keys[hole] = keys[parent]
      hole = parent
    }
    unsafe keys[hole] = key
  }
}
