import ChangeEngine
import Formats
import Foundation
import Simulation
import TestSupport
import Testing

/// What `check` says of instance files.
@Suite struct CheckTests {
  private func problems(_ path: String) throws -> [String] {
    let file = TestFiles.root + "/Fixtures/instances/" + path
    return InstanceSource(try TestFiles.bytes(file), path: path).problems.map {
      "\($0.location.position.line):\($0.location.position.column) \($0.severity.rawValue) \($0.code)"
    }
  }

  @Test func `the documented example of polling has its three slips, and what the template left`()
    throws
  {
    let found = try problems("documented-polling.json")

    #expect(
      found.filter { !$0.hasSuffix("template-left") } == [
        "19:16 information equality-filter", "19:16 warning resource-url-mismatch",
        "27:11 warning misplaced-key",
      ])
    #expect(
      found.filter { $0.hasSuffix("template-left") }
        == [
          "2:23", "3:29", "5:28", "6:27", "7:22", "8:25", "9:37", "32:13", "33:11",
        ].map { $0 + " warning template-left" })
  }

  @Test func `the documented example of webhooks has its spelling, and what the template left`()
    throws
  {
    let found = try problems("documented-webhooks.json")

    #expect(found.count == 10)
    #expect(
      found.filter { !$0.hasSuffix("template-left") } == ["13:26 information vendor-type-spelling"])
  }

  @Test func `the two documented lists of settings have theirs`() throws {
    #expect(
      try problems("documented-polling-settings.json")
        == ["4:36", "5:37", "6:18", "7:34"].map {
          $0 + " warning template-left"
        })
    #expect(
      try problems("documented-webhooks-settings.json") == [
        "3:22 warning vendor-type-spelling", "4:36 warning template-left",
        "5:37 warning template-left", "6:18 warning template-left",
      ])
  }

  // MARK: Shapes of published configurations

  private struct Shape {
    let name: String
    let configuration: JSONValue
    let codes: [String]?

    /// The configuration by itself, in an instance, and in an instance as a text.
    var wrappings: [String] {
      let bare = JSONValue.object([.init(key: name, value: configuration)]).canonicalText
      let text = JSONValue.string(bare).canonicalText
      let settings = """
        "event.notification.enabled": true, "event.vendor.type": "polling",
        "event.notification.callback.url": "https://app.example.com/in",
        "event.notification.signature.key": "k", "event.poller.configuration":
        """
      return [bare] + [bare, text].map { "{\"configuration\": {\(settings) \($0)}}" }
    }
  }

  private func shapes(_ path: String) throws -> [Shape] {
    guard case .array(let entries) = try JSONDocument(try TestFiles.bytes(path)).root else {
      return []
    }
    return entries.compactMap { entry in
      guard let name = entry["resource"]?.scalarText, let configuration = entry["configuration"]
      else { return nil }
      var codes: [String]?
      if case .array(let list)? = entry["codes"] { codes = list.compactMap(\.scalarText) }
      return Shape(name: name, configuration: configuration, codes: codes)
    }
  }

  @Test func `shapes of published configurations are read, with exactly their problems`() throws {
    let shapes = try shapes(TestFiles.root + "/Fixtures/configurations/published-shapes.json")
    #expect(shapes.count >= 25)
    for shape in shapes {
      for text in shape.wrappings {
        let source = InstanceSource(Array(text.utf8), path: "i.json")
        #expect(source.problems.map(\.code).sorted() == shape.codes, "\(shape.name): \(text)")
        #expect(source.instance.resources.map(\.name) == [shape.name])
        #expect(source.problems.allSatisfy { $0.severity != .error })
      }
    }
  }

  private static let published = ProcessInfo.processInfo.environment["EVENTBENCH_CONFIGURATIONS"]

  /// Runs over a file of published configurations where one is named; none ships with the project.
  @Test(.enabled(if: published != nil, "EVENTBENCH_CONFIGURATIONS names no file"))
  func `published configurations are read, the same in each wrapping, none with an error`() throws {
    let shapes = try shapes(CheckTests.published ?? "")
    #expect(!shapes.isEmpty)
    for shape in shapes {
      let sources = shape.wrappings.map { InstanceSource(Array($0.utf8), path: "i.json") }
      for source in sources {
        #expect(source.problems.map(\.code).sorted() == sources[0].problems.map(\.code).sorted())
        #expect(source.instance.resources.map(\.name) == [shape.name])
        #expect(source.problems.allSatisfy { $0.severity != .error }, "\(source.problems)")
      }
    }
  }

  // MARK: Settings

  @Test(arguments: [
    (#""event.notification.callback.url": "ftp://a.example/""#, "invalid-callback-url", "error"),
    (#""event.notification.callback.url": "https://""#, "invalid-callback-url", "error"),
    (#""event.notification.callback.url": "https://a b/""#, "invalid-callback-url", "error"),
    (
      #""event.notification.callback.url": "https://a.example:x/""#, "invalid-callback-url", "error"
    ),
    (
      #""event.notification.callback.url": "https://a.example,https://b.example""#,
      "invalid-callback-url", "error"
    ),
    (#""event.notification.callback.url": "https://u:p@[::1]:80/""#, nil, ""),
    (#""event.notification.callback.url": "HTTP://a.example""#, nil, ""),
    (#""event.notification.callback.url": "false""#, "no-callback-url", "information"),
    (#""event.notification.signature.key": null"#, "no-signature-key", "information"),
    (#""event.poller.refresh_interval": "0""#, "invalid-refresh-interval", "error"),
    (#""event.poller.refresh_interval": "999999999""#, nil, ""),
    (#""event.poller.refresh_interval": 5.5"#, "invalid-refresh-interval", "error"),
    (#""event.poller.refresh.interval": "5""#, "misspelt-key", "warning"),
    (#""event.future.setting": "5""#, "unknown-key", "information"),
    (#""event.notification.enabled": "yes""#, "invalid-value", "warning"),
    (#""event.objects": "deals""#, "object-not-polled", "warning"),
    (#""event.objects": "Contact""#, nil, ""),
    (#""event.poller.urls": "contacts\nopportunities""#, nil, ""),
    (#""event.poller.urls": "deals""#, "object-not-polled", "information"),
    (#""hubspot.contacts.properties": "firstname""#, "date-field-not-requested", "warning"),
    (#""hubspot.contacts.properties": "a, lastmodifieddate,createdate""#, nil, ""),
    (#""event.poller.configuration": "[]""#, "invalid-value", "error"),
    (#""event.poller.configuration": "{}""#, "nothing-polled", "warning"),
    (#""event.vendor.type": "Webhook""#, "nothing-polled", "information"),
    (#""event.vendor.type": "push""#, "vendor-type-spelling", "warning"),
  ])
  func `each setting has its problem`(setting: String, code: String?, severity: String) {
    let text = """
      {"configuration": {"event.notification.enabled": "true", "event.vendor.type": "polling",
      "event.notification.callback.url": "https://app.example.com/in", "event.notification.signature.key": "k",
      "event.poller.configuration": {"contacts": {"url": "/hubs/crm/contacts?where=a>='${date}'", "idField": "vid",
      "datesConfiguration": {"updatedDateField": "properties.lastmodifieddate", "updatedDateFormat": "milliseconds",
      "createdDateField": "properties.createdate"}}},
      \(setting)}}
      """
    let found = InstanceSource(Array(text.utf8), path: "i.json").problems
      .filter { $0.code != "duplicate-key" }

    #expect(
      found.contains { $0.code == code && $0.severity.rawValue == severity } || code == nil,
      "\(found)")
    #expect(code != nil || found.isEmpty, "\(found)")
  }

  @Test func `a legacy line is polled as its columns say`() throws {
    let text = #"""
      {"event.notification.enabled": true, "event.poller.urls":
      "Account|/hubs/crm/Account?where=LastModifiedDate>='${date}'||LastModifiedDate|milliseconds||CreatedDate\nleads"}
      """#
    let resources = InstanceSource(Array(text.utf8), path: "i.json").instance.resources

    #expect(resources.map(\.name) == ["Account"])
    #expect(resources.first?.updated?.path.keys == ["LastModifiedDate"])
    #expect(resources.first?.created?.path.keys == ["CreatedDate"])
    #expect(resources.first?.idField?.keys == ["id"])
  }

  @Test func `no problem shows a secret`() {
    let text = """
      {"configuration": {"oauth.api.secret": "s3cr3t-1", "event.notification.callback.url": "https://u:s3cr3t-2@ x",
      "event.notification.signature.key": "\(String(repeating: "s3cr3t-3", count: 20))",
      "event.notification.basic.password": ["s3cr3t-4"], "event.notification.instance.finder": "s3cr3t-5",
      "event.poller.configuration": "s3cr3t-6", "event.poller.refresh_interval": "s3cr3t-7",}}
      """
    let found = InstanceSource(Array(text.utf8), path: "i.json").problems

    #expect(found.count >= 5)
    for problem in found { #expect(!problem.fullText.contains("s3cr3t"), "\(problem.fullText)") }
  }
}
