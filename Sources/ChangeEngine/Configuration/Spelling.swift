/// Finds the word that was probably meant.
package enum Spelling {
  /// Returns the one of `known` that is closest to `word`, if any is close; ties go to the first
  /// by its bytes.
  package static func closest(to word: String, among known: some Sequence<String>) -> String? {
    let lowered = word.lowercased()
    let closest = known.map { (name: $0, distance: distance(lowered, $0.lowercased())) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let closest, closest.distance <= max(1, min(word.count, 12) / 3) else { return nil }
    return closest.name
  }

  private static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.utf8.prefix(64))
    let second = Array(second.utf8.prefix(64))
    var row = Array(0...second.count)
    for (i, byte) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[second.count]
  }
}
