import Simulation

/// Work that a seed determines, the same on every machine.
enum Workload {
  /// Returns delays of 1 ms to 10 minutes, evenly spread.
  static func delays(count: Int) -> [Int64] {
    var random = SeededRandom(seed: 20_261_123).fork("delays")
    return (0..<count).map { _ in random.next(in: 1...600_000) }
  }
}
