/// Reviews the dates of one resource: their fields, formats and zones.
struct DatesCheck {
  let outer: SettingsReader
  let dates: SettingsReader
  let resource: ResourcePolling
  let requested: (setting: String, names: Set<String>)?

  private static let updated = "updated"
  private static let created = "created"

  func run(_ list: inout ProblemList) {
    checkSameFields(&list)
    checkCoarseness(&list)
    checkOverlap(&list)
    checkConflicts(&list)
    for stamp in [DatesCheck.updated, DatesCheck.created] where field(stamp) != nil {
      checkZone(stamp, &list)
      checkRequested(stamp, &list)
    }
    for stamp in [DatesCheck.updated, DatesCheck.created] {
      guard let slip = formatText(stamp).flatMap({ PatternSlip($0, isWhole: true) }) else {
        continue
      }
      list.report(
        .unlikelyPattern, .warning, dates, stamp + "DateFormat", "in the format \(slip.message)",
        slip.remedy)
    }
    for stamp in [DatesCheck.updated, DatesCheck.created] where facts(stamp)?.isUnbalanced == true {
      list.report(
        .unbalancedQuote, .warning, dates, stamp + "DateFormat",
        "a quote in the format has no partner; the engine passes over it", "remove it or close it")
    }
  }

  // MARK: What is configured

  private func field(_ stamp: String) -> DateField? {
    stamp == DatesCheck.updated ? resource.updated : resource.created
  }

  private func formatText(_ stamp: String) -> String? {
    dates.text(stamp + "DateFormat")
      ?? (stamp == DatesCheck.updated ? outer.text("updatedDateFormat") : nil)
  }

  /// A created date without a format of its own is written as the updated one.
  private func facts(_ stamp: String) -> FormatFacts? {
    formatText(stamp).map(FormatFacts.init)
  }

  private func effectiveFacts(_ stamp: String) -> FormatFacts? {
    facts(stamp) ?? facts(DatesCheck.updated)
  }

  private func zone(_ stamp: String) -> String? {
    dates.text(stamp + "DateTimezone")
      ?? (stamp == DatesCheck.updated ? outer.text("updatedDateTimezone") : nil)
  }

  // MARK: Checks

  private func checkSameFields(_ list: inout ProblemList) {
    guard let updated = resource.updated, let created = resource.created,
      updated.path.keys == created.path.keys
    else { return }
    list.report(
      .sameDateFields, .warning, dates, "createdDateField",
      "created and updated are the same field, so every change is CREATED",
      "name the field that changes as updatedDateField")
  }

  /// A change after a poll, in the same second as the poll, is stamped before it where the dates have
  /// no fraction; the delay covers it if it is as long as the dates are coarse.
  private func checkCoarseness(_ list: inout ProblemList) {
    let stamp = resource.filtersByUpdatedDate ? DatesCheck.updated : DatesCheck.created
    let delay = resource.pollDelayMilliseconds
    guard let step = resource.dateStep, step.unit > .millisecond,
      delay < step.longestMilliseconds
    else { return }
    let name = formatText(stamp) == nil ? DatesCheck.updated : stamp
    list.report(
      .coarseFormat, .warning, dates, name + "DateFormat",
      "the dates are whole \(step.unit.rawValue)s, \(uncovered(step))",
      "use a format with milliseconds, or set pollDelay to \(step.longestMilliseconds / 1_000)")
  }

  /// What a delay shorter than the longest step does not cover.
  private func uncovered(_ step: DateStep) -> String {
    let unit = step.unit
    if resource.pollDelayMilliseconds < unit.milliseconds {
      return "so a change in the \(unit.rawValue) of a poll, after the poll, is lost"
    }
    let longest =
      unit > .week ? "the longest one" : "one in which the clocks of '\(step.zone.id)' go back"
    return "and pollDelay does not cover \(longest), so a change at its end is lost"
  }

  private func checkOverlap(_ list: inout ProblemList) {
    guard resource.pollDelayMilliseconds > 0 else { return }
    list.report(
      .duplicatesWithoutMemory, .information, outer, "pollDelay",
      "each poll reads the last \(resource.pollDelayMilliseconds / 1_000) s again: twice reported where what was sent is not remembered",
      "keep the engine's memory on (deduplicate), or make receivers drop repeats")
  }

  private func checkConflicts(_ list: inout ProblemList) {
    let inner = dates.text("updatedDateTimezone")
    if let inner, let beside = outer.text("updatedDateTimezone"),
      !ZoneFacts.agree(inner, beside)
    {
      list.report(
        .conflictingTimeZones, .warning, outer, "updatedDateTimezone",
        "updatedDateTimezone is '\(beside.cut)' here and '\(inner.cut)' inside datesConfiguration; the inner one wins",
        "remove one of the two")
    }
    guard resource.updated != nil, resource.created != nil,
      let updatedFacts = effectiveFacts(DatesCheck.updated), usesZone(updatedFacts),
      let createdFacts = effectiveFacts(DatesCheck.created), usesZone(createdFacts)
    else { return }
    // A created date without a zone of its own is on the updated one's clock.
    let updated = zone(DatesCheck.updated)
    let created = zone(DatesCheck.created) ?? updated
    guard updated?.contains("{") != true, created?.contains("{") != true,
      !ZoneFacts.agree(updated, created)
    else { return }
    list.report(
      .conflictingTimeZones, .warning, dates, "createdDateTimezone",
      "the updated date is read in '\((updated ?? "UTC").cut)' and the created date in '\((created ?? "UTC").cut)', which moves them apart",
      "give both the zone of the CRM's account")
  }

  private func usesZone(_ facts: FormatFacts) -> Bool { !facts.isCount && !facts.carriesZone }

  private func checkZone(_ stamp: String, _ list: inout ProblemList) {
    let key = stamp + "DateTimezone"
    let reader = dates.text(key) == nil ? outer : dates
    guard let zone = zone(stamp), let facts = effectiveFacts(stamp) else { return }
    if zone.contains("{") {
      list.report(
        .templateLeft, .warning, reader, key, "the template's {…} is still there",
        "name the zone of the CRM's account, such as America/New_York")
    }
    guard usesZone(facts) else { return }
    if let meant = ZoneFacts.fixedAbbreviations[zone] {
      list.report(
        .fixedZoneAbbreviation, .warning, reader, key,
        "'\(zone)' is a fixed offset that knows no daylight saving, so in summer dates are read an hour late",
        "write \(meant) if the CRM's clock changes in summer")
    }
    if facts.endsInLiteralZ, !ZoneFacts.isUniversal(zone) {
      list.report(
        .literalZWithZone, .warning, reader, key,
        "the format takes the Z of a date for a letter, so a date in UTC is read as one in '\(zone.cut)'",
        "write XXX in place of 'Z', or remove the zone")
    }
  }

  private func checkRequested(_ stamp: String, _ list: inout ProblemList) {
    guard let requested, let keys = field(stamp)?.path.keys, keys.count == 2,
      keys[0] == "properties", !requested.names.contains(keys[1])
    else { return }
    list.report(
      .dateFieldNotRequested, .warning, dates, stamp + "DateField",
      "'\(keys[1].cut)' is not among the properties of \(requested.setting), so no record carries it",
      "add it to \(requested.setting)")
  }
}
