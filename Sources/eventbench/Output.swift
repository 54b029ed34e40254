import Foundation
import Reports
import Synchronization

/// Results go to standard output, notes to standard error.
enum Output {
  /// Writes results; a full disk ends the process with words.
  ///
  /// A reader that went away ends it quietly, unless something else comes of the command.
  static func write(_ text: String) {
    write(text, to: 1)
  }

  /// Writes results that are bytes already.
  static func write(_ bytes: [UInt8]) {
    write(bytes, to: 1)
  }

  static func note(_ text: String) {
    write(text.withVisibleControls + "\n", to: 2)
  }

  /// Puts a note in place of the last one, on a terminal.
  static func rewriteNote(_ text: String) {
    write("\r\u{1B}[K" + text.onOneLine, to: 2)
  }

  /// Whether someone sits at the other end.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal that shows the results; `nil` where they go elsewhere.
  static var terminalWidth: Int? {
    var size = winsize()
    guard isTerminal(1), unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  /// Set once nobody reads the results any more, and the command goes on all the same.
  private static let isAbandoned = Atomic<Bool>(false)
  private static let goesOnUnread = Atomic<Bool>(false)

  /// Makes the command go on when the reader of its results goes away: its status tells something, or
  /// it keeps a report or a state.
  static func goOnUnread() { goesOnUnread.store(true, ordering: .relaxed) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    if descriptor == 1, isAbandoned.load(ordering: .relaxed) { return }
    do {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      let isUnread = error.code == EPIPE
      if isUnread && goesOnUnread.load(ordering: .relaxed)
        || Interruption.isRequested && (isUnread || error.code == EINTR)
      {
        if descriptor == 1 { isAbandoned.store(true, ordering: .relaxed) }
        return
      }
      // A note that nobody reads decides nothing.
      if isUnread, descriptor == 2 { return }
      if isUnread { exit(0) }
      if descriptor == 1 {
        note("eventbench: error: standard output: \(error); free some room, or write elsewhere")
      }
      exit(ExitStatus.internalError.rawValue)
    }
  }
}
