import ChangeEngine
import Simulation

/// Reads `expect:`.
struct ExpectationReader {
  /// What is one instance's own.
  private static let ownKeys = [
    "events", "silence", "lost", "duplicated", "misclassified", "invented", "requests",
    "deliveries", "disagreements", "problems", "killed",
  ]
  /// What is the whole process's.
  private static let commonKeys = ["responses", "store"]
  /// Of what nothing is written `[]`: all but the mapping of lists.
  private static let listKeys = (ownKeys + commonKeys).filter { $0 != "killed" }

  let scalars: ScalarReader
  let log: ProblemLog
  /// The end of the story, where it is known.
  let until: Timestamp?

  /// Returns the codes under `problems`, without checking anything else.
  static func problemCodes(_ node: YAMLNode?) -> [String] {
    node?["problems"]?.elements?.compactMap(\.text) ?? []
  }

  /// Reads what is expected of the whole, and fills in what is expected of each instance.
  ///
  /// Of one instance everything is its own; several have theirs under `instances:`, by name.
  func expectations(
    _ node: YAMLNode?, crm: CRMProfile, of instances: inout [WatchedInstance]
  ) -> Expectations {
    guard instances[0].name != nil else {
      let all = own(
        node, keys: ExpectationReader.ownKeys + ExpectationReader.commonKeys, "'expect'", crm,
        instances[0].instance.resources)
      instances[0].expectations = all
      return all
    }
    guard let node else { return Expectations() }
    checkPlaced(node, instances.compactMap(\.name))
    let own = node["instances"].flatMap { $0.isNull ? nil : $0 }
    if let own {
      MappingReader(own, keys: instances.compactMap(\.name), of: "'instances'", log: log)?
        .checkFilled()
    }
    for index in instances.indices {
      let name = instances[index].name ?? ""
      instances[index].expectations = self.own(
        own?[name].flatMap { $0.isNull ? nil : $0 }, keys: ExpectationReader.ownKeys, "'\(name)'",
        crm,
        instances[index].instance.resources)
    }
    let map = MappingReader(
      node, keys: ExpectationReader.ownKeys + ExpectationReader.commonKeys + ["instances"],
      of: "'expect'", log: log)
    map?.checkFilled(lists: ExpectationReader.listKeys)
    return common(map)
  }

  /// Refuses what would be expected of nobody.
  private func checkPlaced(_ node: YAMLNode, _ names: [String]) {
    for member in node.members ?? [] {
      guard let key = member.key.text, ExpectationReader.ownKeys.contains(key) else { continue }
      log.report(
        "misplaced-key", at: member.key.position,
        "'\(key)' does not say which of the instances it is about",
        "write it under instances: { \(names[0]): … }")
    }
  }

  private func common(_ map: MappingReader?) -> Expectations {
    var expectations = Expectations()
    expectations.responses = ListingReader(scalars: scalars, log: log).read(
      map?["responses"], "'responses'", isCompleteDefault: true, response)
    expectations.store = scalars.list(map?["store"], of: "codes").compactMap(storeCode)
    return expectations
  }

  private func own(
    _ node: YAMLNode?, keys: [String], _ what: String, _ crm: CRMProfile,
    _ polled: [ResourcePolling]
  ) -> Expectations {
    guard let node, let map = MappingReader(node, keys: keys, of: what, log: log) else {
      return Expectations()
    }
    map.checkFilled(lists: ExpectationReader.listKeys)
    var expectations = common(map)
    let names = polled.map(\.name)
    let objects = names + crm.resources.map(\.name).filter { !names.contains($0) }
    let listing = ListingReader(scalars: scalars, log: log)
    expectations.events = listing.read(map["events"], "'events'", isCompleteDefault: true) {
      event($0, objects: objects)
    }
    expectations.requests = listing.read(
      map["requests"], "'requests'", isCompleteDefault: false, request)
    expectations.deliveries = listing.read(
      map["deliveries"], "'deliveries'", isCompleteDefault: true, delivery)
    expectations.silences = silences(map["silence"])
    let verdicts = VerdictReader(scalars: scalars, log: log, resources: objects)
    expectations.lost = verdicts.records(map, "lost")
    expectations.duplicated = verdicts.records(map, "duplicated")
    expectations.invented = verdicts.records(map, "invented")
    expectations.misclassified = verdicts.misclassified(map["misclassified"])
    expectations.disagreements = verdicts.disagreements(map["disagreements"])
    expectations.problems = problems(map["problems"])
    expectations.killed = killed(map["killed"], verdicts)
    return expectations
  }

  private func storeCode(_ node: YAMLNode) -> String? {
    let codes = Set(StoreFault.allCases.map(\.error.code)).sorted()
    guard let code = node.text, codes.contains(code) else {
      scalars.placeholderHint(
        node, "'store'",
        remedy: Suggestion.remedy(
          for: node.text ?? "", among: codes, else: "write \(codes.joined(separator: ", "))"))
      return nil
    }
    return code
  }

  private func killed(_ node: YAMLNode?, _ verdicts: VerdictReader) -> KilledExpectations {
    var killed = KilledExpectations()
    let keys = ["lost", "duplicated", "misclassified", "invented"]
    guard let node, let map = MappingReader(node, keys: keys, of: "'killed'", log: log) else {
      return killed
    }
    map.checkFilled(lists: keys)
    killed.lost = verdicts.records(map, "lost")
    killed.duplicated = verdicts.records(map, "duplicated")
    killed.misclassified = verdicts.misclassified(map["misclassified"])
    killed.invented = verdicts.records(map, "invented")
    return killed
  }

