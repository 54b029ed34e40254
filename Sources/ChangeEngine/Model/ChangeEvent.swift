/// What happened to a record.
public enum ChangeType: String, Hashable, Sendable {
  case created = "CREATED"
  case updated = "UPDATED"
  case deleted = "DELETED"
}

/// The way by which the engine learned of a change.
public enum ChangeSource: String, Hashable, Sendable {
  case poll
}

/// One change of one record, as the engine reports it.
public struct ChangeEvent: Hashable, Sendable {
  /// The same for each delivery of this event, and no other event's.
  public let id: String
  /// What happened.
  public let type: ChangeType
  /// The resource's name in the configuration.
  public let objectType: String
  /// The record's id.
  public let objectID: RecordID
  /// The record's updated stamp, or the time of the poll where it has none.
  public let date: Timestamp
  /// The start of the poll run that found the change.
  public let pollDate: Timestamp
  /// How the engine learned of the change.
  public let source: ChangeSource
  /// The record as the CRM sent it; `null` for a record found absent.
  public let record: JSONValue

  /// Creates an event from its parts, as a store does that reads it again.
  public init(
    id: String, type: ChangeType, objectType: String, objectID: RecordID, date: Timestamp,
    pollDate: Timestamp, source: ChangeSource, record: JSONValue
  ) {
    self.id = id
    self.type = type
    self.objectType = objectType
    self.objectID = objectID
    self.date = date
    self.pollDate = pollDate
    self.source = source
    self.record = record
  }
}

/// One request to the application's callback URL, with a few events of one resource.
public struct Callback: Hashable, Sendable {
  /// The same for each attempt to deliver this callback.
  public let id: String
  /// The events, in the order in which the CRM listed the records.
  public let events: [ChangeEvent]

  /// Creates a callback from its parts.
  public init(id: String, events: [ChangeEvent]) {
    self.id = id
    self.events = events
  }
}
