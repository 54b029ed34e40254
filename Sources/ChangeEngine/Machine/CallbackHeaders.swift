import Crypto

/// Writes the headers of a callback.
struct CallbackHeaders {
  private let settings: CallbackSettings

  /// Headers that a user's setting cannot replace.
  private static let reserved: Set<String> = [
    "content-type", "content-length", "host", "transfer-encoding", "elements-webhook-id",
    "elements-webhook-signature",
  ]

  init(_ settings: CallbackSettings) {
    self.settings = settings
  }

  /// Returns content type, id, signature and authentication, then the user's own.
  ///
  /// A header that could break the request apart (a line end in its value, a blank in its name) is
  /// left out.
  func headers(of callback: QueuedCallback) -> [HTTPHeader] {
    var headers = [
      HTTPHeader(name: "Content-Type", value: "application/json"),
      HTTPHeader(name: "Elements-Webhook-Id", value: String(callback.number)),
    ]
    if let key = settings.signatureKey {
      headers.append(
        HTTPHeader(
          name: "Elements-Webhook-Signature",
          value: CallbackSignature.value(of: callback.body, key: key.revealed())))
    }
    if let userName = settings.userName {
      let pair = "\(userName.revealed()):\(settings.password?.revealed() ?? "")"
      headers.append(
        HTTPHeader(name: "Authorization", value: "Basic " + Base64.text(of: pair.utf8)))
    }
    return headers
      + settings.headers.map { HTTPHeader(name: $0.name, value: $0.value.revealed()) }
      .filter(CallbackHeaders.isAllowed)
  }

  private static func isAllowed(_ header: HTTPHeader) -> Bool {
    !header.name.isEmpty && !reserved.contains(header.name.lowercased())
      && header.name.utf8.allSatisfy { (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: ":") }
      && header.value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }
}

/// Vouches for a callback: base64 of the HMAC-SHA256 of the body's bytes.
///
/// Source: the platform's security guide; its vector stands in the tests.
public enum CallbackSignature {
  /// Returns the value of `Elements-Webhook-Signature`.
  public static func value(of body: CallbackBody, key: String) -> String {
    var code = HMAC<SHA256>(key: SymmetricKey(data: Array(key.utf8)))
    for piece in [body.head, body.payload.bytes, body.tail] { code.update(data: piece) }
    return "sha256=" + Base64.text(of: code.finalize())
  }
}
