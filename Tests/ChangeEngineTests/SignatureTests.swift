import Simulation
import Testing

@testable import ChangeEngine

/// A request that someone signed, and the signature that it has to have.
struct SignatureVector: Sendable, CustomTestStringConvertible {
  let version: String
  let secret: String
  let request: HTTPRequest
  let timestamp: String
  let expected: String

  var testDescription: String { "\(version) \(request.url)" }

  /// Reads the project's own vectors and HubSpot's, which name their members a little differently.
  init(_ json: JSONValue) {
    let text = { (key: String) in json[key]?.scalarText }
    version = text("version") ?? ""
    secret = text("secret") ?? text("client_secret") ?? ""
    timestamp = text("timestamp") ?? ""
    expected = text("expected") ?? ""
    request = HTTPRequest(
      method: text("method") ?? "POST",
      url: text("url") ?? text("uri") ?? "https://www.example.com/",
      headers: [], body: Array((text("body") ?? "").utf8))
  }

  /// The request with `signature` in the headers of its version.
  func signed(_ signature: String) -> HTTPRequest {
    let headers =
      version == "v3"
      ? [
        HTTPHeader(name: "x-hubspot-signature-v3", value: signature),
        HTTPHeader(name: "x-hubspot-request-timestamp", value: timestamp),
      ]
      : [
        HTTPHeader(name: "X-HubSpot-Signature", value: signature),
        HTTPHeader(name: "X-HubSpot-Signature-Version", value: version),
      ]
    return HTTPRequest(
      method: request.method, url: request.url, headers: headers, body: request.body)
  }

  static func read(_ path: String, list: String? = nil) -> [SignatureVector] {
    guard let root = Shared.bytes(path).flatMap({ try? JSONDocument($0).root }),
      case .array(let elements) = list.flatMap({ root[$0] }) ?? root
    else { return [] }
    return elements.map(SignatureVector.init)
  }

  static let own = read(Shared.fixture("webhooks/signatures.json"))
  static let published = read(Shared.path("data/hubspot/signatures.json"), list: "vectors")
}

@Suite struct SignatureTests {
  @Test(arguments: SignatureVector.own)
  func `a signature is the one that another program computed`(vector: SignatureVector) throws {
    try check(vector)
  }

  @Test(
    .enabled(if: !SignatureVector.published.isEmpty, "the published vectors are not here"),
    arguments: SignatureVector.published)
  func `a signature is the published one`(vector: SignatureVector) throws {
    try check(vector)
  }

