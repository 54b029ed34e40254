import Foundation
import Synchronization

/// Notices Ctrl-C and a request to end, so that what was done so far is still reported.
enum Interruption {
  private static let signalNumber = Atomic<Int32>(0)
  private static let firstNanoseconds = Atomic<UInt64>(0)
  private static let readEnd = Atomic<Int32>(-1)
  private static let writeEnd = Atomic<Int32>(-1)

  /// A second signal this much later is from someone who does not want to wait for the report.
  ///
  /// `timeout` sends its signal twice, to the process and to its group, within microseconds.
  private static let patienceNanoseconds: UInt64 = 500_000_000

  /// Notes a signal, for a command that looks at ``isRequested``; a later one ends the process.
  static func watch() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      // Not in the place of a standard stream that the parent closed.
      readEnd.store(fcntl(ends[0], F_DUPFD_CLOEXEC, 3), ordering: .relaxed)
      writeEnd.store(fcntl(ends[1], F_DUPFD_CLOEXEC, 3), ordering: .relaxed)
      for end in ends { close(end) }
    }
    handle { number in Interruption.note(number) }
  }

  /// Lets a signal end the process wherever it is, for a command that has nothing to report then.
  static func endAtOnce() {
    handle { number in _exit(128 + number) }
  }

  private static func handle(_ handler: @escaping @convention(c) (Int32) -> Void) {
    // Made here, since a handler must not be the first to ask for them.
    _ = (isRequested, firstNanoseconds.load(ordering: .relaxed), descriptor)
    _ = writeEnd.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM] { signal(number, handler) }
    // A parent that blocks signals hands that on to its children; Ctrl-C is to work all the same.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Runs inside the handler: nothing here may allocate or lock.
  private static func note(_ number: Int32) {
    let code = errno
    let now = monotonicNanoseconds()
    if isRequested {
      if now &- firstNanoseconds.load(ordering: .relaxed) > patienceNanoseconds {
        _exit(128 + number)
      }
    } else {
      firstNanoseconds.store(now, ordering: .relaxed)
      signalNumber.store(number, ordering: .relaxed)
      var byte: UInt8 = 0
      _ = unsafe write(writeEnd.load(ordering: .relaxed), &byte, 1)
    }
    errno = code
  }

  private static func monotonicNanoseconds() -> UInt64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
  }

  static var isRequested: Bool { signalNumber.load(ordering: .relaxed) != 0 }

  /// A descriptor that can be read once a request came, to wait for it beside others; or -1.
  static var descriptor: Int32 { readEnd.load(ordering: .relaxed) }

  static var status: ExitStatus? {
    switch signalNumber.load(ordering: .relaxed) {
    case 0: nil
    case SIGTERM: .terminated
    default: .interrupted
    }
  }
}
