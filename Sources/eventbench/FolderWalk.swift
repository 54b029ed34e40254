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
  static func files(in folder: String, extensions: Set<String>) -> [String] {
    var walk = FolderWalk(extensions: extensions)
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    walk.search(folder)
    while !walk.links.isEmpty { walk.search(walk.links.removeFirst()) }
    return walk.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private init(extensions: Set<String>) {
    self.extensions = extensions
  }

  private mutating func search(_ folder: String) {
    let target = URL(fileURLWithPath: folder + "/").resolvingSymlinksInPath().path
    guard searched.insert(target).inserted else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/")) ?? []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isFolder.boolValue {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if isLink { links.append(path) } else { search(path) }
      } else if extensions.contains(where: { name.lowercased().hasSuffix($0) }) {
        files.append(path)
      }
    }
  }
}
