import ChangeEngine
import Testing

/// Which callbacks are under way, and when they are tried again.
extension EngineTests {
  @Test mutating func `a callback that was not accepted is sent again after a restart`() throws {
    _ = try step(.started, 0)
    let first = try request(try step(.pollTimerFired, 300_000))
    let records = (1...12).map { #"{"vid":\#($0),"c":1000,"u":1000}"# }.joined(separator: ",")
    let sent = try step(.pageReceived(first.id, page("[\(records)]")), 300_000)
    _ = try step(.callbackAnswered(1, status: 200), 300_000)
    engine = Engine(instance: instance)
    let again = try step(.started, 310_000)

    #expect(events(sent).count == 12)
    #expect(sent.count == 2)
    #expect(again.first == sent.last)
  }

  @Test mutating func `a retry that comes before the others is waited for, and not hurried`() throws
  {
    _ = try step(.started, 0)
    _ = try listed(["[\(record(1, 200_000))]"], at: 300_000)
    for time in [300_000, 308_000, 364_000] as [Int64] {
      _ = try step(.callbackAnswered(1, status: 500), time)
      if time < 364_000 { _ = try step(.deliveryTimerFired, time == 300_000 ? 308_000 : 364_000) }
    }
    #expect(try step(.subscriptionReactivated, 365_000).isEmpty)

    _ = try listed(["[\(record(2, 500_000))]"], at: 600_000)
    #expect(
      try step(.callbackAnswered(2, status: 500), 600_000)
        == [.setDeliveryTimer(Timestamp(millisecondsSinceEpoch: 608_000))])
  }

  @Test mutating func `no more callbacks are under way than the policy says`() throws {
    var policies = Policies()
    policies.callbacksAtOnceMax = 1
    policies.eventsPerCallbackMax = 1
    engine = Engine(instance: instance, policies: policies)
    _ = try step(.started, 0)

    let sent = try [300_000, 600_000].map { (time: Int64) in
      events(
        try listed(["[\(record(1, time - 1)),\(record(2, time - 1))]"], at: time)
      ).count
    }
    #expect(sent == [1, 0])
  }

  private func record(_ id: Int, _ updated: Int64) -> String {
    #"{"vid":\#(id),"c":1000,"u":\#(updated)}"#
  }
}
