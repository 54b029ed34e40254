#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2
#endif

/// Two bits for each of many bytes: whether a text may end there, and whether it is not ASCII.
package struct ByteMarks {
  /// The bits of the stops; those of the other bytes than ASCII stand behind them.
  private let memory: UnsafeRawPointer
  private let highs: Int

  /// Creates a view of what ``mark(_:_:in:)`` wrote for as many bytes.
  @inline(__always)
  package init(_ memory: UnsafeRawPointer, count: Int) {
    unsafe self.memory = unsafe memory
    highs = ByteMarks.stride(count)
  }

  /// How many bytes of memory the marks of `count` bytes take.
  @inline(__always)
  package static func size(_ count: Int) -> Int { 2 * stride(count) }

  /// Each row has its bits, and eight bytes of bits that are set, at which every search ends.
  @inline(__always)
  private static func stride(_ count: Int) -> Int { (count &>> 4 &+ 1) &* 2 &+ 8 }

  /// Marks the first `count` bytes and the one behind, in memory of at least ``size(_:)`` bytes.
  ///
  /// Returns whether all of them are ASCII; it may say no for what stands behind them.
  package static func mark(
    _ bytes: PaddedBytes, _ count: Int, in memory: UnsafeMutableRawPointer
  ) -> Bool {
    unsafe mark(bytes, count, in: memory, with: marks(of:at:))
  }

  /// The same with one of the two ways to mark sixteen bytes.
  @inline(__always)
  package static func mark(
    _ bytes: PaddedBytes, _ count: Int, in memory: UnsafeMutableRawPointer,
    with marks: (PaddedBytes, Int) -> (stops: UInt16, highs: UInt16)
  ) -> Bool {
    let highs = stride(count)
    var seen: UInt64 = 0
    var position = 0
    // Four times sixteen make a word, as long as there are so many; one row may hang over the end.
    while position &+ 48 <= count {
      let row = four(marks, bytes, position)
      unsafe store(row.stops, row.highs, at: position, highs, in: memory)
      seen |= row.highs
      position &+= 64
    }
    while position <= count {
      let row = marks(bytes, position)
      unsafe store(row.stops, row.highs, at: position, highs, in: memory)
      seen |= UInt64(row.highs)
      position &+= 16
    }
    unsafe store(~0 as UInt64, ~0, at: position, highs, in: memory)
    return seen == 0
  }

  @inline(__always)
  private static func four(
    _ marks: (PaddedBytes, Int) -> (stops: UInt16, highs: UInt16), _ bytes: PaddedBytes,
    _ position: Int
  ) -> (stops: UInt64, highs: UInt64) {
    let (first, second) = (marks(bytes, position), marks(bytes, position &+ 16))
    let (third, fourth) = (marks(bytes, position &+ 32), marks(bytes, position &+ 48))
    return (
      joined(first.stops, second.stops) | joined(third.stops, fourth.stops) &<< 32,
      joined(first.highs, second.highs) | joined(third.highs, fourth.highs) &<< 32
    )
  }

  @inline(__always)
  private static func joined(_ low: UInt16, _ high: UInt16) -> UInt64 {
    UInt64(UInt32(low) | UInt32(high) &<< 16)
  }

  /// Writes the bits of the bytes from `position` on; those of the bytes that are not ASCII `behind`.
  @inline(__always)
  private static func store<Bits: FixedWidthInteger & BitwiseCopyable>(
    _ stops: Bits, _ highs: Bits, at position: Int, _ behind: Int,
    in memory: UnsafeMutableRawPointer
  ) {
    let place = position &>> 3
    unsafe memory.storeBytes(of: stops.littleEndian, toByteOffset: place, as: Bits.self)
    unsafe memory.storeBytes(of: highs.littleEndian, toByteOffset: place &+ behind, as: Bits.self)
  }

  /// The offset of the first quote, backslash or control character from `start` on.
  @inline(__always)
  package func stop(from start: Int) -> Int { first(from: start, row: 0) }

  /// The offset of the first byte from `start` on that is not ASCII.
  @inline(__always)
  func high(from start: Int) -> Int { first(from: start, row: highs) }

  @inline(__always)
  private func first(from start: Int, row: Int) -> Int {
    let bits = word(at: row &+ start &>> 3) &>> UInt64(truncatingIfNeeded: start & 7)
    guard bits != 0 else { return farFirst(from: start, row: row) }
    return start &+ bits.trailingZeroBitCount
  }

  /// The same where the next sixty bytes or so have none.
  @inline(never)
  private func farFirst(from start: Int, row: Int) -> Int {
    var place = start &>> 3 &+ 8
    while word(at: row &+ place) == 0 { place &+= 8 }
    return place &<< 3 &+ word(at: row &+ place).trailingZeroBitCount
  }

  @inline(__always)
  private func word(at place: Int) -> UInt64 {
    UInt64(littleEndian: unsafe memory.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  // MARK: Sixteen bytes

  #if arch(x86_64)
    /// The marks of the sixteen bytes from `position` on, the first one lowest.
    ///
    /// This processor gathers the top bits of sixteen bytes in one instruction, which Swift has no word
    /// for; marking takes half the time with it.
    @inline(__always)
    static func marks(of bytes: PaddedBytes, at position: Int) -> (stops: UInt16, highs: UInt16) {
      let block = unsafe unsafeBitCast(bytes.block(at: position), to: __m128i.self)
      let stops = _mm_or_si128(
        _mm_or_si128(
          _mm_cmpeq_epi8(block, _mm_set1_epi8(0x22)), _mm_cmpeq_epi8(block, _mm_set1_epi8(0x5C))),
        _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block))
      return (
        UInt16(truncatingIfNeeded: _mm_movemask_epi8(stops)),
        UInt16(truncatingIfNeeded: _mm_movemask_epi8(block))
      )
    }
  #else
    @inline(__always)
    static func marks(of bytes: PaddedBytes, at position: Int) -> (stops: UInt16, highs: UInt16) {
      portableMarks(of: bytes, at: position)
    }
  #endif

  /// The same on every processor.
  @inline(__always)
  package static func portableMarks(
    of bytes: PaddedBytes, at position: Int
  ) -> (stops: UInt16, highs: UInt16) {
    let block = bytes.block(at: position)
    let stops =
      (block .== SIMD16(repeating: UInt8(ascii: "\""))) .| (block .== SIMD16(repeating: 0x5C))
      .| (block .< SIMD16(repeating: 0x20))
    return (
      topBits(of: unsafe unsafeBitCast(stops, to: SIMD2<UInt64>.self)),
      topBits(of: unsafe unsafeBitCast(block, to: SIMD2<UInt64>.self))
    )
  }

  @inline(__always)
  private static func topBits(of halves: SIMD2<UInt64>) -> UInt16 {
    UInt16(truncatingIfNeeded: topBits(of: halves[0]) | topBits(of: halves[1]) &<< 8)
  }

  /// The top bit of each byte, side by side, that of the first byte lowest.
  @inline(__always)
  private static func topBits(of word: UInt64) -> UInt64 {
    ((word.littleEndian & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) &>> 56
  }
}
