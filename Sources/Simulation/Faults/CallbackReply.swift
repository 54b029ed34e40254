import ChangeEngine

/// What comes back for a callback, once a fault had its way.
struct CallbackReply {
  var input: Input
  /// The status of the answer; 0 when none comes.
  var status: Int
  var delayMilliseconds: Int64 = 0
  var fault: String?
  /// Whether the application learns of the events, in time for the engine or not.
  var isTaken: Bool

  /// A fault hits the application before it takes anything; only a slow one takes the events first.
  init(to delivery: Delivery, isSignatureRight: Bool, fate: Fault.Kind?) {
    status = isSignatureRight ? 200 : 401
    isTaken = isSignatureRight
    input = .callbackAnswered(delivery.number, status: status)
    switch fate {
    case nil, .duplicate, .store: break
    case .slow(let milliseconds):
      fault = "slow"
      delayMilliseconds = milliseconds
      if milliseconds >= delivery.timeoutMilliseconds { fail(delivery, .timeout) }
    case .answer(let answer, _, _):
      status = answer
      isTaken = isTaken && (200..<300).contains(answer)
      input = .callbackAnswered(delivery.number, status: answer)
    case .timeout:
      isTaken = false
      fault = "timeout"
      fail(delivery, .timeout)
    case .reset, .truncated, .malformed:
      isTaken = false
      fault = "reset"
      fail(delivery, .reset)
    }
  }

  private mutating func fail(_ delivery: Delivery, _ failure: RequestFailure) {
    status = 0
    delayMilliseconds = failure == .timeout ? delivery.timeoutMilliseconds : 0
    input = .callbackFailed(delivery.number, failure)
  }
}
