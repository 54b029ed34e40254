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
    return value == field.value
      || value.scalarText != nil && value.scalarText == field.value.scalarText
  }

  static func text(_ expected: ExpectedEvent, from start: Timestamp) -> String {
    var parts: [String] = []
    if let at = expected.at { parts.append(at.offsetText(from: start)) }
    if expected.withinMilliseconds > 0 {
      parts.append("within \(UInt64(expected.withinMilliseconds).durationText)")
    }
    parts.append(expected.type?.rawValue ?? "any kind")
    parts.append("\(expected.object ?? "…")/\(expected.id?.text ?? "…")")
    if !expected.fields.isEmpty {
      parts.append("with \(expected.fields.map(\.key).joined(separator: ", "))")
    }
    return parts.joined(separator: " ")
  }

  static func text(_ actual: Trace.Event, from start: Timestamp) -> String {
    let event = actual.event
    return
      "\(actual.at.offsetText(from: start)) \(event.type.rawValue) \(event.objectType)/\(event.objectID)"
  }
}
