package import ChangeEngine

/// A place in a file.
package struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let position: SourcePosition

  package init(file: String, position: SourcePosition) {
    self.file = file
    self.position = position
  }

  package var description: String { "\(file):\(position.line):\(position.column)" }
}

/// An instance that a scenario watches, and what must come of it.
package struct WatchedInstance: Sendable {
  /// The name that the scenario gives it; `nil` for the only one.
  package var name: String?
  package var instance: Instance
  package var configurationProblems: [ConfigurationProblem]
  /// What is wrong only in the scenario's own world, as its reader found it.
  package var hazards: Set<ConfigurationProblem.Code> = []
  package var expectations: Expectations

  package init(
    name: String? = nil, instance: Instance, configurationProblems: [ConfigurationProblem] = [],
    expectations: Expectations = Expectations()
  ) {
    self.name = name
    self.instance = instance
    self.configurationProblems = configurationProblems
    self.expectations = expectations
  }
}

/// One case of a scenario: everything that one run needs.
package struct Scenario: Sendable {
  package var file: String
  package var title: String
  package var caseName: String?
  package var location: SourceLocation
  package var why: String?
  package var source: String?
  package var tags: [String]
  package var skipReason: String?
  /// In the order in which the scenario names them; at least one.
  package var instances: [WatchedInstance]
  package var policies: Policies
  package var start: Timestamp
  package var until: Timestamp
  package var crm: CRMProfile
  package var records: [ExistingRecord]
  package var timeline: [TimelineEntry]
  /// What must come of the whole: of several instances, what is not any one's.
  package var expectations: Expectations

  package init(
    file: String, title: String, caseName: String? = nil, location: SourceLocation,
    why: String? = nil, source: String? = nil, tags: [String] = [], skipReason: String? = nil,
    instances: [WatchedInstance], policies: Policies = Policies(), start: Timestamp,
    until: Timestamp, crm: CRMProfile, records: [ExistingRecord], timeline: [TimelineEntry],
    expectations: Expectations
  ) {
    precondition(!instances.isEmpty)
    self.file = file
    self.title = title
    self.caseName = caseName
    self.location = location
    self.why = why
    self.source = source
    self.tags = tags
    self.skipReason = skipReason
    self.instances = instances
    self.policies = policies
    self.start = start
    self.until = until
    self.crm = crm
    self.records = records
    self.timeline = timeline
    self.expectations = expectations
  }

  /// Whether each instance has its name and expectations of its own.
  package var isOfSeveral: Bool { instances[0].name != nil }

  /// The only instance, or that of a scenario as it is seen by one of its instances.
  package var instance: Instance { instances[0].instance }

  /// Returns the scenario as if that instance were the only one.
  func seen(by index: Int) -> Scenario {
    var scenario = self
    scenario.instances = [instances[index]]
    scenario.instances[0].name = nil
    scenario.expectations = instances[index].expectations
    return scenario
  }

  /// The title and the case's name, as reports show them.
  package var displayName: String {
    caseName.map { "\(title) [\($0)]" } ?? title
  }
}

/// A record that was there before the start.
package struct ExistingRecord: Hashable, Sendable {
  package let resource: String
  package let id: RecordID
  package let created: Timestamp
  package let updated: Timestamp
  package let fields: [JSONValue.Member]

  package init(
    resource: String, id: RecordID, created: Timestamp, updated: Timestamp,
    fields: [JSONValue.Member]
  ) {
    self.resource = resource
    self.id = id
    self.created = created
    self.updated = updated
    self.fields = fields
  }
}

/// A change of records in the CRM.
package struct RecordChange: Hashable, Sendable {
  package let kind: ChangeKind
  package let resource: String
  package let ids: [RecordID]
  /// The record that takes in the others, for a merge; those are then deleted.
  package let mergeTarget: RecordID?
  /// Stamps that the scenario gives; the CRM's clock makes the others.
  package let created: Timestamp?
  package let updated: Timestamp?
  package let fields: [JSONValue.Member]

  package init(
    kind: ChangeKind, resource: String, ids: [RecordID], mergeTarget: RecordID? = nil,
    created: Timestamp? = nil, updated: Timestamp? = nil, fields: [JSONValue.Member] = []
  ) {
    self.kind = kind
    self.resource = resource
    self.ids = ids
    self.mergeTarget = mergeTarget
    self.created = created
    self.updated = updated
    self.fields = fields
  }
}

/// One thing that happens, and when.
package struct TimelineEntry: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case change(RecordChange)
    case fault(Fault)
    /// A webhook arrives as the scenario spells it out.
    case webhook(SignedWebhook)
    /// Someone reactivates the subscription to the callbacks.
    case reactivation
    /// The application fetches the callbacks that are queued.
    case pull
    /// The engine's process dies: at once, or after so many effects of its next step.
    case crash(afterEffects: Int?, restart: Timestamp?)
  }

  package let at: Timestamp
  package let action: Action

  package init(at: Timestamp, action: Action) {
    self.at = at
    self.action = action
  }
}
