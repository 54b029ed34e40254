import Formats
import Foundation

/// Finds the files in a folder and in the folders in it, links followed.
///
/// What is hidden is passed over, and so is what a hidden folder holds, as `.github` does.
struct FolderWalk {
  private let extensions: Set<String>
  private var files: [String] = []
  /// The folders that were searched, without links: each is searched once, so a circle ends.
  private var searched: Set<String> = []
  /// The folders that links lead to.
  ///
  /// They come last, so that a file in a folder is named by the folder's own path.
  private var links: [String] = []

  /// Returns the files with one of the extensions, sorted by the bytes of their paths.
  ///
  /// Throws where one of the folders cannot be searched: what is in it would be passed over in silence.
  static func files(
    in folder: String, extensions: Set<String>
  ) throws(LoadError) -> [String] {
    var walk = FolderWalk(extensions: extensions)
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    try walk.search(folder)
    while !walk.links.isEmpty { try walk.search(walk.links.removeFirst()) }
    return walk.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private init(extensions: Set<String>) {
    self.extensions = extensions
  }

  private mutating func search(_ folder: String) throws(LoadError) {
    let target = URL(fileURLWithPath: folder + "/").resolvingSymlinksInPath().path
    guard searched.insert(target).inserted else { return }
    for name in try names(in: folder).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      if unsafe !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        try checkIsAbsent(path)
      }
      if isFolder.boolValue {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if isLink { links.append(path) } else { try search(path) }
      } else if extensions.contains(where: { name.lowercased().hasSuffix($0) }) {
        files.append(path)
      }
    }
  }

  private func names(in folder: String) throws(LoadError) -> [String] {
    if let names = try? FileManager.default.contentsOfDirectory(atPath: folder + "/") {
      return names
    }
    // Foundation wraps the system's reason up; it gives the same one here.
    _ = access(folder, R_OK | X_OK)
    throw FolderWalk.unsearchable(folder, .last)
  }

  /// Throws where something is there that may not be looked at; a link may lead nowhere.
  private func checkIsAbsent(_ path: String) throws(LoadError) {
    guard access(path, F_OK) != 0, [EACCES, ENAMETOOLONG].contains(errno) else { return }
    throw FolderWalk.unsearchable(path, .last)
  }

  private static func unsearchable(_ path: String, _ reason: SystemError) -> LoadError {
    LoadError(
      message: "'\(path)' cannot be searched: \(reason)", remedy: "check its permissions")
  }
}
