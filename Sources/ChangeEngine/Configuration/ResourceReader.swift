/// Reads the configuration of one resource.
struct ResourceReader {
  private(set) var problems: [ConfigurationProblem] = []

  private static let toleranceSecondsDefault: Int64 = 10
  private static let secondsMax: Int64 = 1_000_000_000_000
  private static let knownKeys: Set<String> = [
    "url", "idField", "filterByUpdatedDate", "filterByCurrentDate", "datesConfiguration",
    "createdCheckTolerance", "pageSize", "pollDelay", "updatedDateTimezone", "updatedDateField",
    "updatedDateFormat", "xPath", "useLastPollDate", "batchSize", "postHooks", "postHookPipelines",
    "useHydrationBeforePostHooks", "objectName", "parameters", "deletedField",
  ]
  private static let misspeltKeys = [
    "filterByUpdateDate": "filterByUpdatedDate", "UpdatedDateTimezone": "updatedDateTimezone",
  ]
  private static let knownDateKeys: Set<String> = [
    "updatedDateField", "updatedDateFormat", "updatedDateTimezone", "createdDateField",
    "createdDateFormat", "createdDateTimezone", "createdCheckTolerance",
  ]

  private var path: [String] = []

  mutating func read(_ value: JSONValue, named name: String, path: [String]) -> ResourcePolling? {
    self.path = path + [name]
    guard case .object = value else {
      report(.invalidValue, .error, [], "the resource is not an object", "write {\"url\": …}")
      return nil
    }
    let outer = SettingsReader(settings: value, path: self.path)
    let dates = SettingsReader(
      settings: value["datesConfiguration"] ?? .null, path: outer.path("datesConfiguration"))
    checkKeys(outer, dates)
    guard let url = outer.value("url")?.scalarText else {
      report(.missingURL, .error, ["url"], "the resource has no URL to poll", "set \"url\"")
      return nil
    }
    let template = URLTemplate(url)
    checkURL(template, named: name)
    let updated = dateField(.updated, outer, dates)
    let created = dateField(.created, outer, dates)
    checkSameFields(updated, created)
    return ResourcePolling(
      name: name, url: template, idField: idField(outer),
      filtersByUpdatedDate: boolean(outer, "filterByUpdatedDate")
        ?? boolean(outer, "filterByUpdateDate") ?? true,
      filtersByCurrentDate: boolean(outer, "filterByCurrentDate") ?? false,
      updated: updated, created: created, toleranceMilliseconds: tolerance(outer, dates),
      pageSize: pageSize(outer), pollDelayMilliseconds: seconds(outer, "pollDelay") ?? 0,
      deletedField: outer.value("deletedField")?.scalarText.flatMap(FieldPath.init))
  }

  private mutating func checkKeys(_ outer: SettingsReader, _ dates: SettingsReader) {
    for (reader, known) in [
      (outer, ResourceReader.knownKeys), (dates, ResourceReader.knownDateKeys),
    ] {
      guard case .object(let members) = reader.settings else { continue }
      let place = Array(reader.path.dropFirst(path.count))
      for member in members where !known.contains(member.key) {
        if let meant = ResourceReader.misspeltKeys[member.key] {
          report(
            .misspeltKey, .warning, place + [member.key], "'\(member.key)' is misspelt",
            "write '\(meant)'")
        } else {
          report(
            .unknownKey, .information, place + [member.key],
            "the engine does not know this key and passes over it",
            "remove it, or check its spelling")
        }
      }
    }
  }

  private mutating func checkURL(_ url: URLTemplate, named name: String) {
    for placeholder in url.unresolvedPlaceholders {
      report(
        .unresolvedPlaceholder, .warning, ["url"],
        "nothing resolves the placeholder '\(placeholder)', so it is sent as it stands",
        "use ${date}, ${gmtDate:FORMAT}, ${dateTimeZone:ZONE:FORMAT} or ${epoch}")
    }
    if !url.hasPlaceholder {
      report(
        .noPlaceholder, .information, ["url"],
        "the URL says no time, so each poll lists every record",
        "add a filter such as where=lastmodifieddate='${date}' if the CRM has one")
    }
    if url.text.contains("='${"), !url.text.contains(">='${"), !url.text.contains("<='${") {
      report(
        .equalityFilter, .information, ["url"],
        "the filter says '=', which works only where the CRM reads it as 'since'",
        "write >= unless the CRM's documents say so")
    }
    let path = url.text.prefix { $0 != "?" }
    guard !path.lowercased().hasSuffix("/" + name.lowercased()) else { return }
    report(
      .resourceURLMismatch, .warning, ["url"],
      "the events are called '\(name)', but the URL's path ends otherwise",
      "give the resource the name of what its URL lists")
  }

  private mutating func checkSameFields(_ updated: DateField?, _ created: DateField?) {
    guard let updated, let created, updated.path.keys == created.path.keys else { return }
    report(
      .sameDateFields, .warning, ["datesConfiguration", "createdDateField"],
      "created and updated are the same field, so every change is CREATED",
      "name the field that changes as updatedDateField")
  }

