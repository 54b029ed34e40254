/// What the engine remembers of a resource between two runs.
public struct ResourceState: Hashable, Sendable {
  /// The start of the last run that succeeded; at first, the creation of the instance.
  public var lastPoll: Timestamp
  /// How many runs failed since.
  public var failuresInARow: Int
  /// Whether a full listing was seen to its end at least once.
  public var hasBaseline: Bool

  /// Creates the state of a resource that was never polled.
  public init(lastPoll: Timestamp, failuresInARow: Int = 0, hasBaseline: Bool = false) {
    self.lastPoll = lastPoll
    self.failuresInARow = failuresInARow
    self.hasBaseline = hasBaseline
  }
}

/// What the engine remembers of an instance.
public struct InstanceState: Hashable, Sendable {
  /// When the instance was created.
  public let created: Timestamp
  /// The start of the last cycle over all resources that ended.
  public var polledThrough: Timestamp
  /// How often the engine was started; it tells answers to an earlier life from those to this one.
  public var incarnation: Int64
  /// The number of the last event.
  public var lastEventNumber: Int64
  /// Whether polling was disabled after too many failures.
  public var isDisabled: Bool
  /// Whether callbacks are only queued, since the last retry of one failed.
  public var isSubscriptionDeactivated: Bool

  /// Creates the state of a new instance.
  public init(created: Timestamp) {
    self.created = created
    polledThrough = created
    incarnation = 0
    lastEventNumber = 0
    isDisabled = false
    isSubscriptionDeactivated = false
  }
}

/// One transaction on the engine's state: all of its writes are kept, or none.
public protocol StateTransaction: AnyObject {
  /// Returns the instance's state, or `nil` before the first start.
  func instanceState() throws -> InstanceState?
  /// Keeps the instance's state.
  func setInstanceState(_ state: InstanceState) throws
  /// Returns a resource's state, or `nil` if it was never polled.
  func resourceState(_ resource: String) throws -> ResourceState?
  /// Keeps a resource's state.
  func setResourceState(_ state: ResourceState, of resource: String) throws
  /// Returns what is remembered of each record, in the order of `ids`.
  func versions(of ids: [RecordID], in resource: String) throws -> [RecordVersion?]
  /// Keeps what is known of each record; `nil` forgets it. Of two entries for one id the last counts.
  func setVersions(_ versions: [(id: RecordID, version: RecordVersion?)], in resource: String)
    throws
  /// Hands out every record that is remembered, in an order of the store's own, always the same.
  func eachVersion(in resource: String, _ body: (RecordID, RecordVersion) throws -> Void) throws
  /// Forgets the records whose updated date is `moment` or lies before it; those without one are kept.
  func forgetVersions(in resource: String, updatedBy moment: Timestamp) throws
  /// Returns the ids of all records that are remembered, in any order.
  func knownIDs(in resource: String) throws -> [RecordID]
  /// Returns how many records are remembered.
  func knownCount(in resource: String) throws -> Int
  /// Adds callbacks that wait to be accepted; those with one payload's number share its bytes.
  func appendToOutbox(_ callbacks: [QueuedCallback]) throws
  /// Keeps a callback's failures, first failure and due time; does nothing once it was removed.
  func updateInOutbox(_ callback: QueuedCallback) throws
  /// Removes a callback that was accepted, and its payload with the last callback that shares it.
  func removeFromOutbox(_ number: Int64) throws
  /// Makes every callback due at `now`, as if none had failed.
  func releaseOutbox(at now: Timestamp) throws
  /// Returns a callback, or `nil` where none has that number.
  func callback(_ number: Int64) throws -> QueuedCallback?
  /// Returns the callbacks with a greater number than `number` that are due at `moment` or before, by
  /// their numbers, but not those of `passedOver`, at most `limit`.
  func callbacks(
    dueBy moment: Timestamp, after number: Int64, passingOver passedOver: Set<Int64>, limit: Int
  ) throws -> [QueuedCallback]
  /// Returns the earliest due time after `moment`, or `nil` where nothing is due later.
  func nextCallbackDue(after moment: Timestamp) throws -> Timestamp?
  /// Keeps the keys that are not kept yet, with the time at which they came, and returns for each, in
  /// order, whether it was new; of two equal keys in one call the first one is. Calls come in order of time.
  func rememberWebhooks(_ keys: [WebhookKey], at now: Timestamp) throws -> [Bool]
  /// Forgets the keys that came before `moment`.
  func forgetWebhooks(before moment: Timestamp) throws
}

/// What tells one webhook item from another: two items with one key are one change, sent twice.
public struct WebhookKey: Hashable, Sendable {
  /// The key as text; compared byte for byte.
  public let text: String

  /// Creates a key from its text.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether both keys are the same bytes.
  public static func == (lhs: WebhookKey, rhs: WebhookKey) -> Bool {
    Bytes.areEqual(lhs.text, rhs.text)
  }

  /// Feeds the key's bytes to `hasher`.
  public func hash(into hasher: inout Hasher) {
    Bytes.feed(text, to: &hasher)
  }
}

/// Keeps the engine's state.
public protocol StateStore: AnyObject {
  /// Runs `body` in one transaction: when it throws, none of its writes is kept.
  func transact<Result>(_ body: (any StateTransaction) throws -> Result) throws -> Result
}

extension StateTransaction {
  /// Returns the first callbacks that are due at `moment` or before, by their numbers, at most `limit`.
  public func callbacks(dueBy moment: Timestamp, limit: Int) throws -> [QueuedCallback] {
    try callbacks(dueBy: moment, after: .min, limit: limit)
  }

  /// Returns the first of them with a greater number than `number`.
  public func callbacks(
    dueBy moment: Timestamp, after number: Int64, limit: Int
  ) throws -> [QueuedCallback] {
    try callbacks(dueBy: moment, after: number, passingOver: [], limit: limit)
  }

  /// Looks the records up one by one; a store that can read them all in one go does so.
  public func eachVersion(
    in resource: String, _ body: (RecordID, RecordVersion) throws -> Void
  ) throws {
    let ids = try knownIDs(in: resource).sorted()
    for (id, version) in zip(ids, try versions(of: ids, in: resource)) {
      if let version { try body(id, version) }
    }
  }
}
