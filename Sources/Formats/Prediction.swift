package import ChangeEngine

/// A loss, a repeat or a wrong kind that a problem predicts, with all that it takes to play it.
package struct Prediction: Hashable, Sendable {
  package let code: ConfigurationProblem.Code
  /// How bad it is held to be: information is what happens only where the CRM is otherwise than known.
  package let severity: ConfigurationProblem.Severity
  package let resource: ResourcePolling
  package let intervalMilliseconds: Int64
  /// How late the CRM shows a change at most, where a scenario says so.
  package let lagMilliseconds: Int64
  /// The steps to which the CRM cuts its dates, where a scenario says so.
  package let crmStep: DateStep?

  /// The codes that predict something.
  package static let codes: Set<ConfigurationProblem.Code> = [
    .coarseFormat, .equalityFilter, .fixedZoneAbbreviation, .delayBelowVisibilityLag,
    .sameDateFields, .duplicatesWithoutMemory, .literalZWithZone,
  ]

  package init(
    code: ConfigurationProblem.Code, severity: ConfigurationProblem.Severity,
    resource: ResourcePolling, intervalMilliseconds: Int64, lagMilliseconds: Int64 = 0,
    crmStep: DateStep? = nil
  ) {
    self.code = code
    self.severity = severity
    self.resource = resource
    self.intervalMilliseconds = intervalMilliseconds
    self.lagMilliseconds = lagMilliseconds
    self.crmStep = crmStep
  }
}
