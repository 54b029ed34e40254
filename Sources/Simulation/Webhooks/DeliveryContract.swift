/// How a CRM sends its webhooks.
///
/// The defaults are HubSpot's. Documented: up to 100 items a request, 10 requests at once, an answer
/// within 5 s, 10 retries over 24 h after a status of 4xx, 5xx or none, no order, duplicates. Measured:
/// 0.5 to 2 s from change to request (four deliveries). Its delays between retries are not published;
/// those here double from 84 s, less up to a fifth by chance, and so add up to a little under 24 h.
package struct DeliveryContract: Hashable, Sendable {
  /// A kind of change that the application asked for in the developer account.
  package struct Subscription: Hashable, Sendable {
    /// The type, such as `contact.propertyChange`.
    package let type: String
    /// The one property that is watched, for changes of properties; `nil` for any.
    package let property: String?

    package init(type: String, property: String? = nil) {
      self.type = type
      self.property = property
    }
  }

  package var subscriptions: [Subscription] = []
  package var portalID = "62515"
  package var url = SignedWebhook.urlDefault
  package var signings: [SignedWebhook.Signing] = [.init(version: .v1), .init(version: .v3)]
  package var itemsPerRequestMax = 100
  package var requestsAtOnceMax = 10
  /// From the change until it is sent; drawn for each moment, or each item where they may come in any
  /// order.
  package var lagMilliseconds: ClosedRange<Int64> = 500...2_000
  package var timeoutMilliseconds: Int64 = 5_000
  package var retriesMax = 10
  /// How many of a hundred items are sent twice.
  package var duplicatesPercent = 0
  /// Whether items overtake each other.
  package var isReordering = false
  /// Whether a creation also sends each property that was set; users report it, HubSpot does not say.
  package var sendsPropertiesOfCreation = false

  package init() {}

  /// Whether a request with that answer is sent again; 0 stands for none.
  package func isRetried(_ status: Int) -> Bool { status == 0 || status >= 400 }

  /// Returns the delay before a retry, counted from 1.
  package func retryDelay(_ retry: Int, _ random: inout SeededRandom) -> Int64 {
    (84_000 << Int64(retry - 1)) / 1_000 * random.next(in: 800...1_000)
  }
}
