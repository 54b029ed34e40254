import ChangeEngine

/// Compares a run with what its scenario expects.
package struct ExpectationCheck {
  private let scenario: Scenario
  private let outcome: Simulator.Outcome
  private let verdict: Verdict

  package init(_ scenario: Scenario, _ outcome: Simulator.Outcome, _ verdict: Verdict) {
    self.scenario = scenario
    self.outcome = outcome
    self.verdict = verdict
  }

  /// Returns what was not met: events, requests, deliveries, responses, problems,
  /// silence, then the oracle's verdicts.
  package func failures() -> [Failure] {
    [
      eventFailure(), requestFailure(), deliveryFailure(), responseFailure(), problemFailure(),
      storeFailure(), breachFailure(),
    ].compactMap { $0 }
      + silenceFailures() + VerdictCheck(scenario, outcome, verdict).failures()
  }

  /// What no scenario has to expect: each webhook is answered exactly once.
  private func breachFailure() -> Failure? {
    guard let first = outcome.trace.breaches.first else { return nil }
    return Failure(
      message: "the engine broke its contract \(outcome.trace.breaches.count) times: \(first.text)",
      moment: first.at)
  }

  // MARK: Events and requests

  private func eventFailure() -> Failure? {
    guard let listing = scenario.expectations.events else { return nil }
    let matcher = EventMatcher(scenario)
    let events = outcome.trace.events
    lazy var index = EventIndex(events)
    let comparison = Comparison(
      listing, events, candidates: { index.candidates(for: $0) }, fits: matcher.fits)
    guard !comparison.isMet else { return nil }
    let namesSource = listing.elements.contains { $0.source != nil }
    let rows = comparison.rows(
      expected: { EventMatcher.text($0, from: scenario.start) },
      actual: { EventMatcher.text($0, from: scenario.start, namingSource: namesSource) })
    let first = comparison.firstMismatch
    return Failure(
      message: "the events are not those expected", rows: rows,
      causes: obstacles(to: comparison.mismatches.expected.map { listing.elements[$0] }),
      moment: first.actual.map { events[$0].at }
        ?? first.expected.flatMap { listing.elements[$0].at })
  }

  /// What of the configuration keeps events from coming, where they are expected.
  private func obstacles(to missing: [ExpectedEvent]) -> [String] {
    let found = scenario.instances[0].configurationProblems.filter { problem in
      switch problem.code {
      case .eventsDisabled, .nothingPolled, .vendorTypeSpelling:
        // Of a setting that only has no effect, or another name, a note is made.
        !missing.isEmpty && problem.severity != .information
      case .objectNotPolled:
        missing.contains { $0.object.map { problem.message.contains("'\($0)'") } ?? true }
      default: false
      }
    }
    return found.map { "\($0.message); \($0.remedy)" }
  }

  private func requestFailure() -> Failure? {
    guard let listing = scenario.expectations.requests else { return nil }
    let requests = outcome.trace.requests
    let comparison = Comparison(listing, requests) { expected, actual in
      (expected.at ?? actual.at) == actual.at && (expected.url ?? actual.url) == actual.url
        && (expected.status ?? actual.status) == actual.status
        && (expected.method ?? "GET").uppercased() == "GET"
    }
    guard !comparison.isMet else { return nil }
    // Every request is a GET; that is only worth a word where a method is expected.
    let method = listing.elements.contains { $0.method != nil } ? "GET" : nil
    let text = { (at: Timestamp?, method: String?, status: Int?, url: String?) in
      [
        at?.offsetText(from: scenario.start), method, status.map(String.init),
        url?.withSecretsMasked,
      ]
      .compactMap { $0 }.joined(separator: " ")
    }
    let first = comparison.firstMismatch
    return Failure(
      message: "the poll requests are not those expected",
      rows: comparison.rows(
        expected: { text($0.at, $0.method?.uppercased(), $0.status, $0.url) },
        actual: { text($0.at, method, $0.status, $0.url) }),
      moment: first.actual.map { requests[$0].at }
        ?? first.expected.flatMap { listing.elements[$0].at })
  }

  private func deliveryFailure() -> Failure? {
    guard let listing = scenario.expectations.deliveries else { return nil }
    let deliveries = outcome.trace.deliveries
    let comparison = Comparison(listing, deliveries) { DeliveryMatcher.fits($0, $1) }
    guard !comparison.isMet else { return nil }
    let start = scenario.start
    let first = comparison.firstMismatch
    return Failure(
      message: "the deliveries to the callback are not those expected",
      rows: comparison.rows(
        expected: { DeliveryMatcher.text($0, from: start) },
        actual: { DeliveryMatcher.text($0, from: start) }),
      moment: first.actual.map { deliveries[$0].at }
        ?? first.expected.flatMap { listing.elements[$0].at })
  }

  private func responseFailure() -> Failure? {
    guard let listing = scenario.expectations.responses else { return nil }
    let responses = outcome.trace.responses
    let comparison = Comparison(listing, responses) {
      ($0.at ?? $1.at) == $1.at && ($0.status ?? $1.status) == $1.status
    }
    guard !comparison.isMet else { return nil }
    let text = { (at: Timestamp?, status: Int?, fault: String?) in
      [at?.offsetText(from: scenario.start), status.map(String.init), fault]
        .compactMap { $0 }.joined(separator: " ")
    }
    let first = comparison.firstMismatch
    return Failure(
      message: "the answers to the webhooks are not those expected",
      rows: comparison.rows(
        expected: { text($0.at, $0.status, nil) }, actual: { text($0.at, $0.status, $0.fault) }),
      moment: first.actual.map { responses[$0].at }
        ?? first.expected.flatMap { listing.elements[$0].at })
  }

  private func problemFailure() -> Failure? {
    let instance = scenario.instances[0]
    let found = Set(instance.configurationProblems.map(\.code)).union(instance.hazards)
      .map(\.rawValue)
    let missing = scenario.expectations.problems.filter { !found.contains($0) }
    guard !missing.isEmpty else { return nil }
    return Failure(
      message: "a problem of the configuration was not reported",
      rows: missing.map { Failure.Row(expected: $0, actual: nil) }
        + found.sorted().map { Failure.Row(expected: nil, actual: $0) })
  }

  private func storeFailure() -> Failure? {
    var found: [(code: String, first: Trace.StoreFailure)] = []
    for failure in outcome.trace.storeFailures where found.last?.code != failure.fault.error.code {
      found.append((failure.fault.error.code, failure))
    }
    let expected = scenario.expectations.store
    guard found.map(\.code) != expected else { return nil }
    return Failure(
      message: "what went wrong with the state is not what was expected",
      rows: (0..<max(found.count, expected.count)).map { index in
        let first = found.indices.contains(index) ? found[index].first : nil
        let code = expected.indices.contains(index) ? expected[index] : nil
        return Failure.Row(
          expected: code,
          actual: first.map {
            "\($0.at.offsetText(from: scenario.start)) \($0.fault.error.code): \($0.fault.error)"
          }, isMatch: code == first?.fault.error.code)
      }, moment: found.first?.first.at)
  }

  private func silenceFailures() -> [Failure] {
    scenario.expectations.silences.compactMap { silence in
      let loud = outcome.trace.events.filter { silence.from <= $0.at && $0.at <= silence.to }
      guard let first = loud.first else { return nil }
      return Failure(
        message: """
          events came between \(silence.from.offsetText(from: scenario.start)) and \
          \(silence.to.offsetText(from: scenario.start)), where silence was expected
          """,
        rows: loud.map {
          Failure.Row(expected: nil, actual: EventMatcher.text($0, from: scenario.start))
        }, moment: first.at)
    }
  }
}
