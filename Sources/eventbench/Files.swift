import ArgumentParser
import Formats
import Foundation

/// Reads files from disk.
struct Files: FileLoader {
  func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
    let files = FileManager.default
    let isLink = (try? files.destinationOfSymbolicLink(atPath: path)) != nil
    // Links are followed, however many.
    let target = isLink ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : path
    guard let attributes = try? files.attributesOfItem(atPath: target),
      attributes[.type] as? FileAttributeType != .typeSymbolicLink
    else {
      if isLink, exists(path) { throw Files.notPlain(path) }
      throw isLink
        ? LoadError(message: "the link '\(path)' leads nowhere", remedy: "mend or remove it")
        : LoadError(
          message: "there is no file '\(path)'", remedy: "check the path", isAbsent: true)
    }
    guard attributes[.type] as? FileAttributeType != .typeDirectory else {
      throw LoadError(message: "'\(path)' is a folder", remedy: "name a file")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw Files.notPlain(path)
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= bytesMax else {
      throw LoadError(
        message: "'\(path)' has \(size) bytes, at most \(bytesMax) are read", remedy: "cut it down")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LoadError(message: "'\(path)' cannot be read", remedy: "check its permissions")
    }
    return [UInt8](data)
  }

  private static func notPlain(_ path: String) -> LoadError {
    LoadError(message: "'\(path)' is not a plain file", remedy: "name a file")
  }

  /// Returns the files under `paths` with one of the extensions, folders searched, each once and
  /// sorted by the bytes of their path within each argument.
  func find(_ paths: [String], extensions: Set<String>) throws(LoadError) -> [String] {
    var found: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw LoadError(message: "there is no file or folder '\(path)'", remedy: "check the path")
      }
      guard isFolder.boolValue else {
        found.append(path)
        continue
      }
      found += try FolderWalk.files(in: path, extensions: extensions)
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// A folder from the root on, its links followed; it may be one that is yet to be made.
  func realFolder(_ folder: String) -> String {
    let current = FileManager.default.currentDirectoryPath
    var known = folder.hasPrefix("/") ? folder : "\(current)/\(folder)"
    var rest = ""
    while true {
      if let found = unsafe realpath(known.isEmpty ? "/" : known, nil) {
        defer { unsafe free(found) }
        let path = unsafe String(cString: found) + rest
        return URL(fileURLWithPath: path).standardizedFileURL.path
      }
      let slash = known.lastIndex(of: "/") ?? known.startIndex
      rest = known[slash...] + rest
      known = String(known[..<slash])
    }
  }

  /// Writes a whole file or nothing, or straight into a device or a pipe.
  func write(_ text: String, to path: String) throws(LoadError) {
    try OutputFile(path).write(Array(text.utf8))
  }

  /// Refuses a folder without a name, as an unset variable of a shell leaves it: it would be the root.
  static func checkFolderName(_ folder: String) throws {
    guard !folder.isEmpty else {
      throw ValidationError("the folder has no name; write . for this one")
    }
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The way from a folder to a file, the same whichever links lead to the two.
  func path(to file: String, from folder: String) -> String {
    let parts = { (path: String) in URL(fileURLWithPath: path).pathComponents }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let target = parts(realFolder(String(file.dropLast(name.count)))) + [name]
    let start = parts(realFolder(folder))
    let common = zip(target, start).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: start.count - common) + target[common...]).joined(
      separator: "/")
  }

  /// Writes a file that is not there yet, and the folders on its way; says so and ends where it cannot.
  func writeNew(_ text: String, to path: String) throws {
    do {
      guard !exists(path) else {
        throw LoadError(
          message: "'\(path)' is there already", remedy: "move it away, or choose another folder")
      }
      try makeFolder(URL(fileURLWithPath: path).deletingLastPathComponent())
      try write(text, to: path)
    } catch let error as LoadError {
      Output.note("eventbench: error: \(error.message); \(error.remedy)")
      throw ExitStatus.usage
    }
  }

  private func makeFolder(_ folder: URL) throws(LoadError) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? POSIXError
      throw LoadError(
        message: """
          the folder '\(folder.relativePath)' cannot be made: \
          \(cause.map { "\(SystemError(code: $0.code.rawValue))" } ?? error.localizedDescription)
          """,
        remedy: "choose another folder")
    }
  }
}
