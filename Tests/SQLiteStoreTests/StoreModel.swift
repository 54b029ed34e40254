import ChangeEngine
import Simulation

/// What a store must hold, as plainly as can be: the whole state, copied before each transaction.
struct StoreModel {
  var instance: InstanceState?
  var resources: [String: ResourceState] = [:]
  var versions: [String: [RecordID: RecordVersion]] = [:]
  var outbox: [Callback] = []

  /// Says where `state` differs from the model.
  func differences(from state: any StateTransaction) throws -> [String] {
    var found: [String] = []
    if try state.instanceState() != instance { found.append("instance") }
    if try state.outbox() != outbox { found.append("outbox") }
    for resource in StoreOperation.resources {
      if try state.resourceState(resource) != resources[resource] { found.append("\(resource)") }
      let known = versions[resource] ?? [:]
      if try state.knownIDs(in: resource) != known.keys.sorted() { found.append("ids") }
      // Not in the order of the bytes, and one of them twice.
      let asked = StoreOperation.ids + StoreOperation.ids.prefix(1)
      if try state.versions(of: asked, in: resource) != asked.map({ known[$0] }) {
        found.append("versions of \(resource)")
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
  case append(Callback)
  case remove(String)

  static let resources = ["contacts", "calendars/{id}/événements", "", "a\u{0}b"]
  /// Ids that a store may mix up: by NUL, by normal form, by case, by number, by length.
  static let ids = [
    "7", "07", "7.0", "", "\u{0}", "a", "a\u{0}", "a\u{0}b", "A", "é", "e\u{301}", "🦆", "'; --",
    " ", String(repeating: "x", count: 3_000),
  ].map(RecordID.init)

  func apply(to model: inout StoreModel) {
    switch self {
    case .instance(let state): model.instance = state
    case .resource(let name, let state): model.resources[name] = state
    case .versions(let name, let versions):
      for (id, version) in versions { model.versions[name, default: [:]][id] = version }
    case .append(let callback): model.outbox.append(callback)
    case .remove(let id): model.outbox.removeAll { $0.id == id }
    }
  }

  func apply(to state: any StateTransaction) throws {
    switch self {
    case .instance(let instance): try state.setInstanceState(instance)
    case .resource(let name, let resource): try state.setResourceState(resource, of: name)
    case .versions(let name, let versions): try state.setVersions(versions, in: name)
    case .append(let callback): try state.appendToOutbox(callback)
    case .remove(let id): try state.removeFromOutbox(id)
    }
  }
}

/// Makes operations from a seed.
struct OperationSource {
  var random: SeededRandom

  mutating func operations() -> [StoreOperation] {
    (0..<Int(random.next(in: 0...6))).map { _ in operation() }
  }

  mutating func chance(oneIn count: Int64) -> Bool { random.next(in: 1...count) == 1 }

  private mutating func operation() -> StoreOperation {
    switch random.next(in: 0...9) {
    case 0:
      var state = InstanceState(created: timestamp())
      state.polledThrough = timestamp()
      state.incarnation = random.next(in: 0...9)
      state.lastEventNumber = random.next(in: 0...Int64.max)
      state.isDisabled = chance(oneIn: 2)
      return .instance(state)
    case 1, 2:
      return .resource(
        pick(StoreOperation.resources),
        ResourceState(
          lastPoll: timestamp(), failuresInARow: Int(random.next(in: 0...100)),
          hasBaseline: chance(oneIn: 2)))
    case 3...6:
      let count = Int(random.next(in: 0...5))
      return .versions(
        pick(StoreOperation.resources),
        (0..<count).map { _ in (pick(StoreOperation.ids), chance(oneIn: 4) ? nil : version()) })
    case 7, 8: return .append(callback())
    default: return .remove(String(random.next(in: 0...4)))
    }
  }

  private mutating func version() -> RecordVersion {
    RecordVersion(
      updated: chance(oneIn: 4) ? nil : timestamp(),
      fingerprint: Fingerprint(storedValue: random.next()), isReported: chance(oneIn: 2))
  }

  private mutating func callback() -> Callback {
    Callback(
      id: String(random.next(in: 0...4)),
      events: (0..<Int(random.next(in: 0...3))).map { _ in
        ChangeEvent(
          id: pick(StoreOperation.ids).text, type: pick([.created, .updated, .deleted]),
          objectType: pick(StoreOperation.resources), objectID: pick(StoreOperation.ids),
          date: timestamp(), pollDate: timestamp(), source: .poll, record: pick(records))
      })
  }

  private let records: [JSONValue] = [
    .null, .number("-0.10E+400"), .string("a\u{0}\u{1F}\u{7F}\"\\é\u{2028}"), .array([]),
    .object([
      .init(key: "z", value: .bool(true)), .init(key: "", value: .object([])),
      .init(key: "a", value: .array([.null, .number("9007199254740993")])),
    ]),
  ]

  private mutating func timestamp() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: pick([.min, -1, 0, 1_772_951_400_000, .max]))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(random.next(in: 0...Int64(elements.count - 1)))]
  }
}
