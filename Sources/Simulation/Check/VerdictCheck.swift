import ChangeEngine

/// Compares what the oracle found with what a scenario documents, one by one: an entry stands for one
/// loss, one duplicate, and excuses no other of the same record.
struct VerdictCheck {
  /// How many causes one failure spells out.
  private static let causesMax = 3

  private let scenario: Scenario
  private let verdict: Verdict
  private let losses: LossExplanation
  private let events: EventExplanation

  init(_ scenario: Scenario, _ outcome: Simulator.Outcome, _ verdict: Verdict) {
    self.scenario = scenario
    self.verdict = verdict
    losses = LossExplanation(scenario, outcome)
    events = EventExplanation(scenario, outcome)
  }

  func failures() -> [Failure] {
    let expected = scenario.expectations
    return [
      recordFailure(
        "lost", expected.lost, verdict.lost, record: \.record, cause: losses.cause),
      recordFailure(
        "duplicated", expected.duplicated, verdict.duplicated, record: \.record,
        cause: events.causeOfDuplicate),
      misclassificationFailure(),
      recordFailure(
        "invented", expected.invented, verdict.invented, record: \.record,
        cause: events.causeOfInvention),
      disagreementFailure(),
    ].compactMap { $0 }
  }

  private func recordFailure<Found>(
    _ name: String, _ expected: [RecordReference], _ found: [Found],
    record: (Found) -> RecordReference, cause: (Found) -> Cause
  ) -> Failure? {
    failure(
      "\(name): the oracle finds", expected.map(canonical), found,
      record: { $0 }, foundRecord: record, fits: { $0 == record($1) },
      text: \.description, foundText: { record($0).description }, cause: cause)
  }

  private func misclassificationFailure() -> Failure? {
    let text = { (record: RecordReference, actual: ChangeType?, expected: ChangeType?) in
      "\(record) is \(actual?.rawValue ?? "any"), should be \(expected?.rawValue ?? "any")"
    }
    return failure(
      "misclassified: the oracle finds", scenario.expectations.misclassified,
      verdict.misclassified, record: \.record, foundRecord: \.record,
      fits: { expected, found in
        canonical(expected.record) == found.record
          && (expected.actual ?? found.actual) == found.actual
          && (expected.expected ?? found.expected) == found.expected
      },
      text: { text(canonical($0.record), $0.actual, $0.expected) },
      foundText: { text($0.record, $0.actual, $0.expected) }, cause: events.cause)
  }

  private func disagreementFailure() -> Failure? {
    let text = { (record: RecordReference, polled: ChangeType?, notified: ChangeType?) in
      """
      \(record): \(polled?.rawValue ?? "nothing") by poll, \(notified?.rawValue ?? "nothing") by \
      webhook
      """
    }
    return failure(
      "disagreements: polling and webhooks differ on", scenario.expectations.disagreements,
      verdict.disagreements, record: \.record, foundRecord: \.record,
      fits: {
        canonical($0.record) == $1.record && $0.polled == $1.polled && $0.notified == $1.notified
      },
      text: { text(canonical($0.record), $0.polled, $0.notified) },
      foundText: { text($0.record, $0.polled, $0.notified) }, cause: { _ in nil })
  }

  /// Returns what one side has and the other has not, unless each has its partner, which is of the same
  /// record.
  private func failure<Expected: Hashable & Sendable, Found>(
    _ name: String, _ expected: [Expected], _ found: [Found],
    record: (Expected) -> RecordReference, foundRecord: (Found) -> RecordReference,
    fits: (Expected, Found) -> Bool, text: (Expected) -> String, foundText: (Found) -> String,
    cause: (Found) -> Cause?
  ) -> Failure? {
    let places = Dictionary(grouping: found.indices) { foundRecord(found[$0]) }
    let comparison = Comparison(
      Listing(isComplete: true, isOrdered: false, elements: expected), found,
      candidates: { places[canonical(record($0)), default: []][...] }, fits: fits)
    guard !comparison.isMet else { return nil }
    let (missing, surplus) = comparison.mismatches
    let causes = surplus.prefix(VerdictCheck.causesMax).compactMap { cause(found[$0]) }
    return Failure(
      message: "\(name) \(counted(found.count)), expected \(counted(expected.count))",
      rows: surplus.map { Failure.Row(expected: nil, actual: foundText(found[$0])) }
        + missing.map { Failure.Row(expected: text(expected[$0]), actual: nil) },
      causes: causes.map(\.text), moment: causes.first?.moment)
  }

  /// A record may also go by the name that its events carry.
  private func canonical(_ record: RecordReference) -> RecordReference {
    if scenario.crm.resources.contains(where: { $0.name == record.resource }) { return record }
    guard let polling = scenario.instance.resources.first(where: { $0.name == record.resource })
    else { return record }
    return RecordReference(
      resource: CRMQuery.resourceName(of: polling.url.text), id: record.id)
  }

  private func counted(_ count: Int) -> String {
    count == 0 ? "none" : String(count)
  }
}
