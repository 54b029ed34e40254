package import Formats
import Foundation

/// Reads from disk, as the command line does.
package struct DiskLoader: FileLoader {
  package init() {}

  package func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LoadError(
        message: "there is no file '\(path)'", remedy: "check the path", isAbsent: true)
    }
    return [UInt8](data)
  }
}
