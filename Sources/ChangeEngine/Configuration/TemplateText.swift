/// Finds what a template left for its user to fill in.
enum TemplateText {
  /// Returns the first piece such as `<YOUR_KEY>`, `{{page.key}}` or `oauth2 OR apiKey`.
  static func leftover(in text: String) -> String? {
    enclosed(in: text, "{{", "}}") { !$0.isEmpty && $0.count <= 80 }
      ?? enclosed(in: text, "<", ">", isName)
      ?? (text.contains(" OR ") && text.split(separator: " ").count == 3 ? text : nil)
  }

  /// Returns the first leftover of a poll's URL: also `{id}`, since only `${…}` is a placeholder.
  static func leftover(inURL url: String) -> String? {
    enclosed(in: url, "{{", "}}") { !$0.isEmpty } ?? enclosed(in: url, "<", ">", isName)
      ?? enclosed(in: url, "{", "}", isName, notAfter: "$")
  }

  /// A piece of that shape whose inside fits.
  private static func enclosed(
    in text: String, _ opening: String, _ closing: String, _ fits: (Substring) -> Bool,
    notAfter prefix: Character? = nil
  ) -> String? {
    var rest = Substring(text)
    while let start = rest.firstRange(of: opening) {
      let body = rest[start.upperBound...]
      let isPlaceholder =
        prefix != nil && start.lowerBound > rest.startIndex
        && rest[rest.index(before: start.lowerBound)] == prefix
      if !isPlaceholder, let end = body.firstRange(of: closing), fits(body[..<end.lowerBound]) {
        return String(rest[start.lowerBound..<end.upperBound])
      }
      rest = body
    }
    return nil
  }

  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.first, first.isLetter, text.count <= 80 else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || "_- .,".contains($0) }
  }
}
