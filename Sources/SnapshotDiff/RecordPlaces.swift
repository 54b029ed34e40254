import ChangeEngine

/// Keeps where each record stands, and reads it again in the rare case that it has to be known.
///
/// Records whose bytes are the same are the same, and those whose updated stamps are written in
/// other bytes are not. Only what is neither, as after a change of the order of keys, is read twice:
/// a tenth of the time is saved where that is rare, and twice the time is taken where it is the rule.
struct RecordPlaces: ContentMemory {
  /// A bit for the snapshot, 23 of the hash of the updated stamp's bytes (0: not known), 40 of offset.
  private static let offsetBits: UInt64 = 40
  private static let stampMask: UInt64 = 0x7F_FFFF

  private var snapshots: [SnapshotRereader]
  private var scanner: RecordScanner
  /// Which of the snapshots is being read.
  private var current = 0

  init(_ keys: SnapshotKeys, _ before: any ByteSource, _ after: any ByteSource) {
    scanner = keys.scanner()
    snapshots = [before, after].map(SnapshotRereader.init)
  }

  static func canBeKept(of source: any ByteSource) -> Bool {
    source.canReread && (source.byteCount ?? .max) >> Int(offsetBits) == 0
  }

  static var needsFingerprints: Bool { false }

  mutating func beginAfter() { current = 1 }

  func kept(_ record: ScannedRecord, in bytes: PaddedBytes, at offset: Int) -> UInt64 {
    UInt64(current) << 63 | RecordPlaces.stamp(of: record, in: bytes) << RecordPlaces.offsetBits
      | UInt64(offset + record.start)
  }

  mutating func isSame(
    _ record: ScannedRecord, in bytes: PaddedBytes, as kept: UInt64
  ) throws(SnapshotError) -> Bool {
    let (old, new) = (
      kept >> RecordPlaces.offsetBits & RecordPlaces.stampMask,
      RecordPlaces.stamp(of: record, in: bytes)
    )
    guard old == new || old == 0 || new == 0 else { return false }
    let earlier = try fingerprint(kept, near: record.end &- record.start)
    return scanner.fingerprint(of: record, in: bytes) == earlier
  }

  mutating func areSame(_ one: UInt64, _ other: UInt64) throws(SnapshotError) -> Bool {
    let first = try fingerprint(one)
    return try fingerprint(other) == first
  }

  /// Reads a record again; `size` is about that of a record.
  private mutating func fingerprint(
    _ kept: UInt64, near size: Int = 1 << 10
  ) throws(SnapshotError) -> Fingerprint {
    let offset = Int(kept & (1 << RecordPlaces.offsetBits - 1))
    return try snapshots[Int(kept >> 63)].fingerprint(at: offset, near: size, scanner: &scanner)
  }

  /// Never 0 for a stamp that is written without escapes.
  private static func stamp(of record: ScannedRecord, in bytes: PaddedBytes) -> UInt64 {
    switch record.updated.kind {
    case .text, .number:
      let hash = WordHash.hash(bytes, Int(record.updated.start), Int(record.updated.end))
      return max(1, hash & stampMask)
    case .absent, .null, .boolean, .escapedText, .container: return 0
    }
  }
}

/// Reads single records of a snapshot again, from a window of it that is kept in memory.
///
/// The window begins with about one record, and becomes the larger the more of them follow each other:
/// those that stand in another order are read one by one, those in the same order many at a time.
struct SnapshotRereader {
  private static let windowBytesMax = 256 << 10
  /// A larger window is not kept for smaller records.
  private static let keptBytesMax = 2 * windowBytesMax

  private let source: any ByteSource
  private var window: [UInt8] = []
  private var marks: [UInt8] = []
  /// Where in the snapshot the window begins, and how many bytes it has without the padding.
  private var start = 0
  private var count = 0

  init(_ source: any ByteSource) {
    self.source = source
  }

  /// Returns what the record at `offset` says; `size` is how many bytes it has, more or less.
  mutating func fingerprint(
    at offset: Int, near size: Int, scanner: inout RecordScanner
  ) throws(SnapshotError) -> Fingerprint {
    var size = windowSize(at: offset, near: size)
    while true {
      if let found = scan(offset, &scanner) { return found }
      guard size <= 4 * ChunkReader.lineBytesMax else { throw SnapshotRereader.changed(source) }
      try load(from: offset, size)
      size *= 4
    }
  }

  /// Four times the last one, where the record is in it or stands not far behind it.
  private func windowSize(at offset: Int, near size: Int) -> Int {
    // A record that is in another order of keys now and then has a few more blanks.
    let least = size + size / 4
    guard offset >= start, offset <= start + 2 * count else { return least }
    return max(least, min(4 * count, SnapshotRereader.windowBytesMax))
  }

  /// Nothing where the record is not in the window, or not as a whole: with an id it is an object, of
  /// which no part is one too.
  private func scan(_ offset: Int, _ scanner: inout RecordScanner) -> Fingerprint? {
    guard offset >= start, offset < start + count else { return nil }
    let record = window.withUnsafeBytes { window in
      marks.withUnsafeBytes { marks -> ScannedRecord? in
        guard let address = window.baseAddress, let memory = marks.baseAddress else { return nil }
        let marks = unsafe ByteMarks(memory, count: count)
        let bytes = unsafe MarkedBytes(PaddedBytes(at: address), count: count, marks: marks)
        return scanner.record(in: bytes, at: offset - start)
      }
    }
    return record?.fingerprint
  }

  private mutating func load(from offset: Int, _ size: Int) throws(SnapshotError) {
    makeRoom(size)
    let source = source
    var filled = 0
    do {
      try window.withUnsafeMutableBytes { buffer in
        while filled < size {
          let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<size])
          let read = unsafe try source.read(at: offset + filled, into: room)
          if read == 0 { break }
          filled += read
        }
        unsafe UnsafeMutableRawBufferPointer(
          rebasing: buffer[filled..<filled + PaddedBytes.padding]
        ).initializeMemory(as: UInt8.self, repeating: 0)
      }
    } catch {
      throw error as? SnapshotError ?? SnapshotRereader.changed(source)
    }
    (start, count) = (offset, filled)
    mark()
  }

  /// What was read last is overwritten, not cleared: that took longer than to read a record.
  private mutating func makeRoom(_ size: Int) {
    let bytes = size + PaddedBytes.padding
    guard window.count < bytes || window.count > max(SnapshotRereader.keptBytesMax, 4 * bytes)
    else { return }
    window = [UInt8](repeating: 0, count: bytes)
    marks = [UInt8](repeating: 0, count: ByteMarks.size(bytes))
  }

  private mutating func mark() {
    window.withUnsafeBytes { window in
      marks.withUnsafeMutableBytes { marks in
        guard let address = window.baseAddress, let marks = marks.baseAddress else { return }
        _ = unsafe ByteMarks.mark(PaddedBytes(at: address), count, in: marks)
      }
    }
  }

  private static func changed(_ source: any ByteSource) -> SnapshotError {
    SnapshotError(
      file: source.name, message: "it changed while it was read", remedy: "run it again")
  }
}
