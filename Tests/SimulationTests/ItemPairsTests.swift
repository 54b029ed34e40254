import ChangeEngine
import Testing

@testable import Simulation

/// Which item of a webhook's body an event is about, also where the engine would be wrong.
@Suite struct ItemPairsTests {
  private typealias Made = (type: ChangeType, id: String, second: Int64)

  private static let instance = Instance(
    isEnabled: true, vendorType: .webhook, refreshIntervalMilliseconds: 60_000, resources: [])

  private func item(_ type: String, _ id: Int, second: Int64?, property: String? = nil)
    -> JSONValue
  {
    var members: [JSONValue.Member] = [
      .init(key: "subscriptionType", value: .string("contact.\(type)")),
      .init(key: "objectId", value: .number("\(id)")),
    ]
    if let second {
      members.append(.init(key: "occurredAt", value: .number("\(second * 1_000 + 999)")))
    }
    if let property { members.append(.init(key: "propertyName", value: .string(property))) }
    return .object(members)
  }

  /// The positions of the items that events carry, body after body.
  private func pairs(_ bodies: [(items: [JSONValue], events: [Made])]) -> [[Int?]] {
    var pairing = ItemPairing(ItemPairsTests.instance)
    return bodies.enumerated().map { number, body in
      let events = body.events.enumerated().map { position, made in
        ChangeEvent(
          number: Int64(position), type: made.type, objectType: "contacts",
          objectID: RecordID(made.id),
          date: Timestamp(millisecondsSinceEpoch: made.second * 1_000), pollDate: nil)
      }
      let raw = JSONValue.object([.init(key: "objects", value: .array(body.items))])
      return pairing.items(of: raw, number: Int64(number), events).map { item in
        item.flatMap { body.items.firstIndex(of: $0) }
      }
    }
  }

  @Test func `an event of the wrong kind is about the item of its object and second`() {
    let items = [item("creation", 1, second: 5), item("creation", 2, second: 5)]

    #expect(pairs([(items, [(.updated, "2", 5), (.created, "1", 5)])]) == [[1, 0]])
    #expect(pairs([(items, [(.created, "1", 6), (.created, "3", 5)])]) == [[nil, nil]])
  }

  @Test func `an event too many repeats the last item that may have made it`() {
    let items = [
      item("propertyChange", 1, second: 5, property: "a"),
      item("propertyChange", 1, second: 5, property: "b"),
    ]

    #expect(
      pairs([(items, [(.updated, "1", 5), (.updated, "1", 5), (.updated, "1", 5)])])
        == [[0, 1, 1]])
  }

  @Test func `an item without a moment is found by its object alone`() {
    let items = [item("creation", 1, second: nil), item("creation", 2, second: 5)]

    #expect(pairs([(items, [(.created, "2", 5), (.created, "1", 77)])]) == [[1, 0]])
  }

  @Test func `what was reported before makes no event while anything new may have`() {
    let first = item("propertyChange", 1, second: 5, property: "a")
    let second = item("propertyChange", 1, second: 5, property: "b")
    let third = item("propertyChange", 1, second: 5, property: "c")
    let one: [Made] = [(.updated, "1", 5)]

    #expect(
      pairs([([first], one), ([first, second], one), ([first, second, third], one)])
        == [[0], [1], [2]])
    // More events than are new: that which was reported longest ago was forgotten.
    #expect(
      pairs([([first], one), ([second], one), ([second, first, third], one + one)])
        == [[0], [0], [1, 2]])
    // What a body repeats comes after what was reported before it.
    #expect(
      pairs([([first], one), ([second, second, first], one + one)]) == [[0], [0, 2]])
  }
}
