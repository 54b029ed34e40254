import Synchronization

/// The rules of a time zone: what its clocks are ahead of UTC, and when that changes.
///
/// The zones are those of java.util.TimeZone, pinned in the program; the host's zone files, its zone and
/// its locale are never read.
public struct ZoneRules: Hashable, Sendable {
  /// The zone's name; a fixed offset is called `GMT+05:30`, as Java calls it.
  public let id: String
  let table: ZoneTable
  /// The number of its names in ``ZoneNames``; `nil` where the id is all the name there is.
  let names: Int?
  /// The row of ``ZoneNames`` in which a text's names are looked up first.
  let nameRow: Int?

  /// Coordinated universal time.
  public static let utc = ZoneRules(id: "UTC", offset: 0, names: ZoneIndex.entries["UTC"]?.names)

  /// Greenwich mean time, which Java takes for every zone that it does not know.
  public static let gmt = ZoneRules(id: "GMT", offset: 0, names: ZoneIndex.entries["GMT"]?.names)

  /// The version of the zone data, such as `2025a`.
  public static var dataVersion: String { ZoneData.version }

  /// The names of all zones, sorted by their bytes.
  public static var allIDs: [String] { ZoneIndex.sortedIDs }

  /// Returns the zone of that name, or `nil` for one that is not known; the platform reads that as GMT.
  ///
  /// Names are java.util.TimeZone's: ids, links and short ids (`EST` is fixed, `PST` has daylight
  /// saving), `GMT+5:30` and `GMT-0800`; and the platform's own `-8:00` and `+6:00`.
  public static func named(_ id: String) -> ZoneRules? {
    if let entry = ZoneIndex.entries[id] {
      return ZoneRules(id: id, table: ZoneIndex.table(entry.zone), names: entry.names)
    }
    if id == "Z" { return .gmt }
    guard let offset = ZoneOffsetText(id)?.milliseconds else { return nil }
    return fixed(offset)
  }

  /// Creates a zone that is always `offset` milliseconds ahead of UTC.
  private static func fixed(_ offset: Int64) -> ZoneRules {
    let minutes = abs(offset) / 60_000
    let text = "\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
    let id = offset == 0 ? "GMT" : "GMT" + (offset < 0 ? "-" : "+") + text
    return ZoneRules(id: id, offset: offset, names: ZoneIndex.entries[id]?.names)
  }

  private init(id: String, offset: Int64, names: Int?) {
    let period = ZoneTable.Period(start: .min, offset: offset, saving: 0)
    self.init(
      id: id, table: ZoneTable(periods: [period], summerSaving: 0, isRecurring: false),
      names: names)
  }

  private init(id: String, table: ZoneTable, names: Int?) {
    self.id = id
    self.table = table
    self.names = names
    nameRow = ZoneNames.row(of: id)
  }

  /// Whether both are the same zone by name.
  public static func == (lhs: ZoneRules, rhs: ZoneRules) -> Bool { lhs.id == rhs.id }

  /// Feeds the zone's name to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  // MARK: Offsets

  /// Returns what the zone's clocks are ahead of UTC at `moment`, in milliseconds.
  public func offset(at moment: Timestamp) -> Int64 {
    table.period(at: moment.millisecondsSinceEpoch).offset
  }

  /// Returns the moments at which the zone's clocks show a time, given in milliseconds since
  /// 1970-01-01T00:00 on those clocks; the earliest comes first.
  ///
  /// One as a rule; none in the gap of spring, two in the overlap of autumn.
  public func instants(ofWallClock milliseconds: Int64) -> [Timestamp] {
    // Offsets lie within a day of UTC, so every moment with that time does too.
    let day: Int64 = 86_400_000
    let offsets = [milliseconds - day, milliseconds, milliseconds + day].map {
      table.period(at: $0).offset
    }
    var instants: [Timestamp] = []
    for offset in Set(offsets).sorted(by: >) {
      let instant = Timestamp(millisecondsSinceEpoch: milliseconds - offset)
      if self.offset(at: instant) == offset { instants.append(instant) }
    }
    return instants
  }

  /// Returns the moment at which the zone's clocks show that time, as the platform takes it: the later
  /// one where it occurs twice, and as if the clocks had not changed yet where it is skipped.
  public func moment(ofWallClock milliseconds: Int64) -> Timestamp {
    let period = table.period(atWallClock: milliseconds)
    return Timestamp(millisecondsSinceEpoch: milliseconds &- period.offset)
  }

  /// Returns the next moment after `moment` at which the offset changes, or `nil` if it never does.
  public func nextTransition(after moment: Timestamp) -> Timestamp? {
    var (index, shift) = table.position(of: moment.millisecondsSinceEpoch)
    while index + 1 < table.periods.count {
      index += 1
      if table.periods[index].offset != table.periods[index - 1].offset {
        return Timestamp(millisecondsSinceEpoch: table.periods[index].start + shift)
      }
    }
    return nil
  }

  /// Returns the last moment before `moment` at which the offset changed, or `nil` if it never had.
  public func previousTransition(before moment: Timestamp) -> Timestamp? {
    let earlier = moment.advanced(byMilliseconds: -1)
    var (index, shift) = table.position(of: earlier.millisecondsSinceEpoch)
    while index > 0 {
      if table.periods[index].offset != table.periods[index - 1].offset {
        return Timestamp(millisecondsSinceEpoch: table.periods[index].start + shift)
      }
      index -= 1
    }
    return nil
  }
}

/// The zones by name; tables are read when they are first asked for.
private enum ZoneIndex {
  struct Entry: Sendable {
    let zone: Int
    let names: Int
  }

  static let sortedIDs: [String] = ZoneDataLines.numbered(ZoneData.ids).map(\.id)

  static let entries = Dictionary(
    uniqueKeysWithValues: ZoneDataLines.numbered(ZoneData.ids).map {
      ($0.id, Entry(zone: $0.numbers.0, names: $0.numbers.1))
    })

  private static let lines = ZoneDataLines.lines(of: ZoneData.zones)
  private static let tables = Mutex<[Int: ZoneTable]>([:])

  static func table(_ zone: Int) -> ZoneTable {
    tables.withLock { tables in
      if let table = tables[zone] { return table }
      let table = ZoneTableReader(line: lines[zone]).table()
      tables[zone] = table
      return table
    }
  }
}
