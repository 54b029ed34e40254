import ChangeEngine
import Simulation

/// Finds what a scenario's own world makes hazardous: the CRM's lag, and a platform without memory.
struct ScenarioHazards {
  let scenario: Scenario
  let instance: WatchedInstance
  let map: MappingReader
  let log: ProblemLog

  /// Notes the hazards, but for the codes that the scenario expects of the instance.
  func check() {
    let expected = instance.expectations.problems
    let instance = instance.instance
    guard instance.isEnabled, instance.isPolling else { return }
    for resource in instance.resources {
      if !expected.contains(ConfigurationProblem.Code.delayBelowVisibilityLag.rawValue) {
        checkLag(resource)
      }
      if !expected.contains(ConfigurationProblem.Code.duplicatesWithoutMemory.rawValue) {
        checkMemory(resource)
      }
    }
  }

  private func checkLag(_ resource: ResourcePolling) {
    let name = CRMQuery.resourceName(of: resource.url.text)
    guard resource.url.hasPlaceholder,
      let profile = scenario.crm.resources.first(where: { $0.name == name }),
      profile.visibilityMilliseconds.upperBound > resource.pollDelayMilliseconds
    else { return }
    let node = map["crm"]?["resources"]?[name]?["visible"] ?? map["crm"]
    report(
      .delayBelowVisibilityLag, at: node?.position ?? map.node.position, resource,
      "the CRM shows a change up to \(profile.visibilityMilliseconds.upperBound) ms after it, and pollDelay covers \(resource.pollDelayMilliseconds) ms, so a change just before a poll is lost",
      "set pollDelay to \((profile.visibilityMilliseconds.upperBound + 999) / 1_000) or more",
      lag: profile.visibilityMilliseconds.upperBound)
  }

  private func checkMemory(_ resource: ResourcePolling) {
    guard !scenario.policies.deduplicates, resource.pollDelayMilliseconds > 0 else { return }
    let node = map["engine"]?["deduplicate"] ?? map["engine"]
    report(
      .duplicatesWithoutMemory, at: node?.position ?? map.node.position, resource,
      "what was sent is not remembered, and each poll reads the last \(resource.pollDelayMilliseconds / 1_000) s again",
      "remove 'deduplicate: false', or set pollDelay to 0")
  }

  private func report(
    _ code: ConfigurationProblem.Code, at position: SourcePosition, _ resource: ResourcePolling,
    _ message: String, _ remedy: String, lag: Int64 = 0
  ) {
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
