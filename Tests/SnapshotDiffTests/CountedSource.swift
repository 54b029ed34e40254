import SnapshotDiff

/// A source that counts what is read of it a second time.
final class CountedSource: ByteSource {
  private var source: MemorySource
  private(set) var readings = 0
  private(set) var bytesReread = 0
  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var canReread: Bool { true }

  init(_ source: MemorySource) {
    self.source = source
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SnapshotError) -> Int {
    try source.read(into: buffer)
  }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int {
    let count = try source.read(at: offset, into: buffer)
    readings += 1
    bytesReread += count
    return count
  }
}
