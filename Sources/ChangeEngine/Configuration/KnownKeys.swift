/// The keys that the platform's documents and published configurations know, by where they stand.
enum KnownKeys {
  /// Settings of events; the other settings belong to authentication and the element and are kept.
  static let settings: Set<String> = [
    "event.notification.enabled", "event.vendor.type", "event.notification.callback.url",
    "event.notification.signature.key", "event.notification.callback.headers",
    "event.notification.basic.username", "event.notification.basic.password",
    "event.notification.type", "event.notification.subscription.id",
    "event.notification.instance.finder", "event.objects", "event.poller.refresh_interval",
    "event.poller.configuration", "event.poller.urls", "event.metadata", "event.helper.key",
    "event.raw.enabled",
  ]

  static let resource: Set<String> = [
    "url", "idField", "filterByUpdatedDate", "filterByCurrentDate", "datesConfiguration",
    "createdCheckTolerance", "pageSize", "pollDelay", "updatedDateTimezone", "updatedDateField",
    "updatedDateFormat", "xPath", "useLastPollDate", "batchSize", "postHooks", "postHookPipelines",
    "useHydrationBeforePostHooks", "objectName", "parameters", "deletedField",
  ]

  static let dates: Set<String> = [
    "updatedDateField", "updatedDateFormat", "updatedDateTimezone", "createdDateField",
    "createdDateFormat", "createdDateTimezone",
  ]

  /// How many keys of one object are looked at for a slip of spelling; real ones have fewer.
  static let reviewedMax = 1_000

  /// Returns the key that was meant by one that is not known, if it is close to one.
  static func meant(by key: String, among known: Set<String>) -> String? {
    known.contains(key) ? nil : Spelling.closest(to: key, among: known)
  }
}
