import ChangeEngine
import Testing

@Suite struct ConfigurationTests {
  private func read(_ resource: String) throws -> (Instance, [ConfigurationProblem]) {
    var reader = InstanceReader()
    let instance = reader.read(
      try JSONDocument(Array("{\"contacts\":\(resource)}".utf8)).root)
    return (instance, reader.problems)
  }

  @Test(arguments: [
    (
      #"{"url":"/contacts?a=${date}","idField":"id","createdCheckTolerance":"7","datesConfiguration":{"createdCheckTolerance":3}}"#,
      7_000
    ),
    (
      #"{"url":"/contacts?a=${date}","idField":"id","datesConfiguration":{"createdCheckTolerance":3}}"#,
      3_000
    ),
    (#"{"url":"/contacts?a=${date}","idField":"id"}"#, 10_000),
  ])
  func `the tolerance stands in either place, the outer one wins`(
    resource: String, milliseconds: Int64
  ) throws {
    let (instance, problems) = try read(resource)

    #expect(instance.resources.first?.toleranceMilliseconds == milliseconds)
    #expect(
      problems.contains { $0.code == .misplacedKey } == resource.contains("datesConfiguration"))
  }

  @Test(arguments: [
    ("/contacts?hapikey=1-2-3&since=5", "/contacts?hapikey=…&since=5"),
    ("/contacts?since=5&API_Key=x=y", "/contacts?since=5&API_Key=…"),
    ("/contacts?access-token=x&&client_secret=", "/contacts?access-token=…&&client_secret="),
    ("/token=1/contacts?where=a='5'&key=b", "/token=1/contacts?where=a='5'&key=…"),
    ("/contacts", "/contacts"), ("/contacts?", "/contacts?"), ("", ""),
  ])
  func `a key in a URL's query is nobody's business`(url: String, masked: String) {
    #expect(url.withSecretsMasked == masked)
  }

  @Test(arguments: [
    "X-Token", "jwt", "code", "session", "sessionid", "session_id", "JSESSIONID", "bearer", "hmac",
    "sas",
    "pin", "sig", "signature", "X-Amz-Signature", "X-Amz-Credential", "privateAppKey",
    "private_app_key",
    "hapikey", "key", "userPass", "dbpass", "authCode", "refresh_token", "refreshtoken", "userPIN",
    "consumer-secret", "credentials", "AUTH", "filter[api.key]", "oauth_signature", "APIKey",
    "api%5Fkey", "filter%5Btoken%5D", "%6b%65y", "key%",
  ])
  func `a parameter is masked that is named like a secret`(name: String) {
    #expect("/c?a=1&\(name)=S".withSecretsMasked == "/c?a=1&\(name)=…")
  }

  @Test(arguments: [
    "pageKey", "sort_key", "offset-key", "startkey", "idKey", "monkey", "date", "updatedDate", "id",
    "where", "limit", "nextPage", "keyword", "keys", "passenger", "shipping", "spin", "encode",
    "countryCode", "zip_code", "author", "assigned", "signal", "sessions", "tokenized", "since",
  ])
  func `a parameter is shown that only looks a little like a secret`(name: String) {
    #expect("/c?a=1&\(name)=S".withSecretsMasked == "/c?a=1&\(name)=S")
  }

