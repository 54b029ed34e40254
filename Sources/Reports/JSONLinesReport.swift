import ChangeEngine
package import Formats
package import Simulation

/// Writes results as JSON Lines: one object a line, keys sorted, with its `kind`.
package enum JSONLinesReport {
  /// Returns the lines of one case: requests, decisions, events and deliveries in order of time, then the case.
  package static func lines(of result: CaseResult, withDecisions: Bool) -> String {
    var entries: [(at: Timestamp, order: Int, line: JSONValue)] = []
    for request in result.trace.requests { entries.append((request.at, 0, line(request, result))) }
    for event in result.trace.events { entries.append((event.at, 2, line(event, result))) }
    for response in result.trace.responses {
      entries.append((response.at, 0, line(response, result)))
    }
    for delivery in result.trace.deliveries {
      entries.append((delivery.at, 3, line(delivery, result)))
    }
    for failure in result.trace.storeFailures {
      entries.append((failure.at, 1, line(failure, result)))
    }
    if withDecisions {
      for note in result.trace.notes { entries.append((note.at, 1, line(note, result))) }
    }
    // Sorting by time and kind keeps the order within each kind.
    let sorted = entries.enumerated().sorted {
      ($0.element.at, $0.element.order, $0.offset) < ($1.element.at, $1.element.order, $1.offset)
    }
    return sorted.map { text($0.element.line) }.joined() + text(summary(of: result))
  }

  /// Returns the last line.
  package static func summaryLine(of results: [CaseResult], interrupted: Bool = false) -> String {
    var members: [JSONValue.Member] = [
      .init(key: "kind", value: .string("summary")),
      .init(
        key: "virtualMilliseconds",
        value: .number(String(results.reduce(0) { $0 &+ $1.virtualMilliseconds }))),
    ]
    for status in [CaseResult.Status.passed, .failed, .skipped, .unknown] {
      let count = results.count { $0.status == status }
      members.append(.init(key: status.rawValue, value: .number(String(count))))
    }
    let sweeps = results.compactMap(\.crashes)
    if !sweeps.isEmpty {
      members.append(.init(key: "crashes", value: sum(sweeps)))
    }
    if interrupted { members.append(.init(key: "interrupted", value: .bool(true))) }
    return text(.object(members))
  }

  /// Returns the line of one problem.
  package static func line(of problem: Problem) -> String {
    text(
      .object([
        .init(key: "kind", value: .string("problem")),
        .init(key: "code", value: .string(problem.code)),
        .init(key: "severity", value: .string(problem.severity.rawValue)),
        .init(key: "file", value: .string(problem.location.file)),
        .init(key: "line", value: .number(String(problem.location.position.line))),
        .init(key: "column", value: .number(String(problem.location.position.column))),
        .init(key: "path", value: .string(problem.path)),
        .init(key: "message", value: .string(problem.message)),
        .init(key: "remedy", value: .string(problem.remedy)),
      ]))
  }

  /// Returns the line of what playing a problem's prediction showed.
  package static func proofLine(
    of problem: Problem, status: String, text: String, causes: [String], scenario: String?
  ) -> String {
    self.text(
      .object([
        .init(key: "kind", value: .string("proof")),
        .init(key: "code", value: .string(problem.code)),
        .init(key: "file", value: .string(problem.location.file)),
        .init(key: "path", value: .string(problem.path)),
        .init(key: "status", value: .string(status)),
        .init(key: "message", value: .string(text)),
        .init(key: "causes", value: .array(causes.map(JSONValue.string))),
        .init(key: "scenario", value: scenario.map(JSONValue.string) ?? .null),
      ]))
  }

  private static func summary(of result: CaseResult) -> JSONValue {
    let verdict = result.verdict
    var members =
      identity("scenario", result) + [
        .init(key: "file", value: .string(result.scenario.file)),
        .init(key: "status", value: .string(result.status.rawValue)),
        .init(key: "digest", value: .string(result.trace.digest.hexadecimal)),
        .init(
          key: "virtualMilliseconds", value: .number(String(result.virtualMilliseconds))),
      ]
    let counts = [
      ("lost", verdict.lost.count), ("duplicated", verdict.duplicated.count),
      ("misclassified", verdict.misclassified.count), ("invented", verdict.invented.count),
      ("pending", verdict.pending.count), ("undetectable", verdict.undetectable.count),
      ("redelivered", result.trace.redeliveredCount),
    ]
    members += counts.map { .init(key: $0.0, value: .number(String($0.1))) }
    for (name, records) in [
      ("pending", verdict.pending.map(\.record)), ("undetectable", verdict.undetectable),
    ]
    where !records.isEmpty {
      members.append(
        .init(key: name + "Records", value: .array(records.map { .string($0.description) })))
    }
    if !verdict.disagreements.isEmpty {
      members.append(
        .init(key: "disagreements", value: .number(String(verdict.disagreements.count))))
    }
    if let crashes = result.crashes {
      members.append(.init(key: "crashes", value: sum([crashes])))
    }
    if let reason = result.reason { members.append(.init(key: "reason", value: .string(reason))) }
    if !result.failures.isEmpty {
      members.append(
        .init(key: "failures", value: .array(result.failures.map { .string($0.message) })))
    }
    return .object(members)
  }

  /// What came of killing the process everywhere.
  private static func sum(_ sweeps: [CrashSweep]) -> JSONValue {
    let counts: [(String, (CrashSweep) -> Int)] = [
      ("points", \.pointCount), ("pointsWhole", \.pointCountWhole),
      ("redelivered", \.redeliveredCount), ("lost", \.lostCount),
      ("duplicated", \.duplicatedCount), ("misclassified", \.misclassifiedCount),
      ("invented", \.inventedCount),
    ]
    return .object(
      counts.map { name, count in
        .init(key: name, value: .number(String(sweeps.reduce(0) { $0 + count($1) })))
      })
  }

  /// The members that name a line; of several instances also the one that it is about.
  private static func identity(
    _ kind: String, _ result: CaseResult, instance: Int? = nil
  ) -> [JSONValue.Member] {
    let name = instance.flatMap { result.scenario.instances[$0].name }
    return [
      .init(key: "kind", value: .string(kind)),
      .init(key: "scenario", value: .string(result.scenario.title)),
      .init(key: "case", value: result.scenario.caseName.map(JSONValue.string) ?? .null),
    ] + (name.map { [.init(key: "instance", value: .string($0))] } ?? [])
  }

  private static func time(_ moment: Timestamp) -> JSONValue.Member {
    .init(key: "at", value: .number(String(moment.millisecondsSinceEpoch)))
  }

  private static func line(_ request: Trace.Request, _ result: CaseResult) -> JSONValue {
    var members =
      identity("request", result, instance: request.instance) + [
        time(request.at), .init(key: "method", value: .string("GET")),
        .init(key: "url", value: .string(request.url.withSecretsMasked)),
        .init(key: "status", value: .number(String(request.status))),
      ]
    if let fault = request.fault { members.append(.init(key: "fault", value: .string(fault))) }
    return .object(members)
  }

  private static func line(_ entry: Trace.Event, _ result: CaseResult) -> JSONValue {
    .object(
      identity("event", result, instance: entry.instance) + [
        time(entry.at), .init(key: "type", value: .string(entry.event.type.rawValue)),
        .init(key: "object", value: .string(entry.event.objectType)),
        .init(key: "id", value: .string(entry.event.objectID.text)),
        .init(key: "via", value: .string(entry.event.source.rawValue)),
      ])
  }

  private static func line(_ response: Trace.Response, _ result: CaseResult) -> JSONValue {
    var members =
      identity("response", result) + [
        time(response.at), .init(key: "status", value: .number(String(response.status))),
      ]
    if let fault = response.fault { members.append(.init(key: "fault", value: .string(fault))) }
    return .object(members)
  }

  /// Bodies longer than this are left out; their length stands there instead.
  private static let bodyBytesMax = 1 << 20

  private static func line(_ entry: Trace.Delivery, _ result: CaseResult) -> JSONValue {
    let body = entry.delivery.body
    var members =
      identity("delivery", result, instance: entry.instance) + [
        time(entry.at), .init(key: "id", value: .string(entry.delivery.id)),
        .init(key: "attempt", value: .number(String(entry.delivery.attempt))),
        .init(key: "status", value: .number(String(entry.status))),
      ]
    if let fault = entry.fault { members.append(.init(key: "fault", value: .string(fault))) }
    if body.count <= bodyBytesMax, let document = try? JSONDocument(body.bytes, depthMax: 160) {
      members.append(.init(key: "body", value: document.root))
    } else {
      members.append(.init(key: "bodyBytes", value: .number(String(body.count))))
    }
    return .object(members)
  }

  private static func line(_ failure: Trace.StoreFailure, _ result: CaseResult) -> JSONValue {
    .object(
      identity("store", result) + [
        time(failure.at), .init(key: "error", value: .string(failure.fault.error.code)),
        .init(key: "text", value: .string(failure.fault.error.description)),
      ])
  }

  private static func line(_ note: Trace.Note, _ result: CaseResult) -> JSONValue {
    .object(
      identity("decision", result, instance: note.instance) + [
        time(note.at), .init(key: "text", value: .string(DecisionText.text(note.decision))),
      ])
  }

  private static func text(_ value: JSONValue) -> String { value.canonicalText + "\n" }
}
