import ArgumentParser
import ChangeEngine
import Reports
import SQLiteStore
import Simulation
import SnapshotDiff

/// `eventbench state`: prints what the engine knows.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Print what a state file holds; an engine may work with it meanwhile.")

  @Argument(help: "The file, as named with --store sqlite:FILE.")
  var file: String

  @Option(help: "How it is printed: text or jsonl.")
  var format = OutputFormat.text

  @Flag(help: "Also print each record that is remembered: its id, date and fingerprint.")
  var records = false

  private static let pieceBytes = 1 << 16

  func run() throws {
    let reader = try StateReader(file)
    try printFile(reader)
    for resource in try reader.resources() { try printResource(resource, reader) }
    try printOutbox(reader)
    let count = try reader.webhookCount()
    line("webhooks: \(count) seen", "webhooks", [("count", .number(String(count)))])
    // It may be looked at, but an engine will refuse it.
    try reader.checkCommits()
  }

  private func printFile(_ reader: StateReader) throws {
    let file = try reader.file()
    line(
      "\(self.file.onOneLine): schema \(file.schemaVersion), commit \(file.commits), \(file.bytes) bytes",
      "state",
      [
        ("file", .string(self.file)), ("schema", .number(String(file.schemaVersion))),
        ("commits", .number(String(file.commits))), ("bytes", .number(String(file.bytes))),
      ])
    guard let state = try reader.instance() else { return }
    line(
      """
      instance: created \(state.created.text), polled through \(state.polledThrough.text), started \
      \(state.incarnation) times, last event \(state.lastEventNumber), polling \
      \(state.isDisabled ? "disabled" : "on"), callbacks \
      \(state.isSubscriptionDeactivated ? "only queued" : "on")
      """,
      "instance",
      [
        ("created", number(state.created)), ("polledThrough", number(state.polledThrough)),
        ("starts", .number(String(state.incarnation))),
        ("lastEvent", .number(String(state.lastEventNumber))),
        ("disabled", .bool(state.isDisabled)),
        ("deactivated", .bool(state.isSubscriptionDeactivated)),
      ])
  }

  private func printResource(_ resource: StateReader.Resource, _ reader: StateReader) throws {
    let state = resource.state
    let name = LineText.escaped(resource.name)
    line(
      """
      \(name): last poll \(state?.lastPoll.text ?? "never"), \
      \(state?.failuresInARow ?? 0) failures since, \(resource.recordCount) records known
      """,
      "resource",
      [
        ("name", .string(resource.name)), ("lastPoll", state.map { number($0.lastPoll) } ?? .null),
        ("failuresInARow", .number(String(state?.failuresInARow ?? 0))),
        ("baseline", .bool(state?.hasBaseline ?? false)),
        ("records", .number(String(resource.recordCount))),
      ])
    guard records else { return }
    var piece = ""
    // Also where a damaged page ends it: what was read until then is shown.
    defer { Output.write(piece) }
    try reader.records(of: resource.name) { id, version in
      piece += text(
        """
          \(name)/\(LineText.escaped(id.text)): updated \(version.updated?.text ?? "never"), fingerprint \
        \(version.fingerprint.hexadecimal)\(version.isReported ? "" : ", not reported")
        """,
        "record",
        [
          ("resource", .string(resource.name)), ("id", .string(id.text)),
          ("updated", version.updated.map(number) ?? .null),
          ("fingerprint", .string(version.fingerprint.hexadecimal)),
          ("reported", .bool(version.isReported)),
        ])
      // A million lines are not a million calls of the system.
      guard piece.utf8.count >= StateCommand.pieceBytes else { return }
      Output.write(piece)
      piece = ""
    }
  }

  private func printOutbox(_ reader: StateReader) throws {
    let waiting = try reader.outbox()
    if format == .text {
      let events = waiting.reduce(0) { $0 + $1.eventCount }
      Output.write("queue: \(waiting.count) callbacks with \(events) events\n")
    }
    for callback in waiting {
      line(
        """
          callback \(callback.number): \(callback.eventCount) events, \(callback.bytes) bytes, \
        \(callback.failures) failures, due \(callback.due.text)
        """,
        "callback",
        [
          ("number", .number(String(callback.number))),
          ("events", .number(String(callback.eventCount))),
          ("bytes", .number(String(callback.bytes))),
          ("failures", .number(String(callback.failures))), ("due", number(callback.due)),
        ])
    }
  }

  private func number(_ moment: Timestamp) -> JSONValue {
    .number(String(moment.millisecondsSinceEpoch))
  }

  private func line(_ words: String, _ kind: String, _ members: [(String, JSONValue)]) {
    Output.write(text(words, kind, members))
  }

  private func text(_ words: String, _ kind: String, _ members: [(String, JSONValue)]) -> String {
    guard format == .jsonl else { return words + "\n" }
    let members = [("kind", .string(kind))] + members
    let object = JSONValue.object(members.map { .init(key: $0.0, value: $0.1) })
    return object.canonicalText + "\n"
  }
}
