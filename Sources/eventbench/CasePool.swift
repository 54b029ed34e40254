import Dispatch
import Simulation
import Synchronization

/// Plays cases on several threads and hands out their results in the order of the cases.
struct CasePool {
  let player: CasePlayer
  let jobs: Int

  /// Plays `scenarios` until `take` answers `false`.
  func play(_ scenarios: [Scenario], _ take: (CaseResult) throws -> Bool) throws {
    var first = 0
    while first < scenarios.count {
      // A few cases a thread keep every thread busy, and little is done in vain after a stop.
      let batch = Array(scenarios[first..<min(first + jobs * 4, scenarios.count)])
      first += batch.count
      for result in results(of: batch) {
        guard try take(result.get()) else { return }
      }
    }
  }

  private func results(of batch: [Scenario]) -> [Result<CaseResult, any Error>] {
    guard jobs > 1, batch.count > 1 else {
      return batch.map { scenario in Result { try player.play(scenario) } }
    }
    let results = Mutex<[Int: Result<CaseResult, any Error>]>([:])
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, batch.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < batch.count else { return }
        let result = Result { try player.play(batch[index]) }
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { played in batch.indices.compactMap { played[$0] } }
  }
}
