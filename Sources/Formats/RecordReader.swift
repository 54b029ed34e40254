import ChangeEngine
import Simulation

/// Reads the names of records: `contacts/7`, `contacts/100..199`, or an id alone.
struct RecordReader {
  static let rangeMax = 1_000_000

  let scalars: ScalarReader
  let log: ProblemLog

  /// Reads a resource and the ids in it.
  func references(
    _ node: YAMLNode, resources: [String]
  ) -> (resource: String, ids: [RecordID])? {
    guard let text = node.text, let slash = text.firstIndex(of: "/"), slash != text.startIndex,
      text.index(after: slash) < text.endIndex
    else {
      scalars.placeholderHint(node, "the record", remedy: "write a resource and an id: contacts/7")
      return nil
    }
    // The id may hold slashes of its own only if the resource does not.
    let resource = String(text[..<slash])
    guard resources.contains(resource) else {
      log.report(
        "unknown-resource", at: node.position, "the CRM has no resource '\(resource.bounded)'",
        Suggestion.remedy(for: resource, among: resources, else: "add it under crm.resources"))
      return nil
    }
    return ids(String(text[text.index(after: slash)...]), node).map { (resource, $0) }
  }

  /// Reads an id or a range of ids.
  func ids(_ node: YAMLNode) -> [RecordID]? {
    guard case .scalar(let text, let isPlain) = node.content, !text.isEmpty else {
      scalars.placeholderHint(node, "the id", remedy: "write a number or a text")
      return nil
    }
    if isPlain, ValueConverter.hasLeadingZero(text) {
      log.report(
        "invalid-value", at: node.position, "the id \(text.bounded) begins with a zero",
        "put it in quotes if a text is meant: \"\(text.bounded)\"")
      return nil
    }
    return ids(text, node)
  }

  private func ids(_ text: String, _ node: YAMLNode) -> [RecordID]? {
    guard let dots = text.firstRange(of: "..") else { return [RecordID(text)] }
    guard let first = Int64(text[..<dots.lowerBound]), let last = Int64(text[dots.upperBound...]),
      0 <= first, first <= last, last - first < Int64(RecordReader.rangeMax)
    else {
      log.report(
        "invalid-value", at: node.position, "the range '\(text.bounded)' cannot be read",
        "write two numbers, the smaller one first, at most \(RecordReader.rangeMax) ids: 100..199")
      return nil
    }
    return (first...last).map { RecordID(String($0)) }
  }
}
