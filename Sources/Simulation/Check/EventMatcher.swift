import ChangeEngine

/// Tells whether an event is the one that a scenario expects.
struct EventMatcher {
  private let writers: [String: RecordWriter]

  init(_ scenario: Scenario) {
    var writers: [String: RecordWriter] = [:]
    for polling in scenario.instance.resources {
      let name = CRMQuery.resourceName(of: polling.url.text)
      guard let resource = scenario.crm.resources.first(where: { $0.name == name }) else {
        continue
      }
      writers[polling.name] = RecordWriter(resource)
    }
    self.writers = writers
  }

  func fits(_ expected: ExpectedEvent, _ actual: Trace.Event) -> Bool {
    if let at = expected.at {
      let last = at.advanced(byMilliseconds: expected.withinMilliseconds)
      guard at <= actual.at, actual.at <= last else { return false }
    }
    let event = actual.event
    return (expected.type ?? event.type) == event.type
      && (expected.object ?? event.objectType) == event.objectType
      && (expected.id ?? event.objectID) == event.objectID
      && (expected.source ?? event.source) == event.source
      && expected.fields.allSatisfy { isHeld($0, by: actual) }
  }

  private func isHeld(_ field: JSONValue.Member, by entry: Trace.Event) -> Bool {
    let record = entry.record.value
    guard
      let value = writers[entry.event.objectType]?.value(of: field.key, in: record)
        ?? FieldPath(field.key)?.value(in: record)
    else { return false }
    return EventMatcher.areEqual(value, field.value)
      || value.scalarText != nil && value.scalarText == field.value.scalarText
  }

  /// Whether two values say the same; the order of an object's keys says nothing.
  private static func areEqual(_ lhs: JSONValue, _ rhs: JSONValue) -> Bool {
    switch (lhs, rhs) {
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
    case (.object(let left), .object(let right)):
      let (left, right) = (values(of: left), values(of: right))
      return left.count == right.count
        && left.allSatisfy { key, value in right[key].map { areEqual(value, $0) } ?? false }
    default: return lhs == rhs
    }
  }

  /// Of a key that stands twice the last value counts.
  private static func values(of members: [JSONValue.Member]) -> [String: JSONValue] {
    Dictionary(members.map { ($0.key, $0.value) }) { $1 }
  }

  static func text(_ expected: ExpectedEvent, from start: Timestamp) -> String {
    var parts: [String] = []
    if let at = expected.at { parts.append(at.offsetText(from: start)) }
    if expected.withinMilliseconds > 0 {
      parts.append("within \(UInt64(expected.withinMilliseconds).durationText)")
    }
    parts.append(expected.type?.rawValue ?? "any kind")
    parts.append("\(expected.object ?? "…")/\(expected.id?.text ?? "…")")
    if let source = expected.source { parts.append("via \(source.rawValue)") }
    if !expected.fields.isEmpty {
      parts.append("with \(expected.fields.map(\.key).joined(separator: ", "))")
    }
    return parts.joined(separator: " ")
  }

  /// The way by which an event came is only named where an expected one names its own.
  static func text(
    _ actual: Trace.Event, from start: Timestamp, namingSource: Bool = false
  ) -> String {
    let event = actual.event
    let source = namingSource ? " via \(event.source.rawValue)" : ""
    return
      "\(actual.at.offsetText(from: start)) \(event.type.rawValue) \(event.objectType)/\(event.objectID)\(source)"
  }
}
