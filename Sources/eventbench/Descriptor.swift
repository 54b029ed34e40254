import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// What the system says where a call fails.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  static var last: SystemError { SystemError(code: errno) }

  var description: String { unsafe String(cString: strerror(code)) }
}

/// Writes to open files, pipes, terminals and devices.
enum Descriptor {
  /// A pipe that is ready takes so many bytes without waiting (PIPE_BUF of Linux).
  private static let pieceBytes = 4_096

  /// How long a reader that takes nothing is waited for in all once the run was interrupted.
  private static let patienceMilliseconds: Int64 = 2_000
  private static let waitedMilliseconds = Atomic<Int64>(0)

  /// Writes all of it.
  ///
  /// Throws `EINTR` where the run was interrupted and nobody takes what is written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    let mayWait = kind(of: descriptor) != S_IFREG
    var rest = bytes[...]
    while !rest.isEmpty {
      if mayWait { try wait(for: descriptor) }
      let piece = mayWait ? rest.prefix(pieceBytes) : rest
      let count = piece.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        // A signal, or another process that filled the pipe in between.
        guard errno == EINTR || errno == EAGAIN else { throw .last }
        continue
      }
      rest = rest.dropFirst(count)
    }
  }

  private static func kind(of descriptor: Int32) -> mode_t {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
    return status.st_mode & S_IFMT
  }

  /// Waits until something can be written.
  ///
  /// A blocked `write` would not end with a signal that came just before it.
  private static func wait(for descriptor: Int32) throws(SystemError) {
    while true {
      let isInterrupted = Interruption.isRequested
      let left = patienceMilliseconds - waitedMilliseconds.load(ordering: .relaxed)
      var entries = [
        pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: isInterrupted ? -1 : Interruption.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let start = ContinuousClock.now
      let count = unsafe poll(&entries, 2, isInterrupted ? Int32(max(0, left)) : -1)
      if isInterrupted {
        let waited = start.duration(to: .now) / .milliseconds(1)
        waitedMilliseconds.wrappingAdd(Int64(waited), ordering: .relaxed)
      }
      if entries[0].revents != 0 { return }
      guard count >= 0 || errno == EINTR else { throw .last }
      if isInterrupted, count == 0 { throw SystemError(code: EINTR) }
    }
  }
}
