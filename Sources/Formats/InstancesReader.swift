import ChangeEngine
import Simulation

/// Reads `instance:`, or `instances:` where a scenario watches several accounts.
struct InstancesReader {
  private static let countMax = 100

  let log: ProblemLog
  let warnings: ProblemLog

  typealias Found = (instances: [WatchedInstance], positions: [SourcePosition])

  /// Returns the instances with their places; an idle one in place of what cannot be read.
  ///
  /// The problems that the scenario expects are not reported.
  func read(_ map: MappingReader, _ documents: inout LoadedDocuments) -> Found {
    var instances: [WatchedInstance] = []
    var positions: [SourcePosition] = []
    for (name, node, expect) in nodes(map) {
      let allowed = Set(ExpectationReader.problemCodes(expect))
      var source: InstanceSource?
      if let node { source = self.source(node, allowing: allowed, &documents) }
      instances.append(
        WatchedInstance(
          name: name, instance: source?.instance ?? .idle,
          configurationProblems: source?.configurationProblems ?? []))
      positions.append(node?.position ?? map.node.position)
    }
    return (instances, positions)
  }

  private typealias Named = (name: String?, node: YAMLNode?, expect: YAMLNode?)

  private func nodes(_ map: MappingReader) -> [Named] {
    guard let several = map["instances"] else {
      let node = map.required(
        "instance", of: "the scenario",
        remedy: "name an instance file, or write the body of POST /instances here")
      return [(nil, node, map["expect"])]
    }
    if map["instance"] != nil {
      log.report(
        "misplaced-key", at: map.position(of: "instance"),
        "'instance' and 'instances' exclude each other", "put it under 'instances' with a name")
    }
    guard let members = several.members, !members.isEmpty, members.count <= InstancesReader.countMax
    else {
      log.report(
        "invalid-value", at: several.position,
        "'instances' is not a mapping of 1 to \(InstancesReader.countMax) names to instances",
        "write instances: { east: east.json, west: west.json }")
      return [("east", nil, nil)]
    }
    var names: Set<String> = []
    return members.map { member in
      let name = name(member.key, &names)
      return (name, member.value, map["expect"]?["instances"]?[name])
    }
  }

  /// A name also stands in file names and before records, so it is a plain word.
  private func name(_ key: YAMLNode, _ names: inout Set<String>) -> String {
    let name = key.text ?? ""
    let isWord =
      !name.isEmpty && name.utf8.count <= 40
      && name.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
    if !isWord {
      log.report(
        "invalid-value", at: key.position,
        "an instance is not named by a word of letters, digits, '-' and '_'", "write east: …")
    } else if !names.insert(name).inserted {
      log.report(
        "duplicate-key", at: key.position, "two instances are named '\(name)'",
        "give each a name of its own")
    }
    return name
  }

  private func source(
    _ node: YAMLNode, allowing allowed: Set<String>, _ documents: inout LoadedDocuments
  ) -> InstanceSource? {
    let source: InstanceSource
    if let text = node.text, isBody(text, &documents) {
      source = InstanceSource(Array(text.utf8), path: log.file, at: node.position)
    } else if node.text != nil {
      guard
        let file = documents.file(
          node, "the instance", bytesMax: LoadedDocuments.instanceBytesMax)
      else { return nil }
      source = InstanceSource(file.bytes, path: file.path)
    } else {
      source = InstanceSource(ValueConverter(log: log).node(node), file: log.file)
    }
    for problem in source.problems where !allowed.contains(problem.code) {
      (problem.severity == .error ? log : warnings).add(problem)
    }
    return source
  }

  /// Whether a text is the body itself rather than the name of a file, which may hold braces, too.
  private func isBody(_ text: String, _ documents: inout LoadedDocuments) -> Bool {
    guard text.contains("{") else { return false }
    if text.contains(where: { $0 == "\"" || $0.isNewline }) { return true }
    return "{[".contains(text.first { !$0.isWhitespace } ?? "{")
      && !documents.hasFile(named: text, bytesMax: LoadedDocuments.instanceBytesMax)
  }
}
