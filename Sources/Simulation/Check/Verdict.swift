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
    /// The name under which the configuration polls the record; `nil` for a change that a webhook owed.
    package var polling: String?
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

  /// A change of which nobody has to know yet at the end.
  package struct Pending: Hashable, Sendable {
    package let record: RecordReference
    /// Whether its event was made, and waits for the application to accept it; else the change came too
    /// near the end to be owed.
    package let isWaiting: Bool
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
  package var pending: [Pending] = []
  /// Deletions that this configuration cannot see.
  package var undetectable: [RecordReference] = []

  /// Where both ways are on: the records of which they tell different stories.
  package var disagreements: [Disagreement] = []

  package init() {}

  /// Returns the same with each record named after its instance; positions stay those of its trace.
  func qualified(by instance: String) -> Verdict {
    var verdict = self
    let surplus = { (item: Surplus) in
      Surplus(record: item.record.qualified(by: instance), event: item.event)
    }
    verdict.lost = lost.map {
      Loss(
        record: $0.record.qualified(by: instance), owed: $0.owed, states: $0.states,
        dueRun: $0.dueRun, polling: $0.polling, notification: $0.notification)
    }
    verdict.duplicated = duplicated.map(surplus)
    verdict.misclassified = misclassified.map {
      Misclassification(
        record: $0.record.qualified(by: instance), actual: $0.actual, expected: $0.expected,
        event: $0.event)
    }
    verdict.invented = invented.map(surplus)
    verdict.pending = pending.map {
      Pending(record: $0.record.qualified(by: instance), isWaiting: $0.isWaiting)
    }
    verdict.undetectable = undetectable.map { $0.qualified(by: instance) }
    verdict.disagreements = disagreements.map {
      Disagreement(
        record: $0.record.qualified(by: instance), polled: $0.polled, notified: $0.notified)
    }
    return verdict
  }

  static func += (lhs: inout Verdict, rhs: Verdict) {
    lhs.lost += rhs.lost
    lhs.duplicated += rhs.duplicated
    lhs.misclassified += rhs.misclassified
    lhs.invented += rhs.invented
    lhs.pending += rhs.pending
    lhs.undetectable += rhs.undetectable
    lhs.disagreements += rhs.disagreements
  }
}
