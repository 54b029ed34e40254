package import ChangeEngine
import Simulation

/// Two snapshots of so many contacts, a fraction of them changed in between.
///
/// Of the changes, a tenth are new contacts, a twentieth are gone, and the rest are updates.
package struct SnapshotWorkload: Hashable, Sendable {
  /// Where the changes fall.
  package enum Shape: String, CaseIterable, Sendable {
    /// Anywhere.
    case random
    /// All in one stretch.
    case burst
    /// All on one contact, which the second snapshot lists once for each; the last of them counts.
    case hot
    /// Anywhere, and every contact has the same stamp: only the content tells.
    case ties
    /// Anywhere, in records of 4 KiB, of which there are a sixth as many.
    case wide
  }

  /// What a correct diff finds.
  package struct Answer: Hashable, Sendable {
    package var created = 0
    package var updated = 0
    package var deleted = 0
  }

  private static let firstID = 51_000_000
  private static let start: Int64 = 1_577_836_800_000  // 2020-01-01
  private static let poll: Int64 = 1_793_491_200_000  // 2026-11-01

  package let shape: Shape
  package let count: Int
  /// Changes in a million contacts.
  package let changesPerMillion: Int

  package init(_ shape: Shape, count: Int, changesPerMillion: Int) {
    self.shape = shape
    self.count = shape == .wide ? max(1, count / 6) : count
    self.changesPerMillion = changesPerMillion
  }

  /// How it is called: `100,000 contacts, 1 % changed, random`.
  package var name: String {
    let rate = [100: "0.01 %", 10_000: "1 %", 1_000_000: "100 %"][changesPerMillion]
    return
      "\(Figures.grouped(count)) contacts, \(rate ?? "\(changesPerMillion) ppm") changed, \(shape.rawValue)"
  }

  /// The same for a folder: `random-100000-10000ppm`.
  package var folderName: String { "\(shape.rawValue)-\(count)-\(changesPerMillion)ppm" }

  var changeCount: Int { count * changesPerMillion / 1_000_000 }

  private var writer: ContactWriter { ContactWriter(fillerBytes: shape == .wide ? 3_420 : 0) }

  /// Hands out the first snapshot in pieces.
  package func writeBefore(_ write: ([UInt8]) throws -> Void) rethrows {
    var piece = Piece()
    for index in 0..<count {
      writer.append(
        id: id(index), revision: 0, created: created(index), updated: updated(index, 0),
        to: &piece.bytes)
      try piece.writeIfFull(write)
    }
    try piece.finish(write)
  }

  /// Hands out the second snapshot in pieces, and each change with the contact's id.
  package func writeAfter(
    _ write: ([UInt8]) throws -> Void, change: (ChangeType, Int) throws -> Void
  ) rethrows {
    var piece = Piece()
    let changes = changeCount
    let (new, gone) = shape == .hot ? (0, 0) : (changes / 10, changes / 20)
    var choice = Choice(self, changes: changes - new)
    var left = gone
    for index in 0..<count {
      let times = choice.changes(of: index)
      // The chosen ones that are gone are spread evenly among the chosen ones.
      if times > 0, left > 0, choice.taken * gone / max(1, changes - new) > gone - left {
        left -= 1
        try change(.deleted, id(index))
        continue
      }
      for revision in (times == 0 ? 0 : 1)...max(times, 0) {
        writer.append(
          id: id(index), revision: revision, created: created(index),
          updated: updated(index, revision), to: &piece.bytes)
        try piece.writeIfFull(write)
      }
      if times > 0 { try change(.updated, id(index)) }
    }
    for index in count..<count + new {
      writer.append(
        id: id(index), revision: 0, created: moment(Self.poll + Int64(index)),
        updated: moment(Self.poll + Int64(index)), to: &piece.bytes)
      try change(.created, id(index))
      try piece.writeIfFull(write)
    }
    try piece.finish(write)
  }

  private func id(_ index: Int) -> Int { Self.firstID + index * 19 + index % 7 }

  private func created(_ index: Int) -> Timestamp {
    shape == .ties ? moment(Self.start) : moment(Self.start + Int64(index) * 200_000)
  }

  private func updated(_ index: Int, _ revision: Int) -> Timestamp {
    if shape == .ties { return moment(Self.poll) }
    return revision == 0
      ? moment(Self.start + Int64(index) * 200_000 + 86_400_000 + Int64(index % 977) * 1_000)
      : moment(Self.poll + Int64(index % 300_000) + Int64(revision))
  }

  private func moment(_ milliseconds: Int64) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: milliseconds)
  }
}

/// Chooses which contacts change, and how often.
private struct Choice {
  private let workload: SnapshotWorkload
  private let changes: Int
  private var random = SeededRandom(seed: 20_261_123).fork("changes")
  private(set) var taken = 0

  init(_ workload: SnapshotWorkload, changes: Int) {
    self.workload = workload
    self.changes = changes
  }

  mutating func changes(of index: Int) -> Int {
    switch workload.shape {
    case .hot: return index == workload.count / 2 ? changes : 0
    case .burst:
      let start = (workload.count - changes) / 2
      guard index >= start, taken < changes else { return 0 }
    case .random, .ties, .wide:
      // Exactly so many of them, each as likely as the others (Knuth, algorithm S).
      let (left, wanted) = (workload.count - index, changes - taken)
      guard Int(random.next() % UInt64(left)) < wanted else { return 0 }
    }
    taken += 1
    return 1
  }
}

/// Collects lines, and hands them out about 256 KiB at a time.
private struct Piece {
  var bytes: [UInt8] = []

  mutating func writeIfFull(_ write: ([UInt8]) throws -> Void) rethrows {
    guard bytes.count >= 256 << 10 else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func finish(_ write: ([UInt8]) throws -> Void) rethrows {
    if !bytes.isEmpty { try write(bytes) }
    bytes = []
  }
}
