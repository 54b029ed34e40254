import Foundation
import Reports

/// Results go to standard output, notes to standard error.
enum Output {
  /// Writes results; a reader that went away ends the process quietly.
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

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 0 : ExitStatus.internalError.rawValue)
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
