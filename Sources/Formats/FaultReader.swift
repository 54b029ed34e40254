import ChangeEngine
import Simulation

/// Reads `fault:`.
struct FaultReader {
  private static let keys = [
    "on", "answer", "headers", "body", "kind", "slow", "times", "for", "page",
  ]

  /// The kinds that are a word alone.
  private static let named: [(word: String, kind: Fault.Kind)] = [
    ("timeout", .timeout), ("reset", .reset), ("truncated", .truncated),
    ("malformed", .malformed), ("duplicate", .duplicate),
  ]

  private static let words = named.map(\.word).joined(separator: ", ")

  let scalars: ScalarReader
  let log: ProblemLog

  func fault(_ node: YAMLNode) -> Fault? {
    guard let map = MappingReader(node, keys: FaultReader.keys, of: "a fault", log: log),
      let on = map.required("on", of: "the fault", remedy: "write on: poll")
    else { return nil }
    guard let target = scalars.word(on, "'on'", as: Fault.Target.self) else { return nil }
    let times = scalars.integer(map["times"], "'times'", in: 1...1_000_000_000)
    let duration = scalars.duration(map["for"], "'for'")
    let page = scalars.integer(map["page"], "'page'", in: 1...1_000_000)
    if target == .store { return storeFault(map, times, duration) }
    guard let kind = kind(map), check(kind, on: target, map) else { return nil }
    return Fault(
      on: target, kind: kind, times: times ?? (map["for"] == nil ? 1 : nil),
      durationMilliseconds: duration,
      page: page)
  }

  private func storeFault(_ map: MappingReader, _ times: Int?, _ duration: Int64?) -> Fault? {
    for key in ["answer", "headers", "body", "slow", "page"] {
      guard let node = map[key] else { continue }
      log.report(
        "misplaced-key", at: node.position, "'\(key)' means nothing for a fault of the state",
        "remove it")
    }
    let names = StoreFault.allCases.map(\.rawValue).joined(separator: ", ")
    guard let node = map.required("kind", of: "the fault", remedy: "write one of \(names)"),
      let fault = scalars.word(node, "'kind'", as: StoreFault.self)
    else { return nil }
    if fault.isLasting, let times = map["times"] {
      log.report(
        "misplaced-key", at: times.position,
        "a file does not become whole by itself after so many times", "write for: 10m, or neither")
    }
    let isOnce = !fault.isLasting && map["for"] == nil
    return Fault(
      on: .store, kind: .store(fault), times: times ?? (isOnce ? 1 : nil),
      durationMilliseconds: duration)
  }

  /// Refuses what means nothing for requests other than polls, so that no slip passes in silence.
  private func check(_ kind: Fault.Kind, on target: Fault.Target, _ map: MappingReader) -> Bool {
    if kind == .duplicate, target != .webhook {
      log.report(
        "invalid-value", at: map.position(of: "kind"), "only a webhook can come twice",
        "write on: webhook, or another kind")
      return false
    }
    guard target != .poll else { return true }
    if let page = map["page"] {
      log.report(
        "misplaced-key", at: page.position, "only polls have pages", "remove 'page'")
    }
    switch kind {
    case .answer, .timeout, .reset, .slow, .duplicate, .store: return true
    case .truncated, .malformed:
      log.report(
        "invalid-value", at: map.position(of: "kind"),
        "nobody reads the body of the answer to a \(target.rawValue)",
        "write timeout, reset, { slow: 30s }, or answer: 500")
      return false
    }
  }

  private func kind(_ map: MappingReader) -> Fault.Kind? {
    let given = ["answer", "kind", "slow"].filter { map[$0] != nil }
    guard given.count == 1 else {
      log.report(
        "invalid-value", at: map.node.position,
        given.isEmpty
          ? "the fault does not say what goes wrong" : "the fault says two things at once",
        "write answer: 429, or kind: \(FaultReader.words) or { slow: 30s }")
      return nil
    }
    if let answer = map["answer"] {
      guard let status = scalars.integer(answer, "'answer'", in: 100...599) else { return nil }
      return .answer(
        status: status, headers: FieldsReader(log: log).fields(map["headers"]),
        body: scalars.text(map["body"], "'body'") ?? "")
    }
    for key in ["headers", "body"] where map[key] != nil {
      log.report(
        "misplaced-key", at: map.position(of: key), "'\(key)' means nothing beside '\(given[0])'",
        "remove it, or write answer: 503 in place of '\(given[0])'")
    }
    if let slow = map["slow"] {
      return scalars.duration(slow, "'slow'").map { .slow(milliseconds: $0) }
    }
    return map["kind"].flatMap(namedKind)
  }

  /// Reads a word, or `slow` with its time: as `{ slow: 30s }` or as the text `slow: 30s`.
  private func namedKind(_ node: YAMLNode) -> Fault.Kind? {
    if node.members != nil {
      guard let map = MappingReader(node, keys: ["slow"], of: "'kind'", log: log),
        let slow = map.required("slow", of: "'kind'", remedy: "write { slow: 30s }")
      else { return nil }
      return scalars.duration(slow, "'slow'").map { .slow(milliseconds: $0) }
    }
    let text = node.text ?? ""
    if text.hasPrefix("slow"),
      let milliseconds = ScalarReader.milliseconds(
        text.dropFirst(4).drop { $0 == ":" || $0 == " " })
    {
      return .slow(milliseconds: milliseconds)
    }
    if let named = FaultReader.named.first(where: { $0.word == text }) { return named.kind }
    scalars.placeholderHint(
      node, "'kind'",
      remedy: Suggestion.remedy(
        for: text, among: FaultReader.named.map(\.word),
        else: "write \(FaultReader.words) or { slow: 30s }"))
    return nil
  }
}
