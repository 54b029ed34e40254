import ChangeEngine
import Simulation
import Testing

/// Lists that are compared in whatever order.
@Suite struct ComparisonTests {
  private func listing<Element>(_ elements: [Element], isComplete: Bool = true) -> Listing<Element>
  {
    Listing(isComplete: isComplete, isOrdered: false, elements: elements)
  }

  @Test(arguments: [2_000, 1_500, 2_500])
  func `equal entries of a list are asked about once`(actual: Int) {
    var asked = 0
    let comparison = Comparison(
      listing(Array(repeating: 0, count: 2_000)), Array(0..<actual)
    ) { _, _ in
      asked += 1
      return true
    }

    #expect(comparison.isMet == (actual == 2_000))
    #expect(comparison.mismatches.expected.count == max(0, 2_000 - actual))
    #expect(comparison.mismatches.actual.count == max(0, actual - 2_000))
    #expect(asked < 10_000)
  }

  @Test func `an entry is asked about its candidates alone`() {
    var asked = 0
    let comparison = Comparison(
      listing((0..<2_000).reversed()), Array(0..<2_000), candidates: { [$0] }
    ) { expected, actual in
      asked += 1
      return expected % 2 == 0
    }

    #expect(comparison.mismatches.expected == stride(from: 0, to: 2_000, by: 2).map { $0 })
    #expect(asked < 10_000)
  }

  @Test func `a long list in order has each partner once`() {
    let expected = ["z", "a", "a"] + Array(repeating: "b", count: 1_100)
    let actual = ["a"] + Array(repeating: "c", count: 1_100)
    let comparison = Comparison(
      Listing(isComplete: true, isOrdered: true, elements: expected), actual, fits: ==)

    #expect(comparison.mismatches.expected == [0] + Array(2..<1_103))
    #expect(comparison.mismatches.actual == Array(1..<1_101))
  }

  /// Each entry fits what has one of its letters.
  @Test(arguments: 0..<400)
  func `partners are those of who asks each about each`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let next = { (count: Int64) in random.next(in: 0...(count - 1)) }
    let letters = 2 + next(6)
    let texts = { (count: Int64, length: Int64) in
      (0..<count).map { _ in
        String((0...next(length)).map { _ in Character(UnicodeScalar(UInt8(97 + next(letters)))) })
      }
    }
    let (expected, actual) = (texts(1 + next(24), 3), texts(next(24), 1))
    let fits = { (expected: String, actual: String) in expected.contains(actual) }
    let candidates = { (expected: String) in
      actual.indices.filter { fits(expected, actual[$0]) || $0 % 3 == 0 }[...]
    }
    let partners = self.partners(expected, actual, fits)

    for isComplete in [false, true] {
      let listing = listing(expected, isComplete: isComplete)
      let comparison = Comparison(listing, actual, fits: fits)
      let indexed = Comparison(listing, actual, candidates: candidates, fits: fits)
      let missing = expected.indices.filter { !partners.contains($0) }
      var rows = actual.indices.map { place in
        Failure.Row(
          expected: partners[place].map { expected[$0] }, actual: actual[place],
          isMatch: partners[place] != nil || !isComplete)
      }
      if !isComplete, missing.isEmpty { rows.removeAll { $0.expected == nil } }
      rows += missing.map { Failure.Row(expected: expected[$0], actual: nil) }

      #expect(comparison.rows(expected: { $0 }, actual: { $0 }) == rows)
      #expect(indexed.rows(expected: { $0 }, actual: { $0 }) == rows)
      #expect(comparison.mismatches.expected == missing)
      #expect(indexed.mismatches == comparison.mismatches)
    }
  }

  /// Lets each take the first that is free, and where none is, lets the others move on.
  private func partners(
    _ expected: [String], _ actual: [String], _ fits: (String, String) -> Bool
  ) -> [Int?] {
    var partners: [Int?] = actual.map { _ in nil }
    func place(_ row: Int, _ asked: inout Set<Int>) -> Bool {
      let fitting = actual.indices.filter { fits(expected[row], actual[$0]) }
      if let free = fitting.first(where: { partners[$0] == nil }) {
        partners[free] = row
        return true
      }
      for column in fitting where asked.insert(column).inserted {
        if let other = partners[column], !place(other, &asked) { continue }
        partners[column] = row
        return true
      }
      return false
    }
    for row in expected.indices {
      var asked: Set<Int> = []
      _ = place(row, &asked)
    }
    return partners
  }
}
