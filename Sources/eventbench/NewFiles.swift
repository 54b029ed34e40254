import Foundation

/// Files that are written together, or none of them.
struct NewFiles {
  let folder: String
  let files: [(name: String, text: String)]

  /// Writes them, and the folders on their way; where one cannot be written, says so, takes back what was
  /// written, and ends.
  func write() throws {
    let missing = missingFolders
    var written: [String] = []
    do {
      for file in files {
        let path = "\(folder)/\(file.name)"
        try Files().writeNew(file.text, to: path)
        written.append(path)
      }
    } catch {
      for path in written { unlink(path) }
      // What somebody put something into meanwhile stays.
      for path in missing { rmdir(path) }
      throw error
    }
  }

  /// The folders that are yet to be made, innermost first.
  private var missingFolders: [String] {
    var missing: [String] = []
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    while !Files().exists(url.path), url.path != "/" {
      missing.append(url.path)
      url.deleteLastPathComponent()
    }
    return missing
  }
}
