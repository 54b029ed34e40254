import SnapshotDiff

/// Bytes in memory.
struct MemorySource: ByteSource {
  let name: String
  var byteCount: Int? { bytes.count }
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  mutating func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int {
    let count = try read(at: position, into: buffer)
    position += count
    return count
  }

  var canReread: Bool { true }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int {
    let count = min(buffer.count, bytes.count - offset)
    unsafe bytes.withUnsafeBytes {
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
    }
    return count
  }
}
