package import ChangeEngine

/// What came of one case.
package struct CaseResult: Sendable {
  package enum Status: String, Sendable { case passed, failed, unknown, skipped }

  package let scenario: Scenario
  package let status: Status
  package let failures: [Failure]
  package let verdict: Verdict
  package let trace: Trace
  /// Why the case was skipped or could not be judged, or was not played as it was asked for.
  package let reason: String?
  /// Whether the engine was to be killed at an action that it never came to.
  package let isUnkilled: Bool
  /// What came of killing the process everywhere, where that was asked for.
  package let crashes: CrashSweep?

  package init(
    scenario: Scenario, status: Status, failures: [Failure] = [], verdict: Verdict = Verdict(),
    trace: Trace = Trace(), reason: String? = nil, isUnkilled: Bool = false,
    crashes: CrashSweep? = nil
  ) {
    self.scenario = scenario
    self.status = status
    self.failures = failures
    self.verdict = verdict
    self.trace = trace
    self.reason = reason
    self.isUnkilled = isUnkilled
    self.crashes = crashes
  }

  /// How much virtual time was played; none where it was not played to its end.
  package var virtualMilliseconds: Int64 {
    status == .skipped || status == .unknown
      ? 0 : scenario.until.milliseconds(since: scenario.start)
  }
}

/// An expectation that was not met.
package struct Failure: Hashable, Sendable {
  /// What was expected beside what came.
  package struct Row: Hashable, Sendable {
    package let expected: String?
    package let actual: String?
    package var isMatch: Bool

    package init(expected: String?, actual: String?, isMatch: Bool = false) {
      self.expected = expected
      self.actual = actual
      self.isMatch = isMatch
    }
  }

  /// What is wrong, in one line.
  package let message: String
  package var rows: [Row] = []
  /// Why, in words and with the numbers that were compared.
  package var causes: [String] = []
  /// The moment around which to look.
  package var moment: Timestamp?
  /// The position of the instance that it is about, where the scenario has several.
  package var instance: Int?

  package init(
    message: String, rows: [Row] = [], causes: [String] = [], moment: Timestamp? = nil
  ) {
    self.message = message
    self.rows = rows
    self.causes = causes
    self.moment = moment
  }
}
