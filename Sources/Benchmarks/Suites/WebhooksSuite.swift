import ChangeEngine
import Simulation

/// The normalization of HubSpot's webhooks: from a signed request's bytes to its changes.
struct WebhooksSuite {
  let scale: Int

  private static let secret = "a-client-secret-for-measuring"
  private static let now = Timestamp(millisecondsSinceEpoch: 1_772_951_460_000)

  var benchmarks: [Benchmark] {
    [
      benchmark("bodies of 100, v3", itemsPerBody: 100, bodies: 5_000, [.v3]),
      benchmark("bodies of 100, v1 and v3", itemsPerBody: 100, bodies: 5_000, [.v1, .v3]),
      benchmark("bodies of 1, v3", itemsPerBody: 1, bodies: 100_000, [.v3]),
    ]
  }

  private func benchmark(
    _ name: String, itemsPerBody: Int, bodies: Int,
    _ versions: [SignedWebhook.Signing.Version]
  ) -> Benchmark {
    let bodies = max(1, bodies / scale)
    // A few requests in turn; they are signed beforehand.
    let requests = (0..<min(bodies, 64)).map {
      WebhooksSuite.request(number: $0, items: itemsPerBody, versions)
    }
    let bytes = (0..<bodies).reduce(0) { $0 + requests[$1 % requests.count].body.count }
    return Benchmark(
      suite: "webhooks", name: name,
      work: Benchmark.Work("items", count: bodies * itemsPerBody, bytes: bytes)
    ) {
      let reception = WebhookReception(instance: WebhooksSuite.instance, policies: Policies())
      return {
        var found = 0
        for body in 0..<bodies {
          let request = requests[body % requests.count]
          guard let count = reception.itemCount(of: request, at: WebhooksSuite.now) else {
            throw BenchmarkError("a webhook was refused")
          }
          found += count
        }
        return UInt64(found)
      }
    }
  }

  private static var instance: Instance {
    var instance = Instance(
      isEnabled: true, vendorType: .webhook, refreshIntervalMilliseconds: 60_000, resources: [])
    instance.clientSecret = Secret(secret)
    instance.portalID = "62515"
    instance.objects = ["contacts", "accounts", "opportunities"]
    return instance
  }

  /// One item in three is a creation, the others are changes of a property, as long as real ones.
  private static func request(
    number: Int, items: Int, _ versions: [SignedWebhook.Signing.Version]
  ) -> HTTPRequest {
    let texts = (0..<items).map { index in
      let id = 456_068_000_000 + number * 1_000 + index
      let kind =
        index % 3 == 0
        ? #""subscriptionType":"contact.creation","changeFlag":"CREATED""#
        : #""subscriptionType":"contact.propertyChange","propertyName":"firstname","propertyValue":"value \#(index)""#
      return """
        {"eventId":\(1_030_198_139 + index),"subscriptionId":9174758,"portalId":62515,\
        "appId":34573232,"occurredAt":\(1_772_951_400_000 + index),\(kind),"attemptNumber":0,\
        "objectId":\(id),"changeSource":"CRM_UI","sourceId":"userId:26030675"}
        """
    }
    var webhook = SignedWebhook(body: Array("[\(texts.joined(separator: ","))]".utf8))
    webhook.headers = [
      HTTPHeader(name: "Content-Type", value: "application/json"),
      HTTPHeader(name: "X-HubSpot-Timeout-Millis", value: "10000"),
    ]
    webhook.signings = versions.map(SignedWebhook.Signing.init)
    return webhook.request(at: now, secret: secret)
  }
}
