import ChangeEngine

/// Judges a run: each instance by itself, with the truth and the expectations that are its own.
struct Judgement {
  private let scenario: Scenario
  /// Each instance's own, in the scenario's order.
  private let verdicts: [Verdict]

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome) {
    self.scenario = scenario
    verdicts =
      scenario.isOfSeveral
      ? scenario.instances.indices.map {
        Oracle(scenario.seen(by: $0), outcome.seen(by: $0)).verdict()
      } : [Oracle(scenario, outcome).verdict()]
  }

  /// What the oracle found; of several instances all of it, each record named after its instance.
  var verdict: Verdict {
    guard scenario.isOfSeveral else { return verdicts[0] }
    return zip(scenario.instances, verdicts).reduce(into: Verdict()) { whole, pair in
      whole += pair.1.qualified(by: pair.0.name ?? "")
    }
  }

  /// What the scenario says may happen only when the process is killed, named in the same way.
  static func killed(_ scenario: Scenario) -> KilledExpectations {
    guard scenario.isOfSeveral else { return scenario.expectations.killed }
    return scenario.instances.reduce(into: KilledExpectations()) { whole, instance in
      whole += instance.expectations.killed.qualified(by: instance.name ?? "")
    }
  }

  /// Returns what was not met; `outcome` is that of the run judged, or of the same run noted in full.
  func failures(_ outcome: Simulator.Outcome) -> [Failure] {
    guard scenario.isOfSeveral else {
      return ExpectationCheck(scenario, outcome, verdicts[0]).failures()
    }
    let common = ExpectationCheck(scenario, outcome, Verdict()).failures()
    return scenario.instances.indices.reduce(into: common) { failures, index in
      let check = ExpectationCheck(
        scenario.seen(by: index), outcome.seen(by: index), verdicts[index])
      failures += check.failures().map { $0.qualified(by: scenario.instances[index].name, index) }
    }
  }
}

extension Failure {
  fileprivate func qualified(by name: String?, _ index: Int) -> Failure {
    var failure = Failure(
      message: "\(name ?? ""): \(message)", rows: rows, causes: causes, moment: moment)
    failure.instance = index
    return failure
  }
}
