import ChangeEngine
import Simulation

/// Finds what a scenario's own world makes hazardous: the CRM's lag, and a platform without memory.
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
      if checkLag(resource) { found.insert(.delayBelowVisibilityLag) }
      if checkMemory(resource) { found.insert(.duplicatesWithoutMemory) }
    }
    return found
  }

  private func checkLag(_ resource: ResourcePolling) -> Bool {
    let name = CRMQuery.resourceName(of: resource.url.text)
    guard resource.url.hasPlaceholder,
      let profile = scenario.crm.resources.first(where: { $0.name == name }),
      profile.visibilityMilliseconds.upperBound > resource.pollDelayMilliseconds
    else { return false }
    let node = map["crm"]?["resources"]?[name]?["visible"] ?? map["crm"]
    report(
      .delayBelowVisibilityLag, at: node?.position ?? map.node.position, resource,
      "the CRM shows a change up to \(profile.visibilityMilliseconds.upperBound) ms after it, and pollDelay covers \(resource.pollDelayMilliseconds) ms, so a change just before a poll is lost",
      "set pollDelay to \((profile.visibilityMilliseconds.upperBound + 999) / 1_000) or more",
      lag: profile.visibilityMilliseconds.upperBound)
    return true
  }

  private func checkMemory(_ resource: ResourcePolling) -> Bool {
    guard !scenario.policies.deduplicates, resource.pollDelayMilliseconds > 0 else {
      return false
    }
    let node = map["engine"]?["deduplicate"] ?? map["engine"]
    report(
      .duplicatesWithoutMemory, at: node?.position ?? map.node.position, resource,
      "what was sent is not remembered, and each poll reads the last \(resource.pollDelayMilliseconds / 1_000) s again",
      "remove 'deduplicate: false', or set pollDelay to 0")
    return true
  }

  private func report(
    _ code: ConfigurationProblem.Code, at position: SourcePosition, _ resource: ResourcePolling,
    _ message: String, _ remedy: String, lag: Int64 = 0
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
          lagMilliseconds: lag)))
  }
}
