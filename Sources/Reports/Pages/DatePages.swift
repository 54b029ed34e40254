import ChangeEngine

extension ProblemPage {
  /// Pages of dates, formats and zones.
  static let datePages = [
    ProblemPage(
      code: .unknownDateFormat, title: "a date format cannot be understood",
      why: """
        Formats are 'milliseconds', 'seconds', or a pattern in the letters of \
        java.text.SimpleDateFormat. With another one no date can be read.
        """,
      context: .dates, wrong: #""updatedDateFormat": "13 digit integer Unix time""#,
      loss: "no record's date can be read: every event is lost",
      right: #""updatedDateFormat": "milliseconds""#),
    ProblemPage(
      code: .unbalancedQuote, title: "a quote in a format has no partner",
      why: """
        Quotes enclose plain text, as in yyyy-MM-dd'T'HH:mm. The engine passes over a last quote \
        without a partner; other readers refuse the pattern.
        """,
      context: .dates, wrong: #""updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSSXXX'""#,
      loss: "where the pattern is refused, no date can be read: every event is lost",
      right: #""updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSSXXX""#),
    ProblemPage(
      code: .unlikelyPattern, title: "a letter of a format is seldom meant",
      why: """
        Formats are in the letters of java.text.SimpleDateFormat, where h counts twelve hours, Y is \
        the year of the week, D the day of the year, m the minute, M the month and u the day of the \
        week. With one in place of the other, as with y beside the week w, or without a year, dates are \
        read as others, and none is refused.
        """,
      context: .dates, wrong: #""updatedDateFormat": "yyyy-MM-dd hh:mm:ss.SSS""#,
      loss: "a change at 15:04 is read as one at 03:04, before the last poll: lost",
      right: #""updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS""#),
    ProblemPage(
      code: .coarseFormat, title: "the dates are coarser than the clock of the polls",
      why: """
        A record is kept if its date is later than the last poll. A date cut to the second lies \
        before the change that it dates, and so before a poll in the same second. A poll delay as \
        long as the dates are coarse covers it: for days 90,000 s where clocks go back an hour, for \
        months 31 days and perhaps that hour, for years 366 days. So does one as long as the end of \
        the window is coarse that the URL names, as ${now} does.
        """,
      context: .dates, wrong: #""updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ssXXX""#,
      loss: """
        a poll at 10:00:00.400, a change at 10:00:00.700 dated 10:00:00: not later than the poll, lost
        """,
      right: #""updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSSXXX""#),
    ProblemPage(
      code: .sameDateFields, title: "created and updated are the same field",
      why: """
        A record whose two dates are equal is CREATED. With one field for both they always are.
        """,
      context: .dates,
      wrong: """
        "createdDateField": "properties.lastmodifieddate",
        "updatedDateField": "properties.lastmodifieddate"
        """,
      loss: "every update arrives as CREATED",
      right: """
        "createdDateField": "properties.createdate",
        "updatedDateField": "properties.lastmodifieddate"
        """),
    ProblemPage(
      code: .dateFieldNotRequested, title: "the records do not carry the date",
      why: """
        hubspot.contacts.properties lists which properties a polled contact has. A date that is not \
        among them is missing from every record.
        """,
      context: .settings, wrong: #""hubspot.contacts.properties": "email,createdate""#,
      loss: "no record has an updated date: no change can be told, every event is lost",
      right: #""hubspot.contacts.properties": "email,createdate,lastmodifieddate""#),
    ProblemPage(
      code: .unknownTimeZone, title: "a time zone is not known",
      why: """
        Known are java.util.TimeZone's names, such as America/New_York, its short ones, and offsets \
        such as -5:00. Any other is read as GMT.
        """,
      context: .dates,
      wrong: """
        "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS",
        "updatedDateTimezone": "Central Time"
        """,
      loss: "dates are read six hours early, before every window: every event is lost",
      right: """
        "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSSXXX",
        "updatedDateTimezone": "UTC"
        """),
    ProblemPage(
      code: .fixedZoneAbbreviation, title: "an abbreviation that knows no daylight saving",
      why: """
        EST and MST are fixed offsets in Java, the whole year round, while CST and PST have daylight \
        saving. If the CRM's clock changes in summer, its dates are then read an hour late.
        """,
      context: .dates,
      wrong: """
        "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS", "createdDateFormat": "yyyy-MM-dd HH:mm:ss.SSS",
        "updatedDateTimezone": "EST", "createdDateTimezone": "EST"
        """,
      loss: """
        in July a change is dated an hour late: each poll of that hour finds it new where nothing is \
        remembered, and filterByCurrentDate drops it
        """,
      right: """
        "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS", "createdDateFormat": "yyyy-MM-dd HH:mm:ss.SSS",
        "updatedDateTimezone": "UTC", "createdDateTimezone": "UTC"
        """),
    ProblemPage(
      code: .literalZWithZone, title: "a literal Z, and a zone that is not UTC",
      why: """
        A quoted 'Z' is a letter. A date such as 2026-07-01T10:00:00Z is then read in the configured \
        zone, hours away from what it says.
        """,
      context: .dates,
      wrong: """
        "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
        "updatedDateTimezone": "+6:00"
        """,
      loss: "a change at 10:00 is read as one at 04:00, long before the window: lost",
      right: """
        "updatedDateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
        "updatedDateTimezone": "UTC"
        """),
    ProblemPage(
      code: .conflictingTimeZones, title: "two places name different zones",
      why: """
        The zone inside datesConfiguration wins over the one beside it. Where updated and created are \
        read in different zones, their difference is off by hours, and with it the kind of event. A \
        date in the URL that ends in an offset or a 'Z' of another zone opens the window late or early.
        """,
      context: .dates,
      wrong: """
        "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS", "createdDateFormat": "yyyy-MM-dd HH:mm:ss.SSS",
        "updatedDateTimezone": "-6:00", "createdDateTimezone": "UTC"
        """,
      loss: "a new record looks updated six hours after its creation: UPDATED, never CREATED",
      right: """
        "updatedDateFormat": "yyyy-MM-dd HH:mm:ss.SSS", "createdDateFormat": "yyyy-MM-dd HH:mm:ss.SSS",
        "updatedDateTimezone": "UTC", "createdDateTimezone": "UTC"
        """),
  ]
}
