import ChangeEngine

/// What the engine remembers, changed in place; what a transaction changes is noted, so that it can be
/// undone.
struct InMemoryContents {
  private struct Resource {
    let name: String
    var state: ResourceState?
    /// What stood there before the transaction, once it wrote.
    var stateBefore: ResourceState??
    var versions: [RecordID: RecordVersion] = [:]
  }

  /// What stood there before.
  private enum Change {
    case version(Int, RecordID, RecordVersion?)
    case outbox(InMemoryOutbox.Undo)
  }

  private enum WebhookWrite {
    case remember([WebhookKey], Timestamp)
    case forget(Timestamp)
  }

  private(set) var instance: InstanceState?
  private var instanceBefore: InstanceState??
  /// Few enough to be looked through.
  private var resources: [Resource] = []
  private(set) var outbox = InMemoryOutbox()
  private var webhooks = InMemoryWebhookKeys()
  private var changes: [Change] = []
  /// These are carried out only at the end.
  private var webhookWrites: [WebhookWrite] = []

  mutating func commit() {
    instanceBefore = nil
    for position in resources.indices { resources[position].stateBefore = nil }
    if !changes.isEmpty { changes.removeAll(keepingCapacity: true) }
    guard !webhookWrites.isEmpty else { return }
    for write in webhookWrites { InMemoryContents.apply(write, to: &webhooks) }
    webhookWrites = []
  }

  mutating func rollBack() {
    if let instanceBefore { instance = instanceBefore }
    instanceBefore = nil
    for position in resources.indices {
      if let before = resources[position].stateBefore { resources[position].state = before }
      resources[position].stateBefore = nil
    }
    for change in changes.reversed() {
      switch change {
      case .version(let position, let id, let version):
        resources[position].versions[id] = version
      case .outbox(let undo): outbox.take(back: undo)
      }
    }
    changes = []
    webhookWrites = []
  }

  mutating func setInstanceState(_ state: InstanceState) {
    if instanceBefore == nil { instanceBefore = .some(instance) }
    instance = state
  }

  func resourceState(_ resource: String) -> ResourceState? {
    position(of: resource).flatMap { resources[$0].state }
  }

  mutating func setResourceState(_ state: ResourceState, of resource: String) {
    let position = placeOf(resource)
    if resources[position].stateBefore == nil {
      resources[position].stateBefore = .some(resources[position].state)
    }
    resources[position].state = state
  }

  func versions(of ids: [RecordID], in resource: String) -> [RecordVersion?] {
    guard let position = position(of: resource), !ids.isEmpty else {
      return [RecordVersion?](repeating: nil, count: ids.count)
    }
    let known = resources[position].versions
    return ids.map { known[$0] }
  }

  mutating func setVersions(
    _ versions: [(id: RecordID, version: RecordVersion?)], in resource: String
  ) {
    guard !versions.isEmpty else { return }
    let position = placeOf(resource)
    for (id, version) in versions {
      let before = InMemoryContents.exchange(&resources[position].versions[id], version)
      changes.append(.version(position, id, before))
    }
  }

  mutating func forgetVersions(in resource: String, updatedBy moment: Timestamp) {
    guard let position = position(of: resource), !resources[position].versions.isEmpty else {
      return
    }
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

  mutating func appendToOutbox(_ callbacks: [QueuedCallback]) {
    for callback in callbacks { note(outbox.append(callback)) }
  }

  mutating func updateInOutbox(_ callback: QueuedCallback) { note(outbox.update(callback)) }

  mutating func removeFromOutbox(_ number: Int64) { note(outbox.remove(number)) }

  mutating func releaseOutbox(at now: Timestamp) { note(outbox.release(at: now)) }

  mutating func rememberWebhooks(_ keys: [WebhookKey], at now: Timestamp) -> [Bool] {
    var known = webhooks
    for write in webhookWrites { InMemoryContents.apply(write, to: &known) }
    webhookWrites.append(.remember(keys, now))
    var earlier: Set<WebhookKey> = []
    return keys.map { !known.contains($0) && earlier.insert($0).inserted }
  }

  mutating func forgetWebhooks(before moment: Timestamp) { webhookWrites.append(.forget(moment)) }

  private func position(of resource: String) -> Int? {
    resources.firstIndex { $0.name == resource }
  }

  /// Where the resource is, which is known from now on.
  private mutating func placeOf(_ resource: String) -> Int {
    if let position = position(of: resource) { return position }
    resources.append(Resource(name: resource))
    return resources.count - 1
  }

  private mutating func note(_ undo: InMemoryOutbox.Undo?) {
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
