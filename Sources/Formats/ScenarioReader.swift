import ChangeEngine
import Simulation

/// Reads one case of a scenario, after its placeholders were replaced.
struct ScenarioReader {
  /// The keys of a scenario, in the order of the language's description.
  static let keys = [
    "version", "scenario", "why", "source", "tags", "skip", "instance", "engine", "start", "until",
    "crm", "timeline", "expect", "cases",
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
    let title = scalars.text(
      map.required("scenario", of: "the file", remedy: "say in one sentence what it shows"),
      "'scenario'")
    let start = scalars.time(map["start"], "'start'") ?? ScenarioReader.startDefault
    scalars.start = start
    let expect = ExpectationReader(scalars: scalars, log: log)
    let allowedProblems = expect.problemCodes(map["expect"])
    let source = instance(map, allowing: Set(allowedProblems), &documents)
    let polled = source?.instance.resources ?? []
    let reader = CRMReader(scalars: scalars, log: log, polled: polled)
    let crm = reader.profile(map["crm"])
    checkPolled(polled, in: crm, at: map["instance"]?.position ?? root.position)
    let existing = reader.records(map["crm"]?["records"], in: crm, start: start)
    let dataset = dataset(map["crm"]?["dataset"], crm, start, &documents)
    var timelineReader = TimelineReader(scalars: scalars, log: log, crm: crm, start: start)
    let entries = timelineReader.read(
      map["timeline"], existing: existing + dataset.records, dataset: dataset.entries, &documents)
    let until = until(map, start, entries, source?.instance)
    checkLength(start, until, source?.instance, map)
    let scenario = Scenario(
      file: log.file, title: title ?? "", caseName: caseName,
      location: SourceLocation(file: log.file, position: root.position),
      why: scalars.text(map["why"], "'why'"), source: scalars.text(map["source"], "'source'"),
      tags: tags(map["tags"]), skipReason: skipReason(map["skip"]),
      instance: source?.instance ?? .idle,
      configurationProblems: source?.configurationProblems ?? [],
      policies: PolicyReader(scalars: scalars, log: log).policies(map["engine"]), start: start,
      until: until, crm: crm, records: existing + dataset.records, timeline: entries,
      expectations: expect.expectations(map["expect"], crm: crm, polled: polled))
    ScenarioHazards(scenario: scenario, map: map, log: warnings)
      .check(expected: Set(allowedProblems))
    return scenario
  }

  private func checkVersion(_ map: MappingReader) {
    guard let node = map["version"], node.text != "1" else { return }
    log.report(
      "unsupported-version", at: node.position,
      "version '\((node.text ?? "").bounded)' of the scenario language is not known here",
      "write version: 1")
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
    return scalars.text(
      map.required("reason", of: "'skip'", remedy: "write skip: { reason: … }"), "'reason'")
  }

  private func instance(
    _ map: MappingReader, allowing allowed: Set<String>, _ documents: inout LoadedDocuments
  ) -> InstanceSource? {
    guard
      let node = map.required(
        "instance", of: "the scenario",
        remedy: "name an instance file, or write the body of POST /instances here")
    else { return nil }
    let source: InstanceSource
    if let text = node.text, text.contains("{") {
      source = InstanceSource(Array(text.utf8), path: log.file, at: node.position)
    } else if node.text != nil {
      guard let file = documents.file(node, bytesMax: LoadedDocuments.instanceBytesMax) else {
        return nil
      }
      source = InstanceSource(file.bytes, path: file.path)
    } else {
      source = InstanceSource(ValueConverter(log: log).node(node), file: log.file)
    }
    for problem in source.problems where !allowed.contains(problem.code) {
      (problem.severity == .error ? log : warnings).add(problem)
    }
    return source
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
    _ node: YAMLNode?, _ crm: CRMProfile, _ start: Timestamp, _ documents: inout LoadedDocuments
  ) -> Dataset {
    guard let node else { return Dataset() }
    guard let file = documents.file(node, bytesMax: LoadedDocuments.datasetBytesMax) else {
      return Dataset()
    }
    return DatasetReader(file: file.path, log: log, crm: crm, start: start).read(file.bytes)
  }

  private func until(
    _ map: MappingReader, _ start: Timestamp, _ entries: [TimelineEntry], _ instance: Instance?
  ) -> Timestamp {
    if let node = map["until"] {
      guard let until = scalars.time(node, "'until'") else { return start }
      if until < start {
        log.report(
          "out-of-order", at: node.position, "'until' lies before 'start'",
          "let the story end later")
      }
      return until
    }
    let last = entries.map(\.at).max() ?? start
    return last.advanced(byMilliseconds: 3 * (instance?.refreshIntervalMilliseconds ?? 0))
  }

  private func checkLength(
    _ start: Timestamp, _ until: Timestamp, _ instance: Instance?, _ map: MappingReader
  ) {
    guard let instance, !instance.resources.isEmpty else { return }
    let polls = until.milliseconds(since: start) / instance.refreshIntervalMilliseconds
    guard polls > ScenarioReader.pollsMax else { return }
    log.report(
      "too-large", at: map["until"]?.position ?? map.node.position,
      "the story has \(polls) polls, at most \(ScenarioReader.pollsMax) are played",
      "end it earlier or poll less often")
  }
}
