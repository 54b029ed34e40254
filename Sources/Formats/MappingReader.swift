import ChangeEngine

/// The members of a mapping, once unknown and repeated keys are reported.
struct MappingReader {
  let node: YAMLNode
  let log: ProblemLog
  private var values: [String: YAMLNode] = [:]

  /// Reads `node` as a mapping with `keys`; returns `nil`, with a problem, for anything else.
  init?(_ node: YAMLNode, keys: [String], of what: String, log: ProblemLog) {
    self.node = node
    self.log = log
    guard let members = node.members else {
      log.report(
        "invalid-value", at: node.position, "\(what) is not a mapping of keys to values",
        "allowed keys: \(keys.joined(separator: ", "))")
      return nil
    }
    for member in members {
      let (key, value) = (member.key, member.value)
      guard let name = key.text else {
        log.report("unknown-key", at: key.position, "a key that is not a text", "write a plain key")
        continue
      }
      guard keys.contains(name) else {
        log.report(
          "unknown-key", at: key.position, "unknown key '\(name.bounded)' in \(what)",
          Suggestion.remedy(
            for: name, among: keys, else: "allowed: \(keys.joined(separator: ", "))"))
        continue
      }
      guard values[name] == nil else {
        log.report(
          "duplicate-key", at: key.position, "the key '\(name)' stands twice in \(what)",
          "remove one of the two")
        continue
      }
      values[name] = value
    }
  }

  /// Returns the value of a key; `nil` when it is missing or null.
  subscript(key: String) -> YAMLNode? {
    guard let value = values[key], !value.isNull else { return nil }
    return value
  }

  /// Refuses keys without a value, where one that is left out means something else than nothing.
  ///
  /// Of `lists`, nothing is written `[]`; of other keys it cannot be written.
  func checkFilled(lists: [String] = []) {
    for member in node.members ?? [] where member.value.isNull {
      guard let name = member.key.text, values[name] != nil else { continue }
      log.report(
        "invalid-value", at: member.key.position, "'\(name)' has no value",
        lists.contains(name)
          ? "write [] for none, or take the key out, and nothing is said of it"
          : "write a value, or take the key out")
    }
  }

  /// The place of a key.
  func position(of key: String) -> SourcePosition {
    node.members?.first { $0.key.text == key }?.key.position ?? node.position
  }

  /// Returns the value of a key that has to be there.
  func required(_ key: String, of what: String, remedy: String) -> YAMLNode? {
    if let value = self[key] { return value }
    log.report("missing-key", at: node.position, "\(what) has no '\(key)'", remedy)
    return nil
  }
}

extension String {
  /// The text, cut where a message would grow too long.
  var bounded: String {
    count <= 60 ? self : prefix(57) + "…"
  }
}
