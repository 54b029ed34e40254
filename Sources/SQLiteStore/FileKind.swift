internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// What lies at a path.
enum FileKind {
  case file
  case folder
  /// A device or a pipe.
  case other

  /// Returns `nil` where there is nothing.
  init?(_ path: String) {
    guard let status = FileKind.status(path) else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }

  static func status(_ path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }
}
