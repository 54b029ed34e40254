import ChangeEngine

/// What comes back for a poll request, once a fault had its way.
struct PollReply {
  /// How long a request waits for an answer that never comes.
  private static let timeoutMilliseconds: Int64 = 30_000

  let input: Input
  let status: Int
  let delayMilliseconds: Int64
  let fault: String?
  /// Whether it is what the CRM answered.
  let isGenuine: Bool
  /// Whether it is the last page of its run, whole and well.
  let isLastPage: Bool

  init(to request: PageRequest, answer: HTTPResponse, fate: Fault.Kind?) {
    switch fate {
    case nil, .duplicate?, .store?: self.init(answer, to: request)
    case .slow(let milliseconds)?:
      self.init(answer, to: request, fault: "slow", delayMilliseconds: milliseconds)
    case .timeout?:
      self.init(
        .timeout, of: request, fault: "timeout",
        delayMilliseconds: PollReply.timeoutMilliseconds)
    case .reset?: self.init(.reset, of: request, fault: "reset")
    case .answer(let status, let headers, let body)?:
      let headers = headers.map { (name: $0.key, value: $0.value.scalarText ?? "") }
      self.init(
        HTTPResponse(status: status, headers: headers, body: Array(body.utf8)), instead: request,
        // A bad status speaks for itself; a good one looks like the CRM's own answer.
        fault: (200..<300).contains(status) ? "faked \(status)" : nil)
    case .truncated?:
      let half = Array(answer.body.prefix(answer.body.count / 2))
      self.init(
        HTTPResponse(status: answer.status, headers: answer.headers, body: half),
        instead: request, fault: "truncated")
    case .malformed?:
      self.init(
        HTTPResponse(
          status: answer.status, headers: [(name: "Content-Type", value: "text/html")],
          body: Array("<html><body>Bad gateway</body></html>".utf8)),
        instead: request, fault: "malformed")
    }
  }

  /// The CRM's own answer, perhaps late.
  private init(
    _ answer: HTTPResponse, to request: PageRequest, fault: String? = nil,
    delayMilliseconds: Int64 = 0
  ) {
    input = .pageReceived(request.id, answer)
    status = answer.status
    self.delayMilliseconds = delayMilliseconds
    self.fault = fault
    isGenuine = true
    isLastPage = answer.status == 200 && answer.header("elements-next-page-token") == nil
  }

  /// Another answer.
  private init(_ answer: HTTPResponse, instead request: PageRequest, fault: String? = nil) {
    input = .pageReceived(request.id, answer)
    status = answer.status
    delayMilliseconds = 0
    self.fault = fault
    isGenuine = false
    isLastPage = false
  }

  /// No answer.
  private init(
    _ failure: RequestFailure, of request: PageRequest, fault: String, delayMilliseconds: Int64 = 0
  ) {
    input = .requestFailed(request.id, failure)
    status = 0
    self.delayMilliseconds = delayMilliseconds
    self.fault = fault
    isGenuine = false
    isLastPage = false
  }
}
