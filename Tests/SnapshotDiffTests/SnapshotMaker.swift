import Simulation

/// Makes snapshots from a seed, each a variation of the one before.
struct SnapshotMaker {
  private var random: SeededRandom
  private let hasTextIDs: Bool
  private let isShuffled: Bool
  private let allowsRepeats: Bool

  init(seed: UInt64) {
    random = SeededRandom(seed: seed).fork("snapshots")
    hasTextIDs = seed % 3 == 1
    isShuffled = seed % 4 == 3
    allowsRepeats = seed % 5 == 4
  }

  mutating func next(after last: [String]) -> [String] {
    var lines = last.filter { _ in below(10) > 0 }
    for index in lines.indices { lines[index] = varied(lines[index]) }
    let start = Int64(1 + below(3) * 997)
    for number in start..<start + Int64(below(40)) {
      let id = below(4) == 0 && hasTextIDs ? "k-\(number)é" : String(number * 7)
      if allowsRepeats || !lines.contains(where: { self.id(of: $0) == id }) {
        lines.append(record(id))
      }
    }
    if isShuffled {
      for index in lines.indices.reversed() { lines.swapAt(index, below(index + 1)) }
    }
    return lines
  }

  /// What is known after a snapshot: the last record of each id.
  func lastOfEachID(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.reversed().filter { seen.insert(id(of: $0)).inserted }.reversed()
  }

  /// Most lines stay; the others say something else, with or without a new stamp, or the same
  /// otherwise.
  private mutating func varied(_ line: String) -> String {
    var members = line.dropFirst().dropLast().split(separator: ",").map(String.init)
    switch below(12) {
    case 0, 1: return record(id(of: line))
    case 2: members[1...].reverse()
    case 3:
      members = members.map { $0.hasPrefix("\"name\"") ? "\"name\":\"m\(below(50))\"" : $0 }
    case 4: members[0] += " "
    default: break
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func id(of line: String) -> String {
    String(line.split(separator: "\"")[3])
  }

  private mutating func record(_ id: String) -> String {
    let created = below(100_000)
    return
      "{\"id\":\"\(id)\",\"c\":\(created),\"u\":\(created + below(20_000)),\"name\":\"n\(below(50))\"}"
  }

  private mutating func below(_ count: Int) -> Int {
    Int(random.next(in: 0...Int64(max(1, count) - 1)))
  }
}
