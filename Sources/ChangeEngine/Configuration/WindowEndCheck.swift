/// Reviews until when the URL of one resource asks for changes.
struct WindowEndCheck {
  let resource: ResourcePolling
  let outer: SettingsReader

  /// What lies between the poll and an end that is cut to the second is left out, and the next window
  /// opens after it; a date that is cut as much itself lies within.
  func run(_ list: inout ProblemList) {
    guard resource.hasWindow, let end = resource.endStep,
      end.longestMilliseconds > resource.dateStep?.longestMilliseconds ?? 1,
      resource.pollDelayMilliseconds < end.longestMilliseconds
    else { return }
    let unit = end.unit.rawValue
    list.report(
      .coarseFormat, .warning, outer, "url",
      "the window's end is cut to whole \(unit)s, so a change in the \(unit) of a poll, before the poll, is lost",
      "end it in milliseconds (SSS), or set pollDelay to \(end.longestMilliseconds / 1_000)")
  }
}
