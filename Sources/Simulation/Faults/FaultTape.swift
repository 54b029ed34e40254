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
///
/// A request looks at those of its target alone, mostly at the first one.
package struct FaultTape {
  private struct Running {
    let fault: Fault
    let end: Timestamp?
    var timesLeft: Int?

    func hasEnded(at now: Timestamp) -> Bool {
      timesLeft == 0 || (end.map { $0 <= now } ?? false)
    }
  }

  /// The faults of one target.
  ///
  /// Those that ended are removed many at a time, once as many steps were taken over them.
  private struct Track {
    private var running: [Running] = []
    /// How many have ended, from the first on.
    private var endedCount = 0
    /// How many that ended were passed over behind those, in all requests together.
    private var passedCount = 0

    mutating func begin(_ fault: Running) {
      running.append(fault)
    }

    /// Returns the first fault that hits a page, if any, and counts it.
    mutating func hit(_ page: Int, at now: Timestamp) -> Running? {
      if running.isEmpty { return nil }
      while endedCount < running.count, running[endedCount].hasEnded(at: now) { endedCount += 1 }
      if 2 * (endedCount + passedCount) > running.count { removeEnded(at: now) }
      for place in endedCount..<running.count {
        if running[place].hasEnded(at: now) {
          passedCount += 1
        } else if running[place].fault.page ?? page == page {
          if let left = running[place].timesLeft { running[place].timesLeft = left - 1 }
          return running[place]
        }
      }
      return nil
    }

    private mutating func removeEnded(at now: Timestamp) {
      running.removeAll { $0.hasEnded(at: now) }
      (endedCount, passedCount) = (0, 0)
    }
  }

  private var polls = Track()
  private var callbacks = Track()
  private var webhooks = Track()
  private var store = Track()

  /// Every step asks for one or two of them, which a dictionary would take long to find.
  private subscript(target: Fault.Target) -> Track {
    get {
      switch target {
      case .poll: polls
      case .callback: callbacks
      case .webhook: webhooks
      case .store: store
      }
    }
    _modify {
      switch target {
      case .poll: yield &polls
      case .callback: yield &callbacks
      case .webhook: yield &webhooks
      case .store: yield &store
      }
    }
  }

  package init() {}

  package mutating func begin(_ fault: Fault, at now: Timestamp) {
    self[fault.target].begin(
      Running(
        fault: fault, end: fault.durationMilliseconds.map { now.advanced(byMilliseconds: $0) },
        timesLeft: fault.times))
  }

  /// Returns what happens to a request, if anything, and counts it; only polls have pages.
  ///
  /// No call may be of an earlier time than the one before it.
  package mutating func fate(
    of target: Fault.Target, page: Int = 1, at now: Timestamp
  ) -> Fault.Kind? {
    self[target].hit(page, at: now)?.fault.kind
  }

  /// Returns what happens to a transaction, and counts it; a lasting fault may say when it ends.
  mutating func storeFate(at now: Timestamp) -> (fault: StoreFault, end: Timestamp?)? {
    guard let running = store.hit(1, at: now),
      case .store(let fault) = running.fault.kind
    else { return nil }
    return (fault, running.end)
  }
}
