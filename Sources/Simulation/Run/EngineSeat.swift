import ChangeEngine

/// One instance in the engine's process: its engine, its state, and the application behind its
/// callback URL.
struct EngineSeat {
  let instance: Instance
  let store: any StateStore
  /// `nil` while the process is down.
  var engine: Engine?
  var receiver: Receiver
  /// Only the timer that was set last may fire.
  var pollTimerGeneration = 0
  var deliveryTimerGeneration = 0
  /// The number of the queued callback that the application fetched last.
  var pulledThrough = Int64.min
  /// The position in the trace of its last pass over a resource.
  var lastRun: Int?

  init(_ instance: Instance, store: any StateStore) {
    self.instance = instance
    self.store = store
    receiver = Receiver(instance.callback)
  }

  /// What the engine held in memory is gone, its timers with it.
  mutating func crash() {
    engine = nil
    pollTimerGeneration += 1
    deliveryTimerGeneration += 1
  }
}
