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

  private static let sinceParameters: Set<String> = [
    "since", "updatedsince", "modifiedsince", "updated_since", "modified_since", "updated_after",
  ]

  /// The resource that a URL's path ends with.
  package static func resourceName(of url: String) -> String {
    let slash = UInt8(ascii: "/")
    let path = url.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard let last = path.lastIndex(where: { $0 != slash }) else { return "" }
    let start = path[...last].lastIndex(of: slash).map(path.index(after:)) ?? path.startIndex
    return String(url[start...last])
  }

  /// Reads the query of `url`; returns `nil` where a date in it cannot be read.
  ///
  /// A bound stands in `where=…`, with `and` between several, or is a parameter of its own. Parameters
  /// that the CRM does not know are passed over, as HubSpot does.
  package init?(url: String, resource: CRMResource) {
    var conditions: [Condition] = []
    var offset = 0
    var pageSize: Int?
    for parameter in CRMQuery.parameters(of: url) {
      let end = parameter.firstIndex(where: CRMQuery.isSign) ?? parameter.endIndex
      let name = String(decoding: parameter[..<end], as: UTF8.self)
      let value = parameter[end...].dropFirst()
      switch name {
      case "where":
        for clause in CRMQuery.clauses(of: value) {
          guard let condition = CRMQuery.condition(clause, resource) else { return nil }
          conditions += condition
        }
      case "nextPage": offset = Int(String(decoding: value, as: UTF8.self)) ?? 0
      case "pageSize": pageSize = Int(String(decoding: value, as: UTF8.self))
      default:
        guard CRMQuery.isDateName(name.lowercased(), resource) else { continue }
        guard let condition = CRMQuery.condition(parameter, resource) else { return nil }
        conditions += condition
      }
    }
    self.conditions = conditions
    self.offset = max(0, offset)
    self.pageSize = pageSize.map { max(1, $0) }
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

  private static func parameters(of url: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(url.utf8)
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "?")) else { return [] }
    return bytes[(mark + 1)...].split(separator: UInt8(ascii: "&")).map { percentDecoded($0) }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<")
  }

  /// Splits at the word `and`.
  private static func clauses(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let and = Array(" and ".utf8)
    var clauses: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var position = text.startIndex
    while position + and.count <= text.endIndex {
      if text[position..<position + and.count].elementsEqual(and, by: { $0 | 0x20 == $1 }) {
        clauses.append(text[start..<position])
        position += and.count
        start = position
      } else {
        position += 1
      }
    }
    return (clauses + [text[start...]]).filter { !$0.isEmpty }
  }

  private static func isDateName(_ name: String, _ resource: CRMResource) -> Bool {
    sinceParameters.contains(name)
      || [resource.updated, resource.created].contains { $0.path.keys.last?.lowercased() == name }
  }

  /// Returns no condition for a clause that is not about a date, `nil` for a date that is unreadable.
  private static func condition(
    _ clause: ArraySlice<UInt8>, _ resource: CRMResource
  ) -> [Condition]? {
    guard let sign = clause.firstIndex(where: isSign) else { return [] }
    let hasEquals = sign + 1 < clause.endIndex && clause[sign + 1] == UInt8(ascii: "=")
    let blank = UInt8(ascii: " ")
    let name = String(decoding: clause[..<sign].filter { $0 != blank }, as: UTF8.self).lowercased()
    let quotes = Array("'\"".utf8)
    let value = clause[(sign + 1)...].dropFirst(hasEquals ? 1 : 0).filter { !quotes.contains($0) }
      .drop { $0 == blank }
    let text = String(decoding: value, as: UTF8.self)
    guard let bound = CRMDateReader(resource).read(text) else {
      return isDateName(name, resource) ? nil : []
    }
    let comparison: Comparison =
      switch clause[sign] {
      case UInt8(ascii: ">"): hasEquals ? .since : .after
      case UInt8(ascii: "<"): hasEquals ? .until : .before
      default: equality(name, resource)
      }
    return [
      Condition(isOnCreated: isCreated(name, resource), comparison: comparison, bound: bound)
    ]
  }

  private static func equality(_ name: String, _ resource: CRMResource) -> Comparison {
    if sinceParameters.contains(name) { return .since }
    return switch resource.equality {
    case .since: .since
    case .after: .after
    case .equal: .equal
    }
  }

  private static func isCreated(_ name: String, _ resource: CRMResource) -> Bool {
    if name == resource.updated.path.keys.last?.lowercased() { return false }
    return name == resource.created.path.keys.last?.lowercased() || name.contains("creat")
  }

  private static func percentDecoded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let decoded = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(decoded)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes[...]
  }
}

/// Reads a date in a query as the CRM does: as it writes its own dates, as a number, or as ISO 8601.
///
/// A text without an offset is on the CRM's own clock.
package struct CRMDateReader {
  private let resource: CRMResource

  package init(_ resource: CRMResource) {
    self.resource = resource
  }

  package func read(_ text: String) -> Timestamp? {
    if let number = Int64(text) { return moment(number) }
    let (format, zone) = (resource.updated.format, resource.updated.zone)
    let own = format.parse(
      text, zone: zone, referenceDate: Timestamp(millisecondsSinceEpoch: 0))?.timestamp
    if let own, format.format(own, zone: zone) == text { return own }
    guard let time = ISOTime(isUniversal(text) ? text.dropLast(3) + "Z" : text) else { return own }
    return time.milliseconds.map(Timestamp.init(millisecondsSinceEpoch:))
      ?? zone.moment(ofWallClock: time.wallClockMilliseconds)
  }

  private func isUniversal(_ text: String) -> Bool {
    text.hasSuffix("GMT") || text.hasSuffix("UTC")
  }

  /// Takes up to 11 digits for seconds, up to 14 for milliseconds and more for microseconds: each then
  /// lies between 1973 and 5138.
  private func moment(_ number: Int64) -> Timestamp {
    switch number.magnitude {
    case ..<100_000_000_000: Timestamp(millisecondsSinceEpoch: number * 1_000)
    case ..<100_000_000_000_000: Timestamp(millisecondsSinceEpoch: number)
    default: Timestamp(millisecondsSinceEpoch: number / 1_000)
    }
  }
}
