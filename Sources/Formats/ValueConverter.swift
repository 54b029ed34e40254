import ChangeEngine

/// Turns YAML values into the JSON values that they stand for.
struct ValueConverter {
  let log: ProblemLog

  /// Converts a value: unquoted numbers, `true`, `false` and `null` are what they look like, all else
  /// is text.
  func value(_ node: YAMLNode) -> JSONValue {
    switch node.content {
    case .sequence(let elements): return .array(elements.map(value))
    case .mapping(let members):
      var keys: Set<String> = []
      return .object(
        members.map { member in
          let name = member.key.text ?? ""
          if !keys.insert(name).inserted {
            log.report(
              "duplicate-key", at: member.key.position, "the key '\(name.bounded)' stands twice",
              "remove one of the two")
          }
          return .init(key: name, value: value(member.value))
        })
    case .scalar(let text, let isPlain):
      guard isPlain else { return .string(text) }
      return plainValue(text, node)
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

  /// Returns the place of each value by its path from `node`.
  static func places(in node: YAMLNode) -> [[String]: SourcePosition] {
    var places: [[String]: SourcePosition] = [:]
    func walk(_ node: YAMLNode, _ path: [String]) {
      places[path] = node.position
      switch node.content {
      case .scalar: break
      case .sequence(let elements):
        for (index, element) in elements.enumerated() { walk(element, path + [String(index)]) }
      case .mapping(let members):
        for member in members { walk(member.value, path + [member.key.text ?? ""]) }
      }
    }
    walk(node, [])
    return places
  }
}
