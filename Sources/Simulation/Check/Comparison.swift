/// Lays what was expected beside what came.
package struct Comparison<Expected: Hashable & Sendable, Actual> {
  private let listing: Listing<Expected>
  private let actual: [Actual]
  /// Pairs of positions in order of time; one side is `nil` where the other has no partner.
  private let pairs: [(expected: Int?, actual: Int?)]

  /// Lists longer than this are laid side by side up to the first difference only.
  private static var alignedMax: Int { 1_000 }

  /// Compares a list with what came.
  package init(
    _ listing: Listing<Expected>, _ actual: [Actual], fits: (Expected, Actual) -> Bool
  ) {
    let all = Array(actual.indices)[...]
    self.init(listing, actual, candidates: { _ in all }, fits: fits)
  }

  /// The same where not all are asked about each: `candidates` returns the positions, in ascending order,
  /// of all that may fit; it is asked only where order does not count.
  package init(
    _ listing: Listing<Expected>, _ actual: [Actual],
    candidates: (Expected) -> ArraySlice<Int>, fits: (Expected, Actual) -> Bool
  ) {
    self.listing = listing
    self.actual = actual
    if listing.isOrdered {
      pairs = Comparison.aligned(listing.elements, actual, fits)
    } else {
      var search = PartnerSearch(listing.elements, actual, candidates: candidates)
      search.run(fits)
      pairs = Comparison.pairs(search.partners, listing.elements.count)
    }
  }

  package var isMet: Bool { firstMismatch == (nil, nil) }

  /// The first pair that does not count as met; both `nil` when all do.
  var firstMismatch: (expected: Int?, actual: Int?) {
    pairs.first { isMismatch($0) } ?? (nil, nil)
  }

  /// The positions on each side that have no partner.
  package var mismatches: (expected: [Int], actual: [Int]) {
    let alone = pairs.filter { isMismatch($0) }
    return (alone.compactMap(\.expected), alone.compactMap(\.actual))
  }

  package func rows(
    expected: (Expected) -> String, actual actualText: (Actual) -> String
  ) -> [Failure.Row] {
    let showsAll =
      listing.isComplete || pairs.contains { $0.expected != nil && $0.actual == nil }
    return pairs.filter { showsAll || $0.expected != nil }.map { pair in
      Failure.Row(
        expected: pair.expected.map { expected(listing.elements[$0]) },
        actual: pair.actual.map { actualText(actual[$0]) },
        isMatch: !isMismatch(pair))
    }
  }

  private func isMismatch(_ pair: (expected: Int?, actual: Int?)) -> Bool {
    pair.actual == nil || listing.isComplete && pair.expected == nil
  }

  /// Keeps the longest sequence of partners in the same order on both sides.
  private static func aligned(
    _ expected: [Expected], _ actual: [Actual], _ fits: (Expected, Actual) -> Bool
  ) -> [(expected: Int?, actual: Int?)] {
    var first = 0
    while first < min(expected.count, actual.count), fits(expected[first], actual[first]) {
      first += 1
    }
    var pairs: [(expected: Int?, actual: Int?)] = (0..<first).map { ($0, $0) }
    let (rows, columns) = (expected.count - first, actual.count - first)
    guard rows * columns <= alignedMax * alignedMax else {
      return greedy(expected, actual, from: first, pairs, fits)
    }
    let lengths = commonLengths(expected[first...], actual[first...], fits)
    var (row, column) = (0, 0)
    while row < rows || column < columns {
      if row < rows, column < columns, fits(expected[first + row], actual[first + column]),
        lengths[row][column] == lengths[row + 1][column + 1] + 1
      {
        pairs.append((first + row, first + column))
        (row, column) = (row + 1, column + 1)
      } else if column < columns,
        row == rows || lengths[row][column + 1] >= lengths[row + 1][column]
      {
        pairs.append((nil, first + column))
        column += 1
      } else {
        pairs.append((first + row, nil))
        row += 1
      }
    }
    return pairs
  }

  private static func commonLengths(
    _ expected: ArraySlice<Expected>, _ actual: ArraySlice<Actual>,
    _ fits: (Expected, Actual) -> Bool
  ) -> [[Int]] {
    let (expected, actual) = (Array(expected), Array(actual))
    var lengths = Array(
      repeating: Array(repeating: 0, count: actual.count + 1), count: expected.count + 1)
    for row in expected.indices.reversed() {
      for column in actual.indices.reversed() {
        lengths[row][column] =
          fits(expected[row], actual[column])
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    return lengths
  }

  /// Takes for each expected thing the next one that fits.
  private static func greedy(
    _ expected: [Expected], _ actual: [Actual], from first: Int,
    _ start: [(expected: Int?, actual: Int?)], _ fits: (Expected, Actual) -> Bool
  ) -> [(expected: Int?, actual: Int?)] {
    var pairs = start
    var column = first
    for row in first..<max(first, expected.count) {
      guard
        let found = (column..<max(column, actual.count)).first(where: {
          fits(expected[row], actual[$0])
        })
      else {
        pairs.append((row, nil))
        continue
      }
      pairs += (column..<found).map { (nil, $0) }
      pairs.append((row, found))
      column = found + 1
    }
    return pairs + (column..<max(column, actual.count)).map { (nil, $0) }
  }

  /// What came, in its order, and then what did not.
  private static func pairs(
    _ partners: [Int?], _ expectedCount: Int
  ) -> [(expected: Int?, actual: Int?)] {
    let placed = Set(partners.compactMap { $0 })
    return partners.indices.map { (partners[$0], $0) }
      + (0..<expectedCount).filter { !placed.contains($0) }.map { ($0, nil) }
  }
}
