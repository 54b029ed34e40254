package import ChangeEngine

/// How the simulated CRM behaves.
package struct CRMProfile: Hashable, Sendable {
  /// What the CRM's clock is ahead of true time.
  package var clockOffsetMilliseconds: Int64
  /// The resources, in the order in which the scenario names them.
  package var resources: [CRMResource]
  /// How it sends webhooks; it sends none where nothing is subscribed.
  package var webhooks = DeliveryContract()
  /// Whether it touches each record itself after its creation.
  package var touchesNewRecords = false

  package init(clockOffsetMilliseconds: Int64 = 0, resources: [CRMResource]) {
    self.clockOffsetMilliseconds = clockOffsetMilliseconds
    self.resources = resources
  }
}

/// How one resource of the simulated CRM behaves.
package struct CRMResource: Hashable, Sendable {
  /// How `where=field='X'` reads.
  package enum Equality: String, Hashable, Sendable, CaseIterable { case since, after, equal }

  /// By what a listing is sorted.
  package enum Order: String, Hashable, Sendable, CaseIterable { case updated, created, id }

  /// What a listing shows of a deleted record: nothing, or a flag.
  package enum Deletions: Hashable, Sendable {
    case absent
    case flagged(FieldPath)
  }

  /// A date of a record as the CRM writes it.
  package struct Stamp: Hashable, Sendable {
    package var path: FieldPath
    package var format: DateFormat
    package var zone: ZoneRules

    package init(path: FieldPath, format: DateFormat, zone: ZoneRules) {
      self.path = path
      self.format = format
      self.zone = zone
    }
  }

  /// The name in the poll URL's path.
  package var name: String
  package var id: FieldPath
  package var created: Stamp
  package var updated: Stamp
  /// What the CRM keeps of a stamp; the rest is cut off.
  package var precision = DateUnit.millisecond
  /// How long a query cannot find a change yet; drawn from this range for each change.
  package var visibilityMilliseconds: ClosedRange<Int64> = 0...0
  package var order = Order.updated
  package var isDescending = false
  package var pageSize = 100
  /// How many records one query returns at most, over all of its pages.
  package var cap = 10_000
  package var equality = Equality.since
  package var deletions = Deletions.absent
  /// Properties that each record has and none has a value in: a query by one finds nothing, and is no
  /// error.
  package var emptyProperties: [String] = []

  package init(name: String, id: FieldPath, created: Stamp, updated: Stamp) {
    self.name = name
    self.id = id
    self.created = created
    self.updated = updated
  }

  /// Cuts a stamp to the CRM's precision on the clock that the CRM shows, towards the past.
  package func truncated(_ stamp: Timestamp) -> Timestamp {
    if case .millisecond = precision { return stamp }
    return DateStep(precision, in: updated.zone).start(ofStepAt: stamp)
  }
}
