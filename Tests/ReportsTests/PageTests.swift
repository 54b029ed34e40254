import ChangeEngine
import Formats
import Reports
import TestSupport
import Testing

/// What `check --explain` tells is true: its examples have the problem, repaired they do not.
@Suite struct PageTests {
  @Test func `every code has one page`() {
    #expect(
      ProblemPage.all.map(\.code.rawValue)
        == ConfigurationProblem.Code.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: ConfigurationProblem.Code.allCases)
  func `the example has the problem and the repaired one does not`(code: ConfigurationProblem.Code)
    throws
  {
    let page = try #require(ProblemPage.page(of: code))

    #expect(codes(page.wrong, page.context).contains(code.rawValue))
    #expect(!codes(page.right, page.context).contains(code.rawValue))
    #expect(page.wrong.split(separator: "\n").count <= 2)
    #expect(page.right.split(separator: "\n").count <= 2)
  }

  @Test func `a format that is repaired is not coarse`() throws {
    let page = try #require(ProblemPage.page(of: .unknownDateFormat))

    #expect(!codes(page.right, page.context).contains("coarse-format"))
  }

  private func codes(_ lines: String, _ context: ProblemPage.Context) -> [String] {
    let text = document(lines, context)
    guard context != .scenario else {
      let file = ScenarioFile(Array(text.utf8), path: "s.yaml", loader: NoFiles())
      #expect(file.problems.isEmpty, "\(file.problems)")
      return file.warnings.map(\.code)
    }
    return InstanceSource(Array(text.utf8), path: "i.json").problems.map(\.code)
  }

  private func document(_ lines: String, _ context: ProblemPage.Context) -> String {
    let dates = """
      "updatedDateField": "properties.lastmodifieddate", "updatedDateFormat": "milliseconds",
      "createdDateField": "properties.createdate", "createdDateFormat": "milliseconds"
      """
    let url = #""url": "/hubs/crm/contacts?where=lastmodifieddate='${date}'", "idField": "vid""#
    switch context {
    case .file: return lines
    // A key that the example repeats wins over the one before it.
    case .dates: return "{\"contacts\": {\(url), \"datesConfiguration\": {\(dates),\n\(lines)}}}"
    case .resource:
      return "{\"contacts\": {\(url), \"datesConfiguration\": {\(dates)},\n\(lines)}}"
    case .settings:
      return """
        {"event.notification.enabled": true, "event.poller.refresh_interval": "5",
        "event.poller.configuration": {"contacts": {\(url), "datesConfiguration": {\(dates)}}},
        "event.notification.callback.url": "https://app.example.com/", \(lines)}
        """
    case .scenario:
      return """
        version: 1
        scenario: an example
        instance: { contacts: { \(url), datesConfiguration: { \(dates.replacing("\n", with: " ")) } } }
        \(lines)
        """
    }
  }
}
