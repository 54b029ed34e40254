package import ChangeEngine

/// Writes a state of a record as the CRM shows it.
package final class RecordWriter: Sendable {
  /// A place in the text at which records of one resource differ.
  private enum Slot: UInt8, CaseIterable { case id, created, updated, fields, flag }

  private let resource: CRMResource
  /// The text of every record: a stretch that is always the same, then what differs.
  private let pieces: [(text: [UInt8], slot: Slot?)]
  /// The keys that no field may have to be written in its slot, where fields stand beside others.
  private let takenKeys: [String]

  package init(_ resource: CRMResource) {
    self.resource = resource
    var record = JSONValue.object([])
    RecordWriter.insert(RecordWriter.mark(.id), at: resource.id.keys[...], in: &record)
    RecordWriter.insert(
      RecordWriter.mark(.created), at: resource.created.path.keys[...], in: &record)
    RecordWriter.insert(
      RecordWriter.mark(.updated), at: resource.updated.path.keys[...], in: &record)
    let base = resource.updated.path.keys.dropLast()
    let siblings = FieldPath(keys: Array(base)).value(in: record) ?? record
    var taken: [String] = []
    if case .object(let members) = siblings { taken = members.map(\.key) }
    let fieldsKey = String(repeating: "_", count: 1 + (taken.map(\.count).max() ?? 0))
    RecordWriter.insert(RecordWriter.mark(.fields), at: base + [fieldsKey], in: &record)
    if case .flagged(let path) = resource.deletions {
      RecordWriter.insert(RecordWriter.mark(.flag), at: path.keys[...], in: &record)
      taken += path.keys
    }
    takenKeys = taken
    var text: [UInt8] = []
    record.write(into: &text)
    pieces = RecordWriter.pieces(of: text, fieldsPrefix: fieldsKey.utf8.count + 4)
  }

  /// Appends the record as JSON: id, dates, the scenario's fields beside the updated date, perhaps a flag.
  package func write(_ id: RecordID, _ state: RecordState, into bytes: inout [UInt8]) {
    guard hasKeysOfTheirOwn(state.fields) else { return record(id, state).write(into: &bytes) }
    for (text, slot) in pieces {
      bytes.append(contentsOf: text)
      switch slot {
      case .id: RecordWriter.idValue(id).write(into: &bytes)
      case .created: write(state.created, as: resource.created, into: &bytes)
      case .updated: write(state.updated, as: resource.updated, into: &bytes)
      case .fields:
        for field in state.fields {
          bytes.append(UInt8(ascii: ","))
          JSONValue.string(field.key).write(into: &bytes)
          bytes.append(UInt8(ascii: ":"))
          field.value.write(into: &bytes)
        }
      case .flag: JSONValue.bool(state.isDeleted).write(into: &bytes)
      case nil: break
      }
    }
  }

  /// Returns the record as a value; slower, and right whatever keys its fields have.
  package func record(_ id: RecordID, _ state: RecordState) -> JSONValue {
    var record = JSONValue.object([])
    RecordWriter.insert(RecordWriter.idValue(id), at: resource.id.keys[...], in: &record)
    insert(state.created, as: resource.created, in: &record)
    insert(state.updated, as: resource.updated, in: &record)
    let base = resource.updated.path.keys.dropLast()
    for field in state.fields {
      RecordWriter.insert(field.value, at: base + [field.key], in: &record)
    }
    if case .flagged(let path) = resource.deletions {
      RecordWriter.insert(.bool(state.isDeleted), at: path.keys[...], in: &record)
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
    isNumber(id) ? .number(id.text) : .string(id.text)
  }

  /// Whether an id is what a number of 64 bits is written as.
  private static func isNumber(_ id: RecordID) -> Bool {
    id.wholeNumber != nil || Int64(id.text).map { String($0) == id.text } ?? false
  }

  // MARK: The text that is always the same

  /// JSON has no such byte, so it is found again in the text.
  private static func mark(_ slot: Slot) -> JSONValue {
    .number(String(Unicode.Scalar(slot.rawValue)))
  }

  /// Cuts the text at its marks; the fields' own mark goes, with the key and the comma before it.
  private static func pieces(
    of text: [UInt8], fieldsPrefix: Int
  ) -> [(text: [UInt8], slot: Slot?)] {
    var pieces: [(text: [UInt8], slot: Slot?)] = []
    var start = 0
    for (position, byte) in text.enumerated() {
      guard let slot = Slot(rawValue: byte) else { continue }
      let end = slot == .fields ? position - fieldsPrefix : position
      pieces.append((Array(text[start..<end]), slot))
      start = position + 1
    }
    pieces.append((Array(text[start...]), nil))
    return pieces
  }

  /// Whether no field stands where another member does: that takes its place instead.
  private func hasKeysOfTheirOwn(_ fields: [JSONValue.Member]) -> Bool {
    // More are too many to compare each with each.
    guard fields.count <= 32 else { return false }
    for (index, field) in fields.enumerated() {
      if takenKeys.contains(field.key) || fields[..<index].contains(where: { $0.key == field.key })
      {
        return false
      }
    }
    return true
  }

  private func write(
    _ date: Timestamp, as stamp: CRMResource.Stamp, into bytes: inout [UInt8]
  ) {
    guard stamp.format.writesPlainText else {
      return JSONValue.string(stamp.format.format(date, zone: stamp.zone)).write(into: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
    stamp.format.write(date, zone: stamp.zone, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: The value

  private func insert(
    _ date: Timestamp, as stamp: CRMResource.Stamp, in record: inout JSONValue
  ) {
    RecordWriter.insert(
      .string(stamp.format.format(date, zone: stamp.zone)), at: stamp.path.keys[...], in: &record)
  }

  private static func insert(
    _ value: JSONValue, at keys: ArraySlice<String>, in record: inout JSONValue
  ) {
    guard let key = keys.first else {
      record = value
      return
    }
    var members: [JSONValue.Member] = []
    if case .object(let existing) = record { members = existing }
    // A second reference would make each insertion copy what is there.
    record = .null
    let index = members.firstIndex { $0.key == key } ?? members.count
    if index == members.count { members.append(.init(key: key, value: .object([]))) }
    insert(value, at: keys.dropFirst(), in: &members[index].value)
    record = .object(members)
  }
}
