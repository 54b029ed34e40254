import Foundation
import Simulation

/// Plays cases on several threads, and hands out their results in the order of the cases.
///
/// A result is handed out as soon as all before it were; by the calling thread, so that a reader of
/// the results who is slow holds up no case.
struct CasePool {
  let jobs: Int
  let play: @Sendable (Scenario) throws -> CaseResult
  /// Whether nothing is played after a case that ended so.
  let isLast: @Sendable (CaseResult) -> Bool
  /// Made when the cases under way are not needed.
  let stop: StopRequest

  /// Plays `scenarios`; after an interruption none is begun, and what was begun is handed out.
  func play(_ scenarios: [Scenario], _ take: (CaseResult) throws -> Void) throws {
    let queue = CaseQueue(count: scenarios.count, workers: min(jobs, scenarios.count))
    for _ in 0..<min(jobs, scenarios.count) { start(queue, scenarios) }
    defer {
      stop.make()
      while !queue.isIdle { queue.wait() }
    }
    var index = 0
    while true {
      let isIdle = queue.isIdle
      while let result = try queue.takeResult(index)?.get() {
        try take(result)
        if isLast(result) { return }
        index += 1
      }
      if isIdle { return }
      queue.wait()
    }
  }

  private func start(_ queue: CaseQueue, _ scenarios: [Scenario]) {
    let (play, isLast, stop) = (play, isLast, stop)
    let thread = Thread {
      while !stop.isMade, !Interruption.isRequested, let index = queue.next() {
        let result = Result { try play(scenarios[index]) }
        var endsRun = true
        if case .success(let played) = result { endsRun = isLast(played) }
        queue.put(result, at: index, endsRun: endsRun)
      }
      queue.leave()
    }
    // As much as the main thread has.
    thread.stackSize = 8 << 20
    thread.start()
  }
}
