import ChangeEngine
import Simulation

/// Reads the scalars of a scenario: numbers, words, texts, times and durations; and lists of them.
struct ScalarReader {
  let log: ProblemLog
  /// The moment that `+…` counts from.
  var start: Timestamp?

  /// Times lie between the years 1 and 9999.
  private static let timeRange: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
  static let lastTime = Timestamp(millisecondsSinceEpoch: timeRange.upperBound)
  private static let durationMax: Int64 = 400_000 * 86_400_000

  func text(_ node: YAMLNode?, _ what: String) -> String? {
    guard let node else { return nil }
    if let text = node.text { return text }
    placeholderHint(node, what, remedy: "write a text")
    return nil
  }

  /// Returns the elements of a list of `what`: none where nothing stands there.
  func list(_ node: YAMLNode?, of what: String) -> [YAMLNode] {
    guard let node, !node.isNull else { return [] }
    if let elements = node.elements { return elements }
    placeholderHint(node, "the list", remedy: "write a list of \(what): […]")
    return []
  }

  func boolean(_ node: YAMLNode?, _ what: String) -> Bool? {
    guard let node else { return nil }
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      placeholderHint(node, what, remedy: "write true or false")
      return nil
    }
  }

  func integer(_ node: YAMLNode?, _ what: String, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    if let number = node.text.flatMap({ Int($0) }), range.contains(number) { return number }
    placeholderHint(
      node, what, remedy: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode?, _ what: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let node else { return nil }
    let words = Word.allCases.map(\.rawValue)
    if let word = node.text.flatMap(Word.init(rawValue:)) { return word }
    placeholderHint(
      node, what,
      remedy: Suggestion.remedy(
        for: node.text ?? "", among: words, else: "write \(words.joined(separator: " or "))"))
    return nil
  }

  /// Reads `500ms`, `10s`, `1h2m3.456s` and the like, in milliseconds.
  func duration(_ node: YAMLNode?, _ what: String, isSigned: Bool = false) -> Int64? {
    guard let node else { return nil }
    var text = Substring(node.text ?? "")
    let isNegative = isSigned && text.hasPrefix("-")
    if isSigned, text.hasPrefix("+") || isNegative { text = text.dropFirst() }
    if let milliseconds = ScalarReader.milliseconds(text) {
      return isNegative ? -milliseconds : milliseconds
    }
    placeholderHint(node, what, remedy: "write a duration such as 500ms, 10s, 5m, 2h, 1d or 1m30s")
    return nil
  }

  /// Reads a duration, or the shortest and the longest one: `{ min: 1s, max: 10s }`.
  func durations(_ node: YAMLNode?, _ what: String) -> ClosedRange<Int64>? {
    guard let node else { return nil }
    guard node.members != nil else { return duration(node, what).map { $0...$0 } }
    guard let map = MappingReader(node, keys: ["min", "max"], of: what, log: log) else {
      return nil
    }
    let least = duration(map["min"], "'min'") ?? 0
    let most = duration(map["max"], "'max'") ?? least
    guard least <= most else {
      log.report("invalid-value", at: node.position, "'min' is longer than 'max'", "swap the two")
      return nil
    }
    return least...most
  }

  /// Reads `+5m` from the start, where there is one to count from, or an absolute time.
  func time(_ node: YAMLNode?, _ what: String) -> Timestamp? {
    guard let node else { return nil }
    let text = node.text ?? ""
    if text.hasPrefix("+"), let start {
      guard let milliseconds = ScalarReader.milliseconds(text.dropFirst()) else {
        placeholderHint(node, what, remedy: "write a distance from the start such as +1h2m3.456s")
        return nil
      }
      return start.advanced(byMilliseconds: milliseconds)
    }
    return absoluteTime(node, text, what)
  }

  private func absoluteTime(_ node: YAMLNode, _ text: String, _ what: String) -> Timestamp? {
    if let time = ISOTime(text), let milliseconds = time.milliseconds,
      ScalarReader.timeRange.contains(milliseconds)
    {
      return exact(Timestamp(millisecondsSinceEpoch: milliseconds), node, text, what)
    }
    switch WallClockTime.read(text) {
    case .moment(let moment): return exact(moment, node, text, what)
    case .problem(let message, let remedy):
      log.report("invalid-time", at: node.position, "\(what): \(message)", remedy)
      return nil
    case nil: break
    }
    placeholderHint(
      node, what,
      remedy: """
        write \(start == nil ? "" : "+5m from the start, ")2026-03-08T06:30:00.000Z with Z or an \
        offset, or 2026-03-08T06:30:00 America/New_York
        """)
    return nil
  }

  /// Returns the moment unless the text says more of it than milliseconds can hold.
  private func exact(
    _ moment: Timestamp, _ node: YAMLNode, _ text: String, _ what: String
  ) -> Timestamp? {
    let fraction = text.drop { $0 != "." }.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard fraction.dropFirst(3).contains(where: { $0 != "0" }) else { return moment }
    log.report(
      "invalid-time", at: node.position, "\(what): '\(text.bounded)' is finer than a millisecond",
      "write at most three digits behind the point")
    return nil
  }

  /// Reads digits and units, the largest first or in any order; `nil` for anything else.
  static func milliseconds(_ text: Substring) -> Int64? {
    let units: [(String, Int64)] = [
      ("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]
    var total: Int64 = 0
    var rest = text
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let whole = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(whole.count)
      var fraction: Substring = ""
      if rest.hasPrefix(".") {
        fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        guard !fraction.isEmpty else { return nil }
        rest = rest.dropFirst(fraction.count + 1)
      }
      guard !whole.isEmpty, whole.count <= 15, fraction.count <= 3, let number = Int64(whole),
        let unit = units.first(where: { rest.hasPrefix($0.0) }),
        let part = scaled(number, fraction, by: unit.1)
      else { return nil }
      rest = rest.dropFirst(unit.0.count)
      total += part
      guard total <= durationMax else { return nil }
    }
    return total
  }

  private static func scaled(_ whole: Int64, _ fraction: Substring, by unit: Int64) -> Int64? {
    let (product, overflow) = whole.multipliedReportingOverflow(by: unit)
    guard !overflow, product <= durationMax else { return nil }
    guard !fraction.isEmpty else { return product }
    let thousandths = Int64(fraction + String(repeating: "0", count: 3 - fraction.count)) ?? 0
    guard thousandths * unit % 1_000 == 0 else { return nil }
    return product + thousandths * unit / 1_000
  }

  /// Reports a value that cannot be read; an unquoted `{touch}` is the likeliest slip.
  func placeholderHint(_ node: YAMLNode, _ what: String, remedy: String) {
    if let members = node.members, members.count == 1, let key = members.first?.key.text,
      members.first?.value.isNull == true
    {
      log.report(
        "invalid-value", at: node.position, "\(what): {\(key.bounded)} without quotes is a mapping",
        "write \"{\(key.bounded)}\"")
    } else {
      let shown = node.text.map { " '\($0.bounded)'" } ?? ""
      log.report(
        "invalid-value", at: node.position, "\(what)\(shown) cannot be read", remedy)
    }
  }
}
