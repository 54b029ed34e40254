/// Where the events of an instance go, and how they are vouched for.
public struct CallbackSettings: Hashable, Sendable {
  /// A header that the user wants with each callback.
  public struct Header: Hashable, Sendable {
    /// The header's name.
    public let name: String
    /// Its value, which may be a token.
    public let value: Secret

    /// Creates a header from its name and value.
    public init(name: String, value: Secret) {
      self.name = name
      self.value = value
    }
  }

  /// The URL of the application that receives the events; `nil` where they reach nobody.
  public var url: String?
  /// The key of the HMAC that signs each body.
  public var signatureKey: Secret?
  /// The user name of basic authentication.
  public var userName: Secret?
  /// The password of basic authentication.
  public var password: Secret?
  /// Further headers, in their order.
  public var headers: [Header] = []

  /// Creates settings that deliver nothing.
  public init() {}
}
