/// Finds the records of a page: a list, or an object that holds a list under one of the usual keys.
package struct PageScanner: Sendable {
  /// Why a page gave no records.
  package enum Refusal: Error, Hashable {
    /// The text is not JSON; ``JSONDocument`` says where.
    case notJSON
    /// An object that holds no list of records.
    case noList
    /// Neither a list nor an object.
    case neitherListNorObject
  }

  /// The keys under which CRMs wrap a page's records, the first that holds a list counts.
  package static let wrappers = ["results", "objects", "records", "items", "data", "value"]

  private let keys: [[UInt8]]
  package var scanner: RecordScanner

  /// Creates a scanner of pages of `resource`; its name counts before the usual keys.
  package init(resource: String?, scanner: RecordScanner) {
    keys = ((resource.map { [$0] } ?? []) + PageScanner.wrappers).map { Array($0.utf8) }
    self.scanner = scanner
  }

  /// Returns the page's records in their order.
  ///
  /// - Parameters:
  ///   - bytes: The text; a byte-order mark in front is passed over.
  ///   - count: How many bytes it has, without the padding.
  /// - Returns: The records.
  /// - Throws: Why there are none.
  package mutating func records(
    in bytes: PaddedBytes, count: Int
  ) throws(Refusal) -> [ScannedRecord] {
    let records = MarkedBytes.with(bytes, count: count) { bytes in
      Result { () throws(Refusal) in try self.records(in: bytes) }
    }
    guard let records else { throw .notJSON }
    return try records.get()
  }

  private mutating func records(in bytes: MarkedBytes) throws(Refusal) -> [ScannedRecord] {
    let mark: UInt64 = 0xBF_BBEF
    var position = bytes.word(at: 0) & 0xFF_FFFF == mark ? 3 : 0
    position = Blanks.end(in: bytes, from: position)
    var records: [ScannedRecord]?
    let end: Int?
    switch bytes.byte(at: position) {
    case UInt8(ascii: "["): (records, end) = list(bytes, position, depth: 0)
    case UInt8(ascii: "{"): (records, end) = wrapped(bytes, position)
    default: end = scanner.endOfValue(in: bytes, at: position, depth: 0)
    }
    guard let end, Blanks.end(in: bytes, from: end) == bytes.count else { throw .notJSON }
    if let records { return records }
    throw bytes.byte(at: position) == UInt8(ascii: "{") ? .noList : .neitherListNorObject
  }

  /// The records of the list at `start`, and where it ends; no end where the text is not JSON.
  private mutating func list(
    _ bytes: MarkedBytes, _ start: Int, depth: Int
  ) -> (records: [ScannedRecord]?, end: Int?) {
    guard depth < scanner.depthMax else { return (nil, nil) }
    var records: [ScannedRecord] = []
    var position = Blanks.end(in: bytes, from: start + 1)
    if bytes.byte(at: position) == UInt8(ascii: "]") { return (records, position + 1) }
    while let record = scanner.record(in: bytes, at: position, depth: depth + 1) {
      records.append(record)
      position = Blanks.end(in: bytes, from: record.end)
      if bytes.byte(at: position) == UInt8(ascii: "]") { return (records, position + 1) }
      guard bytes.byte(at: position) == UInt8(ascii: ",") else { break }
      position = Blanks.end(in: bytes, from: position + 1)
    }
    return (nil, nil)
  }

  /// The same for an object: the list under the first of the keys that holds one.
  private mutating func wrapped(
    _ bytes: MarkedBytes, _ start: Int
  ) -> (records: [ScannedRecord]?, end: Int?) {
    guard scanner.depthMax > 0 else { return (nil, nil) }
    // One for each key that may wrap records, once one of them came.
    var lists: [[ScannedRecord]?] = []
    var position = Blanks.end(in: bytes, from: start + 1)
    if bytes.byte(at: position) == UInt8(ascii: "}") { return (nil, position + 1) }
    while let key = key(bytes, position) {
      position = Blanks.end(in: bytes, from: key.end)
      guard let end = member(bytes, position, key.wrapper, &lists) else { break }
      position = Blanks.end(in: bytes, from: end)
      if bytes.byte(at: position) == UInt8(ascii: "}") {
        return (lists.lazy.compactMap { $0 }.first, position + 1)
      }
      guard bytes.byte(at: position) == UInt8(ascii: ",") else { break }
      position = Blanks.end(in: bytes, from: position + 1)
    }
    return (nil, nil)
  }

  /// Returns where the member's value ends; a key that stands twice counts the last time.
  private mutating func member(
    _ bytes: MarkedBytes, _ start: Int, _ wrapper: Int?, _ lists: inout [[ScannedRecord]?]
  ) -> Int? {
    guard let wrapper else { return scanner.endOfValue(in: bytes, at: start, depth: 1) }
    if lists.isEmpty { lists = Array(repeating: nil, count: keys.count) }
    lists[wrapper] = nil
    guard bytes.byte(at: start) == UInt8(ascii: "[") else {
      return scanner.endOfValue(in: bytes, at: start, depth: 1)
    }
    let (records, end) = list(bytes, start, depth: 1)
    lists[wrapper] = records
    return end
  }

  /// The position of the key at `start` among those that wrap records, and the offset behind its colon.
  private func key(_ bytes: MarkedBytes, _ start: Int) -> (wrapper: Int?, end: Int)? {
    guard bytes.byte(at: start) == UInt8(ascii: "\"") else { return nil }
    let scan = TextScanner.scan(Skimming.self, bytes, from: start + 1)
    guard scan.end >= 0 else { return nil }
    let colon = Blanks.end(in: bytes, from: scan.end + 1)
    guard bytes.byte(at: colon) == UInt8(ascii: ":") else { return nil }
    guard scan.hasEscapes else {
      return (wrapper(bytes.padded, start + 1, scan.end), colon + 1)
    }
    return EscapedText.unescaped(bytes.padded, from: start + 1).map {
      (keys.firstIndex(of: $0.text), colon + 1)
    }
  }

  private func wrapper(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Int? {
    keys.firstIndex { key in
      key.count == end - start && key.indices.allSatisfy { bytes.byte(at: start + $0) == key[$0] }
    }
  }
}
