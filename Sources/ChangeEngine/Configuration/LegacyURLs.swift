/// Reads `event.poller.urls`, the poller's older setting.
///
/// Each line is the name of a resource, or nine columns of which the last may be left out: resource,
/// URL, XPath filter, then field, format and zone of the updated date and of the created date.
/// Names alone may also stand in one line, parted by `|`.
struct LegacyURLs {
  /// A line with a URL, written as the configuration of its resource.
  struct Line {
    let name: String
    let node: JSONNode
  }

  private(set) var names: Set<String> = []
  private(set) var lines: [Line] = []

  private static let columns = [
    "url", "xPath", "updatedDateField", "updatedDateFormat", "updatedDateTimezone",
    "createdDateField", "createdDateFormat", "createdDateTimezone",
  ]

  init(_ node: JSONNode) {
    for row in (node.scalarText ?? "").split(whereSeparator: \.isNewline) {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
      if cells.count > 1, cells[1].contains("/") {
        lines.append(Line(name: cells[0], node: LegacyURLs.resource(cells, node.position)))
      } else {
        names.formUnion(cells.filter { !$0.isEmpty && TemplateText.leftover(in: $0) == nil })
      }
    }
  }

  /// The columns have no id field; records of the platform's own API carry `id`.
  private static func resource(_ cells: [String], _ position: SourcePosition) -> JSONNode {
    var outer: [JSONValue.Member] = [.init(key: "idField", value: .string("id"))]
    var dates: [JSONValue.Member] = []
    for (column, cell) in zip(columns, cells.dropFirst()) where !cell.isEmpty {
      let member = JSONValue.Member(key: column, value: .string(cell))
      if KnownKeys.dates.contains(column) { dates.append(member) } else { outer.append(member) }
    }
    if !dates.isEmpty { outer.append(.init(key: "datesConfiguration", value: .object(dates))) }
    return JSONNode(.object(outer), at: position)
  }
}
