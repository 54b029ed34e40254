import Simulation

/// Makes scenarios from a seed in which polls, webhooks, callbacks and the state fail and the process
/// dies, and nothing may be lost: the configuration reads every change, and the faults end in time.
struct FaultyStory {
  private static let minute: Int64 = 60_000
  /// What happens, happens before; what it delays has time enough after it.
  private static let busy = 30 * minute

  private var random: SeededRandom
  private var entries: [(at: Int64, text: String)] = []

  init(seed: UInt64) {
    random = SeededRandom(seed: seed).fork("stories")
  }

  // MARK: Polls

  /// Returns a scenario of an instance that polls.
  mutating func polling() -> String {
    let interval = pick([1, 5])
    let delay = pick([0, 0, 30, 400])
    let lag = delay > 0 ? pick([0, 1, delay]) : 0
    let isListing = lag == 0 && below(4) == 0
    let names = Array(["contacts", "companies", "deals"].prefix(1 + below(3)))
    let known = 1 + below(4)
    change(names, known: known, deletes: isListing)
    for _ in 0..<below(6) { fail(["poll", "poll", "store", "callback", "crash"]) }
    if below(2) == 0 { undoARun(every: Int64(interval) * FaultyStory.minute, names) }
    let resources = names.map {
      // A record that is gone moves those after it one page ahead, where a slow run passes them over.
      "\($0): { pageSize: \(isListing ? 100 : pick([1, 2, 100])), order: id, visible: { min: 0s, max: \(lag)s } }"
    }
    let polled = names.map { name in
      let filter = isListing ? "" : pick(["?where=changed>='${epoch}'", "?since=${epoch:ms}"])
      return """
        \(name): { url: "/\(name)\(filter)", idField: id, pollDelay: \(delay), datesConfiguration: {
              createdDateField: created, createdDateFormat: milliseconds,
              updatedDateField: changed, updatedDateFormat: milliseconds } }
        """
    }
    return """
      version: 1
      scenario: polls and what goes wrong with them
      instance: { element: { key: x }, configuration: { event.notification.enabled: true,
          event.notification.callback.url: "https://app.example.com", event.vendor.type: polling,
          event.poller.refresh_interval: \(interval), event.poller.configuration: {
          \(polled.joined(separator: ",\n    ")) } } }
      engine: { memory: \(pick(["window", "all"])), delivery: \(pick(["ordered", "unordered"])) }
      start: 2026-03-08T06:30:00Z
      until: +3h
      crm:
        preset: configured
        resources: { \(resources.joined(separator: ",\n    ")) }
        records: { \(names.map { "\($0): [{ id: 1..\(known) }]" }.joined(separator: ", ")) }
      \(timeline)
      """
  }

  /// The CRM answers a run to its end, the engine cannot write it, and the poll in its place fails.
  private mutating func undoARun(every interval: Int64, _ names: [String]) {
    let poll = interval * (1 + Int64(below(5)))
    entries.append((poll - 1, "fault: { on: poll, kind: { slow: 10s }, times: \(1 + below(2)) }"))
    entries.append(
      (poll + pick([5_000, 10_000]), "fault: { on: store, kind: commit-fails, times: 1 }"))
    entries.append(
      (
        poll + pick([10_000, 10_500]),
        "fault: { on: poll, \(pick(["answer: 500", "kind: timeout"])), times: 1 }"
      ))
    let record = pick(names) + "/1"
    for at in [poll - pick([1, 1_000]), poll + pick([1, 5_000, 10_001, 20_000])] {
      entries.append((at, "update: \(record), set: { q: \"\(at)\" }"))
    }
  }

  // MARK: Webhooks

  /// Returns a scenario of an instance that takes webhooks.
  mutating func webhooks() -> String {
    let known = 1 + below(4)
    change(["contacts"], known: known, deletes: true)
    for _ in 0..<below(6) { fail(["webhook", "webhook", "store", "callback", "crash"]) }
    return """
      version: 1
      scenario: webhooks and what goes wrong with them
      instance: ../../Fixtures/instances/hubspot-webhooks.json
      engine: { delivery: \(pick(["ordered", "unordered"])) }
      start: 2026-03-08T06:30:00Z
      until: +30h
      crm:
        subscriptions: [contact.creation, contact.propertyChange, contact.deletion]
        webhooks: { lag: \(pick(["0s", "{ min: 0s, max: 2m }"])), batch: \(pick([1, 2, 100])),
          concurrent: \(pick([1, 10])), duplicates: \(pick([0, 50])), reorder: \(pick(["true", "false"])),
          sign: v3 }
        records: { contacts: [{ id: 1..\(known) }] }
      \(timeline)
      """
  }

  // MARK: What happens

  private mutating func change(_ names: [String], known: Int, deletes: Bool) {
    var there = Dictionary(uniqueKeysWithValues: names.map { ($0, Array(1...known)) })
    var next = 100
    for at in (0..<1 + below(12)).map({ _ in moment() }).sorted() {
      let name = pick(names)
      let ids = there[name] ?? []
      if below(4) == 0 {
        entries.append((at, "create: \(name)/\(next)"))
        there[name]?.append(next)
        next += 1
      } else if deletes, ids.count > 1, below(4) == 0 {
        // The first one stays, for what changes it without asking.
        let index = 1 + below(ids.count - 1)
        entries.append((at, "delete: \(name)/\(ids[index])"))
        there[name]?.remove(at: index)
      } else {
        entries.append((at, "update: \(name)/\(pick(ids)), set: { phone: \"\(entries.count)\" }"))
      }
    }
  }

  private mutating func fail(_ places: [String]) {
    let at = moment()
    let place = pick(places)
    let kinds =
      switch place {
      case "poll":
        ["answer: 500", "answer: 429", "kind: timeout", "kind: reset", "kind: truncated", slow()]
      case "webhook":
        ["answer: 503", "kind: timeout", "kind: reset", "kind: duplicate", slow()]
      case "store":
        ["commit-fails", "disk-full", "busy", "read-error", "power-loss"].map { "kind: \($0)" }
      case "callback": ["answer: 503", "kind: timeout", "kind: reset", slow()]
      default: []
      }
    guard !kinds.isEmpty else {
      let after = pick(["", ", after: 0", ", after: 1", ", after: 2"])
      let restart = at + pick([0, 1, 1_000, 60_000, 700_000])
      return entries.append((at, "crash: engine\(after), restart: +\(restart)ms"))
    }
    let length = pick(["times: 1", "times: 3", "for: 1ms", "for: 5s", "for: 5m"])
    entries.append((at, "fault: { on: \(place), \(pick(kinds)), \(length) }"))
  }

  private mutating func slow() -> String { "kind: { slow: \(pick([1, 1_000, 10_000, 59_000]))ms }" }

  /// Half of all moments lie about that of a poll.
  private mutating func moment() -> Int64 {
    guard below(2) == 0 else { return 1 + Int64(below(Int(FaultyStory.busy))) }
    let poll = (1 + Int64(below(28))) * FaultyStory.minute
    return poll + pick([-1_000, -1, 0, 1, 500, 1_000, 10_000, 30_000])
  }

  private var timeline: String {
    let sorted = entries.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    return sorted.reduce("timeline:") {
      $0 + "\n  - { at: +\($1.element.at)ms, \($1.element.text) }"
    }
  }

  private mutating func below(_ count: Int) -> Int { Int(random.next(in: 0...Int64(count - 1))) }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }
}
