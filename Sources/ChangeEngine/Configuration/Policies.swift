/// Choices where the platform's documents are silent or disagree.
///
/// The defaults are the engine's own; another value reproduces a platform that behaves otherwise.
public struct Policies: Hashable, Sendable {
  /// What happens exactly at the edge of the tolerance.
  public enum ToleranceEdge: String, Hashable, Sendable, CaseIterable { case inclusive, exclusive }

  /// Which records the updated-date filter keeps: those after the lower bound, or also those at it.
  public enum UpdatedFilter: String, Hashable, Sendable, CaseIterable { case after, since }

  /// Whether a record that a full listing no longer holds is reported DELETED.
  public enum Deletions: String, Hashable, Sendable, CaseIterable { case absent, never }

  /// Which versions the diff keeps: those that a later poll may read again, or all.
  public enum Memory: String, Hashable, Sendable, CaseIterable { case window, all }

  /// Whether callbacks may overtake each other, as on the platform, or go out one at a time.
  public enum DeliveryOrder: String, Hashable, Sendable, CaseIterable { case unordered, ordered }

  /// Whether webhooks must carry a signature, or are only checked where they do.
  public enum Signatures: String, Hashable, Sendable, CaseIterable { case checked, required }

  /// Whether a record whose stamp and content are those last reported makes no event.
  public var deduplicates = true
  /// Which versions are kept of a resource that is asked for changes since the last poll.
  ///
  /// A record whose updated date lies before every later lower bound is passed over, so what it was is
  /// never looked at again. Of a full listing all are kept, whatever this says.
  public var memory = Memory.window
  /// What happens exactly at the edge of the tolerance.
  public var toleranceEdge = ToleranceEdge.inclusive
  /// Which records the updated-date filter keeps.
  public var updatedFilter = UpdatedFilter.after
  /// How more than three `S` of a date pattern are read and written.
  public var fraction = DateFormat.FractionPolicy.fraction
  /// Whether absence from a full listing is a deletion.
  public var deletions = Deletions.absent
  /// How many failed runs in a row of one resource disable the instance's polling.
  public var failuresUntilDisabled = 100
  /// How many events of a poll one callback carries at most.
  public var eventsPerCallbackMax = 10
  /// How many events of a webhook one callback carries at most.
  public var webhookEventsPerCallbackMax = 20
  /// When a callback that failed is tried again.
  public var retries = RetrySchedule.y2020
  /// Whether a callback waits until those before it were accepted.
  public var deliveryOrder = DeliveryOrder.unordered
  /// After how long without an answer a callback has failed.
  public var callbackTimeoutMilliseconds: Int64 = 30_000
  /// How many callbacks are under way at once.
  public var callbacksAtOnceMax = 1_000
  /// Whether a webhook without a signature is taken.
  public var signatures = Signatures.checked
  /// How long a webhook's body may be.
  public var webhookBodyBytesMax = 4 << 20
  /// How many items a webhook may have.
  public var webhookItemsMax = 1_000
  /// How long a webhook item is remembered, so that its repetition makes no event; HubSpot tries for
  /// 24 hours.
  public var webhooksKeptMilliseconds: Int64 = 72 * 3_600_000
  /// How long a page's body may be.
  public var pageBytesMax = 64 << 20
  /// How many pages one run may have.
  public var pagesPerRunMax = 100_000

  /// Creates the engine's own choices.
  public init() {}
}
