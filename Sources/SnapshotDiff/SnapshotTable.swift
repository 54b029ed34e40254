import ChangeEngine

/// What is known of each record: its id, the hash of its bytes, and what is kept of its content.
///
/// Takes 24 bytes a record, and as many again while it grows; a text id takes its bytes besides. As
/// long as ids come in ascending order, which is how CRMs list them, they are found by search from
/// the last place; after that, through an index of 8 to 16 bytes a record.
struct SnapshotTable {
  /// Each id: a number, or the place of its text.
  private(set) var ids: [UInt64] = []
  /// The hash of the bytes in which each record was last seen; 0 where that is not known.
  private(set) var raws: [UInt64] = []
  /// What ``ContentMemory`` keeps of each.
  private(set) var contents: [UInt64] = []
  private var texts = TextArena()
  private var index = IDIndex()
  private var isAscending = true

  /// Creates an empty table with room for so many records, without the spare room of one that grew.
  init(capacity: Int = 0) {
    reserve(capacity)
  }

  /// Makes room for so many records at once: room that is never used takes no memory, and room that
  /// grows is copied.
  mutating func reserve(_ capacity: Int) {
    ids.reserveCapacity(capacity)
    raws.reserveCapacity(capacity)
    contents.reserveCapacity(capacity)
  }

  var count: Int { ids.count }

  /// Returns the row of an id; `hint` is the row at which it is expected.
  @inline(__always)
  func row(of key: RecordKey, near hint: Int) -> Int? {
    if case .number(let number) = key, hint < ids.count, ids[hint] == number { return hint }
    return search(key, hint)
  }

  /// Adds a record that is not there yet, and returns its row.
  mutating func append(_ key: RecordKey, raw: UInt64, content: UInt64) -> Int {
    let row = ids.count
    let id = stored(key)
    if isAscending, TextArena.isText(id) || ids.last.map({ $0 >= id }) ?? false {
      isAscending = false
      for row in ids.indices { addToIndex(row) }
    }
    ids.append(id)
    raws.append(raw)
    contents.append(content)
    if !isAscending { addToIndex(row) }
    return row
  }

  mutating func set(_ row: Int, raw: UInt64, content: UInt64) {
    raws[row] = raw
    contents[row] = content
  }

  /// The id of a row as its text.
  func text(of row: Int) -> [UInt8] {
    var text: [UInt8] = []
    appendText(of: row, to: &text)
    return text
  }

  /// Appends the id of a row as its text.
  func appendText(of row: Int, to text: inout [UInt8]) {
    if TextArena.isText(ids[row]) {
      text += texts.bytes(of: ids[row])
    } else {
      DecimalDigits(ids[row]).append(to: &text)
    }
  }

  private func search(_ key: RecordKey, _ hint: Int) -> Int? {
    switch key {
    case .number(let number):
      return isAscending
        ? AscendingSearch.row(of: number, in: ids, from: hint)
        : index.row(hash: IDIndex.hash(number)) { ids[$0] == number }
    case .text(let text):
      guard !isAscending else { return nil }
      return index.row(hash: WordHash.hash(text.span.bytes)) {
        TextArena.isText(ids[$0]) && texts.matches(ids[$0], text)
      }
    }
  }

  private mutating func addToIndex(_ row: Int) {
    let (ids, texts) = (ids, texts)
    index.insert(row, hash: SnapshotTable.hash(of: ids[row], texts)) {
      SnapshotTable.hash(of: ids[$0], texts)
    }
  }

  private mutating func stored(_ key: RecordKey) -> UInt64 {
    switch key {
    case .number(let number): number
    case .text(let text): texts.append(text)
    }
  }

  private static func hash(of id: UInt64, _ texts: TextArena) -> UInt64 {
    TextArena.isText(id) ? WordHash.hash(texts.bytes(of: id).span.bytes) : IDIndex.hash(id)
  }
}

/// Finds a number in an ascending list, the faster the nearer it lies to where it was expected.
enum AscendingSearch {
  static func row(of number: UInt64, in numbers: [UInt64], from hint: Int) -> Int? {
    var low = 0
    var high = numbers.count
    var step = 1
    var probe = min(hint, numbers.count - 1)
    while probe >= 0, probe < numbers.count {
      if numbers[probe] == number { return probe }
      if numbers[probe] < number {
        low = probe + 1
        if high < numbers.count { break }
        probe += step
      } else {
        high = probe
        if low > 0 { break }
        probe -= step
      }
      step *= 2
    }
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] == number { return middle }
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
