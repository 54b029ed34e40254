import SnapshotDiff

/// A source that can be read once only, and may say that it can be read again.
struct PipedSource: ByteSource {
  private var source: MemorySource
  var name: String { source.name }
  var byteCount: Int? { canReread ? source.byteCount : nil }
  let canReread: Bool

  init(_ source: MemorySource, canReread: Bool = false) {
    self.source = source
    self.canReread = canReread
  }

  mutating func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int {
    try source.read(into: buffer)
  }

  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int {
    guard canReread else { throw SnapshotError(file: name, message: "read twice", remedy: "") }
    return 0
  }
}
