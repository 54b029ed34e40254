/// Why the engine did what it did, with the numbers that it compared.
public enum Decision: Hashable, Sendable {
  /// A run began, for changes after `lowerBound`.
  case pollStarted(resource: String, lowerBound: Timestamp)
  /// A run ended well.
  case pollSucceeded(resource: String, pages: Int, records: Int, events: Int)
  /// So many records are not in a full listing, and none is DELETED: a record without an id may be any
  /// of them.
  case absencesUnproved(resource: String, records: Int)
  /// A run failed; the last poll's date stays.
  case pollFailed(resource: String, reason: PollFailure, failuresInARow: Int)
  /// The timer fired while a run was going; one poll follows when it ends.
  case pollMissed
  /// Too many failures in a row; nothing is polled any more.
  case pollingDisabled(resource: String, failuresInARow: Int)
  /// An answer came to a request that nobody waits for any more.
  case answerIgnored(RequestID)
  /// Callbacks that were not accepted before the process ended are sent again.
  case redelivering(callbacks: Int)
  /// An attempt to send a callback failed; it is tried again then.
  case callbackFailed(number: Int64, CallbackFailure, failures: Int, retryAt: Timestamp)
  /// The last retry of a callback failed; from now on callbacks are only queued.
  case subscriptionDeactivated(number: Int64, CallbackFailure, failures: Int)
  /// What was queued is sent, and callbacks are sent again.
  case subscriptionReactivated
  /// An answer came to a callback that nobody waits for any more.
  case callbackAnswerIgnored(number: Int64)
  /// A webhook is not accepted; nothing of it was read, or nothing of it is kept.
  case webhookRefused(WebhookRefusal)
  /// A webhook was taken: so many of its items were for this instance and readable.
  case webhookAccepted(items: Int, events: Int)
  /// A webhook names other instances, or this one takes no events.
  case webhookNotForInstance
  /// An item of a webhook, by its place in the body from 0, makes no event.
  case webhookItem(position: Int, WebhookItemDecision)
  /// What became of one record of a page.
  case record(resource: String, id: RecordID?, RecordDecision)
}

/// Why an attempt to send a callback failed.
public enum CallbackFailure: Hashable, Sendable {
  case status(Int)
  case noAnswer(RequestFailure)
}

/// Why a webhook is not accepted.
public enum WebhookRefusal: Hashable, Sendable {
  case method
  case signatureMissing
  case secretMissing
  case signatureWrong(version: String)
  case signatureVersionUnknown
  case signatureTooOld(milliseconds: Int64)
  case timestampUnreadable
  case malformed(String)
  case tooLarge(bytes: Int)
  case tooManyItems(Int)

  /// The status of the answer.
  public var status: Int {
    switch self {
    case .method: 405
    case .signatureMissing, .secretMissing, .signatureWrong, .signatureVersionUnknown,
      .signatureTooOld, .timestampUnreadable:
      401
    case .malformed: 400
    case .tooLarge, .tooManyItems: 413
    }
  }
}

/// Why an item of a webhook makes no event.
public enum WebhookItemDecision: Hashable, Sendable {
  /// It lacks what an event needs.
  case unreadable(String)
  /// It belongs to another instance; to that portal, where the portal tells them apart.
  case otherInstance(portalID: String?)
  /// `event.objects` does not name its object.
  case notWatched(objectType: String)
  /// The same change came before.
  case repeated
}

/// Why a run failed.
public enum PollFailure: Hashable, Sendable {
  case status(Int)
  case noAnswer(RequestFailure)
  case malformedPage(String)
  case tooLarge(bytes: Int)
  case tooManyPages(Int)
  case pageTokenRepeated
}

/// What became of one record of a page.
public enum RecordDecision: Hashable, Sendable {
  /// It was reported.
  ///
  /// CREATED because `updated - created` is within the tolerance, UPDATED because it is not or a date
  /// is missing, DELETED because the record says so or is gone.
  case reported(
    ChangeType, created: Timestamp?, updated: Timestamp?, toleranceMilliseconds: Int64)
  /// Its stamp and content are those last reported.
  case unchanged(updated: Timestamp?)
  /// A date was read only with a liberty of the platform's; what became of the record follows.
  case dateReadLeniently(FieldPath, DateLeniency)
  /// Its date is not later than the lower bound.
  case notAfterLowerBound(date: Timestamp, lowerBound: Timestamp)
  /// It is newer than the start of the run.
  case afterRunStart(updated: Timestamp, runStart: Timestamp)
  /// It was there when the first full listing was seen.
  case partOfBaseline
  /// It has no id.
  case idMissing
  /// A date that the decision needs is missing.
  case dateMissing(FieldPath)
  /// A date that the decision needs cannot be read with the configured format.
  case dateUnreadable(FieldPath)
}
