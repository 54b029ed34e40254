package import ChangeEngine

/// Keeps the engine's state in memory: it survives the engine, not the process.
package final class InMemoryStore: StateStore {
  fileprivate struct Contents {
    var instance: InstanceState?
    var resources: [String: ResourceState] = [:]
    var versions: [String: [RecordID: RecordVersion]] = [:]
    var outbox = InMemoryOutbox()
    var webhooks = InMemoryWebhookKeys()
  }

  fileprivate var contents = Contents()

  package init() {}

  package func transact<Result>(
    _ body: (any StateTransaction) throws -> Result
  ) throws -> Result {
    let transaction = InMemoryTransaction(self)
    let result = try body(transaction)
    transaction.commit()
    return result
  }
}

/// Collects writes, so that a transaction that fails leaves nothing behind.
private final class InMemoryTransaction: StateTransaction {
  private enum Write {
    case resource(String, ResourceState)
    case versions(String, [(id: RecordID, version: RecordVersion?)])
    case outbox(InMemoryOutbox.Write)
    case rememberWebhooks([WebhookKey], Timestamp)
    case forgetWebhooks(Timestamp)
  }

  private let store: InMemoryStore
  private var instance: InstanceState?
  private var writes: [Write] = []

  init(_ store: InMemoryStore) {
    self.store = store
  }

  func instanceState() -> InstanceState? { instance ?? store.contents.instance }

  func setInstanceState(_ state: InstanceState) { instance = state }

  func resourceState(_ resource: String) -> ResourceState? {
    for case .resource(resource, let state) in writes.reversed() { return state }
    return store.contents.resources[resource]
  }

  func setResourceState(_ state: ResourceState, of resource: String) {
    writes.append(.resource(resource, state))
  }

  func versions(of ids: [RecordID], in resource: String) -> [RecordVersion?] {
    let known = currentVersions(in: resource)
    return ids.map { known[$0] }
  }

  func setVersions(_ versions: [(id: RecordID, version: RecordVersion?)], in resource: String) {
    guard !versions.isEmpty else { return }
    writes.append(.versions(resource, versions))
  }

  func forgetVersions(in resource: String, updatedBy moment: Timestamp) {
    var old: [(id: RecordID, version: RecordVersion?)] = []
    for (id, version) in currentVersions(in: resource) {
      if let updated = version.updated, updated <= moment { old.append((id, nil)) }
    }
    setVersions(old, in: resource)
  }

  func knownIDs(in resource: String) -> [RecordID] {
    Array(currentVersions(in: resource).keys)
  }

  func knownCount(in resource: String) -> Int { currentVersions(in: resource).count }

  func appendToOutbox(_ callbacks: [QueuedCallback]) {
    guard !callbacks.isEmpty else { return }
    writes.append(.outbox(.append(callbacks)))
  }

  func updateInOutbox(_ callback: QueuedCallback) { writes.append(.outbox(.update(callback))) }

  func removeFromOutbox(_ number: Int64) { writes.append(.outbox(.remove(number))) }

  func releaseOutbox(at now: Timestamp) { writes.append(.outbox(.release(now))) }

  func callback(_ number: Int64) -> QueuedCallback? { currentOutbox()[number] }

  func callbacks(dueBy moment: Timestamp, after number: Int64, limit: Int) -> [QueuedCallback] {
    currentOutbox().callbacks(dueBy: moment, after: number, limit: limit)
  }

  func nextCallbackDue(after moment: Timestamp) -> Timestamp? {
    currentOutbox().nextDue(after: moment)
  }

  func rememberWebhooks(_ keys: [WebhookKey], at now: Timestamp) -> [Bool] {
    var known = store.contents.webhooks
    for write in writes { InMemoryTransaction.apply(write, to: &known) }
    writes.append(.rememberWebhooks(keys, now))
    var earlier: Set<WebhookKey> = []
    return keys.map { !known.contains($0) && earlier.insert($0).inserted }
  }

  func forgetWebhooks(before moment: Timestamp) { writes.append(.forgetWebhooks(moment)) }

  func commit() {
    if let instance { store.contents.instance = instance }
    for write in writes {
      switch write {
      case .resource(let name, let state): store.contents.resources[name] = state
      case .versions(let name, let versions):
        InMemoryTransaction.apply(versions, to: &store.contents.versions[name, default: [:]])
      case .outbox(let write): store.contents.outbox.apply(write)
      case .rememberWebhooks, .forgetWebhooks:
        InMemoryTransaction.apply(write, to: &store.contents.webhooks)
      }
    }
  }

  private func currentOutbox() -> InMemoryOutbox {
    var outbox = store.contents.outbox
    for case .outbox(let write) in writes { outbox.apply(write) }
    return outbox
  }

  private func currentVersions(in resource: String) -> [RecordID: RecordVersion] {
    var known = store.contents.versions[resource] ?? [:]
    for case .versions(resource, let versions) in writes {
      InMemoryTransaction.apply(versions, to: &known)
    }
    return known
  }

  private static func apply(
    _ versions: [(id: RecordID, version: RecordVersion?)],
    to known: inout [RecordID: RecordVersion]
  ) {
    for (id, version) in versions { known[id] = version }
  }

  private static func apply(_ write: Write, to known: inout InMemoryWebhookKeys) {
    switch write {
    case .rememberWebhooks(let keys, let now): known.insert(keys, at: now)
    case .forgetWebhooks(let moment): known.forget(before: moment)
    case .resource, .versions, .outbox: break
    }
  }
}
