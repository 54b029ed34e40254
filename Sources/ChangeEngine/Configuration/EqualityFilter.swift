/// A place in a URL where the time of the last poll stands right behind `=`, as in `changed='${date}'`.
///
/// A parameter of its own, as in `&since=${epoch}`, is none, unless it is named like one of the dates.
package struct EqualityFilter {
  /// The name before the sign, as it is written.
  package let field: String
  /// Where the sign stands in the URL.
  private let sign: Range<String.Index>

  /// Names that ask for what changed since; only quotes make them a filter, as in `since='${date}'`.
  private static let sinceParameters = [
    "since", "updatedsince", "modifiedsince", "updated_since", "modified_since", "updated_after",
  ]
  /// As they stand in a URL, or as a browser writes them.
  private static let blanks = [" ", "%20", "+"]
  private static let quotes = ["'", "\"", "%27", "%22"]
  private static let signs = ["=", "%3D", "%3d"]
  private static let otherSigns = ["<", ">", "!", "%3C", "%3c", "%3E", "%3e", "%21"]

  /// Returns the filters of a URL, in order; `dateNames` are the last keys of the dates' paths.
  package static func all(in url: String, dateNames: [String]) -> [EqualityFilter] {
    let names = Set(dateNames.map { $0.lowercased() })
    return url.ranges(of: "${").compactMap { EqualityFilter($0, in: url, names) }
  }

  /// Returns the URL with `>=` in the place of each of its filters' signs.
  package static func asksSince(_ url: String, dateNames: [String]) -> String {
    var text = ""
    var start = url.startIndex
    for filter in all(in: url, dateNames: dateNames) {
      text += url[start..<filter.sign.lowerBound] + ">="
      start = filter.sign.upperBound
    }
    return text + url[start...]
  }

  private init?(_ opening: Range<String.Index>, in url: String, _ dateNames: Set<String>) {
    // The start of the run is the end of the window, no time of the last poll.
    guard !url[opening.upperBound...].prefix(3).lowercased().hasPrefix("now") else { return nil }
    var rest = url[..<opening.lowerBound]
    EqualityFilter.drop(EqualityFilter.blanks, from: &rest)
    let isQuoted = EqualityFilter.drop(EqualityFilter.quotes + EqualityFilter.blanks, from: &rest)
    let end = rest.endIndex
    guard EqualityFilter.drop(EqualityFilter.signs, from: &rest) else { return nil }
    sign = rest.endIndex..<end
    guard !EqualityFilter.otherSigns.contains(where: rest.hasSuffix) else { return nil }
    EqualityFilter.drop(EqualityFilter.blanks, from: &rest)
    let (delimiter, start) = EqualityFilter.delimiter(in: rest)
    field = String(rest[start...])
    guard field.lowercased() != "where" else { return nil }
    guard isQuoted || !EqualityFilter.sinceParameters.contains(field.lowercased()) else {
      return nil
    }
    let isParameter = delimiter.map { "?&".contains($0) } ?? true
    guard !isParameter || isQuoted || dateNames.contains(field.lowercased()) else { return nil }
  }

  /// The last character that ends a name, as it is without an escape, and where the next name begins.
  private static func delimiter(in text: Substring) -> (Character?, Substring.Index) {
    let spellings: [(Character, [String])] = [
      ("?", ["?"]), ("&", ["&", "%26"]), ("=", signs), (" ", blanks),
    ]
    let found = spellings.flatMap { character, texts in
      texts.flatMap { text.ranges(of: $0).suffix(1) }.map { (character, $0.upperBound) }
    }
    return found.max { $0.1 < $1.1 }.map { ($0.0, $0.1) } ?? (nil, text.startIndex)
  }

  /// Takes what stands at the end of the text away, again and again; whether there was any.
  @discardableResult
  private static func drop(_ endings: [String], from text: inout Substring) -> Bool {
    let before = text.endIndex
    while let ending = endings.first(where: text.hasSuffix) { text.removeLast(ending.count) }
    return text.endIndex != before
  }
}
