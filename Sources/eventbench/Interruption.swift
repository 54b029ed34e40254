import Foundation
import Synchronization

/// Notices Ctrl-C and a request to end, so that what was done so far is still reported.
enum Interruption {
  private static let signalNumber = Atomic<Int32>(0)

  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { Interruption.signalNumber.store($0, ordering: .relaxed) }
    }
    // A parent that blocks signals hands that on to its children; Ctrl-C is to work all the same.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    // A reader that went away shows as a failed write instead.
    signal(SIGPIPE, SIG_IGN)
  }

  static var isRequested: Bool { signalNumber.load(ordering: .relaxed) != 0 }

  static var status: ExitStatus? {
    switch signalNumber.load(ordering: .relaxed) {
    case 0: nil
    case SIGTERM: .terminated
    default: .interrupted
    }
  }
}
