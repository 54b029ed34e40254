/// Reviews the URL of one resource.
struct URLCheck {
  let url: URLTemplate
  let name: String
  let element: String?
  let resource: SettingsReader
  let dates: SettingsReader

  /// Names of parameters that say "since" by themselves, whatever the sign behind them.
  private static let sinceWords = [
    "since", "after", "from", "start", "begin", "min_", "_min", "gte", "lastmodifieddate",
  ]

  func run(_ list: inout ProblemList) {
    let leftover = TemplateText.leftover(inURL: url.text)
    if let leftover {
      list.report(
        .templateLeft, .warning, resource, "url",
        "the template's \(leftover.hasPrefix("<") ? "<…>" : "{…}") is still there; only ${…} is filled in",
        "put your value in")
    }
    checkPlaceholders(told: leftover, &list)
    checkEquality(&list)
    checkName(&list)
  }

  private func checkPlaceholders(told leftover: String?, _ list: inout ProblemList) {
    var unresolved = url.unresolvedPlaceholders
    if PlaceholderText.isUnclosed(in: url.text) { unresolved.append("${…") }
    for placeholder in unresolved {
      list.report(
        .unresolvedPlaceholder, .warning, resource, "url",
        "nothing resolves the placeholder '\(placeholder.cut)', so it is sent as it stands",
        "use ${date}, ${gmtDate:FORMAT}, ${dateTimeZone:ZONE:FORMAT} or ${epoch}")
    }
    let signless = PlaceholderText.withoutSign(in: url.text)
    // What was told as a template's is not told again.
    if let signless, leftover?.contains(signless) != true {
      list.report(
        .unresolvedPlaceholder, .warning, resource, "url",
        "no $ stands right before '\(signless.cut)', so it is sent as it stands",
        "write it as ${date} is written, without anything between $ and {")
    }
    if !url.hasPlaceholder, unresolved.isEmpty, signless == nil {
      list.report(
        .noPlaceholder, .information, resource, "url",
        "the URL says no time, so each poll lists every record",
        "add a filter such as where=lastmodifieddate='${date}' if the CRM has one")
    }
    for placeholder in PlaceholderText.all(in: url.text) { check(placeholder, &list) }
  }

  private func check(_ placeholder: PlaceholderText, _ list: inout ProblemList) {
    let facts = placeholder.format.map(FormatFacts.init)
    if facts?.isUnbalanced == true {
      list.report(
        .unbalancedQuote, .warning, resource, "url",
        "a quote in the placeholder's format has no partner", "remove it or close it")
    }
    // The year may stand in the placeholder beside it.
    if let slip = placeholder.format.flatMap({ PatternSlip($0, isWhole: false) }) {
      list.report(
        .unlikelyPattern, .warning, resource, "url", "in the placeholder's format \(slip.message)",
        slip.remedy)
    }
    let offset = facts?.literalOffset
    if let offset { check(offset, of: placeholder, &list) }
    guard let zone = placeholder.zone else { return }
    // An offset that stands there is held against the zone, so its summers were looked at.
    if let meant = ZoneFacts.fixedAbbreviations[zone], facts?.carriesZone == false,
      offset.map({ ZoneFacts.offsets(zone) != $0.milliseconds...$0.milliseconds }) ?? true
    {
      list.report(
        .fixedZoneAbbreviation, .warning, resource, "url",
        "'\(zone.cut)' is a fixed offset that knows no daylight saving", "write \(meant)")
    }
    if ZoneRules.named(zone) == nil, !zone.contains("{") {
      list.report(
        .unknownTimeZone, .warning, resource, "url",
        "the time zone '\(zone.cut)' in the URL is not known here and reads as GMT",
        "write a name such as America/New_York or an offset such as -5:00")
    }
  }

