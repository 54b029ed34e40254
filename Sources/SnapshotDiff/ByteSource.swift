import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Where a snapshot's bytes come from.
package protocol ByteSource {
  /// What messages call it: a path.
  var name: String { get }
  /// How many bytes there are, where that is known beforehand.
  var byteCount: Int? { get }
  /// Fills `buffer` from its start with what comes next; returns how many bytes, 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(SnapshotError) -> Int
  /// Whether ``read(at:into:)`` works.
  var canReread: Bool { get }
  /// Fills `buffer` from its start with what stands at `offset`; returns how many bytes, 0 at the end.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int
}

/// A file, or a pipe such as `<(zcat contacts.jsonl.gz)`.
package final class FileSource: ByteSource {
  package let name: String
  package let byteCount: Int?
  /// Not standard input: what was read of it before this program began is not known.
  package let canReread: Bool
  private let descriptor: Int32

  /// Opens a file; `-` is standard input.
  ///
  /// Throws ``SnapshotError`` when there is none, or it cannot be read.
  package init(path: String) throws(SnapshotError) {
    name = path
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = errno
      throw SnapshotError(
        file: path, message: reason == ENOENT ? "there is no such file" : "it cannot be opened",
        remedy: reason == ENOENT ? "check the path" : "check its permissions")
    }
    var status = stat()
    unsafe fstat(descriptor, &status)
    let kind = status.st_mode & S_IFMT
    byteCount = kind == S_IFREG ? Int(status.st_size) : nil
    canReread = kind == S_IFREG && path != "-"
    guard kind != S_IFDIR else {
      close(descriptor)
      throw SnapshotError(file: path, message: "it is a folder", remedy: "name a file")
    }
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  package func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int {
    try repeated { unsafe Foundation.read(descriptor, buffer.baseAddress, buffer.count) }
  }

  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) -> Int {
    try repeated { unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  /// Until no signal comes in between.
  private func repeated(_ call: () -> Int) throws(SnapshotError) -> Int {
    while true {
      let count = call()
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw SnapshotError(file: name, message: "it cannot be read", remedy: "check the disk")
      }
    }
  }
}
