package import ChangeEngine

/// Plays one case and judges it.
package struct CasePlayer {
  package let seed: UInt64
  package let stepsMax: Int
  /// Whether the engine's reasons are kept also for a case that passes.
  package let keepsDecisions: Bool
  /// Makes an empty store; each run of a case gets its own.
  package let makeStore: @Sendable () throws -> any StateStore
  package let isCancelled: @Sendable () -> Bool

  package init(
    seed: UInt64 = 0, stepsMax: Int = Simulator.stepsMaxDefault, keepsDecisions: Bool = false,
    makeStore: @escaping @Sendable () throws -> any StateStore = { InMemoryStore() },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.seed = seed
    self.stepsMax = stepsMax
    self.keepsDecisions = keepsDecisions
    self.makeStore = makeStore
    self.isCancelled = isCancelled
  }

  /// Plays `scenario`; a case that fails is played again with everything noted, to say why.
  ///
  /// Throws what the store throws.
  package func play(_ scenario: Scenario) throws -> CaseResult {
    if let reason = scenario.skipReason {
      return CaseResult(scenario: scenario, status: .skipped, reason: reason)
    }
    var outcome = try simulate(scenario, detail: keepsDecisions ? .full : .brief)
    if let interruption = outcome.interruption {
      return CaseResult(
        scenario: scenario, status: .unknown, trace: outcome.trace, reason: interruption)
    }
    let verdict = Oracle(scenario, outcome).verdict()
    var failures = ExpectationCheck(scenario, outcome, verdict).failures()
    if !failures.isEmpty, !keepsDecisions {
      outcome = try simulate(scenario, detail: .full)
      failures = ExpectationCheck(scenario, outcome, verdict).failures()
    }
    return CaseResult(
      scenario: scenario, status: failures.isEmpty ? .passed : .failed, failures: failures,
      verdict: verdict, trace: outcome.trace)
  }

  private func simulate(
    _ scenario: Scenario, detail: Simulator.Detail
  ) throws -> Simulator.Outcome {
    var simulator = Simulator(
      scenario, seed: seed, detail: detail, store: try makeStore(), stepsMax: stepsMax,
      isCancelled: isCancelled)
    return try simulator.run()
  }
}