  /// A window that opens late loses what changed before; one that opens early only reads more.
  private func check(
    _ offset: LiteralOffset, of placeholder: PlaceholderText, _ list: inout ProblemList
  ) {
    let zone = placeholder.zone ?? "UTC"
    let actual = ZoneFacts.offsets(zone)
    let late = actual.upperBound - offset.milliseconds
    let early = offset.milliseconds - actual.lowerBound
    guard late > 0 || early > 0, !zone.contains("{"), !isWrittenSo(offset, zone) else { return }
    let losing = placeholder.isNow ? early : late
    let isLate = placeholder.isNow ? losing <= 0 : losing > 0
    let verb = placeholder.isNow ? "ends" : "opens"
    let bound = actual.lowerBound == actual.upperBound ? "" : "up to "
    list.report(
      .conflictingTimeZones, losing > 0 ? .warning : .information, resource, "url",
      """
      the date is one in '\(ZoneRules.named(zone) == nil ? "GMT" : zone.cut)' and its text ends in \
      \(offset.text), so the window \(verb) \(bound)\(URLCheck.hours(isLate ? late : early)) \
      \(isLate ? "late" : "early")
      """,
      """
      write \(offset.patternLetters) in its place, or put \
      \(placeholder.isNow ? "${now:…}" : "${gmtDate:…}") before \(offset.universal)
      """)
  }

  /// Whether the CRM's own dates end so in that zone; then it reads the query as it writes them.
  private func isWrittenSo(_ offset: LiteralOffset, _ zone: String) -> Bool {
    let format = dates.text("updatedDateFormat") ?? resource.text("updatedDateFormat")
    let own = dates.text("updatedDateTimezone") ?? resource.text("updatedDateTimezone")
    return own != nil && ZoneFacts.agree(own, zone)
      && format.flatMap { FormatFacts($0).literalOffset }?.text == offset.text
  }

  private static func hours(_ milliseconds: Int64) -> String {
    let (hours, minutes) = (milliseconds / 3_600_000, milliseconds / 60_000 % 60)
    return [(hours, "h"), (minutes, "min")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      .joined(separator: " ")
  }

  private func checkEquality(_ list: inout ProblemList) {
    let names = ["updatedDateField", "createdDateField"].compactMap { key in
      (dates.text(key) ?? resource.text(key)).flatMap(FieldPath.init)?.keys.last
    }
    let filters = EqualityFilter.all(in: url.text, dateNames: names)
    guard !filters.isEmpty else { return }
    let saySince = filters.allSatisfy { filter in
      URLCheck.sinceWords.contains { filter.field.lowercased().contains($0) }
    }
    let isSince = saySince || element?.lowercased().hasPrefix("hubspot") == true
    list.report(
      .equalityFilter, isSince ? .information : .warning, resource, "url",
      "the filter says '=', which works only where the CRM reads it as 'since'",
      "write >= unless the CRM's documents say so")
  }

  private func checkName(_ list: inout ProblemList) {
    let path = url.text.prefix { $0 != "?" }.lowercased()
    guard !path.hasSuffix("/" + name.lowercased()), TemplateText.leftover(in: name) == nil else {
      return
    }
    let segments = path.split(separator: "/").map(String.init)
    let names = name.lowercased().split(separator: "/").map(String.init)
    guard !isFilledIn(names, segments) else { return }
    let isSpelling = segments.contains { ResourceName.stem($0).hasPrefix(ResourceName.stem(name)) }
    list.report(
      .resourceURLMismatch, isSpelling ? .information : .warning, resource, "url",
      isSpelling
        ? "the events are called '\(name.cut)', which the end of the URL's path spells otherwise"
        : "the events are called '\(name.cut)', but the URL's path ends otherwise",
      "give the resource the name of what its URL lists")
  }

  /// Whether the path ends in the name with something put in for each `{id}` of it.
  private func isFilledIn(_ names: [String], _ segments: [String]) -> Bool {
    names.count <= segments.count
      && zip(names, segments.suffix(names.count)).allSatisfy {
        $0 == $1 || ($0.hasPrefix("{") && $0.hasSuffix("}"))
      }
  }
}
