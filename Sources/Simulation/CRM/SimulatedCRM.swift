package import ChangeEngine

/// A CRM that does what a scenario says, and remembers what really happened.
package struct SimulatedCRM {
  /// What the CRM answered, and which states of which records it showed.
  package struct Answer {
    package let response: HTTPResponse
    fileprivate let table: Int
    fileprivate let places: [CRMTable.Place]

    package var shownCount: Int { places.count }
  }

  private static let headers = [
    (name: "Content-Type", value: "application/json;charset=utf-8")
  ]

  private let profile: CRMProfile
  private let seed: UInt64
  private var tables: [CRMTable]
  private let positions: [String: Int]
  private let names: [[UInt8]]

  package init(profile: CRMProfile, seed: UInt64) {
    self.profile = profile
    self.seed = seed
    tables = profile.resources.map(CRMTable.init)
    names = profile.resources.map { Array($0.name.utf8) }
    positions = Dictionary(
      profile.resources.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { $1 })
  }

  /// The states of every record of a resource, in the order in which the records came about.
  package func histories(of resource: String) -> RecordHistories {
    positions[resource].map { tables[$0].histories } ?? RecordHistories()
  }

  /// Puts records there that existed before the start.
  package mutating func addExisting(_ records: [ExistingRecord]) {
    for (position, resource) in profile.resources.enumerated() {
      tables[position].addExisting(records, of: resource)
    }
  }

  /// Changes records at the true time `now`.
  package mutating func apply(_ change: RecordChange, at now: Timestamp) {
    guard let table = positions[change.resource] else { return }
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
    positions[resource].flatMap { tables[$0].standing(of: id) }
  }

  /// Answers a poll request at the true time `now`.
  package mutating func answer(_ url: String, at now: Timestamp) -> Answer {
    // Few enough to be looked through, without making a text of the name.
    guard let position = names.lastIndex(where: { CRMQuery.asks(url, for: $0) }) else {
      return failure(404, "{\"message\":\"no such resource\"}")
    }
    guard let page = tables[position].page(of: url, at: now) else {
      return failure(400, "{\"message\":\"a date in the query cannot be read\"}")
    }
    var headers = SimulatedCRM.headers
    if let next = page.nextOffset {
      headers.append((name: "elements-next-page-token", value: String(next)))
    }
    return Answer(
      response: HTTPResponse(status: 200, headers: headers, body: page.body),
      table: position, places: page.places)
  }

  /// The records that an answer showed, and which of their states, by number.
  package func shown(by answer: Answer) -> [(record: RecordID, state: Int)] {
    answer.places.map { (tables[answer.table].histories[$0.record].id, $0.state) }
  }

  private func failure(_ status: Int, _ body: String) -> Answer {
    Answer(
      response: HTTPResponse(
        status: status, headers: [(name: "Content-Type", value: "application/json")],
        body: Array(body.utf8)),
      table: 0, places: [])
  }

  private mutating func append(
    _ kind: ChangeKind, to id: RecordID, in table: Int, at now: Timestamp, change: RecordChange
  ) {
    let resource = profile.resources[table]
    let clock = clock(at: now)
    let visible = visible(kind, id, in: resource, at: now)
    tables[table].append(to: id) { last in
      let created =
        kind == .created ? change.created ?? clock : change.created ?? last?.created ?? clock
      return RecordState(
        kind: kind, occurred: now, visible: visible, created: resource.truncated(created),
        updated: resource.truncated(change.updated ?? clock),
        fields: SimulatedCRM.merged(last?.fields ?? [], kind == .merged ? [] : change.fields))
    }
  }

  /// A record that is gone is gone from the listing at once; any other change takes the CRM's delay.
  private func visible(
    _ kind: ChangeKind, _ id: RecordID, in resource: CRMResource, at now: Timestamp
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

  private static func merged(
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
