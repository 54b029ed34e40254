import ChangeEngine
import Testing

/// What is said of a URL: its placeholders, their offsets, its filter.
extension ConfigurationTests {
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
}
