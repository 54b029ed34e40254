import ChangeEngine

/// Turns YAML values into the JSON values that they stand for.
struct ValueConverter {
  let log: ProblemLog

  /// Converts a value: unquoted numbers, `true`, `false` and `null` are what they look like, all else
  /// is text.
  func value(_ yaml: YAMLNode) -> JSONValue { node(yaml).value }

  /// Converts a value and keeps the place of each part.
  func node(_ yaml: YAMLNode) -> JSONNode {
    switch yaml.content {
    case .sequence(let elements):
      return JSONNode(.array(elements.map(node)), at: yaml.position)
    case .mapping(let members):
      var keys: Set<String> = []
      let converted = members.compactMap { member -> JSONNode.Member? in
        guard let name = KeyReader(log: log).name(member.key) else { return nil }
        if !keys.insert(name).inserted {
          log.report(
            "duplicate-key", at: member.key.position, "the key '\(name.bounded)' stands twice",
            "remove one of the two")
        }
        return JSONNode.Member(
          key: name, keyPosition: member.key.position, value: node(member.value))
      }
      return JSONNode(.object(converted), at: yaml.position)
    case .scalar(let text, let isPlain):
      return JSONNode(
        .scalar(isPlain ? plainValue(text, yaml) : .string(text)), at: yaml.position)
    }
  }

  private func plainValue(_ text: String, _ node: YAMLNode) -> JSONValue {
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "", "null", "~": return .null
    default: break
    }
    guard let document = try? JSONDocument(Array(text.utf8)), case .number = document.root else {
      if ValueConverter.hasLeadingZero(text) {
        log.report(
          "invalid-value", at: node.position, "the number \(text.bounded) begins with a zero",
          "put it in quotes if a text is meant: \"\(text.bounded)\"")
      }
      return .string(text)
    }
    return document.root
  }

  /// Whether an unquoted text looks like a number but would lose a zero as one.
  static func hasLeadingZero(_ text: String) -> Bool {
    text.count > 1 && text.hasPrefix("0") && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
