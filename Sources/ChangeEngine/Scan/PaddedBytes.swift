/// Bytes behind which zeros stand, so that a scan can read ahead without asking where the end is.
///
/// JSON has no zero byte: every scan stops at the first one at the latest, and one step reads at most
/// ``padding`` bytes past the byte that it has seen. So no read leaves the memory.
package struct PaddedBytes {
  /// How many zeros have to stand behind the bytes.
  package static let padding = 32

  private static let zeros = [UInt8](repeating: 0, count: padding)

  private let address: UnsafeRawPointer

  /// Creates a view of memory in which ``padding`` zeros follow the last byte to be scanned.
  @inline(__always)
  package init(at address: UnsafeRawPointer) {
    unsafe self.address = unsafe address
  }

  /// Calls `body` with the bytes and the zeros behind them.
  ///
  /// Bytes that nobody else holds, with room for the zeros, are not copied.
  package static func with<Result>(
    _ bytes: consuming [UInt8], _ body: (PaddedBytes) throws -> Result
  ) rethrows -> Result {
    let bytes = padded(bytes)
    return try bytes.withUnsafeBytes { buffer in
      guard let address = buffer.baseAddress else { preconditionFailure("zeros follow the bytes") }
      return unsafe try body(PaddedBytes(at: address))
    }
  }

  /// Returns the bytes with the zeros behind them.
  static func padded(_ bytes: consuming [UInt8]) -> [UInt8] {
    bytes.reserveCapacity(bytes.count + padding)
    bytes.append(contentsOf: zeros)
    return bytes
  }

  /// The byte at `position`.
  @inline(__always)
  package func byte(at position: Int) -> UInt8 {
    unsafe address.load(fromByteOffset: position, as: UInt8.self)
  }

  /// The eight bytes from `position` on, the first one lowest.
  @inline(__always)
  package func word(at position: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe address.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The sixteen bytes from `position` on, in their order.
  @inline(__always)
  func block(at position: Int) -> SIMD16<UInt8> {
    unsafe address.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
  }

  /// Calls `body` with the bytes from `start` to `end`.
  @inline(__always)
  package func withSpan<Result>(
    _ start: Int, _ end: Int, _ body: (borrowing RawSpan) throws -> Result
  ) rethrows -> Result {
    let buffer = unsafe UnsafeRawBufferPointer(start: address + start, count: end &- start)
    return try body(unsafe buffer.bytes)
  }

  /// Calls `body` with the bytes from `start` to `end`.
  @inline(__always)
  package func withText<Result>(
    _ start: Int, _ end: Int, _ body: (borrowing Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let buffer = unsafe UnsafeBufferPointer(
      start: (address + start).assumingMemoryBound(to: UInt8.self), count: end &- start)
    return try body(unsafe buffer.span)
  }

  /// The same bytes from `position` on.
  package func advanced(by position: Int) -> PaddedBytes {
    unsafe PaddedBytes(at: address + position)
  }

  /// A copy of the bytes from `start` to `end`.
  package func copy(_ start: Int, _ end: Int) -> [UInt8] {
    unsafe Array(UnsafeRawBufferPointer(start: address + start, count: end &- start))
  }
}
