import ChangeEngine
import Foundation

/// What is done with the records of a snapshot, one after the other.
protocol RecordTaker {
  /// Whether the next record, going by the hash of its bytes, is as it was and need not be read.
  mutating func knows(_ raw: UInt64) -> Bool
  /// Takes a record that was read.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - bytes: The text to which its offsets belong.
  ///   - offset: Where in the snapshot that text begins.
  ///   - raw: The hash of the record's bytes, or 0 where none was taken.
  /// - Returns: Why it was left out, or `nil` where it was not.
  /// - Throws: What reading a snapshot again throws.
  mutating func take(
    _ record: ScannedRecord, in bytes: PaddedBytes, at offset: Int, raw: UInt64
  ) throws(SnapshotError) -> LeftOut.Reason?
  /// Told once, after the first part of a snapshot: there will be about `factor` times as many records.
  mutating func foresee(_ factor: Int)
}

/// Reads a snapshot: JSON Lines of records or of pages, or one page.
///
/// A line is a record when it has an id, or when it holds no list of records; the first line says it
/// for all. A text whose first line is not a whole JSON value is read as one page.
struct SnapshotReader: ~Copyable {
  private enum Layout { case unknown, records, pages }

  private var chunks: ChunkReader
  private var scanner: PageScanner
  /// Whether records within pages get the hash of their bytes, as lines do.
  private let hashesRecords: Bool
  private let progress: ((_ bytesRead: Int, _ byteCount: Int?) -> Void)?
  private var layout = Layout.unknown
  private var line = 0
  private var hasPage = false
  /// How many records were read or passed over.
  private(set) var recordCount = 0
  /// Those that were left out for good.
  private(set) var leftOut = LeftOut()
  /// The places of those with a date that cannot be read, in their order; which of them count is known
  /// at the end.
  private(set) var unreadable: [LeftOut.Place] = []

  init(
    _ source: any ByteSource, _ keys: SnapshotKeys, hasFingerprints: Bool,
    progress: ((_ bytesRead: Int, _ byteCount: Int?) -> Void)? = nil
  ) {
    chunks = ChunkReader(source)
    scanner = PageScanner(
      resource: keys.resource, scanner: keys.scanner(hasFingerprints: hasFingerprints))
    hashesRecords = !hasFingerprints
    self.progress = progress
  }

  var bytesRead: Int { chunks.bytesRead }
  /// Whether nothing was read, not even an empty list.
  var isBlank: Bool { recordCount == 0 && !hasPage }

  /// Hands every record to `taker`, in the order of the snapshot.
  mutating func read(into taker: inout some RecordTaker) throws(SnapshotError) {
    while let (bytes, count) = try chunks.next() {
      if line == 0 {
        try refuseCompressed(bytes)
        layout = layoutOfFirstLine(bytes, count)
        if layout == .unknown { return try readDocument(into: &taker) }
      }
      switch layout {
      case .records: try readLines(bytes, count, into: &taker)
      case .pages, .unknown: try readPages(bytes, count, into: &taker)
      }
      if chunks.offset == 0, let whole = chunks.byteCount, count < whole {
        taker.foresee(whole / count + 1)
      }
      progress?(chunks.bytesRead, chunks.byteCount)
    }
  }

  private func refuseCompressed(_ bytes: PaddedBytes) throws(SnapshotError) {
    guard bytes.byte(at: 0) == 0x1F, bytes.byte(at: 1) == 0x8B else { return }
    throw SnapshotError(
      file: chunks.name, message: "it is compressed",
      remedy: "unpack it first, or let diff read <(zcat \(chunks.name))")
  }

  // MARK: Lines

  private mutating func readLines(
    _ bytes: PaddedBytes, _ count: Int, into taker: inout some RecordTaker
  ) throws(SnapshotError) {
    var start = line == 0 ? SnapshotReader.endOfMark(bytes) : 0
    while start < count {
      let end = SnapshotReader.endOfLine(bytes, start, count)
      line &+= 1
      let raw = WordHash.bulk(bytes, start, end)
      if taker.knows(raw) {
        recordCount &+= 1
      } else {
        try readLine(bytes, start, end, raw, into: &taker)
      }
      start = end &+ 1
    }
  }

