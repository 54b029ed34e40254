package import ChangeEngine

/// Keeps the engine's state in memory: it survives the engine, not the process.
package final class InMemoryStore: StateStore {
  private let state = InMemoryState()

  package init() {}

  package func transact<Result>(
    _ body: (any StateTransaction) throws -> Result
  ) throws -> Result {
    do {
      let result = try body(state)
      state.commit()
      return result
    } catch {
      state.rollBack()
      throw error
    }
  }
}

/// The state itself, changed in place; what a transaction changes is noted, so that it can be undone.
private final class InMemoryState: StateTransaction {
  private struct Resource {
    let name: String
    var state: ResourceState?
    var versions: [RecordID: RecordVersion] = [:]
  }

  /// What stood there before.
  private enum Change {
    case resource(Int, ResourceState?)
    case version(Int, RecordID, RecordVersion?)
    case outbox(InMemoryOutbox.Undo)
  }

  private enum WebhookWrite {
    case remember([WebhookKey], Timestamp)
    case forget(Timestamp)
  }

  private var instance: InstanceState?
  private var instanceBefore: InstanceState??
  /// Few enough to be looked through.
  private var resources: [Resource] = []
  private var outbox = InMemoryOutbox()
  private var webhooks = InMemoryWebhookKeys()
  private var changes: [Change] = []
  /// These are carried out only at the end.
  private var webhookWrites: [WebhookWrite] = []

  func commit() {
    instanceBefore = nil
    if !changes.isEmpty { changes.removeAll(keepingCapacity: true) }
    guard !webhookWrites.isEmpty else { return }
    for write in webhookWrites { InMemoryState.apply(write, to: &webhooks) }
    webhookWrites = []
  }

  func rollBack() {
    if let instanceBefore { instance = instanceBefore }
    instanceBefore = nil
    for change in changes.reversed() {
      switch change {
      case .resource(let position, let state): resources[position].state = state
      case .version(let position, let id, let version):
        resources[position].versions[id] = version
      case .outbox(let undo): outbox.take(back: undo)
      }
    }
    changes = []
    webhookWrites = []
  }

  func instanceState() -> InstanceState? { instance }

  func setInstanceState(_ state: InstanceState) {
    if instanceBefore == nil { instanceBefore = .some(instance) }
    instance = state
  }

  func resourceState(_ resource: String) -> ResourceState? {
    position(of: resource).flatMap { resources[$0].state }
  }

  func setResourceState(_ state: ResourceState, of resource: String) {
    let position = placeOf(resource)
    changes.append(.resource(position, resources[position].state))
    resources[position].state = state
  }

  func versions(of ids: [RecordID], in resource: String) -> [RecordVersion?] {
    guard let position = position(of: resource), !ids.isEmpty else {
      return [RecordVersion?](repeating: nil, count: ids.count)
    }
    let known = resources[position].versions
    return ids.map { known[$0] }
  }

  func setVersions(_ versions: [(id: RecordID, version: RecordVersion?)], in resource: String) {
    guard !versions.isEmpty else { return }
    let position = placeOf(resource)
    for (id, version) in versions {
      let before = InMemoryState.exchange(&resources[position].versions[id], version)
      changes.append(.version(position, id, before))
    }
  }

  func forgetVersions(in resource: String, updatedBy moment: Timestamp) {
    guard let position = position(of: resource) else { return }
    var old: [(id: RecordID, version: RecordVersion?)] = []
    for (id, version) in resources[position].versions {
      if let updated = version.updated, updated <= moment { old.append((id, nil)) }
    }
    setVersions(old, in: resource)
  }

  func knownIDs(in resource: String) -> [RecordID] {
    position(of: resource).map { Array(resources[$0].versions.keys) } ?? []
  }

  func knownCount(in resource: String) -> Int {
    position(of: resource).map { resources[$0].versions.count } ?? 0
  }

  func appendToOutbox(_ callbacks: [QueuedCallback]) {
    for callback in callbacks { note(outbox.append(callback)) }
  }

  func updateInOutbox(_ callback: QueuedCallback) { note(outbox.update(callback)) }

  func removeFromOutbox(_ number: Int64) { note(outbox.remove(number)) }

  func releaseOutbox(at now: Timestamp) { note(outbox.release(at: now)) }

  func callback(_ number: Int64) -> QueuedCallback? { outbox[number] }

  func callbacks(dueBy moment: Timestamp, after number: Int64, limit: Int) -> [QueuedCallback] {
    outbox.callbacks(dueBy: moment, after: number, limit: limit)
  }

  func nextCallbackDue(after moment: Timestamp) -> Timestamp? { outbox.nextDue(after: moment) }

  func rememberWebhooks(_ keys: [WebhookKey], at now: Timestamp) -> [Bool] {
    var known = webhooks
    for write in webhookWrites { InMemoryState.apply(write, to: &known) }
    webhookWrites.append(.remember(keys, now))
    var earlier: Set<WebhookKey> = []
    return keys.map { !known.contains($0) && earlier.insert($0).inserted }
  }

  func forgetWebhooks(before moment: Timestamp) { webhookWrites.append(.forget(moment)) }

  private func position(of resource: String) -> Int? {
    resources.firstIndex { $0.name == resource }
  }

  /// Where the resource is, which is known from now on.
  private func placeOf(_ resource: String) -> Int {
    if let position = position(of: resource) { return position }
    resources.append(Resource(name: resource))
    return resources.count - 1
  }

  private func note(_ undo: InMemoryOutbox.Undo?) {
    if let undo { changes.append(.outbox(undo)) }
  }

  /// Puts a value in a place of a dictionary, without looking it up twice; returns the one before.
  private static func exchange<Value>(_ place: inout Value?, _ value: Value?) -> Value? {
    let before = place
    place = value
    return before
  }

  private static func apply(_ write: WebhookWrite, to known: inout InMemoryWebhookKeys) {
    switch write {
    case .remember(let keys, let now): known.insert(keys, at: now)
    case .forget(let moment): known.forget(before: moment)
    }
  }
}
