/// Writes a moment with a pattern, as java.text.SimpleDateFormat does.
struct DateWriter {
  let parts: [DatePattern.Part]
  let writesFractions: Bool

  /// A moment on a zone's clock, taken apart.
  private struct Moment {
    let zone: ZoneRules
    let period: ZoneTable.Period
    /// Counted from 1970-01-01.
    let day: Int64
    let time: Int64
    /// The year before 1 is 0; months count from 0.
    let date: (year: Int64, month: Int64, day: Int64)

    init(_ timestamp: Timestamp, _ zone: ZoneRules) {
      self.zone = zone
      period = zone.table.period(at: timestamp.millisecondsSinceEpoch)
      (day, time) = (timestamp.millisecondsSinceEpoch &+ period.offset)
        .flooredDivision(by: 86_400_000)
      date = HybridCalendar.date(of: day)
    }

    var hour: Int64 { time / 3_600_000 }

    var weekOfYear: Int64 {
      let next = HybridCalendar.firstDay(ofYear: date.year + 1)
      guard day < HybridCalendar.firstWeek(of: next) else { return 1 }
      return (day - HybridCalendar.firstWeek(of: HybridCalendar.firstDay(ofYear: date.year))) / 7
        + 1
    }

    var weekYear: Int64 { date.month == 11 && weekOfYear == 1 ? date.year + 1 : date.year }
    var weekOfMonth: Int64 { (day - HybridCalendar.firstWeek(of: day - date.day + 1)) / 7 + 1 }
  }

  /// Appends the text to `bytes`.
  func write(_ timestamp: Timestamp, zone: ZoneRules, into bytes: inout [UInt8]) {
    let moment = Moment(timestamp, zone)
    for part in parts {
      switch part {
      case .literal(let literal): bytes.append(contentsOf: literal)
      case .field(let field, let count): write(field, count, moment, into: &bytes)
      }
    }
  }

  private func write(
    _ field: DatePattern.Field, _ count: Int, _ moment: Moment, into bytes: inout [UInt8]
  ) {
    switch field {
    case .era:
      let index = moment.date.year > 0 ? 1 : 0
      bytes.append(contentsOf: DateText.eras[index].utf8)
    case .month where count > 2, .standaloneMonth where count > 2:
      DateWriter.append(DateText.months[Int(moment.date.month)], isLong: count > 3, to: &bytes)
    case .dayName:
      let index = Int(CivilDate.dayOfWeek(moment.day)) - 1
      DateWriter.append(DateText.days[index], isLong: count > 3, to: &bytes)
    case .amPM: bytes.append(contentsOf: DateText.halves[moment.hour < 12 ? 0 : 1].utf8)
    case .zoneName:
      let name = moment.zone.names.map {
        ZoneNames.written($0, isSummer: moment.period.saving != 0, isLong: count > 3)
      }
      bytes.append(contentsOf: (name ?? moment.zone.id).utf8)
    case .rfcOffset, .isoOffset: writeOffset(field, count, moment.period.offset, into: &bytes)
    case .millisecond where count > 3 && writesFractions:
      DateWriter.append(moment.time % 1_000, digits: 3, to: &bytes)
      for _ in 3..<count { bytes.append(UInt8(ascii: "0")) }
    case .year, .weekYear:
      let year = field == .year ? DateWriter.yearOfEra(moment.date.year) : moment.weekYear
      DateWriter.append(
        count == 2 ? year % 100 : year, digits: count, to: &bytes)
    default: DateWriter.append(number(field, moment), digits: count, to: &bytes)
    }
  }

  private static func yearOfEra(_ year: Int64) -> Int64 { year > 0 ? year : 1 - year }

  private func number(_ field: DatePattern.Field, _ moment: Moment) -> Int64 {
    let hour = moment.hour
    return switch field {
    case .month, .standaloneMonth: moment.date.month + 1
    case .weekOfYear: moment.weekOfYear
    case .weekOfMonth: moment.weekOfMonth
    case .dayOfYear: moment.day - HybridCalendar.firstDay(ofYear: moment.date.year) + 1
    case .day: moment.date.day
    case .dayOfWeekInMonth: (moment.date.day - 1) / 7 + 1
    case .dayNumber: (CivilDate.dayOfWeek(moment.day) + 5) % 7 + 1
    case .hour: hour
    case .hourFromOne: hour == 0 ? 24 : hour
    case .halfHour: hour % 12
    case .halfHourFromOne: hour % 12 == 0 ? 12 : hour % 12
    case .minute: moment.time / 60_000 % 60
    case .second: moment.time / 1_000 % 60
    case .millisecond: moment.time % 1_000
    case .era, .year, .weekYear, .dayName, .amPM, .zoneName, .rfcOffset, .isoOffset:
      preconditionFailure("the field is no plain number")
    }
  }

  private func writeOffset(
    _ field: DatePattern.Field, _ count: Int, _ offset: Int64, into bytes: inout [UInt8]
  ) {
    let isISO = field == .isoOffset
    if isISO, offset == 0 {
      bytes.append(UInt8(ascii: "Z"))
      return
    }
    let minutes = abs(offset) / 60_000
    // An offset of some seconds before UTC, as there was once, is written +00:00 by XXX as by Z.
    let isNegative = isISO ? offset < 0 : offset <= -60_000
    bytes.append(isNegative ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    DateWriter.append(minutes / 60, digits: 2, to: &bytes)
    guard !isISO || count > 1 else { return }
    if isISO, count == 3 { bytes.append(UInt8(ascii: ":")) }
    DateWriter.append(minutes % 60, digits: 2, to: &bytes)
  }

  private static func append(_ name: String, isLong: Bool, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: isLong ? name.utf8.prefix(name.utf8.count) : name.utf8.prefix(3))
  }

  /// Appends a number with zeros in front.
  private static func append(_ number: Int64, digits: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var reversed: UInt64 = 0
    var length = 0
    // Nineteen digits fill two words; years have at most nine, so one is enough.
    while rest > 0 {
      reversed = reversed * 10 + rest % 10
      rest /= 10
      length += 1
    }
    if length < digits { for _ in length..<digits { bytes.append(UInt8(ascii: "0")) } }
    for _ in 0..<length {
      bytes.append(UInt8(ascii: "0") + UInt8(reversed % 10))
      reversed /= 10
    }
  }
}
