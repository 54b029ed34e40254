/// An element instance: the account that is watched, and how.
public struct Instance: Hashable, Sendable {
  /// How changes are learned of.
  public enum VendorType: String, Hashable, Sendable, CaseIterable {
    /// The platform asks the CRM.
    case polling
    /// The CRM tells the platform.
    case webhook
    /// Neither: nothing is learned.
    case other
  }

  /// Whether events are on at all.
  public let isEnabled: Bool
  /// How changes are learned of.
  public let vendorType: VendorType
  /// The time between two polls.
  public let refreshIntervalMilliseconds: Int64
  /// The resources, in the order in which the configuration names them.
  public private(set) var resources: [ResourcePolling]
  /// Its ids and names.
  public var identity = InstanceIdentity()
  /// Where its events go.
  public var callback = CallbackSettings()
  /// The objects to watch, as `event.objects` names them; empty where it names none, which is all.
  public var objects: [String] = []
  /// How a vendor's webhook is matched to this instance.
  public var finder: InstanceFinder?
  /// The client secret of the CRM's application, with which HubSpot signs its webhooks.
  public var clientSecret: Secret?
  /// The CRM account's id, HubSpot's portal.
  public var portalID: String?
  /// The whole document, for what is not used here.
  public var document = InstanceDocument(.null)

  /// Whether changes are looked for by polling.
  public var isPolling: Bool { vendorType == .polling }

  /// Creates an instance.
  ///
  /// - Parameters:
  ///   - isEnabled: Whether events are on at all.
  ///   - vendorType: How changes are learned of.
  ///   - refreshIntervalMilliseconds: The time between two polls.
  ///   - resources: The resources to poll, in order.
  public init(
    isEnabled: Bool, vendorType: VendorType, refreshIntervalMilliseconds: Int64,
    resources: [ResourcePolling]
  ) {
    self.isEnabled = isEnabled
    self.vendorType = vendorType
    self.refreshIntervalMilliseconds = refreshIntervalMilliseconds
    self.resources = resources
  }

  /// Returns the instance with dates whose more than three `S` are read and written that way.
  func reading(_ fraction: DateFormat.FractionPolicy) -> Instance {
    var instance = self
    instance.resources = resources.map { $0.reading(fraction) }
    return instance
  }

  /// An instance that does nothing, for a document that cannot be read.
  public static var idle: Instance {
    Instance(
      isEnabled: false, vendorType: .other, refreshIntervalMilliseconds: 60_000, resources: [])
  }
}
