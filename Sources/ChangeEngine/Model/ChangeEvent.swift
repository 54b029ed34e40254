/// What happened to a record.
public enum ChangeType: String, Hashable, Sendable, CaseIterable {
  case created = "CREATED"
  case updated = "UPDATED"
  case deleted = "DELETED"
  /// A webhook of a kind that the engine does not know; it is kept, never dropped.
  case unknown = "UNKNOWN"
}

/// The way by which the engine learned of a change.
public enum ChangeSource: String, Hashable, Sendable, CaseIterable {
  case poll
  case webhook
}

/// One change of one record, as the engine reports it.
public struct ChangeEvent: Hashable, Sendable {
  /// The same for each delivery of this event, and no other event's; they count up from 1.
  public let number: Int64
  /// What happened.
  public let type: ChangeType
  /// The resource's name in the configuration, or the platform's name for a webhook's object.
  public let objectType: String
  /// The record's id.
  public let objectID: RecordID
  /// The record's updated stamp, or the time of the poll where it has none; for a webhook the moment
  /// at which the change occurred.
  public let date: Timestamp
  /// The start of the poll run that found the change; `nil` for a webhook.
  public let pollDate: Timestamp?

  /// How the engine learned of the change.
  public var source: ChangeSource { pollDate == nil ? .webhook : .poll }

  /// Creates an event from its parts.
  public init(
    number: Int64, type: ChangeType, objectType: String, objectID: RecordID, date: Timestamp,
    pollDate: Timestamp?
  ) {
    self.number = number
    self.type = type
    self.objectType = objectType
    self.objectID = objectID
    self.date = date
    self.pollDate = pollDate
  }
}
