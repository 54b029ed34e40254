/// Reads the configuration of one resource.
struct ResourceReader {
  /// What is wrong with it, in the order in which it was noticed.
  var problems: [ConfigurationProblem] { list.problems }
  /// Which properties the records carry, and the setting that says so.
  var requested: (setting: String, names: Set<String>)?

  private static let toleranceSecondsDefault: Int64 = 10
  private static let secondsMax: Int64 = 1_000_000_000_000
  private static let pageSizeMax: Int64 = 1_000_000
  private static let urlBytesMax = 20_000
  private static let fieldBytesMax = 1_000

  private let node: JSONNode
  private let name: String
  private let path: [String]
  private let element: String?
  private var list = ProblemList()

  init(node: JSONNode, name: String, path: [String], element: String?) {
    self.node = node
    self.name = name
    self.path = path
    self.element = element
  }

  /// Returns the resource, or `nil` where there is nothing to poll.
  mutating func read() -> ResourcePolling? {
    guard node.isObject else {
      report(.invalidValue, .error, [], "the resource is not an object", "write {\"url\": …}")
      return nil
    }
    let outer = SettingsReader(settings: node, path: path)
    let dates = SettingsReader(
      settings: node["datesConfiguration"] ?? JSONNode(.scalar(.null), at: node.position),
      path: outer.path("datesConfiguration"))
    ResourceKeysCheck(outer: outer, dates: dates).run(&list)
    guard let url = outer.value("url")?.scalarText else {
      report(.missingURL, .error, ["url"], "the resource has no URL to poll", "set \"url\"")
      return nil
    }
    guard url.utf8.count <= ResourceReader.urlBytesMax else {
      report(.invalidValue, .error, ["url"], "the URL is too long to be sent", "shorten it")
      return nil
    }
    let template = URLTemplate(url)
    URLCheck(url: template, name: name, element: element, resource: outer, dates: dates)
      .run(&list)
    let updated = dateField(.updated, outer, dates)
    let created = dateField(.created, outer, dates)
    let resource = ResourcePolling(
      name: name, url: template, idField: idField(outer),
      filtersByUpdatedDate: boolean(outer, "filterByUpdatedDate")
        ?? boolean(outer, "filterByUpdateDate") ?? true,
      filtersByCurrentDate: boolean(outer, "filterByCurrentDate") ?? false,
      updated: updated, created: created, toleranceMilliseconds: tolerance(outer, dates),
      pageSize: pageSize(outer), pollDelayMilliseconds: seconds(outer, "pollDelay") ?? 0,
      deletedField: outer.value("deletedField")?.scalarText.flatMap(fieldPath),
      written: node.value)
    WindowEndCheck(resource: resource, outer: outer).run(&list)
    DatesCheck(outer: outer, dates: dates, resource: resource, requested: requested).run(&list)
    return resource
  }

  private mutating func idField(_ outer: SettingsReader) -> FieldPath? {
    if let path = outer.value("idField")?.scalarText.flatMap(fieldPath) { return path }
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
    guard let path = field?.scalarText.flatMap(fieldPath) else { return nil }
    return DateField(
      path: path, format: format(stamp, outer, dates), zone: zone(stamp, outer, dates))
  }

  /// A created date without a format of its own is written as the updated one.
  private mutating func format(
    _ stamp: Stamp, _ outer: SettingsReader, _ dates: SettingsReader
  ) -> DateFormat? {
    let name = stamp.rawValue + "DateFormat"
    let value =
      dates.value(name) ?? dates.value("updatedDateFormat") ?? outer.value("updatedDateFormat")
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

  /// The zone inside `datesConfiguration` wins over the older place beside it; a created date without a
  /// zone of its own is on the updated one's clock, and a name that is not known is GMT, as on the platform.
  private mutating func zone(
    _ stamp: Stamp, _ outer: SettingsReader, _ dates: SettingsReader
  ) -> ZoneRules {
    for name in Set([stamp.rawValue, "updated"]).sorted().map({ $0 + "DateTimezone" }) {
      let isInside = dates.value(name) != nil
      guard let id = (dates.value(name) ?? outer.value(name))?.scalarText else { continue }
      if let zone = ZoneRules.named(id) { return zone }
      // The other date's zone was reported where it stands.
      if name.hasPrefix(stamp.rawValue) {
        report(
          .unknownTimeZone, .warning, isInside ? ["datesConfiguration", name] : [name],
          "the time zone '\(id)' is not known, so the platform takes GMT",
          "write an id such as America/New_York, or an offset such as -8:00")
      }
      return .gmt
    }
    return .utc
  }

  private func fieldPath(_ text: String) -> FieldPath? {
    text.utf8.count <= ResourceReader.fieldBytesMax ? FieldPath(text) : nil
  }

  private mutating func tolerance(_ outer: SettingsReader, _ dates: SettingsReader) -> Int64 {
    seconds(outer, "createdCheckTolerance")
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
        "'\(key)' is not a whole number of seconds from 0 to \(ResourceReader.secondsMax)",
        "write a number such as 10")
      return nil
    }
    return seconds * 1_000
  }

  private mutating func pageSize(_ outer: SettingsReader) -> Int? {
    guard let value = outer.value("pageSize") else { return nil }
    guard let size = JSONCoercion.integer(value),
      (1...ResourceReader.pageSizeMax).contains(size)
    else {
      report(
        .invalidValue, .warning, ["pageSize"],
        "the page size is not a whole number from 1 to \(ResourceReader.pageSizeMax)",
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
    list.report(code, severity, node, path, place, message, remedy)
  }
}
