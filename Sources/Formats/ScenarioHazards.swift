import ChangeEngine
import Simulation

/// Finds what a scenario's own world makes hazardous: the CRM's lag and coarse dates,
/// and a platform without memory.
struct ScenarioHazards {
  let scenario: Scenario
  let instance: WatchedInstance
  let map: MappingReader
  let log: ProblemLog

  /// Notes the hazards, but for those that the scenario expects of the instance; returns all.
  func check() -> Set<ConfigurationProblem.Code> {
    let instance = instance.instance
    guard instance.isEnabled, instance.isPolling else { return [] }
    var found: Set<ConfigurationProblem.Code> = []
    for resource in instance.resources {
      if let code = checkDelay(resource) { found.insert(code) }
      if checkMemory(resource) { found.insert(.duplicatesWithoutMemory) }
    }
    return found
  }

  /// The delay has to cover how late the CRM shows a change and, on top, how much too early it dates it.
  ///
  /// What the format alone makes of dates is a problem of the instance, and told there.
  private func checkDelay(_ resource: ResourcePolling) -> ConfigurationProblem.Code? {
    let name = CRMQuery.resourceName(of: resource.url.text)
    guard resource.hasWindow, let profile = scenario.crm.resources.first(where: { $0.name == name })
    else { return nil }
    let lag = profile.visibilityMilliseconds.upperBound
    let ownStep = resource.dateStep ?? DateStep(.millisecond, in: .utc)
    let crmStep = DateStep(profile.precision, in: profile.updated.zone)
    let ownLength = ownStep.longestMilliseconds
    let length = max(ownLength, crmStep.longestMilliseconds)
    let (delay, needed) = (resource.pollDelayMilliseconds, lag + length - 1)
    guard delay < needed, lag > 0 || length > ownLength else { return nil }
    let code = lag > 0 ? ConfigurationProblem.Code.delayBelowVisibilityLag : .coarseFormat
    let crm = map["crm"]?["resources"]?[name]
    let node = (lag > 0 ? crm?["visible"] : crm?["precision"]) ?? map["crm"]
    let unit = max(ownStep.unit, crmStep.unit).rawValue
    let dating = length > 1 ? " and dates it by the start of its \(unit)" : ""
    report(
      code, at: node?.position ?? map.node.position, resource,
      lag > 0
        ? """
        the CRM shows a change up to \(lag) ms after it\(dating), and pollDelay covers \(delay) ms, so \
        a change just before a poll is lost
        """
        : """
        the CRM keeps dates in whole \(unit)s, so a change in the \(unit) of a poll, after the poll, is \
        lost
        """,
      "set pollDelay to \((needed + 999) / 1_000) or more", lag: lag, crmStep: crmStep)
    return code
  }

  private func checkMemory(_ resource: ResourcePolling) -> Bool {
    guard !scenario.policies.deduplicates, resource.pollDelayMilliseconds > 0 else {
      return false
    }
    let node = map["engine"]?["deduplicate"] ?? map["engine"]
    report(
      .duplicatesWithoutMemory, at: node?.position ?? map.node.position, resource,
      """
      what was sent is not remembered, and each poll reads the last \
      \(resource.pollDelayMilliseconds / 1_000) s again
      """,
      "remove 'deduplicate: false', or set pollDelay to 0")
    return true
  }

  private func report(
    _ code: ConfigurationProblem.Code, at position: SourcePosition, _ resource: ResourcePolling,
    _ message: String, _ remedy: String, lag: Int64 = 0, crmStep: DateStep? = nil
  ) {
    guard !instance.expectations.problems.contains(code.rawValue) else { return }
    log.add(
      Problem(
        code: code.rawValue, severity: .warning,
        location: SourceLocation(file: log.file, position: position),
        path: resource.name, message: message, remedy: remedy,
        prediction: Prediction(
          code: code, severity: .warning, resource: resource,
          intervalMilliseconds: instance.instance.refreshIntervalMilliseconds,
          lagMilliseconds: lag, crmStep: crmStep)))
  }
}