  @inline(never)
  private mutating func readLine(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, _ raw: UInt64,
    into taker: inout some RecordTaker
  ) throws(SnapshotError) {
    let line = bytes.advanced(by: start)
    guard Blanks.end(in: line, from: 0) < end &- start else { return }
    guard let record = scanner.scanner.record(in: line, count: end &- start) else {
      throw failure(bytes, start, end)
    }
    recordCount &+= 1
    if let reason = try taker.take(record, in: line, at: chunks.offset &+ start, raw: raw) {
      leaveOut(reason, at: LeftOut.Place(line: self.line))
    }
  }

  private mutating func leaveOut(_ reason: LeftOut.Reason, at place: LeftOut.Place) {
    switch reason {
    case .withoutID: leftOut.addWithoutID(at: place)
    case .unreadableDate: unreadable.append(place)
    }
  }

  private mutating func readPages(
    _ bytes: PaddedBytes, _ count: Int, into taker: inout some RecordTaker
  ) throws(SnapshotError) {
    var start = line == 0 ? SnapshotReader.endOfMark(bytes) : 0
    while start < count {
      let end = SnapshotReader.endOfLine(bytes, start, count)
      line += 1
      if Blanks.end(in: bytes, from: start) < end {
        try readPage(bytes, start, end, into: &taker)
      }
      start = end + 1
    }
  }

  private mutating func readPage(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, into taker: inout some RecordTaker
  ) throws(SnapshotError) {
    let page = bytes.advanced(by: start)
    hasPage = true
    let records: [ScannedRecord]
    do {
      records = try scanner.records(in: page, count: end - start)
    } catch .notJSON {
      throw failure(bytes, start, end)
    } catch {
      throw SnapshotError(
        file: chunks.name, line: line, message: "a page without a list of records",
        remedy: "write one record, or one page of records, a line")
    }
    var (last, lastOffset) = (SourcePosition.start, 0)
    for record in records {
      let raw = hashesRecords ? WordHash.bulk(page, record.start, record.end) : 0
      let reason = try taker.take(record, in: page, at: chunks.offset + start, raw: raw)
      guard let reason else { continue }
      // From the last one on: a page may leave out each of its records.
      last.advance(over: page.copy(lastOffset, record.start)[...])
      lastOffset = record.start
      leaveOut(reason, at: LeftOut.Place(line: line + last.line - 1, column: last.column))
    }
    recordCount += records.count
  }

  /// The whole text as one page, or as one record where it holds no list.
  private mutating func readDocument(
    into taker: inout some RecordTaker
  ) throws(SnapshotError) {
    let (bytes, count) = try chunks.rest()
    line = 1
    try readPage(bytes, 0, count, into: &taker)
  }

  // MARK: Layout

  private mutating func layoutOfFirstLine(_ bytes: PaddedBytes, _ count: Int) -> Layout {
    var start = SnapshotReader.endOfMark(bytes)
    // White space and empty lines in front say nothing.
    start = min(Blanks.end(in: bytes, from: start), count)
    guard start < count else { return .records }
    let end = SnapshotReader.endOfLine(bytes, start, count)
    let page = bytes.advanced(by: start)
    guard let record = scanner.scanner.record(in: page, count: end - start) else {
      return .unknown
    }
    if record.id.kind != .absent { return .records }
    let isPage = (try? scanner.records(in: page, count: end - start)) != nil
    return isPage ? .pages : .records
  }

  private static func endOfMark(_ bytes: PaddedBytes) -> Int {
    bytes.word(at: 0) & 0xFF_FFFF == 0xBF_BBEF ? 3 : 0
  }

  @inline(__always)
  private static func endOfLine(_ bytes: PaddedBytes, _ start: Int, _ count: Int) -> Int {
    bytes.withSpan(start, count) { span in
      span.withUnsafeBytes { line in
        guard let first = line.baseAddress, let end = unsafe memchr(first, 0x0A, line.count) else {
          return count
        }
        return unsafe start + (UnsafeRawPointer(end) - first)
      }
    }
  }

  /// Says what is wrong with a line; the slow reader knows.
  private func failure(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> SnapshotError {
    let text = bytes.copy(start, end)
    do {
      _ = try JSONDocument(text)
      return SnapshotError(
        file: chunks.name, line: line, message: "it cannot be read",
        remedy: "report this, it is a fault of eventbench")
    } catch {
      let place = SourcePosition(offset: error.offset, in: text)
      return SnapshotError(
        file: chunks.name, line: line + place.line - 1, column: place.column,
        message: error.message, remedy: error.remedy)
    }
  }
}
