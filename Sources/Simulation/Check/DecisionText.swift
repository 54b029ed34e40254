package import ChangeEngine

/// Puts the engine's reasons into words, with both numbers of each comparison.
package enum DecisionText {
  package static func text(_ decision: Decision) -> String {
    switch decision {
    case .pollStarted(let resource, let lowerBound):
      "\(resource): a poll for changes after \(lowerBound.text)"
    case .pollSucceeded(let resource, let pages, let records, let events):
      "\(resource): \(pages) pages, \(records) records, \(events) events"
    case .absencesUnproved(let resource, let records):
      """
      \(resource): \(records) known records are not in the listing, and none is DELETED, because a \
      record without an id may be any of them
      """
    case .pollFailed(let resource, let reason, let failures):
      "\(resource): the poll failed, \(text(reason)); \(failures) in a row"
    case .pollMissed: "a poll is still going; the next one follows when it ends"
    case .pollingDisabled(let resource, let failures):
      "polling is disabled after \(failures) failures in a row of \(resource)"
    case .answerIgnored(let request): "nobody waits for the answer to request \(request)"
    case .redelivering(let callbacks): "\(callbacks) callbacks are sent again"
    case .callbackFailed(let number, let failure, let failures, let retryAt):
      """
      callback \(number): \(text(failure)), \(failures) in a row; tried again at \(retryAt.text)
      """
    case .subscriptionDeactivated(let number, let failure, let failures):
      """
      callback \(number): \(text(failure)), \(failures) in a row and the last retry; the \
      subscription is deactivated, callbacks are queued
      """
    case .subscriptionReactivated: "the subscription is active again; what was queued is sent"
    case .callbackAnswerIgnored(let number):
      "nobody waits for the answer to callback \(number)"
    case .webhookRefused(let refusal):
      "a webhook is answered \(refusal.status): \(text(refusal))"
    case .webhookAccepted(let items, let events):
      "a webhook is answered 200: \(items) items for this instance, \(events) events"
    case .webhookNotForInstance:
      "a webhook is answered 200: it is for no instance that takes events"
    case .webhookItem(let position, let decision):
      "item \(position) of the webhook makes no event: \(text(decision))"
    case .record(let resource, let id, let decision):
      "\(resource)/\(id?.text ?? "?"): \(text(decision))"
    }
  }

  package static func text(_ decision: RecordDecision) -> String {
    switch decision {
    case .reported(.deleted, _, _, _): "DELETED, by its flag or its absence"
    case .reported(let type, let created?, let updated?, let tolerance):
      """
      \(type.rawValue), because updated - created is \(updated.milliseconds(since: created)) ms and \
      the tolerance \(tolerance) ms
      """
    case .reported(let type, _, _, _): "\(type.rawValue), because a date is missing"
    case .unchanged: "unchanged since it was last reported"
    case .notAfterLowerBound(let date, let lowerBound):
      """
      passed over, because its date \(date.text) is not later than the lower bound \(lowerBound.text), \
      by \(lowerBound.milliseconds(since: date)) ms
      """
    case .afterRunStart(let updated, let runStart):
      """
      passed over, because its date \(updated.text) is later than the start of the run \(runStart.text), \
      by \(updated.milliseconds(since: runStart)) ms
      """
    case .dateReadLeniently(let path, let leniencies):
      "its date at '\(path)' needed a liberty: \(leniencies.words.joined(separator: ", "))"
    case .partOfBaseline: "part of the first listing, which makes no events"
    case .idMissing: "passed over, because it has no id"
    case .dateMissing(let path): "passed over, because it has no date at '\(path)'"
    case .dateUnreadable(let path):
      "passed over, because its date at '\(path)' cannot be read with the configured format"
    }
  }

  private static func text(_ refusal: WebhookRefusal) -> String {
    switch refusal {
    case .method: "it is no POST"
    case .signatureMissing: "it carries no signature, and one is required"
    case .secretMissing: "one is required, and the instance has no client secret to check it by"
    case .signatureWrong(let version): "its \(version) signature is not that of its content"
    case .signatureVersionUnknown: "the version of its signature is none of v1, v2 and v3"
    case .signatureTooOld(let milliseconds):
      "its timestamp is \(milliseconds) ms old, and 300000 ms are the most"
    case .timestampUnreadable: "its v3 signature comes without a readable timestamp"
    case .malformed(let what): "it cannot be read: \(what)"
    case .tooLarge(let bytes): "it has \(bytes) bytes"
    case .tooManyItems(let count): "it has \(count) items"
    }
  }

  private static func text(_ decision: WebhookItemDecision) -> String {
    switch decision {
    case .unreadable(let what): "it has \(what)"
    case .otherInstance(let portalID?): "it is for portal \(portalID), not for this instance"
    case .otherInstance(nil): "it is for another instance than this one"
    case .notWatched(let objectType): "event.objects does not name \(objectType)"
    case .repeated: "the same change came before"
    }
  }

  private static func text(_ failure: CallbackFailure) -> String {
    switch failure {
    case .status(let status): "status \(status)"
    case .noAnswer(let failure): failure.rawValue
    }
  }

  private static func text(_ reason: PollFailure) -> String {
    switch reason {
    case .status(let status): "status \(status)"
    case .noAnswer(let failure): failure.rawValue
    case .malformedPage(let what): "a page that cannot be read: \(what)"
    case .tooLarge(let bytes): "a page of \(bytes) bytes"
    case .tooManyPages(let pages): "more than \(pages) pages"
    case .pageTokenRepeated: "the same page token twice"
    }
  }
}
