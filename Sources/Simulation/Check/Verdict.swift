package import ChangeEngine

/// What the oracle found: where the events differ from what really happened.
package struct Verdict: Hashable, Sendable {
  /// A change that no event told of.
  package struct Loss: Hashable, Sendable {
    package let record: RecordReference
    /// The kind of event that was owed.
    package let owed: ChangeType
    /// The states of the record that nobody learned of, as positions in its history.
    package let states: ClosedRange<Int>
    /// The start of the run that had to see the change; `nil` if none succeeded in time.
    package let dueRun: Timestamp?
    /// The position of the notification that told of it; `nil` for a change that a poll owed.
    package var notification: Int?
  }

  /// An event that should not have been sent.
  package struct Surplus: Hashable, Sendable {
    package let record: RecordReference
    /// The position of the event in the trace.
    package let event: Int
  }

  /// An event of the wrong kind.
  package struct Misclassification: Hashable, Sendable {
    package let record: RecordReference
    package let actual: ChangeType
    package let expected: ChangeType
    /// The position of the event in the trace.
    package let event: Int
  }

  /// A record of which polling and webhooks told different stories.
  package struct Disagreement: Hashable, Sendable {
    package let record: RecordReference
    /// What polling made of it; `nil` for nothing.
    package let polled: ChangeType?
    /// What the webhooks made of it; `nil` for nothing.
    package let notified: ChangeType?
  }

  package var lost: [Loss] = []
  package var duplicated: [Surplus] = []
  package var misclassified: [Misclassification] = []
  package var invented: [Surplus] = []
  /// Changes too near the end to have been owed yet.
  package var pending: [RecordReference] = []
  /// Deletions that this configuration cannot see.
  package var undetectable: [RecordReference] = []

  /// Where both ways are on: the records of which they tell different stories.
  package var disagreements: [Disagreement] = []

  package init() {}
}