  /// The right signature is taken; with one bit changed of what it vouches for it is refused.
  private func check(_ vector: SignatureVector) throws {
    let made: String
    switch vector.version {
    case "v1": made = HubSpotSignature.v1(secret: vector.secret, body: vector.request.body)
    case "v2":
      made = HubSpotSignature.v2(
        secret: vector.secret, method: vector.request.method, url: vector.request.url,
        body: vector.request.body)
    default:
      made = HubSpotSignature.v3(
        secret: vector.secret, method: vector.request.method, url: vector.request.url,
        body: vector.request.body, timestamp: vector.timestamp)
    }
    #expect(made == vector.expected)
    let signed = vector.signed(made)
    #expect(refusal(of: signed, vector) == nil)
    if signed.method == "POST" { #expect(try status(of: signed, vector) != 401) }
    for (what, forged) in forgeries(of: signed, made, vector) {
      #expect(refusal(of: forged, vector) != nil, "\(what)")
      if forged.method == "POST" { #expect(try status(of: forged, vector) == 401, "\(what)") }
    }
  }

  /// The request with one bit changed of each thing that its signature vouches for.
  private func forgeries(
    of signed: HTTPRequest, _ signature: String, _ vector: SignatureVector
  ) -> [(what: String, request: HTTPRequest)] {
    var forgeries: [(String, HTTPRequest)] = []
    for (bit, changed) in flipped(Array(signature.utf8)) {
      forgeries.append(
        ("signature \(bit)", vector.signed(String(decoding: changed, as: UTF8.self))))
    }
    for (bit, body) in flipped(signed.body) {
      forgeries.append(("body \(bit)", signed.with(body: body)))
    }
    guard vector.version != "v1" else { return forgeries }
    // Bit 5 of a letter behind a percent sign is its case, which says nothing.
    for (bit, url) in flipped(Array(signed.url.utf8), bits: [0]) {
      forgeries.append(("url \(bit)", signed.with(url: String(decoding: url, as: UTF8.self))))
    }
    forgeries.append(("method", signed.with(method: signed.method + "S")))
    guard vector.version == "v3" else { return forgeries }
    for (bit, time) in flipped(Array(vector.timestamp.utf8), bits: [0]) {
      forgeries.append(
        ("timestamp \(bit)", signed.with(timestamp: String(decoding: time, as: UTF8.self))))
    }
    return forgeries
  }

  private func flipped(
    _ bytes: [UInt8], bits: [Int] = Array(0..<8)
  ) -> [(bit: Int, bytes: [UInt8])] {
    bytes.indices.flatMap { index in
      bits.map { bit in
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        return (index * 8 + bit, changed)
      }
    }
  }

  private func refusal(of request: HTTPRequest, _ vector: SignatureVector) -> WebhookRefusal? {
    SignatureCheck(secret: vector.secret, isRequired: true).refusal(
      of: request, at: Timestamp(millisecondsSinceEpoch: Int64(vector.timestamp) ?? 0))
  }

  private func status(of request: HTTPRequest, _ vector: SignatureVector) throws -> Int? {
    var instance = Instance.idle
    instance.clientSecret = Secret(vector.secret)
    var engine = Engine(instance: instance)
    let now = Timestamp(millisecondsSinceEpoch: Int64(vector.timestamp) ?? 0)
    let effects = try InMemoryStore().transact {
      try engine.step(.webhookReceived(id: 7, request), at: now, in: $0)
    }
    guard case .answerWebhook(id: 7, let answer)? = effects.first, effects.count == 1 else {
      return nil
    }
    return answer.status
  }

  @Test(arguments: [("", "v1", true), ("", "V1", true), ("0", "v1", false)])
  func `beside a right signature an older one must be right too`(
    ending: String, version: String, isRight: Bool
  ) throws {
    let vector = try #require(SignatureVector.own.first { $0.version == "v3" })
    let signed = vector.signed(vector.expected)
    let older = HubSpotSignature.v1(secret: vector.secret, body: vector.request.body) + ending
    let request = HTTPRequest(
      method: signed.method, url: signed.url,
      headers: signed.headers + [
        HTTPHeader(name: "X-HubSpot-Signature", value: older),
        HTTPHeader(name: "X-HubSpot-Signature-Version", value: version),
      ], body: signed.body)

    #expect((refusal(of: request, vector) == nil) == isRight)
  }

  @Test(arguments: [("secret", 401), ("*****", 200), ("****s", 401)])
  func `a secret that is hidden is none`(secret: String, status: Int) throws {
    var instance = Instance.idle
    instance.clientSecret = Secret(secret)
    var engine = Engine(instance: instance)
    let request = HTTPRequest(
      method: "POST", url: "https://a.example/events/hubspotcrm",
      headers: [HTTPHeader(name: "X-HubSpot-Signature", value: "0")], body: Array("[]".utf8))
    let effects = try InMemoryStore().transact {
      try engine.step(
        .webhookReceived(id: 7, request), at: Timestamp(millisecondsSinceEpoch: 0), in: $0)
    }

    guard case .answerWebhook(id: 7, let answer)? = effects.first else {
      Issue.record("no answer")
      return
    }
    #expect(answer.status == status)
  }

  @Test func `an escape of a URL is the same in small letters`() {
    let signatures = ["%3A%2F", "%3a%2f", ":/", "%3B%2F"].map {
      HubSpotSignature.v3(
        secret: "s", method: "POST", url: "https://a.example/\($0)", body: [], timestamp: "1")
    }
    #expect(signatures[1] == signatures[0] && signatures[2] == signatures[0])
    #expect(signatures[3] != signatures[0])
  }

  @Test func `a timestamp that cannot be read is refused, and so is an unknown version`() throws {
    let vector = try #require(SignatureVector.own.first { $0.version == "v3" })
    for text in ["", "NaN", "1e3", "9223372036854775808"] {
      let headers = [
        HTTPHeader(name: "X-HubSpot-Signature-v3", value: vector.expected),
        HTTPHeader(name: "X-HubSpot-Request-Timestamp", value: text),
      ]
      let request = HTTPRequest(
        method: "POST", url: vector.request.url, headers: headers, body: vector.request.body)
      #expect(try status(of: request, vector) == 401)
    }
    let first = try #require(SignatureVector.own.first)
    let request = HTTPRequest(
      method: "POST", url: first.request.url,
      headers: [
        HTTPHeader(name: "X-HubSpot-Signature", value: first.expected),
        HTTPHeader(name: "X-HubSpot-Signature-Version", value: "v9"),
      ], body: first.request.body)
    #expect(try status(of: request, first) == 401)
  }
}

extension HTTPRequest {
  fileprivate func with(
    method: String? = nil, url: String? = nil, body: [UInt8]? = nil, timestamp: String? = nil
  ) -> HTTPRequest {
    HTTPRequest(
      method: method ?? self.method, url: url ?? self.url,
      headers: headers.map {
        guard let timestamp, $0.name == "x-hubspot-request-timestamp" else { return $0 }
        return HTTPHeader(name: $0.name, value: timestamp)
      }, body: body ?? self.body)
  }
}
