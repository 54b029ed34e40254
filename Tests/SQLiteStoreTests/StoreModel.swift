import ChangeEngine
import Simulation
import Testing

/// What a store must hold, as plainly as can be: the whole state, copied before each transaction.
struct StoreModel {
  var instance: InstanceState?
  var resources: [String: ResourceState] = [:]
  var versions: [String: [RecordID: RecordVersion]] = [:]
  var outbox: [QueuedCallback] = []
  var webhooks: [WebhookKey: Timestamp] = [:]

  /// Says where `state` differs from the model.
  func differences(from state: any StateTransaction) throws -> [String] {
    var found: [String] = []
    if try state.instanceState() != instance { found.append("instance") }
    for due in StoreOperation.moments {
      if try state.callbacks(dueBy: due, limit: 2)
        != Array(
          outbox.filter { $0.due <= due }.prefix(2))
      {
        found.append("outbox by \(due)")
      }
      if try state.callbacks(dueBy: due, after: 2, limit: 2)
        != Array(outbox.filter { $0.due <= due && $0.number > 2 }.prefix(2))
      {
        found.append("outbox by \(due) after the second")
      }
      if try state.callbacks(dueBy: due, after: 1, passingOver: [3], limit: 2)
        != Array(outbox.filter { $0.due <= due && $0.number > 1 && $0.number != 3 }.prefix(2))
      {
        found.append("outbox by \(due) but the third")
      }
      if try state.nextCallbackDue(after: due) != outbox.map(\.due).filter({ $0 > due }).min() {
        found.append("next due after \(due)")
      }
    }
    for number in 1...6 as ClosedRange<Int64> {
      if try state.callback(number) != outbox.first(where: { $0.number == number }) {
        found.append("callback \(number)")
      }
    }
    for resource in StoreOperation.resources {
      if try state.resourceState(resource) != resources[resource] { found.append("\(resource)") }
      let known = versions[resource] ?? [:]
      if try state.knownIDs(in: resource).sorted() != known.keys.sorted() { found.append("ids") }
      if try state.knownCount(in: resource) != known.count { found.append("count of ids") }
      // Not in the order of the bytes, and one of them twice.
      let asked = StoreOperation.ids + StoreOperation.ids.prefix(1)
      if try state.versions(of: asked, in: resource) != asked.map({ known[$0] }) {
        found.append("versions of \(resource)")
      }
      var all: [(RecordID, RecordVersion)] = []
      try state.eachVersion(in: resource) { all.append(($0, $1)) }
      if all.count != known.count || !all.allSatisfy({ known[$0] == $1 }) {
        found.append("all versions of \(resource)")
      }
    }
    return found
  }
}

/// One write, and what it does to the model.
enum StoreOperation {
  case instance(InstanceState)
  case resource(String, ResourceState)
  case versions(String, [(id: RecordID, version: RecordVersion?)])
  case prune(String, Timestamp)
  case append([QueuedCallback])
  case update(QueuedCallback)
  case remove(Int64)
  case release(Timestamp)
  case remember([WebhookKey], Timestamp)
  case forget(Timestamp)

  static let moments = [.min, -1, 0, 1_772_951_400_000, .max].map(
    Timestamp.init(millisecondsSinceEpoch:))
  static let resources = ["contacts", "calendars/{id}/événements", "", "a\u{0}b"]
  /// Ids that a store may mix up: by NUL, by normal form, by case, by number, by length.
  static let ids = [
    "7", "8", "51000000", "0", "281474976710655", "281474976710656", "999999999999999", "07", "-0",
    "+7", "7.0", "7\u{0}", "７", "", "\u{0}", "a", "a\u{0}", "a\u{0}b", "A", "é", "e\u{301}", "🦆",
    "'; --",
    " ", String(repeating: "x", count: 3_000),
  ].map(RecordID.init)

  func apply(to model: inout StoreModel) {
    switch self {
    case .instance(let state): model.instance = state
    case .resource(let name, let state): model.resources[name] = state
    case .versions(let name, let versions):
      for (id, version) in versions { model.versions[name, default: [:]][id] = version }
    case .prune(let name, let moment):
      model.versions[name] = model.versions[name]?.filter {
        $0.value.updated.map { $0 > moment } ?? true
      }
    case .append(let callbacks): model.outbox += callbacks
    case .update(let callback):
      for index in model.outbox.indices where model.outbox[index].number == callback.number {
        model.outbox[index].failures = callback.failures
        model.outbox[index].firstFailure = callback.firstFailure
        model.outbox[index].due = callback.due
      }
    case .remove(let number): model.outbox.removeAll { $0.number == number }
    case .release(let now):
      for index in model.outbox.indices {
        model.outbox[index].failures = 0
        model.outbox[index].firstFailure = nil
        model.outbox[index].due = now
      }
    case .remember(let keys, let now):
      for key in keys where model.webhooks[key] == nil { model.webhooks[key] = now }
    case .forget(let moment): model.webhooks = model.webhooks.filter { $0.value >= moment }
    }
  }

