/// Looks for what a template left in any text of the document.
enum TemplateCheck {
  static func run(_ document: JSONNode, _ layout: InstanceLayout, _ list: inout ProblemList) {
    walk(document, [], layout, &list)
  }

  private static func walk(
    _ node: JSONNode, _ path: [String], _ layout: InstanceLayout, _ list: inout ProblemList
  ) {
    switch node.content {
    case .scalar(.string(let text)):
      // What a text holds as JSON, and the URLs of polls, are looked at where they are read.
      let isJSON = text.trimmed.hasPrefix("{") && !text.trimmed.hasPrefix("{{")
      guard !isJSON, path.last != "url", path.last != "event.poller.urls",
        let leftover = TemplateText.leftover(in: text)
      else { return }
      // The leftover is cut: what stands between the brackets might be a value after all.
      list.add(
        ConfigurationProblem(
          code: .templateLeft, severity: .warning, position: node.position, path: path,
          message: "the template's \(shape(leftover)) is still there", remedy: "put your value in"))
    case .scalar: return
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        walk(element, path + [String(index)], layout, &list)
      }
    case .object(let members):
      for member in members { walk(member.value, path + [member.key], layout, &list) }
    }
  }

  private static func shape(_ leftover: String) -> String {
    leftover.hasPrefix("<") ? "<…>" : leftover.hasPrefix("{{") ? "{{…}}" : "choice of two"
  }
}
