import ChangeEngine
import Testing

@testable import Simulation

/// What the simulated CRM makes of the answers to its webhooks.
@Suite struct WebhookSenderTests {
  private static let start = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)

  private func sender(
    secret: String? = "s", _ vary: (inout DeliveryContract) -> Void = { _ in }
  ) -> WebhookSender {
    var contract = DeliveryContract()
    contract.subscriptions = ["creation", "propertyChange"].map { .init(type: "contact.\($0)") }
    contract.lagMilliseconds = 0...0
    vary(&contract)
    return WebhookSender(contract, secret: secret, seed: 0)
  }

  private func change(_ kind: ChangeKind, _ fields: [String] = []) -> RecordChange {
    RecordChange(
      kind: kind, resource: "contacts", ids: [RecordID("1")],
      fields: fields.map { .init(key: $0, value: .string("x")) })
  }

  /// Sends a creation until nothing is left, with the same answer each time; returns the sender and how
  /// many requests it made.
  private func play(_ status: Int, retries: Int) -> (sender: WebhookSender, requests: Int) {
    var sender = sender { $0.retriesMax = retries }
    sender.announce(
      change(.created), at: WebhookSenderTests.start, stamp: WebhookSenderTests.start)
    var requests = 0
    while let due = sender.nextDue, requests < 100 {
      for (id, _) in sender.requests(at: due) {
        requests += 1
        sender.answered(id, status: status, webhook: Int64(requests), at: due)
      }
    }
    return (sender, requests)
  }

  @Test(arguments: [(0, 1), (1, 2), (2, 3), (10, 11)])
  func `a refusal is tried again as often as the contract says`(retries: Int, requests: Int)
    throws
  {
    for status in [0, 400, 503] {
      let played = play(status, retries: retries)
      let notification = try #require(played.sender.notifications.first)

      #expect(played.requests == requests)
      #expect(notification.acceptedAt == nil && notification.abandonedAt != nil)
      #expect(notification.lastWebhook == Int64(requests))
    }
  }

  @Test(arguments: [
    (199, false), (200, true), (204, true), (299, true), (300, false), (399, false),
  ])
  func `what begins with 2 is accepted, and other than a failure given up at once`(
    status: Int, isAccepted: Bool
  ) throws {
    let played = play(status, retries: 10)
    let notification = try #require(played.sender.notifications.first)

    #expect(played.requests == 1)
    #expect((notification.acceptedAt != nil) == isAccepted)
    #expect((notification.abandonedAt == nil) == isAccepted)
  }

  @Test(arguments: [("s", 2), (nil, 0)] as [(String?, Int)])
  func `only who knows the secret signs`(secret: String?, signatures: Int) throws {
    var sender = sender(secret: secret)
    sender.announce(
      change(.created), at: WebhookSenderTests.start, stamp: WebhookSenderTests.start)

    let request = try #require(sender.requests(at: WebhookSenderTests.start).first?.request)

    #expect(
      request.headers.count { ["X-HubSpot-Signature", "X-HubSpot-Signature-v3"].contains($0.name) }
        == signatures)
  }

  @Test(arguments: [
    (ChangeKind.created, false, [], ["contact.creation"]),
    (.created, false, ["a"], ["contact.creation"]), (.created, true, [], ["contact.creation"]),
    (
      .created, true, ["a", "b"],
      ["contact.creation", "contact.propertyChange", "contact.propertyChange"]
    ),
    (.updated, true, [], ["contact.propertyChange"]),
    (.updated, false, ["a"], ["contact.propertyChange"]),
  ])
  func `a creation tells of the properties that it sets, an update of one at least`(
    kind: ChangeKind, sendsProperties: Bool, fields: [String], told: [String]
  ) {
    var sender = sender { $0.sendsPropertiesOfCreation = sendsProperties }
    sender.announce(
      change(kind, fields), at: WebhookSenderTests.start, stamp: WebhookSenderTests.start)

    #expect(sender.notifications.map(\.subscriptionType) == told)
  }
}
