/// Finds a partner for each expected thing, in whatever order, changing partners where that helps.
///
/// Each takes the first one that is free; where none is, the others move on, the first one first. Equal
/// things fit the same partners: what one of them was refused, none of them asks about again.
struct PartnerSearch<Expected: Hashable, Actual> {
  /// What equal expected things have in common.
  private struct Kind {
    /// The positions of those that may fit, in ascending order.
    let candidates: ArraySlice<Int>
    /// Where the first of them stands that may be free; none before it is, and none becomes so again.
    var free: Int
    /// The same of those that the search under way has not asked to move.
    var unasked: Int
    /// The search under way when that was set; the last number for a kind that finds nobody any more.
    var search = 0

    init(_ candidates: ArraySlice<Int>) {
      self.candidates = candidates
      (free, unasked) = (candidates.startIndex, candidates.startIndex)
    }
  }

  private let expected: [Expected]
  private let actual: [Actual]
  /// The kind of each expected thing.
  private var kindNumbers: [Int] = []
  private var kinds: [Kind] = []
  /// The search in which each actual thing's partner was asked to move; the last number for those whose
  /// partner never moves again.
  private var asked: [Int]
  private var search = 0
  /// The position of the partner of each actual thing.
  private(set) var partners: [Int?]

  /// Creates a search; `candidates` returns the positions, in ascending order, of all actual things that
  /// may fit an expected one.
  init(
    _ expected: [Expected], _ actual: [Actual], candidates: (Expected) -> ArraySlice<Int>
  ) {
    self.expected = expected
    self.actual = actual
    asked = Array(repeating: 0, count: actual.count)
    partners = Array(repeating: nil, count: actual.count)
    var known: [Expected: Int] = [:]
    for element in expected {
      let number = known[element] ?? kinds.count
      if number == kinds.count {
        known[element] = number
        kinds.append(Kind(candidates(element)))
      }
      kindNumbers.append(number)
    }
  }

  /// Finds as many partners as there can be.
  mutating func run(_ fits: (Expected, Actual) -> Bool) {
    for row in expected.indices where kinds[kindNumbers[row]].search < .max { place(row, fits) }
  }

  private mutating func place(_ start: Int, _ fits: (Expected, Actual) -> Bool) {
    search += 1
    var row = start
    /// Who takes over whom, if the last one's partner finds another.
    var path: [(row: Int, column: Int)] = []
    var (askedColumns, askingKinds): ([Int], [Int]) = ([], [])
    while true {
      if let free = firstFree(row, fits) {
        partners[free] = row
        for step in path { partners[step.column] = step.row }
        return
      }
      let kind = kindNumbers[row]
      if kinds[kind].search < search {
        (kinds[kind].search, kinds[kind].unasked) = (search, kinds[kind].candidates.startIndex)
        askingKinds.append(kind)
      }
      if let column = firstUnasked(row, fits), let partner = partners[column] {
        asked[column] = search
        askedColumns.append(column)
        path.append((row, column))
        row = partner
      } else if let last = path.popLast() {
        row = last.row
      } else {
        break
      }
    }
    // All that could be asked was asked, and nobody outside will ever lead to a free one through these.
    for column in askedColumns { asked[column] = .max }
    for kind in askingKinds { kinds[kind].search = .max }
  }

  private mutating func firstFree(_ row: Int, _ fits: (Expected, Actual) -> Bool) -> Int? {
    let kind = kindNumbers[row]
    while kinds[kind].free < kinds[kind].candidates.endIndex {
      let column = kinds[kind].candidates[kinds[kind].free]
      if partners[column] == nil, fits(expected[row], actual[column]) { return column }
      kinds[kind].free += 1
    }
    return nil
  }

  private mutating func firstUnasked(_ row: Int, _ fits: (Expected, Actual) -> Bool) -> Int? {
    let kind = kindNumbers[row]
    while kinds[kind].unasked < kinds[kind].candidates.endIndex {
      let column = kinds[kind].candidates[kinds[kind].unasked]
      kinds[kind].unasked += 1
      if asked[column] < search, fits(expected[row], actual[column]) { return column }
    }
    return nil
  }
}
