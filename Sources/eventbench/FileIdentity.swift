import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What two paths have in common that lead to one file, through links or not.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let number: UInt64

  /// Follows the links of `path`; `nil` where nothing is there.
  init?(_ path: String) {
    var found = stat()
    guard unsafe stat(path, &found) == 0 else { return nil }
    device = UInt64(found.st_dev)
    number = UInt64(found.st_ino)
  }
}