  private mutating func idField(_ outer: SettingsReader) -> FieldPath? {
    if let text = outer.value("idField")?.scalarText, let path = FieldPath(text) { return path }
    report(
      .missingIDField, .warning, ["idField"],
      "the resource has no id field, so none of its records makes an event", "set \"idField\"")
    return nil
  }

  private enum Stamp: String { case updated, created }

  private mutating func dateField(
    _ stamp: Stamp, _ outer: SettingsReader, _ dates: SettingsReader
  ) -> DateField? {
    let name = stamp.rawValue + "DateField"
    let field = dates.value(name) ?? (stamp == .updated ? outer.value(name) : nil)
    guard let path = field?.scalarText.flatMap(FieldPath.init) else { return nil }
    return DateField(
      path: path, format: format(stamp, outer, dates), zone: zone(stamp, outer, dates))
  }

  /// A created date without a format of its own is written as the updated one.
  private mutating func format(
    _ stamp: Stamp, _ outer: SettingsReader, _ dates: SettingsReader
  ) -> DateFormat? {
    let name = stamp.rawValue + "DateFormat"
    let value =
      dates.value(name) ?? outer.value("updatedDateFormat") ?? dates.value("updatedDateFormat")
    guard let pattern = value?.scalarText else {
      report(
        .unknownDateFormat, .warning, ["datesConfiguration", name], "the date has no format",
        "set \"\(name)\", for example to \"milliseconds\"")
      return nil
    }
    do {
      return try DateFormat(pattern: pattern)
    } catch {
      report(
        .unknownDateFormat, .warning, ["datesConfiguration", name],
        "the date format cannot be understood: \(error.description)",
        "write a java.text.SimpleDateFormat pattern or \"milliseconds\"")
      return nil
    }
  }

  /// The zone inside `datesConfiguration` wins over the older place beside it.
  private mutating func zone(
    _ stamp: Stamp, _ outer: SettingsReader, _ dates: SettingsReader
  ) -> ZoneRules {
    let name = stamp.rawValue + "DateTimezone"
    guard let id = (dates.value(name) ?? (stamp == .updated ? outer.value(name) : nil))?.scalarText
    else { return .utc }
    if let zone = ZoneRules.named(id) { return zone }
    // A count of milliseconds needs no zone; a date on a clock that is not known would be misread.
    let pattern = (dates.value(stamp.rawValue + "DateFormat") ?? dates.value("updatedDateFormat"))?
      .scalarText
    let isCount = pattern == "milliseconds" || pattern == "seconds"
    report(
      .unknownTimeZone, isCount ? .warning : .error, ["datesConfiguration", name],
      "the time zone '\(id)' is not known here", "write UTC or GMT, the only ones so far")
    return .utc
  }

  private mutating func tolerance(_ outer: SettingsReader, _ dates: SettingsReader) -> Int64 {
    if dates.value("createdCheckTolerance") != nil {
      report(
        .misplacedKey, .warning, ["datesConfiguration", "createdCheckTolerance"],
        "createdCheckTolerance stands inside datesConfiguration",
        "move it beside datesConfiguration; the engine reads both, the outer one wins")
    }
    return seconds(outer, "createdCheckTolerance")
      ?? seconds(dates, "createdCheckTolerance")
      ?? ResourceReader.toleranceSecondsDefault * 1_000
  }

  private mutating func seconds(_ reader: SettingsReader, _ key: String) -> Int64? {
    guard let value = reader.value(key) else { return nil }
    guard let seconds = JSONCoercion.integer(value),
      (0...ResourceReader.secondsMax).contains(seconds)
    else {
      report(
        .invalidValue, .warning, Array(reader.path(key).dropFirst(path.count)),
        "'\(key)' is not a whole number of seconds from 0 on", "write a number such as 10")
      return nil
    }
    return seconds * 1_000
  }

  private mutating func pageSize(_ outer: SettingsReader) -> Int? {
    guard let value = outer.value("pageSize") else { return nil }
    guard let size = JSONCoercion.integer(value), (1...1_000_000).contains(size) else {
      report(
        .invalidValue, .warning, ["pageSize"], "the page size is not a whole number from 1 on",
        "write a number such as 100")
      return nil
    }
    return Int(size)
  }

  private mutating func boolean(_ reader: SettingsReader, _ key: String) -> Bool? {
    guard let value = reader.value(key) else { return nil }
    if let answer = JSONCoercion.boolean(value) { return answer }
    report(.invalidValue, .warning, [key], "neither true nor false", "write true or false")
    return nil
  }

  private mutating func report(
    _ code: ConfigurationProblem.Code, _ severity: ConfigurationProblem.Severity,
    _ place: [String], _ message: String, _ remedy: String
  ) {
    problems.append(
      ConfigurationProblem(
        code: code, severity: severity, path: path + place, message: message, remedy: remedy))
  }
}
