package import ChangeEngine

/// What a poll URL asks the simulated CRM for.
package struct CRMQuery: Hashable, Sendable {
  /// A bound on one of a record's dates.
  package struct Condition: Hashable, Sendable {
    package let isOnCreated: Bool
    package let comparison: Comparison
    package let bound: Timestamp

    /// Whether a record with these dates fulfils it.
    package func holds(created: Timestamp, updated: Timestamp) -> Bool {
      let date = isOnCreated ? created : updated
      return switch comparison {
      case .before: date < bound
      case .until: date <= bound
      case .equal: date == bound
      case .since: date >= bound
      case .after: date > bound
      }
    }
  }

  package enum Comparison: Hashable, Sendable {
    case before, until, equal, since, after

    /// How a date is to lie to the bound, in words.
    package var words: String {
      switch self {
      case .before: "before"
      case .until: "up to"
      case .equal: "equal to"
      case .since: "from"
      case .after: "after"
      }
    }
  }

  /// When it is asked.
  package let now: Timestamp
  package var conditions: [Condition] = []
  package var offset = 0
  package var pageSize: Int?
  /// Whether it asks for what no record has.
  package var findsNothing = false

  init(at now: Timestamp) {
    self.now = now
  }

  /// The resource that a URL's path ends with.
  package static func resourceName(of url: String) -> String {
    let name = name(in: url.utf8.span)
    // A slash is one byte of UTF-8, so what lies between two of them is valid as it stands.
    return String(copying: UTF8Span(unchecked: url.utf8.span.extracting(name)))
  }

  /// Whether a URL's path ends with that resource.
  static func asks(_ url: String, for resource: [UInt8]) -> Bool {
    let bytes = url.utf8.span
    let name = name(in: bytes)
    return name.count == resource.count
      && resource.indices.allSatisfy { bytes[name.lowerBound + $0] == resource[$0] }
  }

  private static func name(in url: borrowing Span<UInt8>) -> Range<Int> {
    let slash = UInt8(ascii: "/")
    var end = Bytes.position(of: UInt8(ascii: "?"), in: url, from: 0)
    while end > 0, url[end - 1] == slash { end -= 1 }
    var start = end
    while start > 0, url[start - 1] != slash { start -= 1 }
    return start..<end
  }

  /// Whether a record with these dates is asked for.
  package func matches(created: Timestamp, updated: Timestamp) -> Bool {
    conditions.allSatisfy { $0.holds(created: created, updated: updated) }
  }
}
