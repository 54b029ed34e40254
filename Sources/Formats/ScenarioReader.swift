import ChangeEngine
import Simulation

/// Reads one case of a scenario, after its placeholders were replaced.
struct ScenarioReader {
  /// The keys of a scenario, in the order of the language's description.
  static let keys = [
    "version", "scenario", "why", "source", "tags", "skip", "instance", "instances", "engine",
    "start", "until", "crm", "timeline", "expect", "cases",
  ]

  private static let startDefault = Timestamp(millisecondsSinceEpoch: 1_767_225_600_000)  // 2026
  /// A run is bounded before it begins: more polls than this take minutes.
  private static let pollsMax: Int64 = 2_000_000

  private let caseName: String?
  private let log: ProblemLog
  private let warnings: ProblemLog
  private var scalars: ScalarReader

  init(caseName: String?, log: ProblemLog, warnings: ProblemLog) {
    self.caseName = caseName
    self.log = log
    self.warnings = warnings
    scalars = ScalarReader(log: log, start: nil)
  }

  /// Returns the case, or `nil` where something is wrong that leaves nothing to run.
  mutating func read(_ root: YAMLNode, _ documents: inout LoadedDocuments) -> Scenario? {
    guard let map = MappingReader(root, keys: ScenarioReader.keys, of: "a scenario", log: log)
    else {
      return nil
    }
    checkVersion(map)
    let title = title(map)
    let written = scalars.time(map["start"], "'start'")
    let start = written ?? ScenarioReader.startDefault
    let isStartKnown = written != nil || map["start"] == nil
    scalars.start = start
    let found = InstancesReader(log: log, warnings: warnings).read(map, &documents)
    var instances = found.instances
    let crm = crm(map["crm"], polledBy: found)
    let existing = ExistingRecordReader(
      scalars: scalars, log: log, crm: crm, start: start, isStartKnown: isStartKnown
    ).records(map["crm"]?["records"])
    let dataset = dataset(map["crm"]?["dataset"], crm, start, beside: existing, &documents)
    var timelineReader = TimelineReader(scalars: scalars, log: log, crm: crm, start: start)
    let entries = timelineReader.read(
      map["timeline"], existing: existing + dataset.records, dataset: dataset.entries, &documents)
    let end = until(map, start, entries, instances)
    let until = end ?? start
    checkLength(start, until, instances, map)
    // Without an entry that cannot be read, a story without 'until' seems to end too early.
    let isEndKnown = isStartKnown && (map["until"] != nil || !log.hasErrors)
    let expectations = ExpectationReader(scalars: scalars, log: log, until: isEndKnown ? end : nil)
      .expectations(map["expect"], crm: crm, of: &instances)
    let scenario = Scenario(
      file: log.file, title: title, caseName: caseName,
      location: SourceLocation(file: log.file, position: root.position),
      why: scalars.text(map["why"], "'why'"), source: scalars.text(map["source"], "'source'"),
      tags: tags(map["tags"]), skipReason: skipReason(map["skip"]),
      instances: instances,
      policies: PolicyReader(scalars: scalars, log: log).policies(map["engine"]), start: start,
      until: until, crm: crm, records: existing + dataset.records, timeline: entries,
      expectations: expectations)
    return withHazards(scenario, map)
  }

  private func crm(_ node: YAMLNode?, polledBy found: InstancesReader.Found) -> CRMProfile {
    let resources = found.instances.map(\.instance.resources)
    let crm = CRMReader(
      scalars: scalars, log: log, polled: resources.flatMap(\.self)
    ).profile(node)
    for (polled, position) in zip(resources, found.positions) {
      checkPolled(polled, in: crm, at: position)
    }
    return crm
  }

  private func withHazards(_ scenario: Scenario, _ map: MappingReader) -> Scenario {
    var scenario = scenario
    for index in scenario.instances.indices {
      scenario.instances[index].hazards = ScenarioHazards(
        scenario: scenario, instance: scenario.instances[index], map: map, log: warnings
      ).check()
    }
    return scenario
  }

