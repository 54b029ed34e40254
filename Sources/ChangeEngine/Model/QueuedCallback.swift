/// The body of a callback in three pieces, so that the callbacks of one run share what they repeat.
///
/// Each callback of a run repeats the run's whole raw body, as the platform does; a thousand callbacks
/// of ten events would otherwise hold a thousand copies of ten thousand records.
public struct CallbackBody: Hashable, Sendable {
  /// The raw body of one run or webhook, shared by its callbacks.
  public struct Payload: Hashable, Sendable {
    /// The number of the first event that was made of it; no other payload has it.
    public let number: Int64
    /// The JSON.
    public let bytes: [UInt8]

    /// Creates a payload from its parts.
    public init(number: Int64, bytes: [UInt8]) {
      self.number = number
      self.bytes = bytes
    }
  }

  /// The JSON before the payload.
  public let head: [UInt8]
  /// The shared JSON in the middle.
  public let payload: Payload
  /// The JSON after the payload.
  public let tail: [UInt8]

  /// Creates a body from its pieces.
  public init(head: [UInt8], payload: Payload, tail: [UInt8]) {
    self.head = head
    self.payload = payload
    self.tail = tail
  }

  /// The whole body as it is sent.
  public var bytes: [UInt8] { head + payload.bytes + tail }

  /// How many bytes it has.
  public var count: Int { head.count + payload.bytes.count + tail.count }
}

/// One request to the application's callback URL that was not accepted yet.
///
/// The body is kept as it was first sent, so that each attempt sends the same bytes under the same id.
public struct QueuedCallback: Hashable, Sendable {
  /// The number of its first event; callbacks are sent in the order of their numbers.
  public let number: Int64
  /// How many events it carries; their numbers count up from its own.
  public let eventCount: Int
  /// What is sent.
  public let body: CallbackBody
  /// How many attempts failed since it was queued or since the subscription was last reactivated.
  public var failures: Int
  /// When the first of those failed.
  public var firstFailure: Timestamp?
  /// When it is to be sent; in the past while an attempt is under way.
  public var due: Timestamp

  /// Creates a callback from its parts.
  public init(
    number: Int64, eventCount: Int, body: CallbackBody, failures: Int = 0,
    firstFailure: Timestamp? = nil,
    due: Timestamp
  ) {
    self.number = number
    self.eventCount = eventCount
    self.body = body
    self.failures = failures
    self.firstFailure = firstFailure
    self.due = due
  }
}
