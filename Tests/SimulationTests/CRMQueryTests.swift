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

  private func found(_ url: String, in crm: SimulatedCRM, at hour: Int64 = 24) -> [String] {
    var crm = crm
    let answer = crm.answer(url, at: moment(hour))
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

  @Test(arguments: [(0, "26"), (-30, "96"), (60, "86"), (-100, "26")])
  func `a year of two digits is of the CRM's own time`(years: Int64, year: String) throws {
    let first = years * 365 * 24
    let crm = try crm(format: "yy-MM-dd HH:mm", [(first + 1, first + 1), (first + 7, first + 7)])
    let bound = try DateFormat(pattern: "yy-MM-dd HH:mm").format(moment(first + 6), zone: .utc)

    #expect(bound.hasPrefix(year))
    let (since, until) = ("updated>='\(bound)'", "updated<='\(bound)'")
    #expect(found("/contacts?where=\(since)", in: crm, at: first + 24) == ["2"])
    #expect(found("/contacts?where=\(until)", in: crm, at: first + 24) == ["1"])
  }

  @Test(
    arguments: ["milliseconds", "seconds", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"],
    [0, 1, 3, 7, 100, 3_500])
  func `a number is read as the CRM writes it, whatever the year`(format: String, years: Int64)
    throws
  {
    let start = years * 365 * 24 - CRMQueryTests.day / 3_600_000
    let crm = try crm(format: format, [(start + 1, start + 1), (start + 7, start + 7)])
    let unit: Int64 = format == "seconds" ? 1_000 : 1
    let bound = moment(start + 6).millisecondsSinceEpoch / unit

    for quote in ["", "'"] {
      let bound = "\(quote)\(bound)\(quote)"
      #expect(found("/contacts?where=updated>\(bound)", in: crm, at: start + 24) == ["2"])
      #expect(found("/contacts?where=updated<=\(bound)", in: crm, at: start + 24) == ["1"])
    }
  }

  @Test(arguments: [1, 5, 7, 100, 3_500], [1_000_000, 1_000, 1])
  func `a CRM that writes texts reads numbers of any unit`(years: Int64, perSecond: Int64) throws {
    let start = years * 365 * 24 - CRMQueryTests.day / 3_600_000
    let crm = try crm(
      format: "yyyy-MM-dd HH:mm:ss", [(start + 1, start + 1), (start + 7, start + 7)])
    let bound = moment(start + 6).millisecondsSinceEpoch / 1_000 * perSecond

    #expect(found("/contacts?where=updated>\(bound)", in: crm, at: start + 24) == ["2"])
    #expect(found("/contacts?where=updated<=\(bound)", in: crm, at: start + 24) == ["1"])
  }

  @Test(arguments: [-1_500_000, 0, 900_000, 1_200_000])
  func `around 1970 a number is taken for milliseconds`(bound: Int64) throws {
    let hour = -CRMQueryTests.day / 3_600_000
    var resource = CRMResource(
      name: "x", id: FieldPath(keys: ["id"]),
      created: .init(
        path: FieldPath(keys: ["c"]), format: try DateFormat(pattern: "yyyy-MM-dd HH:mm"),
        zone: .utc),
      updated: .init(
        path: FieldPath(keys: ["u"]), format: try DateFormat(pattern: "yyyy-MM-dd HH:mm"),
        zone: .utc))
    resource.order = .id
    let now = moment(hour).advanced(byMilliseconds: 1_200_000)

    #expect(
      CRMDateReader(resource).read("\(bound)", at: now)
        == Timestamp(millisecondsSinceEpoch: bound))
  }

  @Test func `a listing by creation goes by the dates that it shows`() throws {
    var crm = try crm(format: "milliseconds", [(1, 1), (2, 2)]) { $0.order = .created }
    #expect(found("/contacts", in: crm) == ["1", "2"])

    crm.apply(
      RecordChange(kind: .updated, resource: "contacts", ids: [RecordID("1")], created: moment(3)),
      at: moment(5))

    #expect(found("/contacts", in: crm) == ["2", "1"])
  }

  @Test(arguments: [
    ("updated<", ["1"]), ("updated<=", ["1", "2"]), ("updated=", ["2", "3"]),
    ("updated>=", ["2", "3"]), ("updated>", ["3"]), ("created<", []), ("created<=", ["3"]),
  ])
  func `each comparison finds its side of the bound`(comparison: String, ids: [String]) throws {
    let crm = try crm(format: "milliseconds", [(3, 3), (5, 5), (1, 7)])
    let hour = comparison.hasPrefix("created") ? 1 : 5
    let bound = CRMQueryTests.day + Int64(hour) * 3_600_000

    #expect(found("/contacts?where=\(comparison)\(bound)", in: crm) == ids)
  }

  @Test(arguments: [CRMResource.Order.updated, .created, .id])
  func `records of one moment are listed by their numbers`(order: CRMResource.Order) throws {
    var crm = try crm(format: "milliseconds", []) { $0.order = order }
    for ids in [["10", "9"], ["100", "1"]] {
      crm.apply(
        RecordChange(kind: .created, resource: "contacts", ids: ids.map { RecordID($0) }),
        at: moment(1))
    }

    #expect(found("/contacts", in: crm) == ["1", "9", "10", "100"])
  }

  @Test func `a page is never larger than the CRM makes them, nor empty`() throws {
    let crm = try crm(format: "milliseconds", [(1, 1), (2, 2), (3, 3)]) { $0.pageSize = 2 }

    #expect(found("/contacts?pageSize=5", in: crm) == ["1", "2"])
    #expect(found("/contacts?pageSize=0", in: crm) == ["1"])
    #expect(found("/contacts?pageSize=1&nextPage=2", in: crm) == ["3"])
  }

  @Test func `both dates are as precise as the CRM keeps them`() throws {
    var crm = try crm(format: "milliseconds", []) { $0.precision = .minute }
    crm.apply(
      RecordChange(kind: .created, resource: "contacts", ids: [RecordID("1")]),
      at: moment(1).advanced(byMilliseconds: 90_000))

    let state = try #require(crm.histories(of: "contacts")[RecordID("1")]?.states.first)
    let minute = moment(1).advanced(byMilliseconds: 60_000)
    #expect(state.created == minute && state.updated == minute)
  }

  @Test(arguments: [
    // Days of 25 and 23 hours, cut behind the change of clocks and before it.
    ("America/New_York", 1_793_548_800_000, 1_793_505_600_000),
    ("America/New_York", 1_793_509_200_000, 1_793_505_600_000),
    ("America/New_York", 1_772_985_600_000, 1_772_946_000_000),
    ("America/New_York", 1_793_505_599_999, 1_793_419_200_000),
    // Sunday begins when the clocks reach midnight, or pass it, for the first time.
    ("America/Havana", 1_793_511_000_000, 1_793_505_600_000),
    ("America/Havana", 1_793_507_400_000, 1_793_505_600_000),
    ("Asia/Beirut", 1_774_737_000_000, 1_774_735_200_000),
    ("America/Nuuk", 1_792_892_700_000, 1_792_803_600_000),
  ])
  func `a day is cut where the CRM's clock begins it`(zone: String, stamp: Int64, start: Int64)
    throws
  {
    let date = CRMResource.Stamp(
      path: FieldPath(keys: ["date"]), format: try DateFormat(pattern: "milliseconds"),
      zone: try #require(ZoneRules.named(zone)))
    var resource = CRMResource(name: "x", id: FieldPath(keys: ["id"]), created: date, updated: date)
    resource.precision = .day

    let cut = resource.truncated(Timestamp(millisecondsSinceEpoch: stamp))

    #expect(cut.millisecondsSinceEpoch == start)
  }

  @Test func `a flag is found as late as any change, and what is gone at once`() throws {
    for isFlagged in [true, false] {
      var crm = try crm(format: "milliseconds", [(1, 1)]) {
        $0.visibilityMilliseconds = 60_000...60_000
        if isFlagged { $0.deletions = .flagged(FieldPath(keys: ["gone"])) }
      }
      crm.apply(
        RecordChange(kind: .deleted, resource: "contacts", ids: [RecordID("1")]),
        at: moment(24).advanced(byMilliseconds: -1_000))

      let answer = crm.answer("/contacts", at: moment(24))
      #expect(crm.shown(by: answer).map(\.state) == (isFlagged ? [0] : []))
    }
  }

  @Test func `a state that can be found late hides no newer one`() throws {
    var crm = try crm(format: "milliseconds", []) { $0.visibilityMilliseconds = 0...60_000 }
    let ids = (1...50).map { RecordID("\($0)") }
    for (number, kind) in [ChangeKind.created, .updated].enumerated() {
      crm.apply(
        RecordChange(kind: kind, resource: "contacts", ids: ids),
        at: moment(1).advanced(byMilliseconds: Int64(number) * 1_000))
    }

    let answer = crm.answer("/contacts", at: moment(24))
    #expect(crm.shown(by: answer).map(\.state) == Array(repeating: 1, count: 50))
  }
}
