/// Why a snapshot cannot be compared.
package struct SnapshotError: Error, Hashable, CustomStringConvertible {
  package let file: String
  /// The line, from 1, where one is to blame.
  package let line: Int?
  /// The column of that line in bytes, from 1.
  package let column: Int?
  package let message: String
  package let remedy: String

  package init(
    file: String, line: Int? = nil, column: Int? = nil, message: String, remedy: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  package var description: String {
    let place = ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    return "\(place): error: \(message); \(remedy)"
  }
}
