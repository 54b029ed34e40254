/// Reads one line of ``ZoneData/zones``.
///
/// The data are the project's own, so a slip in them is ours and stops the process.
struct ZoneTableReader {
  /// One of the two changes that a zone makes in each year.
  private struct Rule {
    /// From 1.
    let month: Int64
    /// From 1, or -1 for the last such day of the week.
    let day: Int64
    /// From 1, Sunday, or 0 where the day of the month alone counts.
    let dayOfWeek: Int64
    let milliseconds: Int64
    /// On which clock: 0 the one in force, 1 standard time, 2 UTC.
    let mode: Int64

    /// The change of one year, in milliseconds on the rule's clock.
    func moment(in year: Int64) -> Int64 {
      var date = CivilDate(year: year, month: day < 0 ? month + 1 : month, day: day < 0 ? 0 : day)
      if dayOfWeek > 0 {
        let distance = dayOfWeek - date.dayOfWeek
        date.day += day < 0 ? (distance > 0 ? distance - 7 : distance) : (distance + 7) % 7
      }
      return date.timestamp.millisecondsSinceEpoch + milliseconds
    }
  }

  /// The rules are written out until their years repeat.
  private static let lastYear: Int64 = 2_440

  private let parts: [Substring]

  init(line: String) {
    parts = line.split(separator: "|", omittingEmptySubsequences: false)
    precondition(parts.count == 5, "a zone has five parts; make the data anew")
  }

  func table() -> ZoneTable {
    let saving = ZoneTableReader.seconds(parts[0])
    let raw = ZoneTableReader.seconds(parts[1])
    // Before its first change Java gives a zone the standard offset of today.
    var periods = [ZoneTable.Period(start: .min, offset: raw, saving: 0)] + explicitPeriods()
    let rules = rules()
    if rules.count == 2, let last = periods.last {
      let recurring = recurring(rules, raw: raw, saving: saving)
      // Where the rule disagrees with the last change that was told, Java follows the rule at once.
      if let ruled = recurring.last(where: { $0.start <= last.start }), ruled.offset != last.offset
      {
        periods.append(.init(start: last.start + 1, offset: ruled.offset, saving: ruled.saving))
      }
      periods += recurring.filter { $0.start > last.start }
    }
    return ZoneTable(periods: periods, summerSaving: saving, isRecurring: rules.count == 2)
  }

  private func explicitPeriods() -> [ZoneTable.Period] {
    let offsets = parts[2].split(separator: ",").map { pair in
      let numbers = pair.split(separator: "/").map(ZoneTableReader.seconds)
      return (total: numbers[0], saving: numbers[1])
    }
    var start: Int64 = 0
    return parts[3].split(separator: ",").map { change in
      start += ZoneTableReader.seconds(change.dropLast())
      let letter = change.utf8.last ?? UInt8(ascii: "A")
      let offset = offsets[Int(letter - UInt8(ascii: "A"))]
      return ZoneTable.Period(start: start, offset: offset.total, saving: offset.saving)
    }
  }

  private func rules() -> [Rule] {
    let numbers = parts[4].split(separator: ",").compactMap { Int64($0) }
    return stride(from: 0, to: numbers.count, by: 5).map { first in
      Rule(
        month: numbers[first] + 1, day: numbers[first + 1], dayOfWeek: numbers[first + 2],
        milliseconds: numbers[first + 3] * 1_000, mode: numbers[first + 4])
    }
  }

  /// The first rule begins summer, the second ends it.
  private func recurring(_ rules: [Rule], raw: Int64, saving: Int64) -> [ZoneTable.Period] {
    (1_900...ZoneTableReader.lastYear).flatMap { year in
      rules.enumerated().map { number, rule in
        let before = number == 0 ? raw : raw + saving
        let clock = rule.mode == 0 ? before : rule.mode == 1 ? raw : 0
        return ZoneTable.Period(
          start: rule.moment(in: year) - clock, offset: number == 0 ? raw + saving : raw,
          saving: number == 0 ? saving : 0)
      }
    }.sorted { $0.start < $1.start }
  }

  private static func seconds(_ text: Substring) -> Int64 {
    guard let number = Int64(text, radix: 36) else {
      preconditionFailure("'\(text)' is no number in base 36; make the data anew")
    }
    return number * 1_000
  }
}
