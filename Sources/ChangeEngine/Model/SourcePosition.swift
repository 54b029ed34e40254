/// A place in a text, by line and column.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int

  /// Creates a place from its line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Creates the place of a byte offset in `bytes`.
  public init(offset: Int, in bytes: [UInt8]) {
    self = .start
    advance(over: bytes.prefix(offset))
  }

  /// The beginning of a text.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Moves on behind `bytes`, which stand at this place.
  package mutating func advance(over bytes: ArraySlice<UInt8>) {
    var (line, column) = (line, column)
    for byte in bytes {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self = SourcePosition(line: line, column: column)
  }

  /// Whether `lhs` stands before `rhs`.
  public static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}
