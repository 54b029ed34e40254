package import ChangeEngine

/// A record of the CRM, named by its resource and id.
package struct RecordReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let resource: String
  package let id: RecordID

  package init(resource: String, id: RecordID) {
    self.resource = resource
    self.id = id
  }

  package var description: String { "\(resource)/\(id)" }

  /// Returns the record as one instance sees it, `east:contacts/7`.
  func qualified(by instance: String) -> RecordReference {
    RecordReference(resource: "\(instance):\(resource)", id: id)
  }

  package static func < (lhs: RecordReference, rhs: RecordReference) -> Bool {
    lhs.resource == rhs.resource
      ? RecordOrder(lhs.id) < RecordOrder(rhs.id) : lhs.resource < rhs.resource
  }
}

/// The order in which a CRM lists ids: numbers by their value, then texts by their bytes.
package struct RecordOrder: Comparable, Sendable {
  private let number: Int64
  private let id: RecordID

  package init(_ id: RecordID) {
    number = Int64(id.text) ?? .max
    self.id = id
  }

  package static func < (lhs: RecordOrder, rhs: RecordOrder) -> Bool {
    lhs.number == rhs.number ? lhs.id < rhs.id : lhs.number < rhs.number
  }

  package static func == (lhs: RecordOrder, rhs: RecordOrder) -> Bool { lhs.id == rhs.id }
}

/// How a state of a record came about.
package enum ChangeKind: String, Hashable, Sendable {
  /// It was there before the start.
  case existing
  case created = "create"
  case updated = "update"
  case deleted = "delete"
  case restored = "restore"
  case merged = "merge"
}

/// One state of a record: what it says, and the moments that matter.
package struct RecordState: Hashable, Sendable {
  package let kind: ChangeKind
  /// The true time of the change.
  package let occurred: Timestamp
  /// When a query can find it.
  package let visible: Timestamp
  package let created: Timestamp
  package let updated: Timestamp
  package let fields: [JSONValue.Member]
  package var isDeleted: Bool { kind == .deleted }

  package init(
    kind: ChangeKind, occurred: Timestamp, visible: Timestamp, created: Timestamp,
    updated: Timestamp, fields: [JSONValue.Member]
  ) {
    self.kind = kind
    self.occurred = occurred
    self.visible = visible
    self.created = created
    self.updated = updated
    self.fields = fields
  }
}

/// All states of one record, oldest first: the truth that verdicts are measured by.
package struct RecordHistory: Hashable, Sendable {
  package let id: RecordID
  package var states: [RecordState]

  package init(id: RecordID, states: [RecordState]) {
    self.id = id
    self.states = states
  }

  package var existedBefore: Bool { states.first?.kind == .existing }
}
