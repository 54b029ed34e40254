import ChangeEngine
import Foundation

/// The files of a workload, so that any tool can be timed on the same bytes.
package struct WorkloadFiles {
  package let before: String
  package let after: String
  /// `CREATED<TAB>id` a line, sorted by the bytes of the id.
  package let expected: String
  package private(set) var answer = SnapshotWorkload.Answer()
  package private(set) var records = 0
  package private(set) var bytes = 0

  private let isCancelled: () -> Bool

  /// Writes the files into a folder, which is made where there is none.
  ///
  /// Throws `CancellationError` once `isCancelled` says so, which is asked for each piece. A file that
  /// does not come to its end is removed.
  package init(
    _ workload: SnapshotWorkload, in folder: String,
    isCancelled: @escaping () -> Bool = { false }
  ) throws {
    self.isCancelled = isCancelled
    before = folder + "/before.jsonl"
    after = folder + "/after.jsonl"
    expected = folder + "/expected.tsv"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try write(before) { write in try workload.writeBefore(write) }
      var lines: [(id: String, line: String)] = []
      var answer = SnapshotWorkload.Answer()
      try write(after) { write in
        try workload.writeAfter(write) { type, id in
          lines.append((String(id), "\(type.rawValue)\t\(id)\n"))
          switch type {
          case .created: answer.created += 1
          case .updated: answer.updated += 1
          default: answer.deleted += 1
          }
        }
      }
      self.answer = answer
      lines.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
      try Data(lines.map(\.line).joined().utf8).write(to: URL(fileURLWithPath: expected))
      records =
        2 * workload.count + answer.created - answer.deleted
        + (workload.shape == .hot ? max(0, workload.changeCount - 1) : 0)
    } catch let error as CocoaError {
      throw BenchmarkError(
        "\(folder): error: the workload cannot be written: \(WorkloadFiles.reason(error)); name another folder"
      )
    }
  }

  /// What the system says, where Foundation only says that an operation failed.
  private static func reason(_ error: CocoaError) -> String {
    let cause = (error.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
    guard let cause, cause.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return unsafe String(cString: strerror(Int32(cause.code)))
  }

  private mutating func write(
    _ file: String, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let url = URL(fileURLWithPath: file)
    try Data().write(to: url)
    let handle = try FileHandle(forWritingTo: url)
    defer { try? handle.close() }
    do {
      try body { piece in
        if isCancelled() { throw CancellationError() }
        bytes += piece.count
        try handle.write(contentsOf: Data(piece))
      }
    } catch {
      try? FileManager.default.removeItem(at: url)
      throw error
    }
  }
}
