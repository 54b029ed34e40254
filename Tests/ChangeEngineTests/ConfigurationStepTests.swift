import ChangeEngine
import Testing

/// What is said of dates that are coarser than the clock.
extension ConfigurationTests {
  @Test(
    arguments: [
      ("dd/MM/yyyy", "America/New_York", 0, 90_000),
      ("dd/MM/yyyy", "America/New_York", 86_400, 90_000),
      ("dd/MM/yyyy", "America/New_York", 90_000, nil), ("dd/MM/yyyy", "UTC", 0, 86_400),
      ("dd/MM/yyyy", "UTC", 86_400, nil), ("dd/MM/yyyy", "Australia/Lord_Howe", 86_400, 88_200),
      ("yyyy-MM-dd HH", "America/New_York", 3_600, nil),
      ("yyyy-MM-dd HH", "Australia/Lord_Howe", 3_600, 5_400),
      ("yyyy-MM-dd HH:mm", "Australia/Lord_Howe", 60, nil),
      ("yyyy-MM-dd HH:mm:ss", "America/New_York", 0, 1),
      // New York's clocks go back in November, which has 30 days; Berlin's in October.
      ("yyyy-MM", "America/New_York", 0, 2_678_400),
      ("yyyy-MM", "America/New_York", 2_678_399, 2_678_400),
      ("yyyy-MM", "America/New_York", 2_678_400, nil),
      ("MMM yyyy", "Europe/Berlin", 2_678_400, 2_682_000),
      ("yyyy-MM", "Europe/Berlin", 2_682_000, nil),
      ("yyyy", "Europe/Berlin", 0, 31_622_400), ("yyyy", "UTC", 31_536_000, 31_622_400),
      ("yyyy", "UTC", 31_622_400, nil), ("YYYY-'W'ww", "UTC", 86_400, 604_800),
      ("YYYY-'W'ww", "America/New_York", 604_800, 608_400),
      // Saturday's last hour is shown twice in Nuuk; in Havana Sunday's first.
      ("dd/MM/yyyy", "America/Nuuk", 86_400, 90_000),
      ("dd/MM/yyyy", "America/Havana", 86_400, 90_000), ("yyyy-DDD", "UTC", 0, 86_400),
    ] as [(String, String, Int, Int?)])
  func `the delay has to cover the longest step of the dates`(
    format: String, zone: String, delay: Int, needed: Int?
  ) throws {
    let (_, problems) = try read(
      #"""
      {"url":"/contacts?a>'${date}'","idField":"id","pollDelay":\#(delay),"datesConfiguration":{
      "updatedDateField":"a","updatedDateFormat":"\#(format)","updatedDateTimezone":"\#(zone)"}}
      """#)
    let remedies = problems.filter { $0.code == .coarseFormat }.map(\.remedy)

    #expect(
      remedies
        == (needed.map { ["use a format with milliseconds, or set pollDelay to \($0)"] } ?? []))
  }

  @Test(
    arguments: [
      ("yyyy-MM-dd", "UTC", 0, "so a change in the day of a poll, after the poll, is lost"),
      (
        "yyyy-MM-dd", "Europe/Berlin", 86_400,
        "and pollDelay does not cover one in which the clocks of 'Europe/Berlin' go back, so a change at its end is lost"
      ),
      ("yyyy-MM", "UTC", 0, "so a change in the month of a poll, after the poll, is lost"),
      (
        "yyyy-MM", "UTC", 2_592_000,
        "and pollDelay does not cover the longest one, so a change at its end is lost"
      ),
      ("yyyy", "UTC", 86_400, "so a change in the year of a poll, after the poll, is lost"),
    ] as [(String, String, Int, String)])
  func `what a delay does not cover is told by the step of the dates`(
    format: String, zone: String, delay: Int, uncovered: String
  ) throws {
    let (_, problems) = try read(
      #"""
      {"url":"/contacts?a>'${date}'","idField":"id","pollDelay":\#(delay),"datesConfiguration":{
      "updatedDateField":"a","updatedDateFormat":"\#(format)","updatedDateTimezone":"\#(zone)"}}
      """#)
    let messages = problems.filter { $0.code == .coarseFormat }.map(\.message)

    let unit = ["yyyy": "year", "yyyy-MM": "month"][format] ?? "day"
    #expect(messages == ["the dates are whole \(unit)s, \(uncovered)"])
  }

  @Test(
    arguments: [
      ("a>='${date}' and a<='${now}'", "milliseconds", 0, 1),
      ("a>='${date}' and a<='${nowTimeZone:GMT:yyyy-MM-dd'T'HH:mm'Z'}'", "milliseconds", 30, 60),
      ("a>='${date}' and a<='${now}'", "milliseconds", 1, nil),
      ("a>='${date}' and a<='${now:yyyy-MM-dd'T'HH:mm:ss.SSSXXX}'", "milliseconds", 0, nil),
      // A date that is cut as the bound is lies within it.
      ("a>='${date}' and a<='${now}'", "seconds", 1, nil),
      ("a<='${nowTimeZone:America/New_York:yyyy-MM-dd}'", "milliseconds", 86_400, 90_000),
      ("a<='${now:yyyy-MM}'", "yyyy-MM-dd", 86_400, 2_678_400),
      ("a<='${now:yyyy}-${now:MM}'", "milliseconds", 2_678_400, nil),
      ("a<='${now:yyyy}-${now:MM}-${now:dd}'", "milliseconds", 0, 86_400),
      ("a<='${now}'", nil, 0, nil),
      ("a%3C=%27${now}%27", "milliseconds", 0, 1),
      ("a>='${date}' and a<='${now:yyyy-MM-dd}T${now:HH:mm:ss.SSS}Z'", "milliseconds", 0, nil),
      (
        "a<='${now:yyyy-MM-dd'T'HH:mm:ss.SSS}Z'&log=${now:yyyyMMdd}", "milliseconds", 0, nil
      ),
      ("a>='${now:yyyy-MM-dd}'", "milliseconds", 0, nil),
      ("a>='${date}'&day=${now:yyyy-MM-dd}", "milliseconds", 0, nil),
    ] as [(String, String?, Int, Int?)])
  func `the window's end is not cut before the next one opens`(
    query: String, format: String?, delay: Int, needed: Int?
  ) throws {
    let dates = format.map { #","updatedDateFormat":"\#($0)""# } ?? ""
    let (_, problems) = try read(
      #"""
      {"url":"/contacts?where=\#(query)","idField":"id","pollDelay":\#(delay),
      "datesConfiguration":{"updatedDateField":"a"\#(dates)}}
      """#)
    let found = problems.filter { $0.code == .coarseFormat && $0.path.last == "url" }

    #expect(
      found.map(\.remedy)
        == (needed.map { ["end it in milliseconds (SSS), or set pollDelay to \($0)"] } ?? []))
  }
}
