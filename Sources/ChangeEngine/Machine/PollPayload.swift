/// Writes the raw body of a run: the reported records, each with its `objectId` and `eventType`.
package enum PollPayload {
  static func bytes(_ changes: [PollDiffer.Change], of run: PollRun) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128 + 256 * changes.count)
    bytes.append(UInt8(ascii: "{"))
    JSONValue.string(run.resource.name).write(into: &bytes)
    bytes += ":[".utf8
    var isFirst = true
    for change in changes where change.record != .null {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      annotated(change.record, id: change.id, type: change.type).write(into: &bytes)
    }
    bytes += "],\"pollDate\":\(run.start.millisecondsSinceEpoch),\"objectType\":".utf8
    JSONValue.string(run.resource.name).write(into: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  /// Returns the record with the two members, unless it has members of those names itself.
  package static func annotated(
    _ record: JSONValue, id: RecordID, type: ChangeType
  ) -> JSONValue {
    guard case .object(var members) = record else { return record }
    for (key, text) in [("objectId", id.text), ("eventType", type.rawValue)]
    where record[key] == nil {
      members.append(.init(key: key, value: .string(text)))
    }
    return .object(members)
  }
}
