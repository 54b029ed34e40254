import Formats
import Foundation

/// A file that is replaced as a whole, or a device or a pipe that is written into.
struct OutputFile {
  private enum Place {
    /// A plain file, or one that is to be: links on the way to it are followed, and stay.
    case plain(String)
    /// A device or a named pipe; a file in its place would take it away from everyone else.
    case device(isPipe: Bool)
    /// What this process has open already, such as `/dev/stdout` or a shell's `>(command)`.
    case open(Int32)
  }

  /// As many links as Linux follows.
  private static let linksMax = 40

  let path: String
  private let place: Place

  /// Finds out where the bytes go; writes nothing.
  init(_ path: String) throws(LoadError) {
    self.path = path
    place = try OutputFile.place(of: path)
  }

  /// Finds out whether it can be written, and leaves everything as it was.
  ///
  /// - Parameter inputs: What the command reads, of which none may be replaced.
  /// - Throws: Where it cannot or may not be written.
  func check(besides inputs: [String]) throws(LoadError) {
    if case .plain(let target) = place, let file = FileIdentity(target),
      let input = inputs.first(where: { FileIdentity($0) == file })
    {
      throw OutputFile.failure(path, "it is read too, as '\(input)'")
    }
    do throws(SystemError) {
      switch place {
      case .plain(let target):
        let (descriptor, name) = try OutputFile.openBeside(target)
        close(descriptor)
        unlink(name)
      case .device: if access(path, W_OK) != 0 { throw .last }
      case .open(let descriptor):
        let flags = fcntl(descriptor, F_GETFL)
        if flags < 0 { throw .last }
        if flags & O_ACCMODE == O_RDONLY { throw SystemError(code: EBADF) }
      }
    } catch { throw OutputFile.failure(path, "\(error)") }
  }

  /// Whether both are one plain file, be it there or not.
  func isSame(as other: OutputFile) -> Bool {
    guard case .plain(let mine) = place, case .plain(let its) = other.place else { return false }
    return OutputFile.parts(of: mine) == OutputFile.parts(of: its)
  }

  func write(_ bytes: [UInt8]) throws(LoadError) {
    do throws(SystemError) {
      switch place {
      case .plain(let target): try replace(target, with: bytes)
      case .device(let isPipe):
        let descriptor = try openDevice(waitsForReader: isPipe)
        defer { close(descriptor) }
        try Descriptor.write(bytes, to: descriptor)
      case .open(let descriptor): try Descriptor.write(bytes, to: descriptor)
      }
    } catch { throw OutputFile.failure(path, "\(error)") }
  }

  // MARK: Places

  private static func place(of path: String) throws(LoadError) -> Place {
    var target = path
    for _ in 0..<linksMax {
      let (folder, name) = parts(of: target)
      if folder == "/proc/\(getpid())/fd", let descriptor = Int32(name) {
        return .open(descriptor)
      }
      if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: target) {
        target = link.hasPrefix("/") ? link : "\(folder)/\(link)"
        continue
      }
      switch attributes(of: target)?[.type] as? FileAttributeType {
      case nil, .typeRegular: return .plain(target)
      case .typeDirectory: throw failure(path, "it is a folder")
      // Foundation has no word for a named pipe.
      case let kind: return .device(isPipe: kind == .typeUnknown)
      }
    }
    throw failure(path, "\(SystemError(code: ELOOP))")
  }

  /// The folder of a path, its own links followed, and the name in it.
  private static func parts(of path: String) -> (folder: String, name: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/") + "/"
    let name = String(parts.last ?? "")
    guard let resolved = unsafe realpath(folder, nil) else { return (folder, name) }
    defer { unsafe free(resolved) }
    return (unsafe String(cString: resolved), name)
  }

  private static func attributes(of path: String) -> [FileAttributeKey: Any]? {
    try? FileManager.default.attributesOfItem(atPath: path)
  }

  private static func failure(_ path: String, _ reason: String) -> LoadError {
    LoadError(message: "'\(path)' cannot be written: \(reason)", remedy: "name another file")
  }

  // MARK: Bytes

  /// Opens an empty file in the same folder, since only there it can take another's place at once.
  private static func openBeside(
    _ target: String
  ) throws(SystemError) -> (descriptor: Int32, name: String) {
    let name = "\(parts(of: target).folder)/.eventbench-\(UUID().uuidString)"
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    return (descriptor, name)
  }

  private func replace(_ target: String, with bytes: [UInt8]) throws(SystemError) {
    let (descriptor, name) = try OutputFile.openBeside(target)
    if let permissions = OutputFile.attributes(of: target)?[.posixPermissions] as? NSNumber {
      fchmod(descriptor, permissions.uint32Value)
    }
    do throws(SystemError) {
      do throws(SystemError) {
        try Descriptor.write(bytes, to: descriptor)
      } catch {
        close(descriptor)
        throw error
      }
      // Some disks say only here that they are full.
      if close(descriptor) != 0 { throw .last }
      if rename(name, target) != 0 { throw .last }
    } catch {
      unlink(name)
      throw error
    }
  }

  /// Opens a device; waits for the reader of a named pipe, until the run is interrupted.
  private func openDevice(waitsForReader: Bool) throws(SystemError) -> Int32 {
    while true {
      let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
      if descriptor >= 0 { return descriptor }
      guard waitsForReader, errno == ENXIO else { throw .last }
      if Interruption.isRequested { throw SystemError(code: EINTR) }
      usleep(20_000)
    }
  }
}