  // MARK: Events and requests

  private func event(_ node: YAMLNode, objects: [String]) -> ExpectedEvent? {
    let keys = ["at", "type", "object", "id", "via", "within", "where", "set"]
    guard let map = MappingReader(node, keys: keys, of: "an expected event", log: log) else {
      return nil
    }
    map.checkFilled()
    var event = ExpectedEvent()
    event.at = scalars.time(map["at"], "'at'")
    event.withinMilliseconds = scalars.duration(map["within"], "'within'") ?? 0
    if map["within"] != nil, map["at"] == nil {
      log.report(
        "misplaced-key", at: map.position(of: "within"),
        "'within' says how far from 'at' the event may be, and there is no 'at'",
        "write at: +5m beside it, or remove it")
    }
    event.type = scalars.word(map["type"], "'type'", as: ChangeType.self)
    event.source = scalars.word(map["via"], "'via'", as: ChangeSource.self)
    event.object = scalars.text(map["object"], "'object'")
    // A webhook may be about objects that nothing polls.
    if let object = event.object, !objects.contains(object), event.source != .webhook,
      let position = map["object"]?.position
    {
      log.report(
        "unknown-resource", at: position, "nothing polls a resource '\(object.bounded)'",
        Suggestion.remedy(
          for: object, among: objects, else: "write \(objects.joined(separator: " or "))"))
    }
    if let id = map["id"] {
      let ids = RecordReader(scalars: scalars, log: log).ids(id) ?? []
      event.id = ids.first
      if ids.count > 1 {
        log.report(
          "invalid-value", at: id.position, "an event is about one record", "write one id")
      }
    }
    let fields = FieldsReader(log: log)
    event.fields = fields.fields(map["set"]) + fields.fields(map["where"])
    return event
  }

  private func request(_ node: YAMLNode) -> ExpectedRequest? {
    let keys = ["at", "method", "url", "status"]
    guard let map = MappingReader(node, keys: keys, of: "an expected request", log: log) else {
      return nil
    }
    map.checkFilled()
    var request = ExpectedRequest()
    request.at = scalars.time(map["at"], "'at'")
    request.method = scalars.text(map["method"], "'method'")
    request.url = scalars.text(map["url"], "'url'")
    request.status = scalars.integer(map["status"], "'status'", in: 0...599)
    return request
  }

  private func delivery(_ node: YAMLNode) -> ExpectedDelivery? {
    let keys = ["at", "id", "attempt", "status", "events"]
    guard let map = MappingReader(node, keys: keys, of: "an expected delivery", log: log) else {
      return nil
    }
    map.checkFilled()
    var delivery = ExpectedDelivery()
    delivery.at = scalars.time(map["at"], "'at'")
    delivery.id = scalars.text(map["id"], "'id'")
    delivery.attempt = scalars.integer(map["attempt"], "'attempt'", in: 1...1_000_000)
    delivery.status = scalars.integer(map["status"], "'status'", in: 0...599)
    delivery.eventCount = scalars.integer(map["events"], "'events'", in: 1...1_000_000)
    return delivery
  }

  private func response(_ node: YAMLNode) -> ExpectedResponse? {
    guard
      let map = MappingReader(
        node, keys: ["at", "status"], of: "an expected response", log: log)
    else { return nil }
    map.checkFilled()
    var response = ExpectedResponse()
    response.at = scalars.time(map["at"], "'at'")
    response.status = scalars.integer(map["status"], "'status'", in: 0...599)
    return response
  }

  // MARK: Windows and codes

  private func silences(_ node: YAMLNode?) -> [Silence] {
    guard let node else { return [] }
    return (node.elements ?? [node]).compactMap { element in
      guard
        let map = MappingReader(element, keys: ["from", "to"], of: "'silence'", log: log),
        let fromNode = map.required("from", of: "'silence'", remedy: "write from: +15m"),
        let toNode = map.required("to", of: "'silence'", remedy: "write to: +30m"),
        let from = scalars.time(fromNode, "'from'"), let to = scalars.time(toNode, "'to'")
      else { return nil }
      if to < from {
        log.report(
          "out-of-order", at: toNode.position, "the window ends before it begins", "swap the two")
      } else {
        checkPlayed(from, fromNode, to, toNode)
      }
      return Silence(from: from, to: to)
    }
  }

  /// Refuses a window in which nothing is played, and so nothing could break the silence.
  private func checkPlayed(
    _ from: Timestamp, _ fromNode: YAMLNode, _ to: Timestamp, _ toNode: YAMLNode
  ) {
    guard let until, let start = scalars.start else { return }
    if from > until {
      log.report(
        "out-of-order", at: fromNode.position, "the window begins after 'until'",
        "let the story end later, or the window begin earlier")
    } else if to < start {
      log.report(
        "out-of-order", at: toNode.position, "the window ends before 'start'",
        "let the window end later")
    }
  }

  private func problems(_ node: YAMLNode?) -> [String] {
    let known = ConfigurationProblem.Code.allCases.map(\.rawValue)
    return scalars.list(node, of: "codes").compactMap { element in
      guard let code = scalars.text(element, "a problem code") else { return nil }
      guard !known.contains(code) else { return code }
      log.report(
        "invalid-value", at: element.position, "no problem is called '\(code.bounded)'",
        Suggestion.remedy(
          for: code, among: known, else: "write one of \(known.joined(separator: ", "))"))
      return nil
    }
  }
}
