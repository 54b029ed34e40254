import Dispatch
import Simulation
import Synchronization

/// Which cases of a run were begun, and what came of them.
final class CaseQueue: Sendable {
  private struct State {
    var begun = 0
    /// No case from here on is begun.
    var end: Int
    var workers: Int
    var results: [Int: Result<CaseResult, any Error>] = [:]
  }

  private let state: Mutex<State>
  /// Counts results and workers that left.
  private let arrivals = DispatchSemaphore(value: 0)

  init(count: Int, workers: Int) {
    state = Mutex(State(end: count, workers: workers))
  }

  /// The next case to begin, if any.
  func next() -> Int? {
    state.withLock { state in
      guard state.begun < state.end else { return nil }
      state.begun += 1
      return state.begun - 1
    }
  }

  func put(_ result: Result<CaseResult, any Error>, at index: Int, endsRun: Bool) {
    state.withLock { state in
      state.results[index] = result
      if endsRun { state.end = min(state.end, index + 1) }
    }
    arrivals.signal()
  }

  /// Called by each worker as the last thing that it does.
  func leave() {
    state.withLock { $0.workers -= 1 }
    arrivals.signal()
  }

  func takeResult(_ index: Int) -> Result<CaseResult, any Error>? {
    state.withLock { $0.results.removeValue(forKey: index) }
  }

  /// Whether no worker is left, and so no result to come.
  var isIdle: Bool { state.withLock { $0.workers == 0 } }

  /// Waits for a result or for a worker to leave; at least one must be to come.
  func wait() { arrivals.wait() }
}
