/// How one resource is polled.
public struct ResourcePolling: Hashable, Sendable {
  /// The resource's name in the configuration, and the `objectType` of its events.
  public let name: String
  /// The URL to poll.
  public private(set) var url: URLTemplate
  /// Where a record's id stands; without it no record makes an event.
  public let idField: FieldPath?
  /// Whether records at or before the lower bound are passed over.
  public let filtersByUpdatedDate: Bool
  /// Whether records after the start of the run are passed over.
  public let filtersByCurrentDate: Bool
  /// The date that moves with each change.
  public private(set) var updated: DateField?
  /// The date of the creation.
  public private(set) var created: DateField?
  /// How much later than created a record may be updated and still count as CREATED.
  public let toleranceMilliseconds: Int64
  /// How many records a page should have; the CRM's own default where `nil`.
  public let pageSize: Int?
  /// How far behind the last poll the window opens.
  public let pollDelayMilliseconds: Int64
  /// Where a record says that it is deleted.
  public let deletedField: FieldPath?
  /// The configuration as it was written, with what is not used here.
  public let written: JSONValue

  /// The date by which records are passed over, if any.
  ///
  /// With `filterByUpdatedDate` off it is the created date, as the platform's guide has it.
  public var filterField: DateField? {
    filtersByUpdatedDate ? updated : created
  }

  /// Returns the resource with dates whose more than three `S` are read and written that way.
  func reading(_ fraction: DateFormat.FractionPolicy) -> ResourcePolling {
    var resource = self
    resource.updated = updated?.reading(fraction)
    resource.created = created?.reading(fraction)
    resource.url = URLTemplate(url.text, fraction: fraction)
    return resource
  }
}
