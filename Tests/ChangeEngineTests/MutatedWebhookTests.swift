import ChangeEngine
import Simulation
import Testing

/// A hundred thousand bodies that someone broke: each is answered once, and what can be read of it
/// makes its events.
@Suite struct MutatedWebhookTests {
  private static let bodies: [[UInt8]] = [
    #"[{"eventId":1,"portalId":1,"occurredAt":1772951460000,"subscriptionType":"contact.creation","objectId":201}]"#,
    #"[{"objectId":1,"subscriptionType":"contact.propertyChange","propertyName":"é\u00e9🦆","propertyValue":"\"\\","occurredAt":7},{"objectId":"9007199254740993","eventType":"deal.deletion","occurredAt":"8"}]"#,
    #"{"subscriptionType":"object.creation","objectTypeId":"2-1","objectId":5,"occurredAt":-1}"#,
    #"[{"subscriptionType":"contact.merge","primaryObjectId":1,"mergedObjectIds":[2,3],"occurredAt":5},{"subscriptionType":"contact.associationChange","fromObjectId":6,"toObjectId":7,"isPrimaryAssociation":true}]"#,
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<10)
  func `each is answered once, and nothing that can be read is lost`(part: Int) throws {
    var random = SeededRandom(seed: UInt64(part))
    var policies = Policies()
    policies.deduplicates = false
    let store = InMemoryStore()
    var engine = Engine(
      instance: Instance(
        isEnabled: true, vendorType: .webhook, refreshIntervalMilliseconds: 60_000,
        resources: []), policies: policies)
    let now = Timestamp(millisecondsSinceEpoch: 1_772_951_460_000)
    _ = try store.transact { try engine.step(.started, at: now, in: $0) }
    var answered: [Int: Int] = [:]
    for number in 0..<10_000 {
      let body = mutated(MutatedWebhookTests.bodies[number & 3], &random)
      let request = HTTPRequest(
        method: "POST", url: SignedWebhook.urlDefault, headers: [], body: body)
      let effects = try store.transact {
        try engine.step(.webhookReceived(id: Int64(number), request), at: now, in: $0)
      }
      let expected = expectation(of: body)
      let found = try take(effects, Int64(number), &engine, store, now)
      if found.statuses != [expected.status] || found.events != expected.events {
        Issue.record(
          "seed \(part), number \(number): \(found), expected \(expected): \(String(decoding: body, as: UTF8.self))"
        )
      }
      answered[expected.status, default: 0] += 1
    }

    #expect((answered[200] ?? 0) > 1_000 && (answered[400] ?? 0) > 1_000)
  }

  /// Performs what the engine wants done, and accepts its callbacks.
  private func take(
    _ effects: [Effect], _ number: Int64, _ engine: inout Engine, _ store: InMemoryStore,
    _ now: Timestamp
  ) throws -> (statuses: [Int], events: Int) {
    var statuses: [Int] = []
    var events = 0
    for effect in effects {
      switch effect {
      case .answerWebhook(let id, let answer) where id == number: statuses.append(answer.status)
      case .deliver(let delivery):
        let body = try JSONDocument(delivery.body.bytes, depthMax: 160).root
        if case .array(let items)? = body["message"]?["events"] { events += items.count }
        _ = try store.transact {
          try engine.step(.callbackAnswered(delivery.number, status: 200), at: now, in: $0)
        }
      default: Issue.record("\(effect)")
      }
    }
    return (statuses, events)
  }

  // MARK: What a reader that builds the whole value makes of a body

  private func expectation(of body: [UInt8]) -> (status: Int, events: Int) {
    guard let root = try? JSONDocument(body).root else { return (400, 0) }
    switch root {
    case .array(let elements): return (200, elements.reduce(0) { $0 + events(of: $1) })
    case .object: return (200, events(of: root))
    case .null, .bool, .number, .string: return (400, 0)
    }
  }

  private func events(of item: JSONValue) -> Int {
    let text = { (key: String) -> String? in
      guard let text = item[key]?.scalarText, !text.isEmpty else { return nil }
      return text
    }
    guard case .object = item, let type = text("subscriptionType") ?? text("eventType") else {
      return 0
    }
    let ids =
      ["objectId", "fromObjectId", "newObjectId", "primaryObjectId"]
      + (isKnown(type) ? [] : ["eventId"])
    guard let subject = ids.lazy.compactMap(text).first else { return 0 }
    guard type.hasSuffix(".merge"),
      type.split(separator: ".", omittingEmptySubsequences: false).count == 2,
      case .array(let merged)? = item["mergedObjectIds"]
    else { return 1 }
    return 1 + merged.compactMap(\.scalarText).filter { $0 != subject }.count
  }

  private func isKnown(_ type: String) -> Bool {
    let halves = type.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let changes = [
      "creation", "propertyChange", "associationChange", "restore", "deletion", "privacyDeletion",
      "merge",
    ]
    return halves.count == 2 && changes.contains(String(halves[1]))
  }

  // MARK: Mutations

  private func mutated(_ body: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var body = body
    for _ in 0..<random.next(in: 1...3) {
      let place = Int(random.next(in: 0...Int64(max(0, body.count - 1))))
      switch random.next(in: 0...7) {
      case 0 where !body.isEmpty: body[place] ^= 1 << UInt8(random.next(in: 0...7))
      case 1 where !body.isEmpty: body.remove(at: place)
      case 2: body.insert(UInt8(random.next(in: 0...255)), at: min(place, body.count))
      case 3 where random.next(in: 0...9) == 0: body = Array(body.prefix(place))
      case 4:
        let end = min(body.count, place + Int(random.next(in: 0...40)))
        body.insert(contentsOf: body[min(place, end)..<end], at: min(place, body.count))
      case 5 where !body.isEmpty:
        let digits = body.indices.filter { (0x30..<0x3A).contains(body[$0]) }
        guard let digit = digits.isEmpty ? nil : digits[place % digits.count] else { continue }
        body[digit] = 0x30 + UInt8(random.next(in: 0...9))
      default:
        let tokens = ["null", "{}", "[]", ",", "\"\"", " ", "true", "-0", "1e400", "\\u0000"]
        body.insert(contentsOf: tokens[place % tokens.count].utf8, at: min(place, body.count))
      }
    }
    return body
  }
}
