package import ChangeEngine

/// A webhook that a scenario spells out.
package struct SignedWebhook: Hashable, Sendable {
  /// A signature to be made when the webhook is sent.
  package struct Signing: Hashable, Sendable {
    package enum Version: String, Hashable, Sendable, CaseIterable { case v1, v2, v3 }

    package var version: Version
    /// How old the timestamp is on arrival; negative for one from the future.
    package var ageMilliseconds: Int64 = 0
    /// The secret, where it is not the instance's own.
    package var secret: String?

    package init(version: Version) {
      self.version = version
    }
  }

  /// The URL that is called where a scenario says none: the platform's for HubSpot's events.
  package static let urlDefault =
    "https://api.cloud-elements.com/elements/api-v2/events/hubspotcrm"

  package var method = "POST"
  package var url = SignedWebhook.urlDefault
  package var headers: [HTTPHeader] = []
  package var body: [UInt8]
  package var signings: [Signing] = []

  package init(body: [UInt8]) {
    self.body = body
  }

  /// Returns the request as it is sent at `now`, with the signatures made by `secret`.
  package func request(at now: Timestamp, secret: String?) -> HTTPRequest {
    HTTPRequest(
      method: method, url: url,
      headers: headers + signings.flatMap { signatureHeaders($0, now, secret ?? "") }, body: body)
  }

  private func signatureHeaders(
    _ signing: Signing, _ now: Timestamp, _ instanceSecret: String
  ) -> [HTTPHeader] {
    let secret = signing.secret ?? instanceSecret
    switch signing.version {
    case .v1:
      return old(.v1, HubSpotSignature.v1(secret: secret, body: body))
    case .v2:
      return old(.v2, HubSpotSignature.v2(secret: secret, method: method, url: url, body: body))
    case .v3:
      let timestamp = String(
        now.advanced(byMilliseconds: -signing.ageMilliseconds).millisecondsSinceEpoch)
      let signature = HubSpotSignature.v3(
        secret: secret, method: method, url: url, body: body, timestamp: timestamp)
      return [
        HTTPHeader(name: "X-HubSpot-Request-Timestamp", value: timestamp),
        HTTPHeader(name: "X-HubSpot-Signature-v3", value: signature),
      ]
    }
  }

  private func old(_ version: Signing.Version, _ signature: String) -> [HTTPHeader] {
    [
      HTTPHeader(name: "X-HubSpot-Signature", value: signature),
      HTTPHeader(name: "X-HubSpot-Signature-Version", value: version.rawValue),
    ]
  }
}
