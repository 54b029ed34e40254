/// Writes the raw body of a run: the reported records, each with its `objectId` and `eventType`.
package enum PollPayload {
  static func bytes(_ changes: [PollDiffer.Change], of run: PollRun) -> [UInt8] {
    var json = JSONBytes(
      capacity: changes.reduce(128) { $0 + ($1.record?.count ?? 0) + 80 + $1.id.text.utf8.count })
    json.json("{")
    json.text(run.plan.resource.name)
    json.json(":[")
    var isFirst = true
    for change in changes {
      guard let record = change.record else { continue }
      if !isFirst { json.json(",") }
      isFirst = false
      write(record.span, id: change.id, type: change.type, into: &json)
    }
    json.json("],\"pollDate\":")
    json.number(run.start.millisecondsSinceEpoch)
    json.json(",\"objectType\":")
    json.text(run.plan.resource.name)
    json.json("}")
    return json.bytes
  }

  /// Returns the record's text with the two members, unless it has members of those names itself.
  package static func annotated(
    _ record: borrowing Span<UInt8>, id: RecordID, type: ChangeType
  ) -> [UInt8] {
    var json = JSONBytes(capacity: record.count + 80 + id.text.utf8.count)
    write(record, id: id, type: type, into: &json)
    return json.bytes
  }

  private static func write(
    _ record: borrowing Span<UInt8>, id: RecordID, type: ChangeType, into json: inout JSONBytes
  ) {
    guard takesMembers(record) else {
      json.value(annotated(value(of: record), id: id, type: type))
      return
    }
    // The record goes on as the CRM wrote it; only its closing brace moves.
    json.json(record.extracting(..<(record.count - 1)))
    json.json(",\"objectId\":")
    json.text(id.text)
    json.json(",\"eventType\":")
    json.text(type.rawValue)
    json.json("}")
  }

  /// Whether the text is an object that has members, none of which can be one of the two.
  ///
  /// A text with an escape, or in which one of the names stands, gets a closer look.
  private static func takesMembers(_ record: borrowing Span<UInt8>) -> Bool {
    let end = record.count
    return end > 2 && record[0] == UInt8(ascii: "{") && record[end - 1] == UInt8(ascii: "}")
      && Bytes.position(of: UInt8(ascii: "\""), in: record, from: 0) < end
      && Bytes.position(of: UInt8(ascii: "\\"), in: record, from: 0) == end
      && !holds("jectId", record) && !holds("ventType", record)
  }

  /// Whether the text holds the word, which begins with a letter that is rare.
  private static func holds(_ word: StaticString, _ text: borrowing Span<UInt8>) -> Bool {
    let first = unsafe word.utf8Start[0]
    var start = Bytes.position(of: first, in: text, from: 0)
    while text.count - start >= word.utf8CodeUnitCount {
      if stands(word, text, at: start) { return true }
      start = Bytes.position(of: first, in: text, from: start + 1)
    }
    return false
  }

  private static func stands(
    _ word: StaticString, _ text: borrowing Span<UInt8>, at start: Int
  ) -> Bool {
    for index in 1..<word.utf8CodeUnitCount {
      guard unsafe word.utf8Start[index] == text[start + index] else { return false }
    }
    return true
  }

  /// The page's scan took the text, and refuses what the document refuses.
  private static func value(of record: borrowing Span<UInt8>) -> JSONValue {
    var bytes: [UInt8] = []
    record.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    return (try? JSONDocument(bytes).root) ?? .null
  }

  private static func annotated(
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
