package import ChangeEngine

/// A CRM that does what a scenario says, and remembers what really happened.
package final class SimulatedCRM {
  /// What the CRM answered, and which states of which records it showed.
  package struct Answer {
    package let response: HTTPResponse
    fileprivate let table: CRMTable?
    fileprivate let places: [CRMTable.Place]

    package var shownCount: Int { places.count }

    package var shown: [(record: RecordID, state: Int)] {
      guard let table else { return [] }
      return places.map { (table.histories[$0.record].id, $0.state) }
    }
  }

  private let profile: CRMProfile
  private let seed: UInt64
  private var tables: [String: CRMTable] = [:]

  package init(profile: CRMProfile, seed: UInt64) {
    self.profile = profile
    self.seed = seed
    for resource in profile.resources { tables[resource.name] = CRMTable(resource) }
  }

  /// The states of every record of a resource, in the order in which the records came about.
  package func histories(of resource: String) -> [RecordHistory] {
    tables[resource]?.histories ?? []
  }

  /// Puts a record there that existed before the start.
  package func addExisting(_ record: ExistingRecord) {
    guard let table = tables[record.resource] else { return }
    let oldest = Timestamp(millisecondsSinceEpoch: .min)
    table.append(
      RecordState(
        kind: .existing, occurred: oldest, visible: oldest,
        created: table.resource.truncated(record.created),
        updated: table.resource.truncated(record.updated), fields: record.fields),
      to: record.id)
  }

  /// Changes records at the true time `now`.
  package func apply(_ change: RecordChange, at now: Timestamp) {
    guard let table = tables[change.resource] else { return }
    for id in change.ids { append(change.kind, to: id, in: table, at: now, change: change) }
    if let winner = change.mergeTarget {
      append(.merged, to: winner, in: table, at: now, change: change)
    }
  }

  /// The CRM's clock at the true time `now`.
  package func clock(at now: Timestamp) -> Timestamp {
    now.advanced(byMilliseconds: profile.clockOffsetMilliseconds)
  }

  /// How many states a record has, and whether it is there; `nil` for one that never was.
  package func standing(of id: RecordID, in resource: String) -> (states: Int, isThere: Bool)? {
    tables[resource]?.standing(of: id)
  }

  /// Answers a poll request at the true time `now`.
  package func answer(_ url: String, at now: Timestamp) -> Answer {
    let name = CRMQuery.resourceName(of: url)
    guard let table = tables[name] else {
      return failure(404, "{\"message\":\"no such resource\"}")
    }
    guard let query = CRMQuery(url: url, resource: table.resource) else {
      return failure(400, "{\"message\":\"a date in the query cannot be read\"}")
    }
    let page = table.page(of: query, at: now)
    var headers = [(name: "Content-Type", value: "application/json;charset=utf-8")]
    if let next = page.nextOffset {
      headers.append((name: "elements-next-page-token", value: String(next)))
    }
    return Answer(
      response: HTTPResponse(status: 200, headers: headers, body: page.body),
      table: table, places: page.places)
  }

  private func failure(_ status: Int, _ body: String) -> Answer {
    Answer(
      response: HTTPResponse(
        status: status, headers: [(name: "Content-Type", value: "application/json")],
        body: Array(body.utf8)),
      table: nil, places: [])
  }

  private func append(
    _ kind: ChangeKind, to id: RecordID, in table: CRMTable, at now: Timestamp,
    change: RecordChange
  ) {
    let resource = table.resource
    let clock = clock(at: now)
    let last = table.latestState(of: id)
    let created =
      kind == .created ? change.created ?? clock : change.created ?? last?.created ?? clock
    let state = RecordState(
      kind: kind, occurred: now, visible: visible(kind, id, in: resource, at: now, after: last),
      created: resource.truncated(created),
      updated: resource.truncated(change.updated ?? clock),
      fields: merged(last?.fields ?? [], kind == .merged ? [] : change.fields))
    table.append(state, to: id)
  }

  /// A record that is gone is gone from the listing at once; any other change takes the CRM's delay.
  private func visible(
    _ kind: ChangeKind, _ id: RecordID, in resource: CRMResource, at now: Timestamp,
    after last: RecordState?
  ) -> Timestamp {
    if kind == .deleted, resource.deletions == .absent { return now }
    let range = resource.visibilityMilliseconds
    guard range.lowerBound < range.upperBound else {
      return now.advanced(byMilliseconds: range.lowerBound)
    }
    var random = SeededRandom(seed: seed)
      .fork("visible/\(resource.name)/\(id)/\(now.millisecondsSinceEpoch)")
    return now.advanced(byMilliseconds: random.next(in: range))
  }

  private func merged(
    _ fields: [JSONValue.Member], _ changes: [JSONValue.Member]
  ) -> [JSONValue.Member] {
    var fields = fields
    for change in changes {
      if let index = fields.firstIndex(where: { $0.key == change.key }) {
        fields[index] = change
      } else {
        fields.append(change)
      }
    }
    return fields
  }
}
