import ChangeEngine
import Simulation

/// Work that a seed determines, the same on every machine.
enum Workload {
  /// Returns moments, evenly spread.
  static func moments(count: Int, in range: ClosedRange<Int64>) -> [Timestamp] {
    var random = SeededRandom(seed: 20_261_123).fork("moments")
    return (0..<count).map { _ in Timestamp(millisecondsSinceEpoch: random.next(in: range)) }
  }

  /// Returns delays of 1 ms to 10 minutes, evenly spread.
  static func delays(count: Int) -> [Int64] {
    var random = SeededRandom(seed: 20_261_123).fork("delays")
    return (0..<count).map { _ in random.next(in: 1...600_000) }
  }
}
