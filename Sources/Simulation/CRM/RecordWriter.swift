package import ChangeEngine

/// Writes a state of a record as the CRM shows it.
package struct RecordWriter: Sendable {
  private let resource: CRMResource

  package init(_ resource: CRMResource) {
    self.resource = resource
  }

  /// Returns the record: id, dates, the scenario's fields beside the updated date, perhaps a flag.
  package func record(_ id: RecordID, _ state: RecordState) -> JSONValue {
    var record = JSONValue.object([])
    insert(RecordWriter.idValue(id), at: resource.id.keys[...], in: &record)
    insert(state.created, as: resource.created, in: &record)
    insert(state.updated, as: resource.updated, in: &record)
    let base = resource.updated.path.keys.dropLast()
    for field in state.fields {
      insert(field.value, at: base.isEmpty ? [field.key] : base + [field.key], in: &record)
    }
    if case .flagged(let path) = resource.deletions {
      insert(.bool(state.isDeleted), at: path.keys[...], in: &record)
    }
    return record
  }

  /// Returns the value of a field that a scenario names as it does in `set`, or by its whole path.
  package func value(of field: String, in record: JSONValue) -> JSONValue? {
    let base = Array(resource.updated.path.keys.dropLast())
    return FieldPath(keys: base + [field]).value(in: record)
      ?? FieldPath(field)?.value(in: record)
  }

  /// Ids that are numbers are written as numbers, as HubSpot's older answers have them.
  private static func idValue(_ id: RecordID) -> JSONValue {
    guard let number = Int64(id.text), String(number) == id.text else { return .string(id.text) }
    return .number(id.text)
  }

  private func insert(
    _ date: Timestamp, as stamp: CRMResource.Stamp, in record: inout JSONValue
  ) {
    insert(
      .string(stamp.format.format(date, zone: stamp.zone)), at: stamp.path.keys[...], in: &record)
  }

  private func insert(_ value: JSONValue, at keys: ArraySlice<String>, in record: inout JSONValue) {
    guard let key = keys.first else {
      record = value
      return
    }
    var members: [JSONValue.Member] = []
    if case .object(let existing) = record { members = existing }
    // A second reference would make each insertion copy what is there.
    record = .null
    if members.isEmpty { members.reserveCapacity(8) }
    let index = members.firstIndex { $0.key == key } ?? members.count
    if index == members.count { members.append(.init(key: key, value: .object([]))) }
    insert(value, at: keys.dropFirst(), in: &members[index].value)
    record = .object(members)
  }
}
