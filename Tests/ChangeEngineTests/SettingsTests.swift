import ChangeEngine
import Testing

/// What settings mean at their edges, and where several stand for one.
@Suite struct SettingsTests {
  private func read(_ text: String) throws -> (Instance, [ConfigurationProblem.Code]) {
    var reader = InstanceReader()
    let instance = reader.read(try JSONDocument(Array(text.utf8)).root)
    return (instance, reader.problems.map(\.code))
  }

  @Test(arguments: [(1_000, 128, false), (1_001, 128, true), (1_000, 129, true)])
  func `a callback URL and a key may be as long as the platform keeps them`(
    url: Int, key: Int, isTold: Bool
  ) throws {
    let address = "https://a.example/"
    let (_, codes) = try read(
      """
      {"configuration":{"event.notification.enabled":true,"event.vendor.type":"webhook",
      "event.notification.callback.url":"\(address)\(String(repeating: "x", count: url - address.count))",
      "event.notification.signature.key":"\(String(repeating: "k", count: key))"}}
      """)

    #expect((codes.contains(.invalidCallbackURL) || codes.contains(.invalidValue)) == isTold)
  }

  private func contacts(_ dates: String, _ rest: String = "") -> String {
    """
    {"contacts":{"url":"/contacts?where=u>'${date}'","idField":"id"\(rest),
    "datesConfiguration":{"updatedDateField":"u","createdDateField":"c",\(dates)}}}
    """
  }

  @Test(arguments: [
    ("", true), (#","pollDelay":1"#, false), (#","filterByUpdatedDate":false"#, false),
  ])
  func `whole seconds are told where the delay is shorter`(rest: String, isTold: Bool) throws {
    let formats =
      #""updatedDateFormat":"yyyy-MM-dd'T'HH:mm:ssXXX","createdDateFormat":"milliseconds""#

    #expect(try read(contacts(formats, rest)).1.contains(.coarseFormat) == isTold)
  }

  @Test(arguments: [("", false), (#","createdDateTimezone":"UTC""#, true)])
  func `a created date without a zone of its own is on the updated one's clock`(
    zone: String, isTold: Bool
  ) throws {
    let dates =
      #""updatedDateFormat":"yyyy-MM-dd HH:mm:ss.SSS","updatedDateTimezone":"America/New_York""#

    #expect(try read(contacts(dates + zone)).1.contains(.conflictingTimeZones) == isTold)
  }

  @Test func `a created date without a format of its own is written as the updated one`() throws {
    let (instance, _) = try read(
      contacts(#""updatedDateFormat":"seconds""#, #","updatedDateFormat":"milliseconds""#))
    let resource = try #require(instance.resources.first)

    #expect(resource.updated?.format == (try DateFormat(pattern: "seconds")))
    #expect(resource.created?.format == resource.updated?.format)
  }

  @Test func `of a resource that stands twice the last one is polled`() throws {
    let (instance, _) = try read(
      #"{"contacts":{"url":"/a/contacts","idField":"id"},"contacts":{"url":"/b/contacts","idField":"id"}}"#
    )

    #expect(instance.resources.map(\.url.text) == ["/b/contacts"])
  }

  @Test(arguments: [("polling", true), ("webhook", false)])
  func `event.objects chooses among what is polled only where anything is`(
    type: String, isTold: Bool
  ) throws {
    let (_, codes) = try read(
      """
      {"configuration":{"event.notification.enabled":true,"event.vendor.type":"\(type)",
      "event.objects":"deals",
      "event.poller.configuration":{"contacts":{"url":"/contacts","idField":"id"}}}}
      """)

    #expect(codes.contains(.objectNotPolled) == isTold)
  }

  @Test(arguments: ["where", "WHERE"])
  func `the clause itself is no field`(word: String) {
    #expect(EqualityFilter.all(in: "/contacts?\(word)='${date}'", dateNames: []).isEmpty)
  }
}
