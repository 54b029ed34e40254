package import Formats

/// A disk without files.
package struct NoFiles: FileLoader {
  package init() {}

  package func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
    throw LoadError(message: "there is no file '\(path)'", remedy: "write it inline")
  }
}
