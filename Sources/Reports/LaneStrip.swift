import ChangeEngine
import Simulation

/// Draws what happened around a moment: a lane for the CRM, one for the polls, one for the events.
struct LaneStrip {
  private static let columnsMax = 6
  private static let cellWidth = 15

  private struct Column {
    let at: Timestamp
    var crm: [String] = []
    var polls: [String] = []
    var events: [String] = []
  }

  private let columns: [Column]
  private let start: Timestamp

  init(_ trace: Trace, start: Timestamp) {
    self.start = start
    var columns: [Timestamp: Column] = [:]
    func add(_ at: Timestamp, _ lane: WritableKeyPath<Column, [String]>, _ text: String) {
      columns[at, default: Column(at: at)][keyPath: lane].append(text)
    }
    for occurrence in trace.occurrences {
      add(occurrence.at, \.crm, occurrence.text + (occurrence.record.map { " \($0.id)" } ?? ""))
    }
    for request in trace.requests {
      let outcome = request.fault ?? "\(request.status)"
      add(request.at, \.polls, "\(outcome), \(request.recordCount) rec.")
    }
    for event in trace.events {
      add(event.at, \.events, "\(event.event.type.rawValue) \(event.event.objectID)")
    }
    self.columns = columns.values.sorted { $0.at < $1.at }
  }

  func text(around moment: Timestamp) -> String {
    let center = columns.firstIndex { $0.at >= moment } ?? columns.count
    let first = max(0, min(center - LaneStrip.columnsMax / 2, columns.count - LaneStrip.columnsMax))
    let shown = columns[first...].prefix(LaneStrip.columnsMax)
    guard !shown.isEmpty else { return "" }
    var text = line("", shown.map { $0.at.offsetText(from: start) })
    for (name, lane) in [("crm", \Column.crm), ("polls", \.polls), ("events", \.events)] {
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
    var line = "    " + name.padded(8) + shown.joined()
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
