/// Reviews the keys of one resource.
struct ResourceKeysCheck {
  let outer: SettingsReader
  let dates: SettingsReader

  func run(_ list: inout ProblemList) {
    for member in outer.settings.members.prefix(KnownKeys.reviewedMax)
    where !KnownKeys.resource.contains(member.key) {
      if KnownKeys.dates.contains(member.key) {
        list.report(
          .misplacedKey, .warning, outer, member.key,
          "'\(member.key)' stands beside datesConfiguration, where it has no effect",
          "move it inside datesConfiguration")
      } else if InstanceLayout.isResource(member.value) {
        list.report(
          .misplacedKey, .warning, outer, member.key,
          "a resource stands inside another one, so it is not polled",
          "move it out, beside the one that it stands in")
      } else {
        unknown(member.key, outer, KnownKeys.resource, &list)
      }
    }
    if !dates.settings.isObject, outer.value("datesConfiguration") != nil {
      list.report(
        .invalidValue, .warning, outer, "datesConfiguration",
        "datesConfiguration is not an object, so no date is known",
        "write {\"updatedDateField\": …}")
    }
    for member in dates.settings.members.prefix(KnownKeys.reviewedMax)
    where !KnownKeys.dates.contains(member.key) {
      if member.key == "createdCheckTolerance" {
        list.report(
          .misplacedKey, .warning, dates, member.key,
          "createdCheckTolerance stands inside datesConfiguration",
          "move it beside datesConfiguration; the engine reads both, the outer one wins")
      } else if KnownKeys.resource.contains(member.key) {
        list.report(
          .misplacedKey, .warning, dates, member.key,
          "'\(member.key)' stands inside datesConfiguration, where it has no effect",
          "move it beside datesConfiguration")
      } else {
        unknown(member.key, dates, KnownKeys.dates, &list)
      }
    }
  }

  private func unknown(
    _ key: String, _ reader: SettingsReader, _ known: Set<String>, _ list: inout ProblemList
  ) {
    if let meant = KnownKeys.meant(by: key, among: known) {
      // The guide's own heading has this spelling, so the engine reads it.
      let isRead = key == "filterByUpdateDate"
      list.report(
        .misspeltKey, .warning, reader, key,
        "'\(key.cut)' is misspelt\(isRead ? "" : ", so it has no effect")", "write '\(meant)'")
    } else {
      list.report(
        .unknownKey, .information, reader, key,
        "the engine does not know '\(key.cut)' and passes over it",
        "remove it, or check its spelling")
    }
  }
}
