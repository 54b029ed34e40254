/// How one resource is polled; shared, so that a run that is handed on does not copy all of it.
///
/// Its parts are taken from it one by one, as `plan.resource.name`; the whole is dear to copy.
final class PollPlan: Sendable {
  let resource: ResourcePolling
  /// Whether each run asks for all records there are.
  let isFullListing: Bool

  init(_ resource: ResourcePolling) {
    self.resource = resource
    isFullListing = !resource.url.hasPlaceholder
  }

  /// Returns the URL of a run's first page, with the page size where one is configured.
  func firstURL(lowerBound: Timestamp, now: Timestamp) -> String {
    let url = resource.url.rendered(lowerBound: lowerBound, now: now)
    guard let pageSize = resource.pageSize, !url.contains("pageSize=") else { return url }
    return url + (url.contains("?") ? "&" : "?") + "pageSize=\(pageSize)"
  }
}

/// One pass over the pages of one resource: what was asked, and what was found so far.
struct PollRun {
  let plan: PollPlan
  let resourceIndex: Int
  let start: Timestamp
  /// Changes after this moment are wanted: the last poll less the poll delay.
  let lowerBound: Timestamp
  /// The URL of the first page.
  let url: String
  var pendingRequest: RequestID
  var pages: [PolledPage] = []
  var pageToken: String?

  var recordCount: Int { pages.reduce(0) { $0 + $1.recordCount } }

  /// The URL of the next page.
  var nextURL: String {
    guard let pageToken else { return url }
    return url + (url.contains("?") ? "&" : "?") + "nextPage=" + pageToken
  }
}
