import ChangeEngine

/// What came of killing the engine's process once at each of its actions.
///
/// At least once is promised: an event that comes again under its own id is counted and no fault.
/// Whatever else the oracle finds must be found without the crash, too, or be stated by the scenario.
package struct CrashSweep: Sendable {
  /// How often the process was killed, in a run of its own each.
  package private(set) var pointCount = 0
  /// How many points there are; more than were played where the case is long.
  package let pointCountWhole: Int
  /// How many events came again under the id that they had the first time, in all those runs.
  package private(set) var redeliveredCount = 0
  package private(set) var lostCount = 0
  package private(set) var duplicatedCount = 0
  package private(set) var misclassifiedCount = 0
  package private(set) var inventedCount = 0
  /// What no run may show, one for each point that shows something.
  package private(set) var failures: [Failure] = []

  /// Why not all points were played, if they were not.
  package private(set) var interruption: String?

  private let baseline: Verdict
  private let stated: KilledExpectations
  /// What is stated and was not seen yet.
  private var unseen: Set<String>

  /// Creates a sweep beside the verdict of the run without a crash.
  package init(_ baseline: Verdict, stated: KilledExpectations, pointCountWhole: Int) {
    self.baseline = baseline
    self.stated = stated
    self.pointCountWhole = pointCountWhole
    unseen = Set(
      stated.lost.map { "lost: \($0)" } + stated.duplicated.map { "duplicated: \($0)" }
        + stated.misclassified.map { "misclassified: \($0.record)" }
        + stated.invented.map { "invented: \($0)" })
  }

  /// Adds the run in which the process was killed at `action`.
  mutating func add(_ verdict: Verdict, of trace: Trace, action: Int, _ killedWhen: String?) {
    pointCount += 1
    redeliveredCount += trace.redeliveredCount
    let stated = stated
    let lost = excess(verdict.lost, baseline.lost, \.record, \.owed).filter { item in
      !isStated("lost", item.record) { stated.lost.contains(item.record) }
    }
    let duplicated = excess(verdict.duplicated, baseline.duplicated, \.record, \.record).filter {
      item in !isStated("duplicated", item.record) { stated.duplicated.contains(item.record) }
    }
    let misclassified = excess(
      verdict.misclassified, baseline.misclassified, \.record, \.actual
    ).filter { item in
      !isStated("misclassified", item.record) {
        stated.misclassified.contains {
          $0.record == item.record && ($0.actual ?? item.actual) == item.actual
            && ($0.expected ?? item.expected) == item.expected
        }
      }
    }
    let invented = excess(verdict.invented, baseline.invented, \.record, \.record).filter {
      item in !isStated("invented", item.record) { stated.invented.contains(item.record) }
    }
    lostCount += lost.count
    duplicatedCount += duplicated.count
    misclassifiedCount += misclassified.count
    inventedCount += invented.count
    let found =
      lost.map { "lost: \($0.record), owed \($0.owed.rawValue)" }
      + duplicated.map { "duplicated: \($0.record)" }
      + misclassified.map {
        "misclassified: \($0.record) is \($0.actual.rawValue), should be \($0.expected.rawValue)"
      } + invented.map { "invented: \($0.record)" }
    guard !found.isEmpty else { return }
    failures.append(
      Failure(
        message: """
          killed at action \(action), \(killedWhen ?? "never"), the run ends otherwise; \
          play it with --crash-at \(action)
          """,
        rows: found.map { Failure.Row(expected: nil, actual: $0) }))
  }

  /// Notes that the points from here on are not played.
  mutating func interrupt(_ reason: String) { interruption = reason }

  /// Says what the scenario states and no point showed, once all points were played.
  mutating func finish() {
    guard !unseen.isEmpty else { return }
    failures.append(
      Failure(
        message: "what 'killed' states was not seen at any point",
        rows: unseen.sorted().map { Failure.Row(expected: $0, actual: nil) }))
  }

  private mutating func isStated(
    _ kind: String, _ record: RecordReference, _ fits: () -> Bool
  ) -> Bool {
    guard fits() else { return false }
    unseen.remove("\(kind): \(record)")
    return true
  }

  /// Returns what was found and the baseline has not, or not as often.
  private func excess<Item, Kind: Hashable>(
    _ found: [Item], _ allowed: [Item], _ record: (Item) -> RecordReference,
    _ kind: (Item) -> Kind
  ) -> [Item] {
    var left: [RecordReference: [Kind: Int]] = [:]
    for item in allowed { left[record(item), default: [:]][kind(item), default: 0] += 1 }
    return found.filter { item in
      guard let count = left[record(item)]?[kind(item)], count > 0 else { return true }
      left[record(item)]?[kind(item)] = count - 1
      return false
    }
  }
}
