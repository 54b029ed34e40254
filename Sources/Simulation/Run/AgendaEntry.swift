import ChangeEngine

/// What waits on the agenda of a run.
enum AgendaEntry {
  case timeline(Int)
  case pollTimer(seat: Int, generation: Int)
  case deliveryTimer(seat: Int, generation: Int)
  /// A webhook that arrives; the CRM's own have a number, those that a scenario spells out none.
  case webhook(HTTPRequest, sent: Int64?)
  case sendWebhooks
  case webhookTimeout(sent: Int64)
  /// The CRM touches a record itself, unless it changed since it had so many states.
  case touch(RecordReference, states: Int?)
  /// An answer to a request that was sent in that life of the engine.
  case input(Input, seat: Int, life: Int, isLastPage: Bool)
  case restart(life: Int)
}
