import ChangeEngine
import Simulation
import Testing

/// What the simulated CRM finds for a query.
@Suite struct CRMQueryTests {
  private static let day: Int64 = 1_772_928_000_000  // 2026-03-08T00:00:00Z

  /// A CRM with one record for each pair of hours: of its creation and of its last change.
  private func crm(
    format: String, _ hours: [(created: Int64, updated: Int64)],
    _ adjust: (inout CRMResource) -> Void = { _ in }
  ) throws -> SimulatedCRM {
    let format = try DateFormat(pattern: format)
    var resource = CRMResource(
      name: "contacts", id: FieldPath(keys: ["id"]),
      created: .init(path: FieldPath(keys: ["created"]), format: format, zone: .utc),
      updated: .init(path: FieldPath(keys: ["updated"]), format: format, zone: .utc))
    adjust(&resource)
    var crm = SimulatedCRM(profile: CRMProfile(resources: [resource]), seed: 0)
    crm.addExisting(
      hours.enumerated().map { index, hours in
        ExistingRecord(
          resource: "contacts", id: RecordID("\(index + 1)"), created: moment(hours.created),
          updated: moment(hours.updated), fields: [])
      })
    return crm
  }

  private func moment(_ hour: Int64) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: CRMQueryTests.day + hour * 3_600_000)
  }

  private func found(_ url: String, in crm: SimulatedCRM) -> [String] {
    var crm = crm
    let answer = crm.answer(url, at: moment(24))
    return crm.shown(by: answer).map(\.record.text)
  }

  @Test(arguments: [
    ("yyyyMMddHHmmss", "20260308060000"), ("yyyyMMddHHmmssSSS", "20260308060000000"),
    ("yyyyMMddHH", "2026030806"), ("yyyyMMdd", "20260308"), ("milliseconds", "1772949600000"),
    ("yyyyMMddHHmmss", "1772949600000"), ("yyyyMMddHHmmss", "1772949600"),
    ("yyyy-MM-dd'T'HH:mm:ss'Z'", "1772949600000"), ("seconds", "1772949600"),
  ])
  func `a date in digits is what the CRM writes so, else a number`(
    format: String, bound: String
  ) throws {
    let crm = try crm(format: format, [(1, 1), (5, 5), (7, 7)])
    let expected = format == "yyyyMMdd" ? ["1", "2", "3"] : ["3"]

    #expect(found("/contacts?where=updated>=\(bound)", in: crm) == expected)
    #expect(found("/contacts?where=updated>='\(bound)'", in: crm) == expected)
  }

  @Test func `a listing by creation goes by the dates that it shows`() throws {
    var crm = try crm(format: "milliseconds", [(1, 1), (2, 2)]) { $0.order = .created }
    #expect(found("/contacts", in: crm) == ["1", "2"])

    crm.apply(
      RecordChange(kind: .updated, resource: "contacts", ids: [RecordID("1")], created: moment(3)),
      at: moment(5))

    #expect(found("/contacts", in: crm) == ["2", "1"])
  }
}
