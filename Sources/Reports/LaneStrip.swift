import ChangeEngine
import Simulation

/// Draws what happened around a moment: a lane for the CRM, one for the polls, one for the events, and
/// where there are any, one for the webhooks and one for the calls of the application's URL.
struct LaneStrip {
  /// The width of a strip with all of its columns.
  static let widthDefault = 102
  private static let columnsMax = 6
  private static let cellWidth = 15
  private static let nameWidth = 12

  private struct Column {
    let at: Timestamp
    var crm: [String] = []
    var polls: [String] = []
    var hooks: [String] = []
    var events: [String] = []
    var calls: [String] = []
  }

  private let columns: [Column]
  private let start: Timestamp

  init(_ trace: Trace, start: Timestamp) {
    self.start = start
    var columns: [Timestamp: Column] = [:]
    func add(_ at: Timestamp, _ lane: WritableKeyPath<Column, [String]>, _ text: String) {
      columns[at, default: Column(at: at)][keyPath: lane].append(text.onOneLine)
    }
    for occurrence in trace.occurrences {
      add(occurrence.at, \.crm, occurrence.text + (occurrence.record.map { " \($0.id)" } ?? ""))
    }
    for request in LaneStrip.failuresFirst(trace.requests) {
      let outcome = request.fault ?? "\(request.status)"
      // No record comes without an answer, nor with one that is not the CRM's.
      let isCounted = request.isGenuine || request.fault == nil
      add(request.at, \.polls, outcome + (isCounted ? ", \(request.recordCount) rec." : ""))
    }
    for event in trace.events {
      add(event.at, \.events, "\(event.event.type.rawValue) \(event.event.objectID)")
    }
    for response in trace.responses {
      add(response.at, \.hooks, response.fault ?? "answered \(response.status)")
    }
    for delivery in trace.deliveries {
      let outcome = delivery.fault ?? "\(delivery.status)"
      add(delivery.at, \.calls, "\(outcome), no. \(delivery.delivery.attempt)")
    }
    self.columns = columns.values.sorted { $0.at < $1.at }
  }

  /// A cell has room for one request of its moment: the one that went wrong, if any did.
  private static func failuresFirst(_ requests: [Trace.Request]) -> [Trace.Request] {
    let isFailure = { (request: Trace.Request) in
      request.fault != nil || !(200..<300).contains(request.status)
    }
    return requests.filter(isFailure) + requests.filter { !isFailure($0) }
  }

  /// Returns the lanes with as many columns as go into `width` characters, at least one.
  func text(around moment: Timestamp, width: Int) -> String {
    let fitting = (width - LaneStrip.nameWidth) / LaneStrip.cellWidth
    let count = max(1, min(LaneStrip.columnsMax, fitting))
    let center = columns.firstIndex { $0.at >= moment } ?? columns.count
    let first = max(0, min(center - count / 2, columns.count - count))
    let shown = columns[first...].prefix(count)
    guard !shown.isEmpty else { return "" }
    var text = line("", shown.map { $0.at.offsetText(from: start) })
    let lanes: [(name: String, lane: KeyPath<Column, [String]>, isOptional: Bool)] = [
      ("crm", \.crm, false), ("polls", \.polls, false), ("hooks", \.hooks, true),
      ("events", \.events, false), ("calls", \.calls, true),
    ]
    for (name, lane, isOptional) in lanes
    where !isOptional || columns.contains(where: { !$0[keyPath: lane].isEmpty }) {
      text += line(name, shown.map { cell($0[keyPath: lane]) })
    }
    return text
  }

  private func cell(_ entries: [String]) -> String {
    guard let first = entries.first else { return "·" }
    return entries.count == 1 ? first : "\(entries.count): \(first), …"
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    let width = LaneStrip.cellWidth
    let shown = cells.map { String($0.prefix(width - 1)).padded(width) }
    var line = "    " + name.padded(LaneStrip.nameWidth - 4) + shown.joined()
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
