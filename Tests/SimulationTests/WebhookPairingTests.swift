import ChangeEngine
import Simulation
import Testing

/// Plays random webhooks, most items of which came before, and compares the item that each event
/// carries with a model that walks through the bodies as they arrived.
@Suite struct WebhookPairingTests {
  private struct Item: Hashable {
    var type: String
    var object: Int64
    var property: String?
    var merged: [Int64] = []
    var moment: Int64

    /// The ids of the events that it makes.
    var ids: [Int64] { [object] + merged }

    func json(number: Int) -> String {
      var members = [
        "\"n\":\(number)", "\"subscriptionType\":\"contact.\(type)\"", "\"occurredAt\":\(moment)",
        "\"objectId\":\(object)",
      ]
      if let property { members.append("\"propertyName\":\"\(property)\"") }
      if !merged.isEmpty { members.append("\"mergedObjectIds\":\(merged)") }
      return "{\(members.joined(separator: ","))}"
    }
  }

  private static func item(_ random: inout SeededRandom) -> Item {
    let moment = random.next(in: 0...3) * 600
    let object = random.next(in: 1...2)
    switch random.next(in: 0...5) {
    case 0: return Item(type: "creation", object: object, moment: moment)
    case 1: return Item(type: "odd", object: object, moment: moment)
    case 2:
      let merged = (0...random.next(in: 0...2)).map { $0 + random.next(in: 2...4) * 10 }
      return Item(type: "merge", object: object, merged: merged, moment: moment)
    default:
      let property = "p\(random.next(in: 0...5))"
      return Item(type: "propertyChange", object: object, property: property, moment: moment)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `each event carries the item that made it`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var seen: Set<Item> = []
    var expected: [String] = []
    var timeline: [TimelineEntry] = []
    var number = 0
    for minute in 1...8 as ClosedRange<Int64> {
      let bodyAt = Timestamp(millisecondsSinceEpoch: minute * 60_000)
      let items = (0..<random.next(in: 1...40)).map { _ -> (item: Item, number: Int) in
        number += 1
        return (WebhookPairingTests.item(&random), number)
      }
      let order = items.enumerated().sorted {
        ($0.element.item.moment, $0.offset) < ($1.element.item.moment, $1.offset)
      }
      for (item, number) in order.map(\.element) where seen.insert(item).inserted {
        expected += item.ids.map { "\($0) of \(number)" }
      }
      let body = "[\(items.map { $0.item.json(number: $0.number) }.joined(separator: ","))]"
      let fault = Fault(
        on: .callback, kind: .reset, times: Int(random.next(in: 1...3)), durationMilliseconds: nil)
      timeline += [
        TimelineEntry(at: bodyAt, action: .fault(fault)),
        TimelineEntry(at: bodyAt, action: .webhook(SignedWebhook(body: Array(body.utf8)))),
      ]
    }
    var instance = Instance(
      isEnabled: true, vendorType: .webhook, refreshIntervalMilliseconds: 60_000, resources: [])
    instance.callback.url = "https://app.example.com"
    var scenario = try Sample.scenario(tolerance: 0, lag: 0, delay: 0)
    scenario.instances = [WatchedInstance(instance: instance)]
    scenario.timeline = timeline
    scenario.until = Timestamp(millisecondsSinceEpoch: 10 * 60_000)

    var simulator = try Simulator(scenario)
    let trace = try simulator.run().trace

    let events = (trace.events + trace.undelivered).sorted { $0.event.number < $1.event.number }
    #expect(
      events.map { "\($0.event.objectID) of \($0.record.value["n"]?.scalarText ?? "none")" }
        == expected)
  }
}
