/// Finds what a template left for its user to fill in.
enum TemplateText {
  /// Longer texts are no values of a template; looking through all of them would take long.
  private static let bytesMax = 20_000
  private static let nameBytesMax = 80

  /// Returns the first piece such as `<YOUR_KEY>`, `{{page.key}}` or `oauth2 OR apiKey`.
  static func leftover(in text: String) -> String? {
    let bytes = Array(text.utf8.prefix(bytesMax + 1))
    guard bytes.count <= bytesMax else { return nil }
    return enclosed(in: bytes, "{{", "}}") { !$0.isEmpty } ?? enclosed(in: bytes, "<", ">", isName)
      ?? (isChoice(text) ? text : nil)
  }

  /// Returns the first leftover of a poll's URL: also `{id}`, since only `${…}` is a placeholder.
  static func leftover(inURL url: String) -> String? {
    let bytes = Array(url.utf8.prefix(bytesMax))
    return enclosed(in: bytes, "{{", "}}") { !$0.isEmpty } ?? enclosed(in: bytes, "<", ">", isName)
      ?? enclosed(in: bytes, "{", "}", isName, notAfter: UInt8(ascii: "$"))
  }

  private static func isChoice(_ text: String) -> Bool {
    text.contains(" OR ") && text.split(separator: " ").count == 3
  }

  /// A piece of that shape whose inside fits.
  private static func enclosed(
    in bytes: [UInt8], _ opening: String, _ closing: String,
    _ fits: (ArraySlice<UInt8>) -> Bool, notAfter prefix: UInt8? = nil
  ) -> String? {
    let (opening, closing) = (Array(opening.utf8), Array(closing.utf8))
    for start in bytes.indices where bytes[start...].starts(with: opening) {
      guard start == 0 || bytes[start - 1] != prefix else { continue }
      let inside = start + opening.count
      let last = min(inside + nameBytesMax, bytes.count)
      guard
        let end = (inside..<last).first(where: { bytes[$0...].starts(with: closing) }),
        fits(bytes[inside..<end])
      else { continue }
      return String(decoding: bytes[start..<end + closing.count], as: UTF8.self)
    }
    return nil
  }

  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, isLetter(first) else { return false }
    return text.allSatisfy {
      isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || "_- .,".utf8.contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }
}
