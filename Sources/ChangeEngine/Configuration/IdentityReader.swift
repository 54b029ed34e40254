/// Reads who an instance is out of its document.
struct IdentityReader {
  let instance: JSONNode

  func read() -> InstanceIdentity {
    var identity = InstanceIdentity()
    identity.id = integer(instance["id"])
    identity.accountID = integer(instance["accountId"])
    identity.companyID = integer(instance["companyId"])
    identity.userID = integer(instance["userId"] ?? instance["user"]?["id"])
    identity.name = text(instance["name"])
    identity.tags = tags(instance["tags"])
    identity.elementKey = text(instance["element"]?["key"])
    identity.hubKey = text(instance["element"]?["hub"])
    return identity
  }

  /// One tag may stand there as a text, as the parameter table has it, or several in a list.
  private func tags(_ value: JSONNode?) -> [String] {
    if case .array(let elements)? = value?.content { return elements.compactMap(text) }
    return text(value).map { [$0] } ?? []
  }

  private func text(_ value: JSONNode?) -> String? {
    guard let value, !value.isUnset else { return nil }
    return value.scalarText
  }

  private func integer(_ value: JSONNode?) -> Int64? {
    value.flatMap(JSONCoercion.integer)
  }
}
