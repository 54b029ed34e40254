/// Reads files for a scenario.
package protocol FileLoader {
  /// Returns a file's bytes; throws a ``LoadError`` for one that is missing or too large.
  func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8]
}

/// Why a file could not be read.
package struct LoadError: Error {
  package let message: String
  package let remedy: String

  package init(message: String, remedy: String) {
    self.message = message
    self.remedy = remedy
  }
}

/// The files that a scenario names, each read once.
struct LoadedDocuments {
  static let instanceBytesMax = 4 << 20
  static let datasetBytesMax = 256 << 20

  let scenarioPath: String
  let loader: any FileLoader
  let log: ProblemLog
  private var files: [String: [UInt8]] = [:]

  init(scenarioPath: String, loader: any FileLoader, log: ProblemLog) {
    self.scenarioPath = scenarioPath
    self.loader = loader
    self.log = log
  }

  /// Returns the file that a node names, by a path relative to the scenario.
  mutating func file(_ node: YAMLNode, bytesMax: Int) -> (path: String, bytes: [UInt8])? {
    let written = node.text ?? ""
    let path = LoadedDocuments.resolved(written, beside: scenarioPath)
    if let bytes = files[path] { return (path, bytes) }
    do {
      let bytes = try loader.load(path, bytesMax: bytesMax)
      files[path] = bytes
      return (path, bytes)
    } catch {
      // Where dots were taken out, the author would not know the path again.
      let place = path.hasSuffix(written) ? "" : ", written as '\(written)'"
      log.report("unreadable-file", at: node.position, error.message + place, error.remedy)
      return nil
    }
  }

  /// Joins a relative path to the folder of `file`, and takes out `.` and `..`.
  static func resolved(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    let whole = (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return whole.isEmpty ? "." : whole
  }
}
