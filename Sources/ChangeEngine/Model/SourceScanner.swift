/// Goes through a text byte by byte and knows the place of each.
struct SourceScanner {
  /// Where the bytes of the text stand in the file that a person sees.
  enum Origin {
    /// They are the file.
    case file
    /// All of them stand at one place.
    case fixed(SourcePosition)
    /// The text was decoded from a literal; each byte has a place of its own, and so has the end.
    case table([SourcePosition])
  }

  let bytes: [UInt8]
  let origin: Origin
  private(set) var index = 0
  private var line = 1
  private var column = 1

  init(bytes: [UInt8], origin: Origin) {
    self.bytes = bytes
    self.origin = origin
  }

  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  var position: SourcePosition {
    switch origin {
    case .file: SourcePosition(line: line, column: column)
    case .fixed(let position): position
    case .table(let positions): positions[min(index, positions.count - 1)]
    }
  }

  /// The byte `distance` ahead.
  func ahead(_ distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  mutating func advance(_ count: Int = 1) {
    let end = min(index + count, bytes.count)
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
  }

  /// Moves on past `text` if it stands here.
  mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    advance(text.utf8CodeUnitCount)
    return true
  }

  /// Takes the bytes up to the first that does not fit.
  mutating func take(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while let byte = peek, fits(byte) { advance() }
    return bytes[start..<index]
  }

  /// Moves back to an earlier place of the same text.
  mutating func rewind(to earlier: SourceScanner) { self = earlier }
}
