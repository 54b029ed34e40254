/// Keeps the bytes of text ids one behind the other.
struct TextArena {
  /// The top bit tells a text from a number; then its offset, then its length.
  private static let mark: UInt64 = 1 << 63
  private static let lengthBits: UInt64 = 24

  private var bytes: [UInt8] = []

  static func isText(_ id: UInt64) -> Bool { id & mark != 0 }

  /// Keeps a text, and returns where.
  mutating func append(_ text: [UInt8]) -> UInt64 {
    precondition(text.count < 1 << TextArena.lengthBits, "an id has less than 16 MiB")
    let id = TextArena.mark | UInt64(bytes.count) << TextArena.lengthBits | UInt64(text.count)
    bytes += text
    return id
  }

  func bytes(of id: UInt64) -> [UInt8] { Array(slice(id)) }

  func matches(_ id: UInt64, _ text: [UInt8]) -> Bool { slice(id).elementsEqual(text) }

  private func slice(_ id: UInt64) -> ArraySlice<UInt8> {
    let start = Int((id & ~TextArena.mark) >> TextArena.lengthBits)
    return bytes[start..<start + Int(id & (1 << TextArena.lengthBits - 1))]
  }
}
