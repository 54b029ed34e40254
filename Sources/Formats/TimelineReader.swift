import ChangeEngine
import Simulation

/// Reads `timeline:` and checks that the story is possible: in order, and about records that exist.
struct TimelineReader {
  private static let changes = ["create", "update", "delete", "restore", "merge"]
  private static let verbs = changes + ["fault", "crash", "reactivate", "pull", "webhook"]
  private static let keys =
    ["at"] + verbs + [
      "set", "created", "updated", "into", "every", "times", "after", "restart", "method", "url",
      "headers", "sign",
    ]
  private static let changesMax = 2_000_000

  private let scalars: ScalarReader
  private let log: ProblemLog
  private let resourceNames: [String]
  private let start: Timestamp
  private var changesLeft = TimelineReader.changesMax
  private var presence: RecordPresence

  init(scalars: ScalarReader, log: ProblemLog, crm: CRMProfile, start: Timestamp) {
    self.scalars = scalars
    self.log = log
    self.start = start
    resourceNames = crm.resources.map(\.name)
    presence = RecordPresence(log: log)
  }

  /// Returns the entries in order of time, those of the dataset first where times are equal.
  mutating func read(
    _ node: YAMLNode?, existing: [ExistingRecord], dataset: [TimelineEntry],
    _ documents: inout LoadedDocuments
  ) -> [TimelineEntry] {
    var placed = dataset.map {
      PlacedEntry(entry: $0, position: node?.position ?? SourcePosition(line: 1, column: 1))
    }
    if let node {
      if let elements = node.elements {
        placed += entries(elements, &documents)
      } else {
        scalars.placeholderHint(
          node, "'timeline'", remedy: "write a list of things that happen: - { at: +1m, … }")
      }
    }
    // A stable order: by time, then as written.
    let sorted = placed.enumerated()
      .sorted { ($0.element.entry.at, $0.offset) < ($1.element.entry.at, $1.offset) }
      .map(\.element)
    presence.check(sorted, existing)
    return sorted.map(\.entry)
  }

  private mutating func entries(
    _ elements: [YAMLNode], _ documents: inout LoadedDocuments
  ) -> [PlacedEntry] {
    var entries: [PlacedEntry] = []
    var last: Timestamp?
    for element in elements {
      let read = self.entries(element, after: &last, &documents)
      if read.isEmpty { presence.doubt(element, changes: TimelineReader.changes) }
      entries += read
    }
    return entries
  }

  /// Reads an entry with its repetitions; none where it cannot be read.
  private mutating func entries(
    _ element: YAMLNode, after last: inout Timestamp?, _ documents: inout LoadedDocuments
  ) -> [PlacedEntry] {
    guard
      let map = MappingReader(
        element, keys: TimelineReader.keys, of: "an entry of the timeline", log: log),
      let atNode = map.required("at", of: "the entry", remedy: "write at: +1m"),
      let at = scalars.time(atNode, "'at'")
    else { return [] }
    if let last, at < last {
      log.report(
        "out-of-order", at: atNode.position,
        "\(at.offsetText(from: start)) comes after an entry at \(last.offsetText(from: start))",
        "order the timeline by time")
    } else if at < start {
      log.report(
        "out-of-order", at: atNode.position, "\(at.text) lies before the start",
        "put what was there before under crm.records")
    }
    last = max(last ?? at, at)
    return action(map, at: at, &documents).map { repeated($0, map, at: at) } ?? []
  }

  private func action(
    _ map: MappingReader, at: Timestamp, _ documents: inout LoadedDocuments
  ) -> TimelineEntry.Action? {
    let verbs = TimelineReader.verbs.filter { map[$0] != nil }
    guard let verb = verbs.first, verbs.count == 1, let value = map[verb] else {
      log.report(
        "invalid-value", at: map.node.position,
        verbs.isEmpty
          ? "the entry says nothing that happens"
          : "the entry says two things at once: \(verbs.joined(separator: " and "))",
        "write one of \(TimelineReader.verbs.joined(separator: ", "))")
      return nil
    }
    checkCompanions(of: verb, map)
    switch verb {
    case "fault": return FaultReader(scalars: scalars, log: log).fault(value).map { .fault($0) }
    case "crash": return crash(value, map, at: at)
    case "reactivate": return only("subscription", value, "reactivate", .reactivation)
    case "pull": return only("callbacks", value, "pull", .pull)
    case "webhook":
      return WebhookReader(scalars: scalars, log: log).webhook(value, map, &documents)
        .map { .webhook($0) }
    default: return change(verb, value, map).map { .change($0) }
    }
  }

