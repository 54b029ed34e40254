import Simulation
import SnapshotDiff
import Testing

/// The order of ids that are numbers.
@Suite struct DigitOrderTests {
  @Test func `numbers are ordered as their digits are as text`() {
    var random = SeededRandom(seed: 9)
    var numbers: [UInt64] = [0, 1, 9, 10, 11, 99, 100, 999_999_999_999_999_999]
    for digits in 1...18 {
      let power = (1..<digits).reduce(1 as Int64) { power, _ in power * 10 }
      numbers += (0..<20).map { _ in UInt64(random.next(in: power...(power * 10 - 1))) }
      numbers += [UInt64(power), UInt64(power * 10 - 1)]
    }

    for one in numbers {
      for other in numbers {
        let (text, otherText) = (String(one), String(other))
        #expect(
          (DigitOrder(one) < DigitOrder(other))
            == text.utf8.lexicographicallyPrecedes(otherText.utf8), "\(one) and \(other)")
        #expect((DigitOrder(one) == DigitOrder(other)) == (one == other))
      }
    }
  }
}
