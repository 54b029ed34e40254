import Crypto

/// The signatures by which HubSpot vouches for a request.
///
/// Source: HubSpot's documents, "Validating requests"; their vectors stand in the tests.
public enum HubSpotSignature {
  /// Returns version 1: the SHA-256 of secret and body, in lower-case hexadecimal.
  public static func v1(secret: String, body: [UInt8]) -> String {
    hexadecimal(of: [Array(secret.utf8), body])
  }

  /// Returns version 2: the SHA-256 of secret, method, URI and body, in lower-case hexadecimal.
  public static func v2(secret: String, method: String, url: String, body: [UInt8]) -> String {
    hexadecimal(of: [Array((secret + method + url).utf8), body])
  }

  /// Returns version 3: base64 of the HMAC-SHA256 of method, decoded URI, body and timestamp.
  public static func v3(
    secret: String, method: String, url: String, body: [UInt8], timestamp: String
  ) -> String {
    var code = HMAC<SHA256>(key: SymmetricKey(data: Array(secret.utf8)))
    code.update(data: Array((method + decoded(url)).utf8))
    code.update(data: body)
    code.update(data: Array(timestamp.utf8))
    return Base64.text(of: code.finalize())
  }

  private static func hexadecimal(of pieces: [[UInt8]]) -> String {
    var hash = SHA256()
    for piece in pieces { hash.update(data: piece) }
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The only escapes that HubSpot decodes before it signs a URI.
  private static let escapes: [(code: String, character: Character)] = [
    ("3A", ":"), ("2F", "/"), ("3F", "?"), ("40", "@"), ("21", "!"), ("24", "$"), ("27", "'"),
    ("28", "("), ("29", ")"), ("2A", "*"), ("2C", ","), ("3B", ";"),
  ]

  private static func decoded(_ url: String) -> String {
    guard url.contains("%") else { return url }
    var result = ""
    var rest = Substring(url)
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      let code = rest[percent...].dropFirst().prefix(2)
      if let escape = escapes.first(where: { $0.code == code.uppercased() }) {
        result.append(escape.character)
        rest = rest[code.endIndex...]
      } else {
        result.append("%")
        rest = rest[rest.index(after: percent)...]
      }
    }
    return result + rest
  }
}

/// Tells whether a request comes from HubSpot.
struct SignatureCheck {
  /// How old a version 3 signature may be; HubSpot: reject what is older than 5 minutes.
  static let ageMillisecondsMax: Int64 = 300_000

  let secret: String?
  let isRequired: Bool

  /// Returns why the request is refused, or `nil` where every signature that it carries is right.
  func refusal(of request: HTTPRequest, at now: Timestamp) -> WebhookRefusal? {
    let old = request.header("X-HubSpot-Signature")
    let new = request.header("X-HubSpot-Signature-v3")
    guard old != nil || new != nil else { return isRequired ? .signatureMissing : nil }
    guard let secret else { return isRequired ? .secretMissing : nil }
    if let new, let refusal = refusal(ofVersion3: new, request, secret, now) { return refusal }
    if let old, let refusal = refusal(ofOlder: old, request, secret) { return refusal }
    return nil
  }

  /// The version header was left out by some senders; the official clients then take version 1 or 2.
  private func refusal(
    ofOlder signature: String, _ request: HTTPRequest, _ secret: String
  ) -> WebhookRefusal? {
    let version = request.header("X-HubSpot-Signature-Version")?.lowercased() ?? "v1"
    switch version {
    case "v1":
      return isEqual(signature, HubSpotSignature.v1(secret: secret, body: request.body))
        ? nil : .signatureWrong(version: "v1")
    case "v2":
      let expected = HubSpotSignature.v2(
        secret: secret, method: request.method, url: request.url, body: request.body)
      return isEqual(signature, expected) ? nil : .signatureWrong(version: "v2")
    default: return .signatureVersionUnknown
    }
  }

  private func refusal(
    ofVersion3 signature: String, _ request: HTTPRequest, _ secret: String, _ now: Timestamp
  ) -> WebhookRefusal? {
    guard let text = request.header("X-HubSpot-Request-Timestamp"), let sent = Int64(text) else {
      return .timestampUnreadable
    }
    let age = now.milliseconds(since: Timestamp(millisecondsSinceEpoch: sent))
    guard age <= SignatureCheck.ageMillisecondsMax else {
      return .signatureTooOld(milliseconds: age)
    }
    let expected = HubSpotSignature.v3(
      secret: secret, method: request.method, url: request.url, body: request.body,
      timestamp: text)
    return isEqual(signature, expected) ? nil : .signatureWrong(version: "v3")
  }

  /// Compares without stopping at the first difference, so that the time tells nothing.
  private func isEqual(_ given: String, _ expected: String) -> Bool {
    let (given, expected) = (Array(given.utf8), Array(expected.utf8))
    guard given.count == expected.count else { return false }
    return zip(given, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
