/// The arithmetic of the hashes over bytes: eight bytes at a time, the same on every machine.
///
/// A multiplication to 128 bits whose halves are folded together mixes each word (as in wyhash, Wang
/// Yi 2019). It is no defence against someone who wants a collision.
package enum WordHash {
  package static let seed: UInt64 = 0x2D35_8DCC_AA6C_78A5
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let secondSeed: UInt64 = 0x8BB8_4B93_962E_ACC9

  /// Adds a word to a hash.
  @inline(__always)
  package static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    folded(hash ^ word, multiplier)
  }

  /// Adds the next sixteen bytes to a hash.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    folded(hash ^ first, multiplier ^ second)
  }

  /// Adds the last bytes, fewer than sixteen with zeros behind, and how many there were in all.
  @inline(__always)
  static func finished(
    _ hash: UInt64, _ first: UInt64, _ second: UInt64, count: Int
  ) -> UInt64 {
    folded(hash ^ first ^ UInt64(truncatingIfNeeded: count) &* secondSeed, multiplier ^ second)
  }

  /// Mixes a word so that no two become one (the last steps of SplitMix64, Steele, Lea and Flood 2014).
  @inline(__always)
  package static func scrambled(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns the hash of bytes, sixteen by sixteen from the first.
  package static func hash(_ bytes: borrowing RawSpan) -> UInt64 {
    var hash = seed
    var position = 0
    while bytes.byteCount &- position >= 16 {
      hash = mixed(hash, word(in: bytes, at: position), word(in: bytes, at: position &+ 8))
      position &+= 16
    }
    let first = word(in: bytes, at: position)
    let second = word(in: bytes, at: position &+ 8)
    return finished(hash, first, second, count: bytes.byteCount)
  }

  /// Returns the same hash of the bytes from `start` to `end`.
  package static func hash(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed
    var position = start
    while end &- position >= 16 {
      hash = mixed(hash, bytes.word(at: position), bytes.word(at: position &+ 8))
      position &+= 16
    }
    let count = end &- position
    let first = bytes.word(at: position) & firstBytes(min(count, 8))
    let second = bytes.word(at: position &+ 8) & firstBytes(max(count &- 8, 0))
    return finished(hash, first, second, count: end &- start)
  }

  /// The bits of the first `count` bytes of a word, at most eight.
  @inline(__always)
  private static func firstBytes(_ count: Int) -> UInt64 {
    ~((~0 << UInt64(truncatingIfNeeded: count &* 4)) << UInt64(truncatingIfNeeded: count &* 4))
  }

  /// Returns a hash of many bytes as they stand; another one than ``hash(_:)``, and faster.
  package static func bulk(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> UInt64 {
    guard end &- start > 32 else { return hash(bytes, start, end) }
    var position = start
    var (first, second) = (seed, secondSeed)
    while end &- position > 32 {
      mix(bytes, position, &first, &second)
      position &+= 32
    }
    // The last ones once more with some before them, so that there is no rest.
    mix(bytes, end &- 32, &first, &second)
    return finished(first, second, 0, count: end &- start)
  }

  /// Adds 32 bytes to two chains side by side: the processor multiplies for one while the other waits.
  @inline(__always)
  private static func mix(
    _ bytes: PaddedBytes, _ position: Int, _ first: inout UInt64, _ second: inout UInt64
  ) {
    first = mixed(first, bytes.word(at: position), bytes.word(at: position &+ 8))
    second = mixed(second, bytes.word(at: position &+ 16), bytes.word(at: position &+ 24))
  }

  /// The bytes from `position` on, at most eight, the first one lowest, with zeros behind.
  @inline(__always)
  private static func word(in bytes: borrowing RawSpan, at position: Int) -> UInt64 {
    if position &+ 8 <= bytes.byteCount {
      return UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: position, as: UInt64.self))
    }
    guard position < bytes.byteCount else { return 0 }
    var position = position
    var word: UInt64 = 0
    var shift: UInt64 = 0
    let count = bytes.byteCount &- position
    // Fewer than eight are four, two and one of them, or not.
    if count & 4 != 0 {
      word = UInt64(
        UInt32(
          littleEndian: unsafe bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: position, as: UInt32.self)))
      (position, shift) = (position &+ 4, 32)
    }
    if count & 2 != 0 {
      let pair = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: position, as: UInt16.self)
      word |= UInt64(UInt16(littleEndian: pair)) &<< shift
      (position, shift) = (position &+ 2, shift &+ 16)
    }
    if count & 1 != 0 {
      let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: position, as: UInt8.self)
      word |= UInt64(byte) &<< shift
    }
    return word
  }

  @inline(__always)
  private static func folded(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = first.multipliedFullWidth(by: second)
    return product.high ^ product.low
  }
}