  @Test(arguments: [
    (0, 0, true, true), (1, 0, false, false), (-1, 0, true, true), (9_999, 10_000, true, true),
    (10_000, 10_000, true, false), (10_001, 10_000, false, false),
  ])
  func `only at the edge of the tolerance the two edges differ, and equal dates are a creation`(
    age: Int64, tolerance: Int64, inclusive: Bool, exclusive: Bool
  ) {
    let created = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)
    let expected: [Policies.ToleranceEdge: Bool] = [.inclusive: inclusive, .exclusive: exclusive]
    for (edge, isCreated) in expected {
      let type = ChangeType(
        created: created, updated: created.advanced(byMilliseconds: age),
        toleranceMilliseconds: tolerance, edge: edge)

      #expect((type == .created) == isCreated)
    }
  }

  @Test(arguments: [
    (#"{"contacts":{"idField":"vid"}}"#, "missing-url"), ("{}", "invalid-value"),
    ("7", "invalid-value"),
    (#"{"configuration":{"name":"x"}}"#, "invalid-value"),
    (#"{"event.poller.configuration":{}}"#, "events-disabled"),
    (#"{"event.poller.refresh_interval":0}"#, "invalid-refresh-interval"),
    (#"{"event.poller.configuration":"{"}"#, "invalid-json"),
  ])
  func `a document that polls nothing is not passed over in silence`(text: String, code: String)
    throws
  {
    var reader = InstanceReader()
    _ = reader.read(try JSONDocument(Array(text.utf8)).root)

    #expect(reader.problems.contains { $0.code.rawValue == code }, "\(reader.problems)")
  }

  @Test(arguments: [
    ("yyyy-MM-dd hh:mm:ss.SSS", "write HH in its place"),
    ("yyyy-MM-dd KK:mm:ss.SSS", "write HH in its place"),
    ("YYYY-MM-dd'T'HH:mm:ss.SSSXXX", "write y in its place"),
    ("yyyy-MM-DD'T'HH:mm:ss.SSSXXX", "write dd in its place"),
    ("yyyy-mm-dd", "write MM for the month"),
    ("yyyy-mm-dd'T'HH:mm:ss.SSSXXX", "write MM for the month"),
    ("yyyy-MM-dd'T'HH:MM:ss.SSSXXX", "write mm for the minutes"),
    ("uuuu-MM-dd HH:mm:ss.SSS", "write y in its place"),
    ("yyyy-MM-dd hh:mm:ss.SSS a", nil), ("yyyy-MM-dd HH:mm:ss 'h'", nil), ("YYYY-'W'ww-u", nil),
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

  // MARK: Dates that are coarser than the clock

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

  @Test(arguments: [
    ("where=a >= '#{'$'}{gmtDate:yyyy-MM-dd'T'HH:mm:ss'Z'}'", ["unresolved-placeholder"]),
    ("where=a>='%{epoch:ms}'", ["unresolved-placeholder"]),
    ("where=a>='{dateTimeZone:GMT:yyyy}'", ["unresolved-placeholder"]),
    ("where=a>='{GMTDATE:yyyy", ["unresolved-placeholder"]),
    ("where=a>='${date}' and b<'{now:yyyy}'", ["unresolved-placeholder"]),
    ("x=<ID>&where=a>='{now:yyyy}'", ["template-left", "unresolved-placeholder"]),
    ("where=a>='{date}'", ["template-left"]), ("where=a>='{{date}}'", ["template-left"]),
    ("where=a>='{dates:yyyy}'", ["no-placeholder"]), ("where=a>='${date}'", []),
    ("a=5", ["no-placeholder"]),
  ])
  func `a placeholder without its $ is no filter that is missing`(query: String, codes: [String])
    throws
  {
    let url = JSONValue.string("/contacts?" + query).canonicalText
    let (_, problems) = try read(#"{"url":\#(url),"idField":"id"}"#)
    let told = ["no-placeholder", "unresolved-placeholder", "template-left"]

    #expect(problems.map(\.code.rawValue).filter(told.contains) == codes)
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

  @Test(
    arguments: [
      ("gmtDate:HH:mm:ss-0800", .warning, "opens 8 h late", "write XX in"),
      ("date:HH:mm:ss -0800", .warning, "opens 8 h late", "write XX in"),
      ("date:HH:mm:ss'-08:00'", .warning, "opens 8 h late", "write XXX in"),
      ("gmtDate:HH:mm:ss+0530", .information, "opens 5 h 30 min early", "write XX in"),
      ("dateTimeZone:Asia/Kolkata:HH:mm:ss'Z'", .warning, "opens 5 h 30 min late", "write XXX in"),
      (
        "dateTimeZone:Asia/Kolkata:HH:mm:ss'.000Z'", .warning, "opens 5 h 30 min late",
        "write XXX in"
      ),
      ("dateTimeZone:-6:00:HH:mm:ss'Z'", .information, "opens 6 h early", "write XXX in"),
      ("nowTimeZone:-6:00:HH:mm:ss'Z'", .warning, "ends 6 h early", "put ${now:…} before"),
      ("nowTimeZone:+6:00:HH:mm:ss'Z'", .information, "ends 6 h late", "write XXX in"),
      ("dateTimeZone:PST:HH:mm:ss -0800", .warning, "opens up to 1 h late", "write XX in"),
      ("dateTimeZone:PST:HH:mm:ss -0700", .information, "opens up to 1 h early", "write XX in"),
      ("dateTimeZone:Europe/London:HH:mm'Z'", .warning, "opens up to 1 h late", "write XXX in"),
      ("dateTimeZone:America/Denver:HH:mm:ss.SSS'Z'", .information, "opens up to 7 h early", "XXX"),
      ("dateTimeZone:Nowhere:HH:mm:ss-0800", .warning, "opens 8 h late", "write XX in"),
    ] as [(String, ConfigurationProblem.Severity, String, String)])
  func `an offset that stands in the URL as text is held against the zone of its date`(
    placeholder: String, severity: ConfigurationProblem.Severity, message: String, remedy: String
  ) throws {
    let (_, problems) = try read(#"{"url":"/contacts?a>'${\#(placeholder)}'","idField":"id"}"#)
    let told = problems.filter { $0.code == .conflictingTimeZones }

    #expect(told.map(\.severity) == [severity])
    #expect(told.allSatisfy { $0.message.contains(message) }, "\(told)")
    #expect(told.allSatisfy { $0.remedy.contains(remedy) }, "\(told)")
  }

  @Test(arguments: [
    "gmtDate:HH:mm:ss'Z'", "date:HH:mm:ss'Z'", "gmtDate:HH:mm:ss+0000", "date:HH:mm:ss-00:00",
    "dateTimeZone:UTC:HH:mm:ss'Z'", "dateTimeZone:Africa/Abidjan:HH:mm:ss'Z'",
    "dateTimeZone:-8:00:HH:mm:ss-0800", "dateTimeZone:America/Phoenix:HH:mm:ss -07:00",
    "dateTimeZone:MST:HH:mm:ss-0700", "dateTimeZone:Asia/Kolkata:HH:mm:ss+05:30",
    "dateTimeZone:Asia/Kolkata:HH:mm:ssXXX", "dateTimeZone:Asia/Kolkata:HH:mm:ss",
    "gmtDate:yyyy-MM-01", "gmtDate:HH:mm:ssZ", "gmtDate:yyyy-MM-dd",
  ])
  func `an offset that is right the whole year is not told`(placeholder: String) throws {
    let (_, problems) = try read(#"{"url":"/contacts?a>'${\#(placeholder)}'","idField":"id"}"#)

    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func `a Z that the CRM's own dates bear in the same zone is its way of writing`() throws {
    let (_, problems) = try read(
      #"""
      {"url":"/contacts?a>'${dateTimeZone:Asia/Kolkata:yyyy-MM-dd'T'HH:mm:ss.SSS'Z'}'","idField":"id",
      "datesConfiguration":{"updatedDateField":"a","updatedDateFormat":"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
      "updatedDateTimezone":"Asia/Kolkata"}}
      """#)

    #expect(problems.map(\.code) == [.literalZWithZone])
  }

  @Test(
    arguments: [
      ("where=m='${epoch}'", .warning), ("where=m=${epoch}", .warning),
      ("where=m = '${epoch}'", .warning), ("where=m = ${epoch}", .warning),
      (#"where=m =\"${epoch}\""#, .warning), ("where=m==${epoch}", .warning),
      ("where=m%20%3D%20%27${epoch}%27", .warning), ("where=m+=+'${epoch}'", .warning),
      ("where%3Dm%3D${epoch}", .warning), ("where=a%26m=${epoch}", .warning),
      ("a=1%26from=${date}", nil), ("where=a>='5' and m=${epoch}", .warning),
      ("where=since='${epoch}' and m=${epoch}", .warning), ("where='My Time'='${epoch}'", .warning),
      ("filter=m=${epoch}", .warning), ("m=${epoch}", .warning), ("a=1&M=${epoch}", .warning),
      ("where=min_date=${epoch}", .information), ("where=updated_since = '${epoch}'", .information),
      ("updated_since='${epoch}'", .information),
      ("since=${epoch}", nil), ("a=1&updated_after=${epoch}", nil),
      ("from=${date}&to=${date}", nil),
      ("where=${epoch}", nil), ("where=m>=${epoch}", nil), ("where=m >= '${epoch}'", nil),
      ("where=m<='${epoch}'", nil), ("where=m!='${epoch}'", nil), ("where=m%3E%3D'${epoch}'", nil),
      ("where=m>${epoch}", nil), ("filter=m gte '${epoch}'", nil),
      ("where=m<=${now}&a=${epoch}", nil),
      ("where=min_date=${epoch} and until='${nowTimeZone:GMT:HH:mm:ssXXX}'", .information),
      ("where=since=${epoch}", nil), ("where=since = ${epoch}", nil),
      ("where=Updated_After=${epoch}", nil),
    ] as [(String, ConfigurationProblem.Severity?)])
  func `a filter with equality is one however it is written, a parameter is none`(
    query: String, severity: ConfigurationProblem.Severity?
  ) throws {
    let (_, problems) = try read(
      #"{"url":"/contacts?\#(query)","idField":"id","datesConfiguration":{"updatedDateField":"x.m","updatedDateFormat":"milliseconds"}}"#
    )

    #expect(
      problems.filter { $0.code == .equalityFilter }.map(\.severity)
        == (severity.map { [$0] } ?? []))
  }

  @Test func `a filter that is off as a text is off`() throws {
    let (instance, _) = try read(
      #"{"url":"/contacts","idField":"id","filterByUpdatedDate":"false"}"#)

    #expect(instance.resources.first?.filtersByUpdatedDate == false)
  }

  @Test(arguments: [
    ("${date}", "2026-03-08T06:30:01Z"),
    ("${gmtDate:yyyy-MM-dd'T'HH:mm:ss.SSS'Z'}", "2026-03-08T06:30:01.234Z"),
    ("${date:MM/dd/yyyy HH:mm:ss}", "03/08/2026 06:30:01"), ("${epoch}", "1772951401234"),
    ("${epoch:s}", "1772951401"), ("${epoch:us}", "1772951401234000"),
    ("${milliseconds}", "1772951401234"),
    ("${epoch:0}", "${epoch:0}"), ("${518862600}", "${518862600}"), ("${date", "${date"),
    ("${dateTimeZone:UTC:HH:mm}", "06:30"),
  ])
  func `placeholders are rendered, and those that nothing resolves stay`(
    placeholder: String, text: String
  ) {
    let moment = Timestamp(millisecondsSinceEpoch: 1_772_951_401_234)

    #expect(
      URLTemplate("/x?a=" + placeholder).rendered(lowerBound: moment, now: moment) == "/x?a=" + text
    )
  }

  @Test(arguments: [
    "[1,]", "{\"a\":}", "{a:1}", "\"\u{1}\"", "01", "[", "", "nul", "{\"a\":1}}", "'a'",
  ])
  func `what is not JSON is refused`(text: String) {
    #expect(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
  }

  @Test(arguments: [
    (#""createdCheckTolerance":"99999999999999999""#, "seconds from 0 to 1000000000000"),
    (#""createdCheckTolerance":-1"#, "seconds from 0 to 1000000000000"),
    (#""pollDelay":1.5"#, "seconds from 0 to 1000000000000"),
    (#""pageSize":1000001"#, "number from 1 to 1000000"),
  ])
  func `a number out of its bounds is told with both of them`(
    setting: String, bounds: String
  ) throws {
    let (_, problems) = try read(#"{"url":"/contacts?a=${date}","idField":"id",\#(setting)}"#)

    #expect(problems.contains { $0.message.hasSuffix(bounds) }, "\(problems)")
  }

  @Test func `deep nesting is refused and not followed`() {
    let text = String(repeating: "[", count: 1_000_000)

    #expect(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
  }

  @Test func `numbers beyond 2^53 keep every digit`() throws {
    let root = try JSONDocument(Array("{\"id\":9007199254740993}".utf8)).root

    #expect(root["id"]?.scalarText == "9007199254740993")
  }
}