  private func checkVersion(_ map: MappingReader) {
    guard let node = map["version"], node.text != "1" else { return }
    log.report(
      "unsupported-version", at: node.position,
      "version '\((node.text ?? "").bounded)' of the scenario language is not known here",
      "write version: 1")
  }

  private func title(_ map: MappingReader) -> String {
    let node = map.required(
      "scenario", of: "the file", remedy: "say in one sentence what it shows")
    return scalars.text(node, "'scenario'") ?? ""
  }

  private func tags(_ node: YAMLNode?) -> [String] {
    guard let node else { return [] }
    guard let elements = node.elements else {
      scalars.placeholderHint(node, "'tags'", remedy: "write a list such as [polling, tolerance]")
      return []
    }
    return elements.compactMap { scalars.text($0, "a tag") }
  }

  private func skipReason(_ node: YAMLNode?) -> String? {
    guard let node,
      let map = MappingReader(node, keys: ["reason"], of: "'skip'", log: log)
    else { return nil }
    let remedy = "write skip: { reason: … }"
    let reason = map.required("reason", of: "'skip'", remedy: remedy)
    let text = scalars.text(reason, "'reason'")
    if let reason, let text, JSONValue.isBlank(text) {
      log.report("invalid-value", at: reason.position, "the reason is empty", remedy)
    }
    return text
  }

  private func checkPolled(
    _ polled: [ResourcePolling], in crm: CRMProfile, at position: SourcePosition
  ) {
    let names = crm.resources.map(\.name)
    for polling in polled {
      let name = CRMQuery.resourceName(of: polling.url.text)
      guard !names.contains(name) else { continue }
      log.report(
        "unknown-resource", at: position,
        "the instance polls '\(name.bounded)', which the CRM does not have",
        Suggestion.remedy(for: name, among: names, else: "add it under crm.resources"))
    }
  }

  private func dataset(
    _ node: YAMLNode?, _ crm: CRMProfile, _ start: Timestamp, beside existing: [ExistingRecord],
    _ documents: inout LoadedDocuments
  ) -> Dataset {
    guard let node,
      let file = documents.file(
        node, "'dataset'", bytesMax: LoadedDocuments.datasetBytesMax)
    else { return Dataset() }
    return DatasetReader(
      file: file.path, log: log, crm: crm, start: start,
      existing: Set(existing.map { RecordReference(resource: $0.resource, id: $0.id) })
    ).read(file.bytes)
  }

  /// Returns the end of the story; `nil`, with a problem, where it cannot be read.
  private func until(
    _ map: MappingReader, _ start: Timestamp, _ entries: [TimelineEntry],
    _ instances: [WatchedInstance]
  ) -> Timestamp? {
    if let node = map["until"] {
      guard let until = scalars.time(node, "'until'") else { return nil }
      if until < start {
        log.report(
          "out-of-order", at: node.position, "'until' lies before 'start'",
          "let the story end later")
      }
      return until
    }
    let last = entries.map(\.at).max() ?? start
    let interval = instances.map(\.instance.refreshIntervalMilliseconds).max() ?? 0
    return last.advanced(byMilliseconds: 3 * interval)
  }

  private func checkLength(
    _ start: Timestamp, _ until: Timestamp, _ instances: [WatchedInstance], _ map: MappingReader
  ) {
    let polls = instances.map(\.instance).filter { !$0.resources.isEmpty }
      .reduce(0) { $0 &+ until.milliseconds(since: start) / $1.refreshIntervalMilliseconds }
    guard polls > ScenarioReader.pollsMax else { return }
    log.report(
      "too-large", at: map["until"]?.position ?? map.node.position,
      "the story has \(polls) polls, at most \(ScenarioReader.pollsMax) are played",
      "end it earlier or poll less often")
  }
}
