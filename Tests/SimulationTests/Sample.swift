import ChangeEngine
import Simulation

/// A small scenario to vary.
enum Sample {
  static func scenario(
    tolerance: Int64, lag: Int64, delay: Int64, url: String = "/contacts?where=updated>${epoch}"
  ) throws -> Scenario {
    let format = try DateFormat(pattern: "milliseconds")
    let paths = ["id", "created", "updated"].map { FieldPath(keys: [$0]) }
    var resource = CRMResource(
      name: "contacts", id: paths[0], created: .init(path: paths[1], format: format, zone: .utc),
      updated: .init(path: paths[2], format: format, zone: .utc))
    resource.visibilityMilliseconds = (lag * 1_000)...(lag * 1_000)
    let polling = """
      {"contacts":{"url":"\(url)","idField":"id","createdCheckTolerance":\(tolerance),"pollDelay":\(delay),
      "datesConfiguration":{"updatedDateField":"updated","updatedDateFormat":"milliseconds","createdDateField":"created"}}}
      """
    var reader = InstanceReader()
    let read = reader.read(try JSONDocument(Array(polling.utf8)).root)
    let instance = Instance(
      isEnabled: true, vendorType: .polling, refreshIntervalMilliseconds: 300_000,
      resources: read.resources)
    let start = Timestamp(millisecondsSinceEpoch: 0)
    return Scenario(
      file: "sample", title: "sample",
      location: SourceLocation(file: "sample", position: SourcePosition(line: 1, column: 1)),
      instances: [WatchedInstance(instance: instance)], start: start, until: start,
      crm: CRMProfile(resources: [resource]),
      records: [], timeline: [], expectations: Expectations())
  }
}
