/// The steps in which dates tell moments apart, on the clock of a zone.
///
/// A moment is dated by the start of its step, so up to the length of the step too early.
package struct DateStep {
  /// A step whose clock is not set meanwhile: a whole number of milliseconds, at most a day.
  package let unitMilliseconds: Int64
  /// The zone of the clock.
  package let zone: ZoneRules

  package init(unitMilliseconds: Int64, in zone: ZoneRules) {
    self.unitMilliseconds = unitMilliseconds
    self.zone = zone
  }

  /// The steps of dates that are written so.
  package init(of format: DateFormat, in zone: ZoneRules) {
    self.init(
      unitMilliseconds: FormatFacts(format.pattern).precisionMilliseconds, in: zone)
  }

  /// The longest step of 2026: where clocks go back an hour, a day has 25 hours.
  package var longestMilliseconds: Int64 {
    unitMilliseconds + (stretches.map(\.milliseconds).max() ?? 0)
  }

  /// The end of the step that `moment` lies in, and of each step of 2026 that is longer than others.
  package func ends(after moment: Timestamp) -> [Timestamp] {
    ([moment] + stretches.map(\.moment)).map(end)
  }

  /// A step as it is called: `second`, `minute`, `hour` or `day`.
  package static func name(of milliseconds: Int64) -> String {
    switch milliseconds {
    case ..<60_000: "second"
    case ..<3_600_000: "minute"
    case ..<86_400_000: "hour"
    default: "day"
    }
  }

  /// When clocks go back, and by how much the step that this happens in is longer for it.
  ///
  /// What is shown twice is read as the later one: where a whole step is, none is longer.
  private var stretches: [(moment: Timestamp, milliseconds: Int64)] {
    ZoneFacts.clockChanges(in: zone).compactMap { change in
      let stretch = (change.before - change.after) % unitMilliseconds
      return stretch > 0 ? (change.moment, stretch) : nil
    }
  }

  private func end(ofStepAt moment: Timestamp) -> Timestamp {
    let wallClock = moment.millisecondsSinceEpoch + zone.offset(at: moment)
    let steps = wallClock.flooredDivision(by: unitMilliseconds).quotient + 1
    return zone.moment(ofWallClock: steps * unitMilliseconds)
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
        end = end.map { $0.unitMilliseconds < step.unitMilliseconds ? $0 : step } ?? step
      case .date, .epoch: break
      }
    }
    if let end { ends.append(end) }
    return ends.max { $0.longestMilliseconds < $1.longestMilliseconds }
  }
}
