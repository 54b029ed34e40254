import ChangeEngine

/// Says why a change that was told by webhook was lost.
struct NotificationExplanation {
  private let trace: Trace

  init(_ trace: Trace) {
    self.trace = trace
  }

  func cause(of notification: Notification, of loss: Verdict.Loss) -> Cause {
    let told = """
      \(loss.record) owed one \(loss.owed.rawValue) by webhook: \(notification.subscriptionType) at \
      \(notification.occurredAt.timeText)
      """
    guard let abandonedAt = notification.abandonedAt else {
      return Cause(
        text: "\(told); the engine answered it, and made no event of it",
        moment: notification.acceptedAt)
    }
    return Cause(
      text: "\(told); the CRM gave up at \(abandonedAt.text); \(lastAnswer(to: notification))",
      moment: abandonedAt)
  }

  /// The answer after which the CRM gave up, and the engine's reason for it.
  private func lastAnswer(to notification: Notification) -> String {
    let answer = trace.responses.first { $0.webhook == notification.lastWebhook }
    guard let answer, answer.status > 0 else {
      return answer?.fault == "down" ? "the engine was down" : "no answer came"
    }
    let refusal = trace.notes.last { note in
      if case .webhookRefused = note.decision { note.at == answer.at } else { false }
    }
    guard let refusal, answer.fault == nil else { return "the last answer was \(answer.status)" }
    return "the engine: \(DecisionText.text(refusal.decision))"
  }
}
