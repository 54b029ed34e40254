import ChangeEngine

/// What a run remembers of webhooks: their sender, and the answers that it waits for.
struct WebhookLedger {
  /// The client secret of the application that the instances share; the first that has one names it.
  let secret: String?
  var sender: WebhookSender
  /// When the CRM looks next for webhooks to send.
  var wake: Timestamp?
  /// The number of the webhook that arrived last.
  var last: Int64 = 0
  /// The engines' answers since they were given the last webhook.
  var answers: [(webhook: Int64, answer: WebhookAnswer)] = []

  init(_ scenario: Scenario, seed: UInt64) {
    secret = scenario.instances.lazy.compactMap { $0.instance.clientSecret?.revealed() }.first
    sender = WebhookSender(scenario.crm.webhooks, secret: secret, seed: seed)
  }
}
