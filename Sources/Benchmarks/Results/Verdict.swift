import Simulation

/// How a measurement stands to an earlier one of the same work.
package struct Verdict: Hashable, Sendable {
  package let id: String
  /// The median processor time over that of the baseline: above 1 is slower.
  package let ratio: Double
  /// Where the ratio lies in 95 of 100 draws from both runs.
  package let low: Double
  package let high: Double

  private static let draws = 2_000

  /// Compares with the baseline's measurement of the same work; `nil` when it has none.
  package init?(_ measurement: Measurement, baseline: [Measurement]) {
    guard
      let earlier = baseline.first(where: { $0.id == measurement.id && $0.work == measurement.work }
      )
    else { return nil }
    id = measurement.id
    let (times, earlierTimes) = (Verdict.times(measurement), Verdict.times(earlier))
    ratio = Verdict.ratio(times, earlierTimes)
    // The bootstrap (Efron 1979), from a fixed seed: the same runs give the same verdict.
    var random = SeededRandom(seed: 1).fork(measurement.id)
    func drawn(_ times: [Int64]) -> [Int64] {
      times.map { _ in times[Int(random.next() % UInt64(times.count))] }
    }
    let ratios = (0..<Verdict.draws).map { _ in Verdict.ratio(drawn(times), drawn(earlierTimes)) }
      .sorted()
    low = ratios[Verdict.draws * 25 / 1_000]
    high = ratios[Verdict.draws * 975 / 1_000 - 1]
  }

  /// Whether it is slower by more than that fraction, with the whole interval.
  package func exceeds(gate: Double) -> Bool { low > 1 + gate }

  /// `1.03 × the baseline's time (0.99 to 1.08): no difference`.
  package var text: String {
    let word = low > 1 ? "slower" : high < 1 ? "faster" : "no difference"
    let interval = "\(Figures.fixed(low, 2)) to \(Figures.fixed(high, 2))"
    return "\(id): \(Figures.fixed(ratio, 2)) × the baseline's time (\(interval)): \(word)"
  }

  private static func times(_ measurement: Measurement) -> [Int64] {
    measurement.runs.map(\.processorNanoseconds)
  }

  private static func ratio(_ times: [Int64], _ earlier: [Int64]) -> Double {
    Double(max(1, Median.of(times))) / Double(max(1, Median.of(earlier)))
  }
}
