/// The parts of one placeholder of a poll's URL, as they are written.
struct PlaceholderText {
  /// Whether it stands for the end of the window, the start of the poll run.
  let isNow: Bool
  let zone: String?
  let format: String?

  /// Returns the placeholders of a URL in order; one without its closing brace is left out.
  static func all(in url: String) -> [PlaceholderText] {
    var found: [PlaceholderText] = []
    var rest = Substring(url)
    while let opening = rest.firstRange(of: "${"),
      let closing = rest[opening.upperBound...].firstIndex(of: "}")
    {
      found.append(PlaceholderText(String(rest[opening.upperBound..<closing])))
      rest = rest[rest.index(after: closing)...]
    }
    return found
  }

  /// Whether a URL begins a placeholder that it never closes.
  static func isUnclosed(in url: String) -> Bool {
    guard let last = url.ranges(of: "${").last else { return false }
    return !url[last.upperBound...].contains("}")
  }

  /// What only a placeholder begins with, in small letters.
  private static let descriptors = [
    "date", "gmtdate", "datetimezone", "now", "nowtimezone", "epoch", "milliseconds",
  ]

  /// Longer pieces are no placeholders, and looking for the ends of all of them would take long.
  private static let lengthMax = 200

  /// Returns the first piece such as `{gmtDate:yyyy}` that has no `$` right before it.
  static func withoutSign(in url: String) -> String? {
    var before: Character?
    for opening in url.indices {
      defer { before = url[opening] }
      guard url[opening] == "{", before != "$" else { continue }
      let rest = url[url.index(after: opening)...].prefix(lengthMax)
      let word = rest.prefix { $0 != ":" && $0 != "}" }
      guard word.endIndex < rest.endIndex, descriptors.contains(word.lowercased()) else { continue }
      let end = rest.firstIndex(of: "}").map(rest.index(after:)) ?? rest.endIndex
      return "{" + rest[..<end]
    }
    return nil
  }

  private init(_ body: String) {
    isNow = body.lowercased().hasPrefix("now")
    guard let colon = body.firstIndex(of: ":") else {
      zone = nil
      format = nil
      return
    }
    let descriptor = body[..<colon].lowercased()
    let argument = body[body.index(after: colon)...]
    guard descriptor == "datetimezone" || descriptor == "nowtimezone" else {
      zone = nil
      format = descriptor.hasSuffix("date") ? String(argument) : nil
      return
    }
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    // An offset such as -8:00 holds a colon of its own.
    let isOffset =
      parts.count > 2 && parts[1].count == 2 && parts[1].allSatisfy(\.isNumber)
      && parts[0].contains { $0 == "+" || $0 == "-" }
    let width = min(isOffset ? 2 : 1, parts.count)
    zone = parts[..<width].joined(separator: ":")
    format = parts.count > width ? parts[width...].joined(separator: ":") : nil
  }
}
