import Foundation

/// Says on standard error how far a long piece of work is.
///
/// On a terminal one line is rewritten, from 2 s on; elsewhere a line is added each 30 s.
final class ProgressNote {
  private let name: String
  private let isTerminal =
    Output.isTerminal(2) && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false

  init(_ name: String) {
    self.name = name
  }

  deinit {
    if isShown, isTerminal { Output.rewriteNote("") }
  }

  /// Notes that so many bytes were read.
  func advance(to bytes: Int, of total: Int?) {
    let now = ContinuousClock.now
    guard start.duration(to: now) > .seconds(2),
      last.duration(to: now) > (isTerminal ? .milliseconds(200) : .seconds(30))
    else { return }
    last = now
    isShown = true
    let text = line(bytes, total, start.duration(to: now))
    if isTerminal { Output.rewriteNote(text) } else { Output.note(text) }
  }

  private func line(_ bytes: Int, _ total: Int?, _ elapsed: Duration) -> String {
    let rate = Double(bytes) / (elapsed / .seconds(1))
    let megabytes = "\(name): \(bytes >> 20) MiB, \(Int(rate) >> 20) MiB/s"
    guard let total, total > 0 else { return megabytes }
    let left = Int(Double(max(0, total - bytes)) / max(rate, 1))
    return "\(megabytes), \(bytes * 100 / total) %, \(left) s left"
  }
}
