package import ChangeEngine

/// Something that goes wrong with requests, or with the engine's state.
package struct Fault: Hashable, Sendable {
  /// What it hits: the engine's polls, its callbacks, the CRM's webhooks, or the engine's state.
  package enum Target: String, Hashable, Sendable, CaseIterable {
    case poll, callback, webhook, store
  }

  package enum Kind: Hashable, Sendable {
    /// The answer has this status instead.
    case answer(status: Int, headers: [JSONValue.Member], body: String)
    /// No answer comes.
    case timeout
    /// The connection breaks at once.
    case reset
    /// The body ends in the middle.
    case truncated
    /// The body is a page of HTML.
    case malformed
    /// The answer takes this long.
    case slow(milliseconds: Int64)
    /// The request arrives twice.
    case duplicate
    /// The state cannot be used.
    case store(StoreFault)
  }

  package let target: Target
  package let kind: Kind
  /// How many requests it hits; `nil` for all of them until it ends.
  package let times: Int?
  package let durationMilliseconds: Int64?
  /// The page of a run that it hits; `nil` for any.
  package let page: Int?

  package init(
    on target: Target = .poll, kind: Kind, times: Int?, durationMilliseconds: Int64?,
    page: Int? = nil
  ) {
    self.target = target
    self.kind = kind
    self.times = times
    self.durationMilliseconds = durationMilliseconds
    self.page = page
  }
}

/// The faults that are in force, in the order in which they began.
package struct FaultTape {
  private struct Running {
    let fault: Fault
    let end: Timestamp?
    var timesLeft: Int?
  }

  private var running: [Running] = []

  package init() {}

  package mutating func begin(_ fault: Fault, at now: Timestamp) {
    running.append(
      Running(
        fault: fault, end: fault.durationMilliseconds.map { now.advanced(byMilliseconds: $0) },
        timesLeft: fault.times))
  }

  /// Returns what happens to a request, if anything, and counts it; only polls have pages.
  package mutating func fate(
    of target: Fault.Target, page: Int = 1, at now: Timestamp
  ) -> Fault.Kind? {
    removeEnded(at: now)
    guard
      let index = running.firstIndex(where: {
        $0.fault.target == target && $0.fault.page ?? page == page
      })
    else { return nil }
    if let left = running[index].timesLeft { running[index].timesLeft = left - 1 }
    return running[index].fault.kind
  }

  /// Returns what happens to a transaction, and counts it; a lasting fault may say when it ends.
  mutating func storeFate(at now: Timestamp) -> (fault: StoreFault, end: Timestamp?)? {
    removeEnded(at: now)
    guard let running = running.first(where: { $0.fault.target == .store }),
      case .store(let fault)? = fate(of: .store, at: now)
    else { return nil }
    return (fault, running.end)
  }

  private mutating func removeEnded(at now: Timestamp) {
    guard !running.isEmpty else { return }
    running.removeAll { $0.timesLeft == 0 || ($0.end.map { $0 <= now } ?? false) }
  }
}
