/// Who an instance is: its ids and names, as the platform repeats them in each callback.
public struct InstanceIdentity: Hashable, Sendable {
  /// The instance's id; the platform gives it, so a document that is yet to be created has none.
  public var id: Int64?
  /// The id of the account that the instance belongs to.
  public var accountID: Int64?
  /// The id of the company that the account belongs to.
  public var companyID: Int64?
  /// The id of the user who created the instance.
  public var userID: Int64?
  /// The instance's name.
  public var name: String?
  /// The user's own tags, in their order.
  public var tags: [String] = []
  /// The element's key, such as `hubspotcrm`.
  public var elementKey: String?
  /// The element's hub, such as `crm`.
  public var hubKey: String?

  /// Creates an identity of which nothing is known.
  public init() {}
}
