import ChangeEngine
import Testing

/// What is said of the formats and the zones of dates.
extension ConfigurationTests {
  @Test(arguments: [
    ("yyyy-MM-dd hh:mm:ss.SSS", "write HH in its place"),
    ("yyyy-MM-dd KK:mm:ss.SSS", "write HH in its place"),
    ("YYYY-MM-dd'T'HH:mm:ss.SSSXXX", "write y in its place"),
    ("yyyy-MM-DD'T'HH:mm:ss.SSSXXX", "write dd in its place"),
    ("yyyy-mm-dd", "write MM for the month"),
    ("yyyy-mm-dd'T'HH:mm:ss.SSSXXX", "write MM for the month"),
    ("yyyy-MM-dd'T'HH:MM:ss.SSSXXX", "write mm for the minutes"),
    ("uuuu-MM-dd HH:mm:ss.SSS", "write y in its place"),
    ("yyyy-ww", "write Y in its place"), ("yyyy-'W'ww-u", "write Y in its place"),
    ("EEE, ww yyyy HH:mm:ss.SSS", "write Y in its place"),
    ("yyyy-MM ww", "write Y in its place"), ("yyyy-MM-dd (ww)", nil),
    ("yyyy-DDD ww", nil), ("yyyy-MM-dd hh:mm:ss.SSS a", nil), ("yyyy-MM-dd HH:mm:ss 'h'", nil),
    ("YYYY-'W'ww-u", nil),
    ("yyyy-DDD", nil), ("milliseconds", nil), ("seconds", nil), ("hello", nil),
    ("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", nil), ("EEE MMM dd HH:mm:ss zzz yyyy", nil),
  ])
  func `a letter that is seldom meant is told, in a format and in a placeholder`(
    pattern: String, remedy: String?
  ) throws {
    for resource in [
      #"{"url":"/contacts?since=${date}","idField":"id","datesConfiguration":{"updatedDateField":"u","updatedDateFormat":"\#(pattern)"}}"#,
      #"{"url":"/contacts?since=${date:\#(pattern)}","idField":"id"}"#,
    ] {
      let problems = try read(resource).1.filter { $0.code == .unlikelyPattern }

      #expect(problems.map(\.remedy) == (remedy.map { [$0] } ?? []))
    }
  }

  @Test(arguments: ["HH:mm:ss.SSS", "dd/MM HH:mm:ss.SSS", "EEE, dd MMM HH:mm:ss.SSS z"])
  func `a format without a year reads every date as one in 1970`(pattern: String) throws {
    let (_, problems) = try read(
      #"{"url":"/contacts?since=${date}","idField":"id","datesConfiguration":{"updatedDateField":"u","updatedDateFormat":"\#(pattern)"}}"#
    )

    #expect(problems.map(\.code) == [.unlikelyPattern])
    #expect(problems.map(\.remedy) == ["write yyyy for the year"])
  }

  @Test(arguments: [
    ("America/New_York", "US/Eastern", false), ("-05:00", "GMT-5", false),
    ("Europe/Berlin", "Europe/Paris", false), ("UTC", "GMT", false), ("EST", "-5:00", false),
    ("EST", "America/New_York", true), ("Europe/London", "GMT", true),
    ("America/New_York", "America/Havana", true), ("-05:00", "GMT-6", true),
  ])
  func `two zones conflict by what their clocks show, not by their names`(
    updated: String, created: String, conflict: Bool
  ) throws {
    let format = #"Format":"yyyy-MM-dd HH:mm:ss.SSS""#
    let dates =
      #""updatedDateField":"u","updatedDate\#(format),"createdDateField":"c","createdDate\#(format)"#
    for zones in [
      #"},"#, #","createdDateTimezone":"\#(created)"},"#,
    ] {
      let inner = zones.hasPrefix("}") ? #","updatedDateTimezone":"\#(created)"},"# : zones
      let (_, problems) = try read(
        #"""
        {"url":"/contacts?a>'${date}'","idField":"id","datesConfiguration":{\#(dates)\#(inner)
        "updatedDateTimezone":"\#(updated)"}
        """#)

      #expect(problems.contains { $0.code == .conflictingTimeZones } == conflict, "\(problems)")
    }
  }

  @Test(arguments: ["est", "Est", "mst", "MSt"])
  func `a zone is known by its very letters, and GMT where it is not`(zone: String) throws {
    let dates =
      #""updatedDateField":"u","updatedDateFormat":"yyyy-MM-dd HH:mm:ss.SSS'Z'","updatedDateTimezone":"\#(zone)""#
    for resource in [
      #"{"url":"/contacts?a>'${date}'","idField":"id","datesConfiguration":{\#(dates)}}"#,
      #"{"url":"/contacts?a>'${dateTimeZone:\#(zone):yyyy-MM-dd HH:mm:ss.SSS}'","idField":"id"}"#,
    ] {
      #expect(try read(resource).1.map(\.code) == [.unknownTimeZone])
    }
  }
}
