import ChangeEngine

/// What comes back for a poll request, once a fault had its way.
struct PollReply {
  /// How long a request waits for an answer that never comes.
  private static let timeoutMilliseconds: Int64 = 30_000

  var input: Input
  var status: Int
  var delayMilliseconds: Int64 = 0
  var fault: String?
  /// Whether it is what the CRM answered.
  var isGenuine = true
  /// Whether it is the last page of its run, whole and well.
  var isLastPage: Bool

  init(to request: PageRequest, answer: HTTPResponse, fate: Fault.Kind?) {
    input = .pageReceived(request.id, answer)
    status = answer.status
    isLastPage = answer.status == 200 && answer.header("elements-next-page-token") == nil
    guard let fate else { return }
    if case .slow(let milliseconds) = fate {
      delayMilliseconds = milliseconds
      fault = "slow"
      return
    }
    isGenuine = false
    isLastPage = false
    spoil(fate, request, answer)
  }

  private mutating func spoil(_ fate: Fault.Kind, _ request: PageRequest, _ answer: HTTPResponse) {
    switch fate {
    case .answer(let status, let headers, let body):
      replace(
        request, status,
        headers: headers.map { (name: $0.key, value: $0.value.scalarText ?? "") },
        body: Array(body.utf8))
    case .timeout:
      input = .requestFailed(request.id, .timeout)
      status = 0
      delayMilliseconds = PollReply.timeoutMilliseconds
      fault = "timeout"
    case .reset:
      input = .requestFailed(request.id, .reset)
      status = 0
      fault = "reset"
    case .truncated:
      replace(
        request, answer.status, headers: answer.headers,
        body: Array(answer.body.prefix(answer.body.count / 2)))
      fault = "truncated"
    case .malformed:
      replace(
        request, answer.status, headers: [(name: "Content-Type", value: "text/html")],
        body: Array("<html><body>Bad gateway</body></html>".utf8))
      fault = "malformed"
    case .slow, .duplicate, .store: break
    }
  }

  private mutating func replace(
    _ request: PageRequest, _ status: Int, headers: [(name: String, value: String)], body: [UInt8]
  ) {
    self.status = status
    input = .pageReceived(
      request.id, HTTPResponse(status: status, headers: headers, body: body))
  }
}
