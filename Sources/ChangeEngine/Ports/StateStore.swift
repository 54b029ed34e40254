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

  /// Creates the state of a new instance.
  public init(created: Timestamp) {
    self.created = created
    polledThrough = created
    incarnation = 0
    lastEventNumber = 0
    isDisabled = false
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
  /// Keeps what is known of each record; `nil` forgets it.
  func setVersions(_ versions: [(id: RecordID, version: RecordVersion?)], in resource: String)
    throws
  /// Returns the ids of all records that are remembered, sorted by their bytes.
  func knownIDs(in resource: String) throws -> [RecordID]
  /// Returns the callbacks that wait to be accepted, oldest first.
  func outbox() throws -> [Callback]
  /// Adds a callback that waits to be accepted.
  func appendToOutbox(_ callback: Callback) throws
  /// Removes a callback that was accepted.
  func removeFromOutbox(_ id: String) throws
}

/// Keeps the engine's state.
public protocol StateStore: AnyObject {
  /// Runs `body` in one transaction: when it throws, none of its writes is kept.
  func transact<Result>(_ body: (any StateTransaction) throws -> Result) throws -> Result
}
