/// What an engine says to a webhook.
public struct WebhookAnswer: Hashable, Sendable {
  /// The status that the vendor sees, where no other instance was given the webhook.
  public let status: Int
  /// Whether an item of the webhook was for the instance, and the webhook was not refused.
  public let isTaken: Bool

  /// Returns the status that a vendor sees whose webhook was given to several instances.
  ///
  /// It is 200 where one of them took it, since what another refused would be refused again. Where none
  /// did, the first refusal counts: the webhook may have been for that instance.
  public static func status(of answers: [WebhookAnswer]) -> Int {
    if answers.contains(where: \.isTaken) { return 200 }
    return answers.first { $0.status != 200 }?.status ?? 200
  }
}
