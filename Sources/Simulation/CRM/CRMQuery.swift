package import ChangeEngine

/// What a poll URL asks the simulated CRM for.
package struct CRMQuery: Hashable, Sendable {
  /// A bound on one of a record's dates.
  package struct Condition: Hashable, Sendable {
    package let isOnCreated: Bool
    package let comparison: Comparison
    package let bound: Timestamp
  }

  package enum Comparison: Hashable, Sendable { case before, until, equal, since, after }

  package let conditions: [Condition]
  package let offset: Int
  package let pageSize: Int?

  /// The resource that a URL's path ends with.
  package static func resourceName(of url: String) -> String {
    let slash = UInt8(ascii: "/")
    let path = url.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard let last = path.lastIndex(where: { $0 != slash }) else { return "" }
    let start = path[...last].lastIndex(of: slash).map(path.index(after:)) ?? path.startIndex
    return String(url[start...last])
  }

  /// Whether a record with these dates is asked for.
  package func matches(created: Timestamp, updated: Timestamp) -> Bool {
    conditions.allSatisfy { condition in
      let date = condition.isOnCreated ? created : updated
      return switch condition.comparison {
      case .before: date < condition.bound
      case .until: date <= condition.bound
      case .equal: date == condition.bound
      case .since: date >= condition.bound
      case .after: date > condition.bound
      }
    }
  }
}
