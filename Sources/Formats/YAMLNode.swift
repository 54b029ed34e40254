import ChangeEngine
import Yams

/// What stands at a place of a YAML file.
indirect enum YAMLContent: Sendable {
  /// A text; `isPlain` when it stands there without quotes.
  case scalar(String, isPlain: Bool)
  case sequence([YAMLNode])
  case mapping([YAMLMember])
}

/// A key of a YAML mapping and its value.
struct YAMLMember: Sendable {
  let key: YAMLNode
  let value: YAMLNode
}

/// A value of a YAML file, with its place.
struct YAMLNode: Sendable {
  var content: YAMLContent
  let position: SourcePosition

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  var members: [YAMLMember]? {
    if case .mapping(let members) = content { members } else { nil }
  }

  /// Whether nothing stands there, or an unquoted `null`.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// Whether it is `<<` without quotes, by which YAML takes in the keys of another mapping.
  var isMergeKey: Bool {
    if case .scalar("<<", isPlain: true) = content { true } else { false }
  }

  /// Returns the value of a key.
  subscript(key: String) -> YAMLNode? {
    members?.first { $0.key.text == key }?.value
  }
}

/// Reads YAML text, within bounds and without its traps.
struct YAMLSource {
  static let bytesMax = 16 << 20
  private static let nodesMax = 2_000_000
  private static let depthMax = 100

  private let log: ProblemLog
  private var nodesLeft = YAMLSource.nodesMax
  private var isOverBound = false

  private init(log: ProblemLog) {
    self.log = log
  }

  /// Returns the file's value, or `nil` with a problem in `log`.
  static func read(_ bytes: [UInt8], log: ProblemLog) -> YAMLNode? {
    // Yams takes the mark that some editors write in front for a text.
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let start = SourcePosition(line: 1, column: 1)
    guard bytes.count <= bytesMax else {
      log.report(
        "too-large", at: start, "the file has \(bytes.count) bytes, at most \(bytesMax) are read",
        "move the records into a dataset")
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let position = SourcePosition(offset: invalidOffset(in: bytes), in: bytes)
      log.report("invalid-yaml", at: position, "the file is not UTF-8", "save it as UTF-8")
      return nil
    }
    // The parser would recurse into it.
    if let offset = NestingScan.tooDeep(bytes, depthMax: depthMax) {
      log.report(
        "too-deep", at: SourcePosition(offset: offset, in: bytes),
        "nested deeper than \(depthMax) levels", "flatten it")
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        log.report("invalid-yaml", at: start, "the file is empty", "write a scenario")
        return nil
      }
      var source = YAMLSource(log: log)
      let converted = source.convert(node, depth: 0)
      return source.isOverBound ? nil : converted
    } catch let error as YamlError {
      report(error, bytes, log)
    } catch {
      log.report("invalid-yaml", at: start, "the file is not YAML", "check it with a YAML editor")
    }
    return nil
  }

  /// The offset of the first bytes that are not UTF-8.
  private static func invalidOffset(in bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let character) = parser.parseScalar(from: &rest) {
      offset += character.count
    }
    return offset
  }

  private mutating func convert(_ node: Node, depth: Int) -> YAMLNode {
    let position = SourcePosition(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    nodesLeft -= 1
    guard nodesLeft > 0, depth <= YAMLSource.depthMax else {
      if !isOverBound {
        log.report(
          "too-large", at: position,
          "more than \(YAMLSource.nodesMax) values, aliases counted each time, or too deep a nesting",
          "write fewer, or use ranges and 'every'")
      }
      isOverBound = true
      return YAMLNode(content: .scalar("", isPlain: true), position: position)
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        content: .scalar(scalar.string, isPlain: scalar.style == .plain), position: position)
    case .sequence(let sequence):
      return YAMLNode(
        content: .sequence(sequence.map { isOverBound ? empty : convert($0, depth: depth + 1) }),
        position: position)
    case .mapping(let mapping):
      return YAMLNode(
        content: .mapping(
          mapping.map {
            isOverBound
              ? YAMLMember(key: empty, value: empty)
              : YAMLMember(
                key: convert($0.key, depth: depth + 1), value: convert($0.value, depth: depth + 1))
          }), position: position)
    }
  }

  private var empty: YAMLNode {
    YAMLNode(
      content: .scalar("", isPlain: true), position: SourcePosition(line: 1, column: 1))
  }

  private static func report(_ error: YamlError, _ bytes: [UInt8], _ log: ProblemLog) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let position = SourcePosition(line: max(1, mark.line), column: max(1, mark.column))
      log.report(
        "invalid-yaml", at: position, "not YAML: \(problem)", remedy(problem, position, bytes))
    case .reader(let problem, let offset, _, _):
      log.report(
        "invalid-yaml", at: SourcePosition(offset: offset ?? 0, in: bytes), "not YAML: \(problem)",
        "remove the character")
    default:
      log.report(
        "invalid-yaml", at: SourcePosition(line: 1, column: 1), "the file is not YAML",
        "check it with a YAML editor")
    }
  }

  private static func remedy(
    _ problem: String, _ position: SourcePosition, _ bytes: [UInt8]
  ) -> String {
    // JSON writes a character beyond FFFF as two escapes, which YAML takes one by one.
    if problem.contains("Unicode character escape") {
      return "write the character itself, or as \\U0001F600; YAML has no pairs as \\ud83d\\ude00"
    }
    let line =
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .dropFirst(position.line - 1).first ?? []
    return line.contains(0x09)
      ? "indent with blanks instead of tabs" : "check quotes, colons and indentation here"
  }
}
