import ChangeEngine

/// Counts what the engine's process does, and kills it between two of its actions.
///
/// An action is a write to the store, a commit, or an effect. Killed before a write, the transaction
/// is undone; killed after a commit, none of the step's effects is performed.
package final class CrashTape {
  /// The process was killed inside a transaction.
  struct Killed: Error {}

  /// The position of the action at which the process is killed; `nil` lets it live.
  private let killedAt: Int?
  /// How many actions were counted.
  package private(set) var actionCount = 0
  /// At which action the process was killed, in words; `nil` if it was not.
  package private(set) var killedWhen: String?

  package init(killedAt: Int? = nil) {
    self.killedAt = killedAt
  }

  /// Counts a commit; `true` when the process is killed behind it.
  func killsAfterCommit() -> Bool { kills("after the commit") }

  /// Counts an effect; `true` when the process is killed behind it.
  func kills(after effect: Effect) -> Bool {
    switch effect {
    case .setPollTimer: kills("after the timer was set")
    case .fetchPage(let request): kills("after page \(request.page) was asked for")
    case .setDeliveryTimer: kills("after the timer of deliveries was set")
    case .deliver(let delivery): kills("after callback \(delivery.number) was sent")
    case .answerQueueRequest: kills("after queued callbacks were handed over")
    case .answerWebhook(let id, _): kills("after webhook \(id) was answered")
    }
  }

  fileprivate func kills(_ description: @autoclosure () -> String) -> Bool {
    defer { actionCount += 1 }
    guard actionCount == killedAt else { return false }
    killedWhen = description()
    return true
  }

  /// Returns a transaction that counts its writes.
  func watching(_ transaction: any StateTransaction) -> any StateTransaction {
    WatchedTransaction(transaction, tape: self)
  }
}

/// Passes everything on, and dies before the write that the tape names.
private final class WatchedTransaction: StateTransaction {
  private let transaction: any StateTransaction
  private let tape: CrashTape

  init(_ transaction: any StateTransaction, tape: CrashTape) {
    self.transaction = transaction
    self.tape = tape
  }

  private func willWrite(_ what: StaticString) throws {
    if tape.kills("before the store keeps \(what)") { throw CrashTape.Killed() }
  }

  func instanceState() throws -> InstanceState? { try transaction.instanceState() }

  func setInstanceState(_ state: InstanceState) throws {
    try willWrite("the instance")
    try transaction.setInstanceState(state)
  }

  func resourceState(_ resource: String) throws -> ResourceState? {
    try transaction.resourceState(resource)
  }

  func setResourceState(_ state: ResourceState, of resource: String) throws {
    try willWrite("the date of the last poll")
    try transaction.setResourceState(state, of: resource)
  }

  func versions(of ids: [RecordID], in resource: String) throws -> [RecordVersion?] {
    try transaction.versions(of: ids, in: resource)
  }

  func setVersions(
    _ versions: [(id: RecordID, version: RecordVersion?)], in resource: String
  ) throws {
    try willWrite("the versions")
    try transaction.setVersions(versions, in: resource)
  }

  func forgetVersions(in resource: String, updatedBy moment: Timestamp) throws {
    try willWrite("which records are forgotten")
    try transaction.forgetVersions(in: resource, updatedBy: moment)
  }

  func knownIDs(in resource: String) throws -> [RecordID] {
    try transaction.knownIDs(in: resource)
  }

  func knownCount(in resource: String) throws -> Int {
    try transaction.knownCount(in: resource)
  }

  func appendToOutbox(_ callbacks: [QueuedCallback]) throws {
    try willWrite("callbacks")
    try transaction.appendToOutbox(callbacks)
  }

  func updateInOutbox(_ callback: QueuedCallback) throws {
    try willWrite("a failed attempt")
    try transaction.updateInOutbox(callback)
  }

  func removeFromOutbox(_ number: Int64) throws {
    try willWrite("that a callback was accepted")
    try transaction.removeFromOutbox(number)
  }

  func releaseOutbox(at now: Timestamp) throws {
    try willWrite("that callbacks are due")
    try transaction.releaseOutbox(at: now)
  }

  func callback(_ number: Int64) throws -> QueuedCallback? { try transaction.callback(number) }

  func callbacks(
    dueBy moment: Timestamp, after number: Int64, passingOver passedOver: Set<Int64>, limit: Int
  ) throws -> [QueuedCallback] {
    try transaction.callbacks(
      dueBy: moment, after: number, passingOver: passedOver, limit: limit)
  }

  func nextCallbackDue(after moment: Timestamp) throws -> Timestamp? {
    try transaction.nextCallbackDue(after: moment)
  }

  func rememberWebhooks(_ keys: [WebhookKey], at now: Timestamp) throws -> [Bool] {
    try willWrite("which webhooks came")
    return try transaction.rememberWebhooks(keys, at: now)
  }

  func forgetWebhooks(before moment: Timestamp) throws {
    try willWrite("which webhooks are forgotten")
    try transaction.forgetWebhooks(before: moment)
  }
}
