import ChangeEngine
import Simulation

/// A folder as a disk keeps it: what is there for certain, and what was only said to the system.
///
/// When the power goes, each sector holds what it held at some moment since the last sync, and so
/// does each name of the folder. So single writes get lost or torn, and a later one may be there
/// without an earlier; but a sector never shows an older write over a newer one.
struct PowerLoss {
  /// What a disk writes as a whole.
  static let sectorSize = 512

  /// One file, whatever its name is at the moment.
  private struct File {
    /// What is there for certain.
    var bytes: [UInt8] = []
    var unsynced: [Change] = []

    /// What the file holds when, of so many changes to one sector, so many are there.
    func bytes(_ there: (Int) -> Int) -> [UInt8] {
      let sizes = unsynced.reduce(into: [bytes.count]) { sizes, change in
        sizes.append(change.size(after: sizes[sizes.count - 1]))
      }
      let size = sizes[there(unsynced.count)]
      var changes: [Int: [Change]] = [:]
      for (change, before) in zip(unsynced, sizes) {
        for sector in change.sectors(before: before) { changes[sector, default: []].append(change) }
      }
      var result = bytes.prefix(size) + [UInt8](repeating: 0, count: max(0, size - bytes.count))
      for sector in changes.keys.sorted() {
        guard let changes = changes[sector] else { continue }
        let count = there(changes.count)
        let start = sector * PowerLoss.sectorSize
        let end = min(start + PowerLoss.sectorSize, size)
        guard count > 0, start < end else { continue }
        var content = [UInt8](repeating: 0, count: PowerLoss.sectorSize)
        let known = bytes.dropFirst(start).prefix(PowerLoss.sectorSize)
        content.replaceSubrange(0..<known.count, with: known)
        for change in changes.prefix(count) { change.apply(to: &content, at: start) }
        result.replaceSubrange(start..<end, with: content.prefix(end - start))
      }
      return Array(result)
    }
  }

  private enum Change {
    case wrote(offset: Int, [UInt8])
    case truncated(size: Int)

    func size(after size: Int) -> Int {
      switch self {
      case .wrote(let offset, let bytes): max(size, offset + bytes.count)
      case .truncated(let size): size
      }
    }

    /// The sectors that are not what they were.
    func sectors(before size: Int) -> Range<Int> {
      switch self {
      case .wrote(let offset, let bytes):
        offset / PowerLoss.sectorSize..<(offset + bytes.count + PowerLoss.sectorSize - 1)
          / PowerLoss.sectorSize
      case .truncated(let end):
        end / PowerLoss.sectorSize..<max(end, size + PowerLoss.sectorSize - 1)
          / PowerLoss.sectorSize
      }
    }

    /// Changes the sector that starts at that offset of the file.
    func apply(to sector: inout [UInt8], at start: Int) {
      let end = start + PowerLoss.sectorSize
      switch self {
      case .wrote(let offset, let bytes):
        let range = max(start, offset)..<min(end, offset + bytes.count)
        sector.replaceSubrange(
          range.lowerBound - start..<range.upperBound - start,
          with: bytes[range.lowerBound - offset..<range.upperBound - offset])
      case .truncated(let size):
        for index in max(0, size - start)..<PowerLoss.sectorSize { sector[index] = 0 }
      }
    }
  }

  /// Whether a sync does nothing, as on a disk that lies.
  let ignoresSyncs: Bool
  private var files: [File] = []
  private var names: [String: Int] = [:]
  /// What each name stood for since the last sync of the folder, `nil` for no file; the first for certain.
  private var history: [String: [Int?]] = [:]
  /// How many transactions were committed.
  private(set) var committed: Int

  /// How many of them the log or the database held when one of them was synced last.
  private(set) var synced: Int

  /// Starts with files that are there for certain.
  init(_ base: [String: [UInt8]] = [:], committed: Int = 0, ignoresSyncs: Bool = false) {
    self.committed = committed
    synced = committed
    self.ignoresSyncs = ignoresSyncs
    for (name, bytes) in base {
      names[name] = files.count
      history[name] = [files.count]
      files.append(File(bytes: bytes))
    }
  }

  mutating func apply(_ event: DiskEvent) {
    switch event {
    case .created(let name):
      files.append(File())
      rename(name, to: files.count - 1)
    case .deleted(let name): rename(name, to: nil)
    case .wrote(let name, let offset, let bytes):
      change(name) { $0.unsynced.append(.wrote(offset: offset, bytes)) }
    case .truncated(let name, let size):
      change(name) { $0.unsynced.append(.truncated(size: size)) }
    case .synced(let name):
      guard !ignoresSyncs else { return }
      change(name) { file in
        file.bytes = file.bytes { $0 }
        file.unsynced = []
      }
      if !name.hasSuffix("-owner") { synced = committed }
    case .syncedFolder:
      guard !ignoresSyncs else { return }
      history = history.compactMapValues { $0.last.map { [$0] } }
    case .committed(let count): committed = count
    }
  }

  private mutating func rename(_ name: String, to file: Int?) {
    names[name] = file
    history[name, default: [nil]].append(file)
  }

  private mutating func change(_ name: String, _ change: (inout File) -> Void) {
    // A file that was deleted while it is open is nobody's.
    guard let index = names[name] else { return }
    change(&files[index])
  }

  /// The files that are there when the power comes back, by their names.
  ///
  /// Of three seeds one finds nothing that was not synced, one finds all of it, one some.
  func files(seed: UInt64) -> [String: [UInt8]] {
    var random = SeededRandom(seed: seed)
    var found: [String: [UInt8]] = [:]
    for name in history.keys.sorted() {
      let moments = history[name] ?? []
      guard let index = moments[PowerLoss.moment(seed, moments.count - 1, &random)] else {
        continue
      }
      let file = files[index]
      found[name] = file.bytes { PowerLoss.moment(seed, $0, &random) }
    }
    return found
  }

  /// How many of so many changes are there.
  private static func moment(_ seed: UInt64, _ count: Int, _ random: inout SeededRandom) -> Int {
    switch seed % 3 {
    case 0: 0
    case 1: count
    default: Int(random.next(in: 0...Int64(count)))
    }
  }
}
