import Formats

/// Reads files from disk, and keeps the paths of those that it read.
final class NotedFiles: FileLoader {
  private(set) var paths: [String] = []

  func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
    let bytes = try Files().load(path, bytesMax: bytesMax)
    paths.append(path)
    return bytes
  }
}
