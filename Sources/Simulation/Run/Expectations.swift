package import ChangeEngine

/// What a scenario says must come out.
package struct Expectations: Hashable, Sendable {
  package var events: Listing<ExpectedEvent>?
  package var silences: [Silence] = []
  package var lost: [RecordReference] = []
  package var duplicated: [RecordReference] = []
  package var misclassified: [ExpectedMisclassification] = []
  package var invented: [RecordReference] = []
  package var requests: Listing<ExpectedRequest>?
  package var deliveries: Listing<ExpectedDelivery>?
  package var disagreements: [ExpectedDisagreement] = []
  package var responses: Listing<ExpectedResponse>?
  package var problems: [String] = []
  /// The codes of what went wrong with the state, in order; repetitions in a row count once.
  package var store: [String] = []
  /// What may happen beyond that when the process is killed at its worst moment.
  package var killed = KilledExpectations()

  package init() {}
}

/// What a scenario says may happen only when the engine's process is killed.
package struct KilledExpectations: Hashable, Sendable {
  package var lost: [RecordReference] = []
  package var duplicated: [RecordReference] = []
  package var misclassified: [ExpectedMisclassification] = []
  package var invented: [RecordReference] = []

  package init() {}

  /// Returns the same with each record named after its instance.
  func qualified(by instance: String) -> KilledExpectations {
    var killed = KilledExpectations()
    killed.lost = lost.map { $0.qualified(by: instance) }
    killed.duplicated = duplicated.map { $0.qualified(by: instance) }
    killed.misclassified = misclassified.map {
      ExpectedMisclassification(
        record: $0.record.qualified(by: instance), actual: $0.actual, expected: $0.expected)
    }
    killed.invented = invented.map { $0.qualified(by: instance) }
    return killed
  }

  static func += (lhs: inout KilledExpectations, rhs: KilledExpectations) {
    lhs.lost += rhs.lost
    lhs.duplicated += rhs.duplicated
    lhs.misclassified += rhs.misclassified
    lhs.invented += rhs.invented
  }
}

/// A list of expected things, and how strictly it is taken.
package struct Listing<Element: Hashable & Sendable>: Hashable, Sendable {
  /// Whether the list names everything, or only some of it.
  package var isComplete: Bool
  /// Whether the order counts.
  package var isOrdered: Bool
  package var elements: [Element]

  package init(isComplete: Bool, isOrdered: Bool, elements: [Element]) {
    self.isComplete = isComplete
    self.isOrdered = isOrdered
    self.elements = elements
  }
}

/// An event that must come; what is `nil` may be anything.
package struct ExpectedEvent: Hashable, Sendable {
  package var at: Timestamp?
  package var withinMilliseconds: Int64 = 0
  package var type: ChangeType?
  package var object: String?
  package var id: RecordID?
  package var source: ChangeSource?
  package var fields: [JSONValue.Member] = []

  package init() {}
}

/// A poll request that must be sent; what is `nil` may be anything.
package struct ExpectedRequest: Hashable, Sendable {
  package var at: Timestamp?
  package var method: String?
  package var url: String?
  package var status: Int?

  package init() {}
}

/// An attempt to send a callback; what is `nil` may be anything.
package struct ExpectedDelivery: Hashable, Sendable {
  package var at: Timestamp?
  package var id: String?
  package var attempt: Int?
  /// The status of the answer; 0 when none came.
  package var status: Int?
  /// How many events the callback carries.
  package var eventCount: Int?

  package init() {}
}

/// An answer to a webhook; what is `nil` may be anything.
package struct ExpectedResponse: Hashable, Sendable {
  package var at: Timestamp?
  /// The status that the sender saw; 0 when no answer came.
  package var status: Int?

  package init() {}
}

/// A record of which polling and webhooks tell different stories, as a scenario documents it.
package struct ExpectedDisagreement: Hashable, Sendable {
  package let record: RecordReference
  /// What polling makes of it; `nil` for nothing.
  package let polled: ChangeType?
  /// What the webhooks make of it; `nil` for nothing.
  package let notified: ChangeType?

  package init(record: RecordReference, polled: ChangeType?, notified: ChangeType?) {
    self.record = record
    self.polled = polled
    self.notified = notified
  }
}

/// A window in which no event may come.
package struct Silence: Hashable, Sendable {
  package let from: Timestamp
  package let to: Timestamp

  package init(from: Timestamp, to: Timestamp) {
    self.from = from
    self.to = to
  }
}

/// An event of the wrong kind that a scenario documents.
package struct ExpectedMisclassification: Hashable, Sendable {
  package let record: RecordReference
  package let actual: ChangeType?
  package let expected: ChangeType?

  package init(record: RecordReference, actual: ChangeType?, expected: ChangeType?) {
    self.record = record
    self.actual = actual
    self.expected = expected
  }
}
