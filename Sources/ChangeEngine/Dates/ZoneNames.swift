/// The English names of zones, such as `EST` and `Pacific Daylight Time`.
enum ZoneNames {
  /// A name that a text may begin with.
  struct Match {
    /// The row's own zone.
    let zoneID: String
    /// 1 standard, 2 standard short, 3 summer, 4 summer short.
    let kind: Int
    let length: Int
    /// Whether summer and standard time have the same name, which then says nothing of the season.
    let isSameName: Bool
  }

  private struct Row: Sendable {
    let zoneID: String
    /// Standard, standard short, summer, summer short.
    let names: [[UInt8]]

    /// Returns the first name that `text` begins with at `start`, upper and lower case alike.
    func match(_ text: Span<UInt8>, at start: Int) -> Match? {
      for (index, name) in names.enumerated() where DateScanner.hasWord(name, text, at: start) {
        return Match(
          zoneID: zoneID, kind: index + 1, length: name.count,
          isSameName: index < 2 && name == names[index + 2])
      }
      return nil
    }
  }

  private static let texts = ZoneDataLines.lines(of: ZoneData.names).map(ZoneDataLines.parts)

  private static let rows: [Row] = ZoneDataLines.numbered(ZoneData.rows).map { line in
    Row(zoneID: line.id, names: texts[line.numbers.1].map { Array($0.lowercased().utf8) })
  }

  private static let rowsByID: [String: Int] = Dictionary(
    ZoneDataLines.numbered(ZoneData.rows).enumerated().map { ($0.element.id, $0.offset) },
    uniquingKeysWith: min)

  private static let gmtRow = rowsByID["GMT"]

  /// The row of a zone's own names, if it has one.
  static func row(of id: String) -> Int? { rowsByID[id] }

  /// The rows with a name that begins with two given letters, in their order.
  private static let rowsByStart: [UInt16: [Int]] = {
    var byStart: [UInt16: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      for start in Set(row.names.map { key($0[0], $0[1]) }) {
        byStart[start, default: []].append(number)
      }
    }
    // Only the first row with a name can win, so rows that bring no new name are left out.
    return byStart.mapValues { numbers in
      var seen: Set<[UInt8]> = []
      return numbers.filter { number in
        rows[number].names.map { seen.insert($0).inserted }.contains(true)
      }
    }
  }()

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first | 0x20) << 8 | UInt16(second | 0x20)
  }

  /// Returns the zone whose name stands in `text` at `start`.
  ///
  /// The row of the pattern's zone is asked first, then GMT, which is the platform's own, then all of them.
  static func match(
    _ text: Span<UInt8>, at start: Int, preferring row: Int?
  ) -> Match? {
    if let row, let match = rows[row].match(text, at: start) { return match }
    if let row = gmtRow, let match = rows[row].match(text, at: start) { return match }
    guard start + 1 < text.count else { return nil }
    for row in rowsByStart[key(text[start], text[start + 1])] ?? [] {
      if let match = rows[row].match(text, at: start) { return match }
    }
    return nil
  }

  /// Returns the name as it is written of a zone whose names have that number.
  static func written(_ number: Int, isSummer: Bool, isLong: Bool) -> String {
    texts[number][(isSummer ? 2 : 0) + (isLong ? 0 : 1)]
  }
}
