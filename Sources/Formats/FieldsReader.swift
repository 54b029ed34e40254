import ChangeEngine

/// Reads `set:` and `where:`: fields with their values.
struct FieldsReader {
  let log: ProblemLog

  func fields(_ node: YAMLNode?) -> [JSONValue.Member] {
    guard let node else { return [] }
    guard node.members != nil, case .object(let members) = ValueConverter(log: log).value(node)
    else {
      log.report(
        "invalid-value", at: node.position, "not a mapping of fields to values",
        "write { email: a@example.com }")
      return []
    }
    return members
  }
}
