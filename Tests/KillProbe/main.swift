import ChangeEngine
import Foundation
import SQLiteStore
import Simulation

/// The engine in a process of its own, on a state file, so that a test can kill it.
///
/// Arguments: the state file, the journal. The world is a function of the virtual time, and the
/// journal tells what the application received and how far time went; so a process that is started
/// again goes on where the one before it was killed.
struct Probe {
  static let intervalMilliseconds: Int64 = 300_000
  static let recordCount: Int64 = 300
  static let start = Timestamp(millisecondsSinceEpoch: 1_772_951_400_000)  // 2026-03-08T06:30:00Z
  static let end = start.advanced(byMilliseconds: 30 * intervalMilliseconds)

  private let store: SQLiteStore
  private let journal: FileHandle
  private var engine: Engine
  private var crm: SimulatedCRM
  private var now: Timestamp
  private var changes: ArraySlice<(at: Timestamp, change: RecordChange)>
  private var pollDue: Timestamp?
  private var deliveryDue: Timestamp?
  private var inputs: [Input] = []

  init(state: String, journal path: String) throws {
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let last = lines.last { $0.hasPrefix("T ") }.flatMap { Int64($0.dropFirst(2)) }
    now = last.map(Timestamp.init(millisecondsSinceEpoch:)) ?? Probe.start
    guard let journal = FileHandle(forWritingAtPath: path) else {
      throw CocoaError(.fileNoSuchFile)
    }
    try journal.seekToEnd()
    self.journal = journal
    let world = try Probe.world()
    crm = SimulatedCRM(profile: CRMProfile(resources: [world.resource]), seed: 0)
    engine = Engine(instance: world.instance)
    changes = Probe.changes[...]
    store = try SQLiteStore(.file(state))
  }

  mutating func run() throws {
    applyChanges()
    try step(.started)
    while now < Probe.end {
      let dues = [changes.first?.at, pollDue, deliveryDue].compactMap { $0 }
      now = dues.min() ?? Probe.end
      try note("T \(now.millisecondsSinceEpoch)\n")
      applyChanges()
      if let due = deliveryDue, due <= now {
        deliveryDue = nil
        try step(.deliveryTimerFired)
      }
      if let due = pollDue, due <= now {
        pollDue = nil
        try step(.pollTimerFired)
      }
    }
    try note("END\n")
  }

  private mutating func applyChanges() {
    while let first = changes.first, first.at <= now {
      crm.apply(first.change, at: first.at)
      changes.removeFirst()
    }
  }

  /// Steps through the input and all that follows from it at once.
  private mutating func step(_ input: Input) throws {
    inputs.append(input)
    while !inputs.isEmpty {
      let input = inputs.removeFirst()
      let now = now
      for effect in try store.transact({ try engine.step(input, at: now, in: $0) }) {
        try perform(effect)
      }
    }
  }

  private mutating func perform(_ effect: Effect) throws {
    switch effect {
    case .setPollTimer(let due): pollDue = due
    case .setDeliveryTimer(let due): deliveryDue = due
    case .fetchPage(let request):
      inputs.append(.pageReceived(request.id, crm.answer(request.url, at: now).response))
    case .deliver(let delivery):
      try receive(delivery)
      inputs.append(.callbackAnswered(delivery.number, status: 200))
    case .answerWebhook, .answerQueueRequest: break
    }
  }

  /// Notes the events under the numbers by which the application tells them apart.
  private func receive(_ delivery: Delivery) throws {
    let body = try JSONDocument(delivery.body.bytes).root
    guard case .array(let events)? = body["message"]?["events"] else { return }
    var lines = ""
    for (number, event) in zip(delivery.number..., events) {
      let type = event["eventType"]?.scalarText ?? "?"
      lines += "E \(number) \(type) \(event["objectId"]?.scalarText ?? "?")\n"
    }
    try note(lines)
  }

  private func note(_ text: String) throws {
    try journal.write(contentsOf: Data(text.utf8))
  }

  /// Each record is created, and changed a quarter of an hour later.
  private static let changes: [(at: Timestamp, change: RecordChange)] = {
    let created = (1...recordCount).map { id in
      (at: id * 20_000, kind: ChangeKind.created, id: id)
    }
    let updated = created.map { (at: $0.at + 900_000, kind: ChangeKind.updated, id: $0.id) }
    return (created + updated).sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { at, kind, id in
      (
        start.advanced(byMilliseconds: at),
        RecordChange(kind: kind, resource: "contacts", ids: [RecordID(String(id))])
      )
    }
  }()

  private static func world() throws -> (resource: CRMResource, instance: Instance) {
    let format = try DateFormat(pattern: "milliseconds")
    let paths = ["id", "created", "updated"].map { FieldPath(keys: [$0]) }
    var resource = CRMResource(
      name: "contacts", id: paths[0], created: .init(path: paths[1], format: format, zone: .utc),
      updated: .init(path: paths[2], format: format, zone: .utc))
    resource.pageSize = 7
    let polling = """
      {"contacts":{"url":"/contacts?where=updated>${epoch}","idField":"id","datesConfiguration":
      {"updatedDateField":"updated","updatedDateFormat":"milliseconds","createdDateField":"created"}}}
      """
    var reader = InstanceReader()
    let resources = reader.read(try JSONDocument(Array(polling.utf8)).root).resources
    return (
      resource,
      Instance(
        isEnabled: true, vendorType: .polling, refreshIntervalMilliseconds: intervalMilliseconds,
        resources: resources)
    )
  }
}

do {
  var probe = try Probe(state: CommandLine.arguments[1], journal: CommandLine.arguments[2])
  try probe.run()
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(3)
}
