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

/// The state as the engine's transactions see it.
///
/// Each call is one access to the contents: the class adds nothing but its identity. No access lies
/// within another, so the checks of that, a fortieth of a run by cursor, are left out.
private final class InMemoryState: StateTransaction {
  @exclusivity(unchecked)
  private var contents = InMemoryContents()

  func commit() { contents.commit() }
  func rollBack() { contents.rollBack() }
  func instanceState() -> InstanceState? { contents.instance }
  func setInstanceState(_ state: InstanceState) { contents.setInstanceState(state) }
  func resourceState(_ resource: String) -> ResourceState? { contents.resourceState(resource) }

  func setResourceState(_ state: ResourceState, of resource: String) {
    contents.setResourceState(state, of: resource)
  }

  func versions(of ids: [RecordID], in resource: String) -> [RecordVersion?] {
    contents.versions(of: ids, in: resource)
  }

  func setVersions(_ versions: [(id: RecordID, version: RecordVersion?)], in resource: String) {
    contents.setVersions(versions, in: resource)
  }

  func forgetVersions(in resource: String, updatedBy moment: Timestamp) {
    contents.forgetVersions(in: resource, updatedBy: moment)
  }

  func knownIDs(in resource: String) -> [RecordID] { contents.knownIDs(in: resource) }
  func knownCount(in resource: String) -> Int { contents.knownCount(in: resource) }
  func appendToOutbox(_ callbacks: [QueuedCallback]) { contents.appendToOutbox(callbacks) }
  func updateInOutbox(_ callback: QueuedCallback) { contents.updateInOutbox(callback) }
  func removeFromOutbox(_ number: Int64) { contents.removeFromOutbox(number) }
  func releaseOutbox(at now: Timestamp) { contents.releaseOutbox(at: now) }
  func callback(_ number: Int64) -> QueuedCallback? { contents.outbox[number] }

  func callbacks(
    dueBy moment: Timestamp, after number: Int64, passingOver passedOver: Set<Int64>, limit: Int
  ) -> [QueuedCallback] {
    contents.outbox.callbacks(
      dueBy: moment, after: number, passingOver: passedOver, limit: limit)
  }

  func nextCallbackDue(after moment: Timestamp) -> Timestamp? {
    contents.outbox.nextDue(after: moment)
  }

  func rememberWebhooks(_ keys: [WebhookKey], at now: Timestamp) -> [Bool] {
    contents.rememberWebhooks(keys, at: now)
  }

  func forgetWebhooks(before moment: Timestamp) { contents.forgetWebhooks(before: moment) }
}
