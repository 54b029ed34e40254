extension String {
  /// The text as a shell reads it back, as one word.
  package var shellWord: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "/._-:".contains($0) }
    if isPlain, !isEmpty { return self }
    guard self != onOneLine else {
      return "'" + replacing("'", with: "'\\''") + "'"
    }
    let bytes = utf8.map { byte in
      let isText = 0x20..<0x7F ~= byte && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
      let digits = String(byte, radix: 16)
      return isText
        ? String(UnicodeScalar(byte)) : "\\x" + (digits.count == 1 ? "0" : "") + digits
    }
    return "$'" + bytes.joined() + "'"
  }
}
