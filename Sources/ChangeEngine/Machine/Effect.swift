/// A poll request: one page of one resource.
public struct PageRequest: Hashable, Sendable {
  /// The name to give back with the answer.
  public let id: RequestID
  /// The resource that is polled.
  public let resource: String
  /// The path and query of the request, as it is sent.
  public let url: String
  /// The number of the page in its run, from 1.
  public let page: Int
}

/// Something that the engine wants done, in the imperative.
public enum Effect: Hashable, Sendable {
  /// Tell the engine `pollTimerFired` at that time; it replaces the time set before.
  case setPollTimer(Timestamp)
  /// Ask the CRM for a page.
  case fetchPage(PageRequest)
  /// Send the callback to the application.
  case deliver(Callback)
}
