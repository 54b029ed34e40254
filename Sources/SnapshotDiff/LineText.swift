/// Writes texts that come from outside so that they stay within their line and field.
package enum LineText {
  /// Appends a text, its backslashes and control characters as JSON writes them: `\\`, `\t`, `\u0007`.
  package static func append(_ text: [UInt8], to line: inout [UInt8]) {
    guard text.contains(where: isEscaped) else {
      line += text
      return
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "\\"): line += "\\\\".utf8
      case 0x09: line += "\\t".utf8
      case 0x0A: line += "\\n".utf8
      case 0x0D: line += "\\r".utf8
      case _ where isEscaped(byte):
        line += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: line.append(byte)
      }
    }
  }

  /// The same as a text.
  package static func escaped(_ text: String) -> String {
    var line: [UInt8] = []
    append(Array(text.utf8), to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\")
  }
}
