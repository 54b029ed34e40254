package import ChangeEngine

/// Plays one case and judges it.
package struct CasePlayer {
  /// Where the engine's process is killed.
  package enum Crashes: Hashable, Sendable {
    /// Where the scenario says so.
    case asWritten
    /// Also at the action of that number.
    case at(Int)
    /// Also at every action, in one run each, but in no more runs than that.
    case everywhere(pointsMax: Int)
  }

  package let seed: UInt64
  package let stepsMax: Int
  /// Whether the engine's reasons are kept also for a case that passes.
  package let keepsDecisions: Bool
  /// Where the process is killed; see `CrashTape`.
  package let crashes: Crashes
  /// Makes an empty store; each run of a case gets its own, and each of several instances by its name.
  package let makeStore: @Sendable (_ instance: String?) throws -> any StateStore
  package let isCancelled: @Sendable () -> Bool

  package init(
    seed: UInt64 = 0, stepsMax: Int = Simulator.stepsMaxDefault, keepsDecisions: Bool = false,
    crashes: Crashes = .asWritten,
    makeStore: @escaping @Sendable (_ instance: String?) throws -> any StateStore = { _ in
      InMemoryStore()
    },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.seed = seed
    self.stepsMax = stepsMax
    self.keepsDecisions = keepsDecisions
    self.crashes = crashes
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
    let detail: Simulator.Detail = keepsDecisions ? .full : .brief
    var killedAt: Int?
    if case .at(let action) = crashes { killedAt = action }
    let tape = CrashTape(killedAt: killedAt)
    var outcome = try simulate(scenario, detail, tape)
    if let interruption = outcome.interruption {
      return CaseResult(
        scenario: scenario, status: .unknown, trace: outcome.trace, reason: interruption)
    }
    let judgement = Judgement(scenario, outcome)
    let verdict = judgement.verdict
    var failures = judgement.failures(outcome)
    if !failures.isEmpty, !keepsDecisions {
      let again = try simulate(scenario, .full, CrashTape(killedAt: killedAt))
      // Interrupted, it explains nothing; the verdict stands all the same.
      if again.interruption == nil {
        outcome = again
        failures = judgement.failures(outcome)
      }
    }
    var sweep: CrashSweep?
    if case .everywhere(let pointsMax) = crashes {
      sweep = try self.sweep(
        scenario, verdict, actionCount: tape.actionCount, pointsMax: pointsMax)
      failures += sweep?.failures ?? []
    }
    let isUnkilled = killedAt != nil && tape.killedWhen == nil
    let reason = isUnkilled ? "not killed: it has \(tape.actionCount) actions, from 0" : nil
    let status: CaseResult.Status =
      !failures.isEmpty ? .failed : sweep?.interruption != nil ? .unknown : .passed
    return CaseResult(
      scenario: scenario, status: status, failures: failures, verdict: verdict,
      trace: outcome.trace, reason: sweep?.interruption ?? reason, isUnkilled: isUnkilled,
      crashes: sweep)
  }

  private func sweep(
    _ scenario: Scenario, _ verdict: Verdict, actionCount: Int, pointsMax: Int
  ) throws -> CrashSweep? {
    var sweep = CrashSweep(
      verdict, stated: Judgement.killed(scenario), pointCountWhole: actionCount)
    // A case with more points than that is killed at some of them, evenly spread.
    let count = min(actionCount, pointsMax)
    for index in 0..<count {
      let action = index * actionCount / count
      let tape = CrashTape(killedAt: action)
      let outcome = try simulate(scenario, .brief, tape)
      if let interruption = outcome.interruption {
        sweep.interrupt("killed at action \(action): \(interruption)")
        return sweep
      }
      if isCancelled() {
        sweep.interrupt("interrupted after \(index) of \(count) kills")
        return sweep
      }
      sweep.add(
        Judgement(scenario, outcome).verdict, of: outcome.trace, action: action, tape.killedWhen)
    }
    sweep.finish()
    return sweep
  }

  private func simulate(
    _ scenario: Scenario, _ detail: Simulator.Detail, _ tape: CrashTape
  ) throws -> Simulator.Outcome {
    var simulator = try Simulator(
      scenario, seed: seed, detail: detail,
      crashTape: crashes == .asWritten ? nil : tape, stepsMax: stepsMax,
      isCancelled: isCancelled, makeStore: makeStore)
    return try simulator.run()
  }
}
