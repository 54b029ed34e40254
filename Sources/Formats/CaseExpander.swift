import ChangeEngine

/// Makes one tree for each case of a scenario, with the case's values in place of `{name}`.
struct CaseExpander {
  struct Case {
    let name: String?
    let tree: YAMLNode
  }

  /// Texts in which braces may be the text's own.
  private static let freeTextKeys: Set<String> = [
    "scenario", "why", "source", "instance", "instances",
  ]

  private let log: ProblemLog
  private var names: Set<String> = []

  init(log: ProblemLog) {
    self.log = log
  }

  /// Returns the cases of `root`; one without a name where it has none.
  mutating func cases(of root: YAMLNode) -> [Case] {
    guard let list = root["cases"], !list.isNull else {
      return [Case(name: nil, tree: substituted(root, [:], isTop: true))]
    }
    guard let elements = list.elements, !elements.isEmpty else {
      log.report(
        "invalid-value", at: list.position, "'cases' is not a list of cases",
        "write - { name: …, touch: … }")
      return []
    }
    let values = elements.map(self.values)
    for value in values { names.formUnion(value.keys) }
    var seen: Set<String> = []
    return zip(elements, values).enumerated().map { index, pair in
      let name =
        ScalarReader(log: log).text(pair.1["name"], "the name of a case") ?? "case \(index + 1)"
      if !seen.insert(name).inserted {
        log.report(
          "duplicate-case", at: pair.0.position, "two cases are named '\(name.bounded)'",
          "give each case a name of its own")
      }
      return Case(name: name, tree: substituted(root, pair.1, isTop: true))
    }
  }

  private func values(of node: YAMLNode) -> [String: YAMLNode] {
    guard let members = node.members else {
      log.report(
        "invalid-value", at: node.position, "a case is not a mapping", "write { name: …, touch: … }"
      )
      return [:]
    }
    var values: [String: YAMLNode] = [:]
    for member in members {
      let (key, value) = (member.key, member.value)
      guard let name = KeyReader(log: log).name(key) else { continue }
      if values.updateValue(value, forKey: name) != nil {
        log.report(
          "duplicate-key", at: key.position, "the key '\(name.bounded)' stands twice in a case",
          "remove one of the two")
      }
    }
    return values
  }

  private func substituted(
    _ node: YAMLNode, _ values: [String: YAMLNode], isTop: Bool = false, isFreeText: Bool = false
  ) -> YAMLNode {
    switch node.content {
    case .scalar(let text, let isPlain):
      return scalar(text, isPlain: isPlain, node, values, isFreeText: isFreeText)
    case .sequence(let elements):
      return YAMLNode(
        content: .sequence(
          elements.map { substituted($0, values, isFreeText: isFreeText) }),
        position: node.position)
    case .mapping(let members):
      return YAMLNode(
        content: .mapping(
          members.map { member in
            let name = member.key.text ?? ""
            if isTop, name == "cases" { return member }
            let isFree = isFreeText || isTop && CaseExpander.freeTextKeys.contains(name)
            return YAMLMember(
              key: key(member.key, values, isFreeText: isFree),
              value: substituted(member.value, values, isFreeText: isFree))
          }), position: node.position)
    }
  }

  /// Two keys that become one are told by whoever reads the mapping.
  private func key(
    _ node: YAMLNode, _ values: [String: YAMLNode], isFreeText: Bool
  ) -> YAMLNode {
    guard case .scalar(let text, let isPlain) = node.content, text.contains("{") else {
      return node
    }
    let replaced = scalar(text, isPlain: isPlain, node, values, isFreeText: isFreeText)
    guard let name = ScalarReader(log: log).text(replaced, "the key '\(text.bounded)'") else {
      return node
    }
    return YAMLNode(content: .scalar(name, isPlain: isPlain), position: node.position)
  }

  private func scalar(
    _ text: String, isPlain: Bool, _ node: YAMLNode, _ values: [String: YAMLNode], isFreeText: Bool
  ) -> YAMLNode {
    guard text.contains("{") else { return node }
    if text.hasPrefix("{"), text.hasSuffix("}"),
      let value = values[String(text.dropFirst().dropLast())]
    {
      return value
    }
    var result = ""
    var rest = Substring(text)
    while let opening = rest.firstIndex(of: "{") {
      let isOwn = rest[..<opening].last == "$"
      result += rest[..<opening]
      rest = rest[opening...]
      guard !isOwn, let closing = rest.firstIndex(of: "}") else {
        result.append(rest.removeFirst())
        continue
      }
      let name = String(rest[rest.index(after: rest.startIndex)..<closing])
      if let value = values[name]?.text {
        result += value
        rest = rest[rest.index(after: closing)...]
      } else {
        let isWhole =
          rest.startIndex == text.startIndex && closing == text.index(before: text.endIndex)
        checkUnknown(name, node, isWhole: isWhole, isFreeText: isFreeText)
        result.append(rest.removeFirst())
      }
    }
    result += rest
    return YAMLNode(content: .scalar(result, isPlain: isPlain), position: node.position)
  }

  private func checkUnknown(_ name: String, _ node: YAMLNode, isWhole: Bool, isFreeText: Bool) {
    let isWord =
      !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "_-".contains($0) }
    guard isWord, names.contains(name) || isWhole && !isFreeText else { return }
    log.report(
      "missing-case-value", at: node.position,
      "the case placeholder {\(name.bounded)} has no value",
      Suggestion.remedy(
        for: name, among: names.sorted(), else: "give each case under 'cases:' a '\(name.bounded)'")
    )
  }
}
