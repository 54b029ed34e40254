/// The name of a request; an answer to a request of an earlier life of the engine never fits.
public struct RequestID: Hashable, Sendable, CustomStringConvertible {
  /// The life of the engine that sent it.
  public let incarnation: Int64
  /// The request's number in that life.
  public let number: Int64

  /// Both numbers, joined by a dot.
  public var description: String { "\(incarnation).\(number)" }
}

/// An answer to a poll request.
public struct HTTPResponse: Hashable, Sendable {
  /// The HTTP status.
  public let status: Int
  /// The headers; names compare without case.
  public let headers: [(name: String, value: String)]
  /// The body as it came.
  public let body: [UInt8]

  /// Creates an answer from its parts.
  public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Returns the value of the first header of that name.
  public func header(_ name: String) -> String? {
    headers.first { HTTPHeader(name: $0.name, value: $0.value).isNamed(name) }?.value
  }

  /// Whether both answers are alike.
  public static func == (lhs: HTTPResponse, rhs: HTTPResponse) -> Bool {
    lhs.status == rhs.status && lhs.body == rhs.body
      && lhs.headers.elementsEqual(rhs.headers) { $0 == $1 }
  }

  /// Feeds the status and the body to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(status)
    hasher.combine(body)
  }
}

/// A header of a request.
public struct HTTPHeader: Hashable, Sendable {
  /// The name; names compare without case.
  public let name: String
  /// The value.
  public let value: String

  /// Creates a header from its name and value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// Whether that is the header's name, in capitals or not.
  func isNamed(_ other: String) -> Bool {
    name.utf8.count == other.utf8.count
      && zip(name.utf8, other.utf8).allSatisfy { mine, theirs in
        mine == theirs
          || mine ^ theirs == 0x20 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(mine | 0x20)
      }
  }
}

/// A request that a vendor sent.
public struct HTTPRequest: Hashable, Sendable {
  /// The method, such as `POST`.
  public let method: String
  /// The full URI that was called, with scheme, host, path and query.
  public let url: String
  /// The headers in their order.
  public let headers: [HTTPHeader]
  /// The body as it came.
  public let body: [UInt8]

  /// Creates a request from its parts.
  public init(method: String, url: String, headers: [HTTPHeader], body: [UInt8]) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }

  /// Returns the value of the first header of that name.
  public func header(_ name: String) -> String? {
    headers.first { $0.isNamed(name) }?.value
  }
}

/// Why no answer came.
public enum RequestFailure: String, Hashable, Sendable {
  case timeout
  case reset
}

/// A fact that the engine is told, in the past tense.
public enum Input: Hashable, Sendable {
  /// The process started, for the first time or after a crash.
  case started
  /// The time that the engine asked for has come.
  case pollTimerFired
  /// The CRM answered a request for a page.
  case pageReceived(RequestID, HTTPResponse)
  /// A request for a page had no answer.
  case requestFailed(RequestID, RequestFailure)
  /// The application's callback URL answered the callback of that number.
  case callbackAnswered(Int64, status: Int)
  /// The application's callback URL did not answer the callback of that number.
  case callbackFailed(Int64, RequestFailure)
  /// The time that the engine asked for has come.
  case deliveryTimerFired
  /// Someone reactivated the subscription that the last failed retry of a callback deactivated.
  case subscriptionReactivated
  /// The application asks for the callbacks that are queued, those with a greater number than `after`.
  case queueRequested(id: Int64, after: Int64)
  /// A vendor called; the number comes back with the answer.
  case webhookReceived(id: Int64, HTTPRequest)
}
