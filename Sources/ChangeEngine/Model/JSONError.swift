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
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }

  /// Whether `lhs` stands before `rhs`.
  public static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

/// Why a text is not JSON.
public struct JSONError: Error, Hashable, Sendable {
  /// The byte at which reading stopped, counted from 0.
  public let offset: Int
  /// What is wrong.
  public let message: String
  /// What to do about it.
  public let remedy: String
}