  /// Refuses keys that mean nothing beside this verb, so that no slip passes in silence.
  private func checkCompanions(of verb: String, _ map: MappingReader) {
    let companions: [String: [String]] = [
      "create": ["set", "created", "updated", "every", "times"],
      "update": ["set", "created", "updated", "every", "times"],
      "delete": ["updated"], "restore": ["set", "updated"], "merge": ["into", "updated"],
      "crash": ["restart", "after"],
      "webhook": ["method", "url", "headers", "sign", "every", "times"],
    ]
    for member in map.node.members ?? [] {
      guard let key = member.key.text, TimelineReader.keys.contains(key), key != "at",
        !TimelineReader.verbs.contains(key), !(companions[verb] ?? []).contains(key)
      else { continue }
      log.report(
        "misplaced-key", at: member.key.position, "'\(key)' means nothing beside '\(verb)'",
        "remove it")
    }
  }

  private func change(_ verb: String, _ value: YAMLNode, _ map: MappingReader) -> RecordChange? {
    let reader = RecordReader(scalars: scalars, log: log)
    let fields = FieldsReader(log: log).fields(map["set"])
    let created = scalars.time(map["created"], "'created'")
    let updated = scalars.time(map["updated"], "'updated'")
    guard let target = reader.references(value, resources: resourceNames) else { return nil }
    var winner: RecordID?
    if verb == "merge" {
      guard let into = map.required("into", of: "the merge", remedy: "write into: contacts/1"),
        let reference = reader.references(into, resources: resourceNames)
      else { return nil }
      guard reference.resource == target.resource, reference.ids.count == 1,
        !target.ids.contains(reference.ids[0])
      else {
        log.report(
          "invalid-value", at: into.position, "a record merges into one other of its resource",
          "write into: \(target.resource)/ID")
        return nil
      }
      winner = reference.ids[0]
    }
    let kinds: [String: ChangeKind] = [
      "create": .created, "update": .updated, "delete": .deleted, "restore": .restored,
      "merge": .deleted,
    ]
    return RecordChange(
      kind: kinds[verb] ?? .updated, resource: target.resource, ids: target.ids,
      mergeTarget: winner, created: created, updated: updated, fields: fields)
  }

  /// Reads a verb with one object that makes sense.
  private func only(
    _ word: String, _ value: YAMLNode, _ verb: String, _ action: TimelineEntry.Action
  ) -> TimelineEntry.Action? {
    guard value.text == word else {
      scalars.placeholderHint(value, "'\(verb)'", remedy: "write \(verb): \(word)")
      return nil
    }
    return action
  }

  private func crash(
    _ value: YAMLNode, _ map: MappingReader, at: Timestamp
  ) -> TimelineEntry.Action? {
    guard value.text == "engine" else {
      scalars.placeholderHint(value, "'crash'", remedy: "write crash: engine")
      return nil
    }
    let restart = scalars.time(map["restart"], "'restart'")
    if let restart, restart < at, let node = map["restart"] {
      log.report(
        "out-of-order", at: node.position, "the restart lies before the crash", "restart it later")
    }
    return .crash(
      afterEffects: scalars.integer(map["after"], "'after'", in: 0...1_000_000), restart: restart)
  }

  private mutating func repeated(
    _ action: TimelineEntry.Action, _ map: MappingReader, at: Timestamp
  ) -> [PlacedEntry] {
    let every = scalars.duration(map["every"], "'every'")
    let times = scalars.integer(map["times"], "'times'", in: 1...TimelineReader.changesMax)
    if map["every"] == nil, map["times"] == nil {
      return spend(action, 1, map)
        ? [PlacedEntry(entry: .init(at: at, action: action), position: map.node.position)] : []
    }
    guard let every, let times else {
      if map["every"] == nil || map["times"] == nil {
        log.report(
          "missing-key", at: map.node.position, "'every' and 'times' go together",
          "write every: 10s, times: 30")
      }
      return []
    }
    let (length, overflow) = every.multipliedReportingOverflow(by: Int64(times - 1))
    guard !overflow, length <= ScalarReader.lastTime.milliseconds(since: at) else {
      log.report(
        "too-large", at: map["every"]?.position ?? map.node.position,
        "the last of the repetitions comes after the year 9999",
        "write fewer, or a shorter 'every'")
      return []
    }
    guard spend(action, times, map) else { return [] }
    return (0..<times).map { index in
      PlacedEntry(
        entry: TimelineEntry(
          at: at.advanced(byMilliseconds: every * Int64(index)), action: action),
        position: map.node.position)
    }
  }

  private mutating func spend(
    _ action: TimelineEntry.Action, _ times: Int, _ map: MappingReader
  ) -> Bool {
    var records = 1
    if case .change(let change) = action { records = change.ids.count }
    let (changes, overflow) = records.multipliedReportingOverflow(by: times)
    guard !overflow, changes <= changesLeft else {
      log.report(
        "too-large", at: map.node.position,
        "more than \(TimelineReader.changesMax) changes in one timeline", "write fewer")
      return false
    }
    changesLeft -= changes
    return true
  }
}