  /// Applies the operation; `model` is what `state` should hold before.
  func apply(to state: any StateTransaction, expecting model: StoreModel) throws {
    switch self {
    case .instance(let instance): try state.setInstanceState(instance)
    case .resource(let name, let resource): try state.setResourceState(resource, of: name)
    case .versions(let name, let versions): try state.setVersions(versions, in: name)
    case .prune(let name, let moment): try state.forgetVersions(in: name, updatedBy: moment)
    case .append(let callbacks): try state.appendToOutbox(callbacks)
    case .update(let callback): try state.updateInOutbox(callback)
    case .remove(let number): try state.removeFromOutbox(number)
    case .release(let now): try state.releaseOutbox(at: now)
    case .remember(let keys, let now):
      var earlier: Set<WebhookKey> = []
      let expected = keys.map { model.webhooks[$0] == nil && earlier.insert($0).inserted }
      try #expect(state.rememberWebhooks(keys, at: now) == expected)
    case .forget(let moment): try state.forgetWebhooks(before: moment)
    }
  }
}

/// Makes operations from a seed.
struct OperationSource {
  var random: SeededRandom
  private var lastNumber: Int64 = 0
  /// Webhooks arrive in order of time.
  private var clock: Int64 = 0

  init(random: SeededRandom) {
    self.random = random
  }

  mutating func operations() -> [StoreOperation] {
    (0..<Int(random.next(in: 0...6))).map { _ in operation() }
  }

  mutating func chance(oneIn count: Int64) -> Bool { random.next(in: 1...count) == 1 }

  private mutating func operation() -> StoreOperation {
    switch random.next(in: 0...14) {
    case 0:
      var state = InstanceState(created: timestamp())
      state.polledThrough = timestamp()
      state.incarnation = random.next(in: 0...9)
      state.lastEventNumber = random.next(in: 0...Int64.max)
      state.isDisabled = chance(oneIn: 2)
      state.isSubscriptionDeactivated = chance(oneIn: 2)
      return .instance(state)
    case 1, 2:
      return .resource(
        pick(StoreOperation.resources),
        ResourceState(
          lastPoll: timestamp(), failuresInARow: Int(random.next(in: 0...100)),
          hasBaseline: chance(oneIn: 2)))
    case 3...6:
      // Now and then more than a store takes at once, and few of them to be forgotten.
      let isLarge = chance(oneIn: 4)
      let count = Int(random.next(in: 0...(isLarge ? 100 : 5)))
      return .versions(
        pick(StoreOperation.resources),
        (0..<count).map { _ in
          (pick(StoreOperation.ids), chance(oneIn: isLarge ? 40 : 4) ? nil : version())
        })
    case 7, 8: return .append(callbacks())
    case 14: return .prune(pick(StoreOperation.resources), timestamp())
    case 9: return .remove(random.next(in: 1...max(1, lastNumber)))
    case 10:
      return .update(
        QueuedCallback(
          number: random.next(in: 1...max(1, lastNumber)), eventCount: 0, body: body(0),
          failures: Int(random.next(in: 0...9)),
          firstFailure: chance(oneIn: 3) ? nil : timestamp(), due: timestamp()))
    case 11:
      return chance(oneIn: 4)
        ? .release(timestamp())
        : .forget(Timestamp(millisecondsSinceEpoch: random.next(in: 0...clock + 1)))
    default:
      let count = Int(random.next(in: 0...4))
      clock += random.next(in: 0...2)
      return .remember(
        (0..<count).map { _ in WebhookKey(pick(StoreOperation.ids).text) },
        Timestamp(millisecondsSinceEpoch: clock))
    }
  }

  private mutating func version() -> RecordVersion {
    RecordVersion(
      updated: chance(oneIn: 4) ? nil : timestamp(),
      fingerprint: Fingerprint(storedValue: random.next()), isReported: chance(oneIn: 2),
      bytesHash: chance(oneIn: 2) ? random.next() : nil)
  }

  /// A few callbacks with growing numbers, all of one payload.
  private mutating func callbacks() -> [QueuedCallback] {
    let payload = lastNumber + 1
    return (0..<Int(random.next(in: 0...3))).map { _ in
      lastNumber += 1
      return QueuedCallback(
        number: lastNumber, eventCount: Int(random.next(in: 1...20)), body: body(payload),
        due: timestamp())
    }
  }

  private mutating func body(_ payload: Int64) -> CallbackBody {
    CallbackBody(
      head: Array(pick(StoreOperation.ids).text.utf8),
      payload: .init(number: payload, bytes: Array("{\"\u{0}\(payload)é\"}".utf8)),
      tail: chance(oneIn: 2) ? [] : [0xFF, 0, 0x80])
  }

  private mutating func timestamp() -> Timestamp {
    pick(StoreOperation.moments)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(random.next(in: 0...Int64(elements.count - 1)))]
  }
}
