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
  /// The id where it is not just the digits of the number, as nearly every one is.
  private let other: RecordID?

  package init(_ id: RecordID) {
    if let number = id.wholeNumber {
      self.number = Int64(number)
      other = nil
    } else {
      number = Int64(id.text) ?? .max
      other = id
    }
  }

  private var id: RecordID { other ?? RecordID(String(number)) }

  package static func < (lhs: RecordOrder, rhs: RecordOrder) -> Bool {
    if lhs.number != rhs.number { return lhs.number < rhs.number }
    return (lhs.other != nil || rhs.other != nil) && lhs.id < rhs.id
  }
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
  package var states: RecordStates

  package init(id: RecordID, first: RecordState) {
    self.id = id
    states = RecordStates(first)
  }

  package var existedBefore: Bool { states.first.kind == .existing }
}

/// The states of one record, at least one: most have no other, so the first needs no array.
package struct RecordStates: Hashable, Sendable, RandomAccessCollection {
  package let first: RecordState
  private var later: [RecordState] = []

  init(_ first: RecordState) {
    self.first = first
  }

  package var hasOne: Bool { later.isEmpty }
  package var last: RecordState { later.last ?? first }

  package var startIndex: Int { 0 }
  package var endIndex: Int { later.count + 1 }
  package subscript(index: Int) -> RecordState { index == 0 ? first : later[index - 1] }

  mutating func append(_ state: RecordState) { later.append(state) }
}

/// The records of one resource, in the order in which they came about.
package struct RecordHistories: Sendable {
  package private(set) var records: [RecordHistory] = []
  /// The positions of the records that were not only there before the start, in some order.
  package private(set) var changed: [Int] = []
  private var index = IDIndex()

  package func position(of id: RecordID) -> Int? { position(of: id, hash: id.wordHash) }

  package subscript(position: Int) -> RecordHistory { records[position] }

  package subscript(id: RecordID) -> RecordHistory? { position(of: id).map { records[$0] } }

  /// Makes room for so many more records.
  mutating func reserve(_ count: Int) {
    records.reserveCapacity(records.count + count)
    index.reserve(records.count + count) { [records] in records[$0].id.wordHash }
  }

  /// Adds a state to a record, which may be its first; returns the record's position.
  mutating func add(_ state: consuming RecordState, to id: RecordID) -> Int {
    let hash = id.wordHash
    guard let position = position(of: id, hash: hash) else {
      if state.kind != .existing { changed.append(records.count) }
      index.insert(records.count, hash: hash) { [records] in records[$0].id.wordHash }
      records.append(RecordHistory(id: id, first: state))
      return records.count - 1
    }
    let isFirstChange = records[position].states.hasOne && records[position].existedBefore
    if isFirstChange { changed.append(position) }
    records[position].states.append(state)
    return position
  }

  private func position(of id: RecordID, hash: UInt64) -> Int? {
    index.row(hash: hash) { records[$0].id == id }
  }
}
