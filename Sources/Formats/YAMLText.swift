package import ChangeEngine

/// Reads YAML as the JSON value that it stands for, for tools that know JSON only.
package enum YAMLText {
  /// Returns the value, or `nil` for a text that cannot be read.
  package static func json(_ bytes: [UInt8]) -> JSONValue? {
    let log = ProblemLog(file: "yaml")
    return YAMLSource.read(bytes, log: log).map(ValueConverter(log: log).value)
  }
}
