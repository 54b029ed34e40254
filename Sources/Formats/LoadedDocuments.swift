/// Reads files for a scenario.
package protocol FileLoader {
  /// Returns a file's bytes; throws a ``LoadError`` for one that is missing or too large.
  func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8]
}

/// Why a file could not be read.
package struct LoadError: Error {
  package let message: String
  package let remedy: String
  /// Whether there is no file of that name.
  package let isAbsent: Bool

  package init(message: String, remedy: String, isAbsent: Bool = false) {
    self.message = message
    self.remedy = remedy
    self.isAbsent = isAbsent
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
  mutating func file(
    _ node: YAMLNode, _ what: String, bytesMax: Int
  ) -> (path: String, bytes: [UInt8])? {
    guard let written = node.text, !written.isEmpty else {
      ScalarReader(log: log).placeholderHint(
        node, what, remedy: "write the path of a file, from this file's folder")
      return nil
    }
    let path = LoadedDocuments.resolved(written, beside: scenarioPath)
    do {
      return (path, try bytes(path, bytesMax))
    } catch {
      // Where the scenario's folder is a link, the author may mean the folder above its target.
      let unresolved = LoadedDocuments.joined(written, beside: scenarioPath)
      if unresolved != path, let bytes = try? bytes(unresolved, bytesMax) {
        return (unresolved, bytes)
      }
      // Where dots were taken out, the author would not know the path again.
      let place = path.hasSuffix(written) ? "" : ", written as '\(written)'"
      let origin = error.isAbsent && !written.hasPrefix("/") ? "; it counts from this file" : ""
      log.report(
        "unreadable-file", at: node.position, error.message + place, error.remedy + origin)
      return nil
    }
  }

  /// Whether a text names a file, which may be one that cannot be read.
  mutating func hasFile(named written: String, bytesMax: Int) -> Bool {
    do {
      _ = try bytes(LoadedDocuments.resolved(written, beside: scenarioPath), bytesMax)
      return true
    } catch {
      return !error.isAbsent
    }
  }

  private mutating func bytes(_ path: String, _ bytesMax: Int) throws(LoadError) -> [UInt8] {
    if let bytes = files[path] { return bytes }
    let bytes = try loader.load(path, bytesMax: bytesMax)
    files[path] = bytes
    return bytes
  }

  /// Joins a relative path to the folder of `file`, and takes out `.` and `..`.
  ///
  /// A first `.` of `file` stays, so that a file has one name whether it was found or named.
  static func resolved(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var parts: [String] = []
    for part in file.split(separator: "/").dropLast()
    where part != "." || parts.isEmpty && file.hasPrefix(".") {
      parts.append(String(part))
    }
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
        // Above the current folder is `..`; its own `.` was no step down.
        if last == "." { parts.append("..") }
      } else {
        parts.append(String(part))
      }
    }
    let whole = (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return whole.isEmpty ? "." : whole
  }

  /// Joins a relative path to the folder of `file`, as both are written.
  private static func joined(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }
}
