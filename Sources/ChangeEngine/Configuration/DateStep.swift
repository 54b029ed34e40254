/// The steps in which dates tell moments apart, on the clock of a zone.
///
/// A moment is dated by the start of its step, so up to the length of the step too early.
package struct DateStep: Hashable, Sendable {
  package let unit: DateUnit
  /// The zone of the clock.
  package let zone: ZoneRules

  package init(_ unit: DateUnit, in zone: ZoneRules) {
    self.unit = unit
    self.zone = zone
  }

  /// The steps of dates that are written so.
  package init(of format: DateFormat, in zone: ZoneRules) {
    self.init(FormatFacts(format.pattern).unit, in: zone)
  }

  /// The longest step: where clocks go back an hour, a day has 25 hours, and a leap year has 366 days.
  package var longestMilliseconds: Int64 {
    guard unit.isOfCalendar else {
      return unit.milliseconds + (stretches.map(\.milliseconds).max() ?? 0)
    }
    return DateStep.length(longest)
  }

  /// The end of the step that `moment` lies in, and of each that is longer than others.
  package func ends(after moment: Timestamp) -> [Timestamp] {
    guard unit.isOfCalendar else { return ([moment] + stretches.map(\.moment)).map(end) }
    let (step, longest) = (span(unit.step(ofWallClock: wallClock(at: moment))), longest)
    return DateStep.length(longest) > DateStep.length(step)
      ? [step.upperBound, longest.upperBound] : [step.upperBound]
  }

  /// The start of the step that `moment` lies in.
  package func start(ofStepAt moment: Timestamp) -> Timestamp {
    let wallClock = wallClock(at: moment)
    let start = unit.step(ofWallClock: wallClock).lowerBound
    guard unit.isOfCalendar else { return moment.advanced(byMilliseconds: start - wallClock) }
    return min(opening(start), moment)
  }

  private func wallClock(at moment: Timestamp) -> Int64 {
    moment.millisecondsSinceEpoch + zone.offset(at: moment)
  }

  // MARK: Parts of a day

  /// When clocks go back in 2026, and by how much the step that this happens in is longer for it.
  ///
  /// What is shown twice is read as the later one: where a whole step is, none is longer.
  private var stretches: [(moment: Timestamp, milliseconds: Int64)] {
    ZoneFacts.clockChanges(in: zone).compactMap { change in
      let stretch = (change.before - change.after) % unit.milliseconds
      return stretch > 0 ? (change.moment, stretch) : nil
    }
  }

  private func end(ofStepAt moment: Timestamp) -> Timestamp {
    zone.moment(ofWallClock: unit.step(ofWallClock: wallClock(at: moment)).upperBound)
  }

  // MARK: Days and more

  /// The longest step of 2026; of years that of 2028, which has a day more.
  private var longest: Range<Timestamp> {
    let years = unit == .year ? 3 : 1
    let first = CivilDate(year: 2026, month: 1, day: 1).timestamp.millisecondsSinceEpoch
    let last = CivilDate(year: 2026 + Int64(years), month: 1, day: 1).timestamp
    var step = unit.step(ofWallClock: first)
    var longest = span(step)
    while step.upperBound < last.millisecondsSinceEpoch {
      step = unit.step(ofWallClock: step.upperBound)
      let next = span(step)
      if DateStep.length(next) > DateStep.length(longest) { longest = next }
    }
    return longest
  }

  /// When clocks show a step for the first time, and when they have shown it for the last.
  private func span(_ step: Range<Int64>) -> Range<Timestamp> {
    opening(step.lowerBound)..<closing(step.upperBound)
  }

  private func opening(_ wallClock: Int64) -> Timestamp {
    zone.instants(ofWallClock: wallClock).first ?? zone.moment(ofWallClock: wallClock)
  }

  /// Clocks that are set back to the very end of a step do not show the step again.
  private func closing(_ wallClock: Int64) -> Timestamp {
    guard let last = zone.instants(ofWallClock: wallClock).last else { return opening(wallClock) }
    let isSetBackToIt =
      zone.offset(at: last.advanced(byMilliseconds: -1)) > zone.offset(at: last)
    return isSetBackToIt ? opening(wallClock) : last
  }

  private static func length(_ step: Range<Timestamp>) -> Int64 {
    step.upperBound.milliseconds(since: step.lowerBound)
  }
}

extension ResourcePolling {
  /// Whether a poll passes over what changed before a moment.
  package var hasWindow: Bool {
    filterField?.format != nil
      || url.parts.contains {
        switch $0 {
        case .date(_, _, let isNow): !isNow
        case .epoch: true
        case .literal, .unresolved: false
        }
      }
  }

  /// The steps of the dates by which records are passed over; `nil` where none are.
  package var dateStep: DateStep? {
    filterField.flatMap { field in field.format.map { DateStep(of: $0, in: field.zone) } }
  }

  /// The longest of the steps in which the URL says until when records are wanted, if it does.
  ///
  /// The end stands behind a `<`; of several placeholders in one value the finest counts.
  package var endStep: DateStep? {
    var ends: [DateStep] = []
    var end: DateStep?
    var isEnd = false
    for part in url.parts {
      switch part {
      case .literal(let text), .unresolved(let text):
        let text = Bytes.percentDecoded(text.utf8.span)
        guard text.contains(where: { "'\" &<=>".utf8.contains($0) }) else { continue }
        if let end { ends.append(end) }
        end = nil
        isEnd = text.last { !"'\" =".utf8.contains($0) } == UInt8(ascii: "<")
      case .date(let format, let zone, isNow: true) where isEnd:
        let step = DateStep(of: format, in: zone)
        end = end.map { $0.unit < step.unit ? $0 : step } ?? step
      case .date, .epoch: break
      }
    }
    if let end { ends.append(end) }
    return ends.max { $0.longestMilliseconds < $1.longestMilliseconds }
  }
}
