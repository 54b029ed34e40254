/// The suites that `eventbench perf` can run.
///
/// A new suite is one file beside this one and one line in each of the two switches here.
package enum BenchmarkSuite: String, CaseIterable, Sendable {
  case diff
  case kernel
  case scenario
  case webhooks
  case dates

  /// What the suite measures, in a few words.
  package var summary: String {
    switch self {
    case .diff: "two snapshots, from files to the list of changes"
    case .scenario: "virtual days with simulated CRM, engine and oracle"
    case .kernel: "the scheduler of virtual time"
    case .webhooks: "the normalization of signed webhooks"
    case .dates: "reading and writing dates"
    }
  }

  /// The suite's benchmarks.
  ///
  /// The work is `scale` times smaller than usual; 1 gives figures that count.
  package func benchmarks(scale: Int) -> [Benchmark] {
    switch self {
    case .diff: DiffSuite(scale: scale).benchmarks
    case .scenario: ScenarioSuite(scale: scale).benchmarks
    case .kernel: KernelSuite(scale: scale).benchmarks
    case .webhooks: WebhooksSuite(scale: scale).benchmarks
    case .dates: DatesSuite(scale: scale).benchmarks
    }
  }
}
