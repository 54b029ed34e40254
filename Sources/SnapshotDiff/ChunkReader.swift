import ChangeEngine
import Foundation

/// Hands out a source's bytes in pieces of whole lines, with zeros behind, from one buffer.
///
/// A piece has about 256 KiB, which stay in the processor's cache; a longer line gets the buffer
/// that it needs, up to ``lineBytesMax``.
struct ChunkReader: ~Copyable {
  /// The longest line, and the longest page: that of the engine.
  static let lineBytesMax = 64 << 20
  private static let pieceBytes = 256 << 10

  private var source: any ByteSource
  private var buffer: UnsafeMutableRawBufferPointer
  /// How many bytes of the buffer are filled, and how many of them were handed out.
  private var filled = 0
  private var used = 0
  private var isAtEnd = false
  private(set) var bytesRead = 0

  init(_ source: any ByteSource) {
    self.source = source
    unsafe buffer = ChunkReader.buffer(bytes: ChunkReader.pieceBytes)
  }

  deinit {
    unsafe buffer.deallocate()
  }

  /// Where in the source the bytes begin that were handed out last.
  var offset: Int { bytesRead - filled }
  var name: String { source.name }
  var byteCount: Int? { source.byteCount }

  /// Returns the next lines, all of them whole but a last one without its line end; `nil` at the end.
  ///
  /// They stay valid until the next call.
  mutating func next() throws(SnapshotError) -> (bytes: PaddedBytes, count: Int)? {
    dropUsed()
    while true {
      try fill()
      guard filled > 0 else { return nil }
      used = isAtEnd ? filled : endOfLastLine()
      if used > 0 { return (view(), used) }
      try grow()
    }
  }

  /// Returns all that is left, from the last piece on, as one.
  mutating func rest() throws(SnapshotError) -> (bytes: PaddedBytes, count: Int) {
    used = 0
    while true {
      try fill()
      if isAtEnd { break }
      try grow()
    }
    used = filled
    return (view(), used)
  }

  private func view() -> PaddedBytes {
    guard let address = buffer.baseAddress else { preconditionFailure("the buffer is not empty") }
    return unsafe PaddedBytes(at: UnsafeRawPointer(address))
  }

  private var room: Int { buffer.count - PaddedBytes.padding - filled }

  private mutating func dropUsed() {
    guard used > 0, let address = buffer.baseAddress else { return }
    unsafe memmove(address, address + used, filled - used)
    filled -= used
    used = 0
  }

  private mutating func fill() throws(SnapshotError) {
    while !isAtEnd, room > 0 {
      let target = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + room])
      let count = unsafe try source.read(into: target)
      isAtEnd = count == 0
      filled += count
      bytesRead += count
    }
    unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + PaddedBytes.padding])
      .initializeMemory(as: UInt8.self, repeating: 0)
  }

  private func endOfLastLine() -> Int {
    let bytes = view()
    var end = filled
    while end > 0, bytes.byte(at: end - 1) != 0x0A { end -= 1 }
    return end
  }

  private mutating func grow() throws(SnapshotError) {
    guard filled < ChunkReader.lineBytesMax else {
      throw SnapshotError(
        file: name, message: "a line has more than \(ChunkReader.lineBytesMax >> 20) MiB",
        remedy: "write one record, or one page of records, a line")
    }
    let larger = unsafe ChunkReader.buffer(
      bytes: min(2 * (buffer.count - PaddedBytes.padding), ChunkReader.lineBytesMax + 1))
    unsafe larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    unsafe buffer.deallocate()
    unsafe buffer = larger
  }

  private static func buffer(bytes: Int) -> UnsafeMutableRawBufferPointer {
    .allocate(byteCount: bytes + PaddedBytes.padding, alignment: 64)
  }
}
