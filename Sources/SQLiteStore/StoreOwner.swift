internal import ChangeEngine
internal import Foundation

/// The file beside the state that says who works with it, and which commit was finished last.
///
/// The lock is the system's and dies with the process. The number is written after each commit,
/// without waiting for the disk: a state that stands before it has lost what was finished, which the
/// write-ahead log alone could not tell from a commit that never ended.
final class StoreOwner {
  /// What stands in the file: the process, the last commit, and a checksum of both, as text.
  private struct Note {
    let process: Int32
    let commits: Int64

    /// Always of one length, so that one write replaces all of it.
    var text: String {
      let body = "process \(padded(Int64(process), 10)) commit \(padded(commits, 19)) "
      return body + Note.checksum(of: body) + "\n"
    }

    init(process: Int32, commits: Int64) {
      self.process = process
      self.commits = commits
    }

    init?(_ text: String) {
      let parts = text.split(whereSeparator: \.isWhitespace)
      guard parts.count == 5, let process = Int32(parts[1]), let commits = Int64(parts[3]) else {
        return nil
      }
      self.init(process: process, commits: commits)
      guard self.text == text else { return nil }
    }

    private func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func checksum(of body: String) -> String {
      var fingerprint = Fingerprint()
      fingerprint.combine(body)
      return fingerprint.hexadecimal
    }
  }

  private let place: String
  private let calls: NoteCalls
  private let descriptor: Int32
  /// The number of the last commit that was finished, by what the file said when it was opened.
  let commits: Int64

  /// Takes the state at `place`.
  ///
  /// - Throws: `StoreError` when another process, or this one, has it already, or when the file says
  ///   nothing that can be read.
  init(_ place: String, calls: NoteCalls) throws {
    self.place = place
    self.calls = calls
    let path = place + StoreOwner.suffix
    descriptor = calls.open(path)
    guard descriptor >= 0 else { throw StoreError(place: place, reason: .cannotOpen) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let owner = StoreOwner.note(descriptor, calls)?.process
      Foundation.close(descriptor)
      throw StoreError(place: place, reason: .inUse(process: owner))
    }
    // Zeros are a note that never reached the disk before the power went; no commit came after it,
    // since a first note waits for the disk.
    let isNew = StoreOwner.bytes(descriptor, calls).allSatisfy { $0 == 0 }
    guard let note = isNew ? Note(process: 0, commits: 0) : StoreOwner.note(descriptor, calls)
    else {
      StoreOwner.release(descriptor)
      throw StoreError(place: path, reason: .damaged("it does not say which commit was the last"))
    }
    commits = note.commits
    guard isNew else { return }
    try finished(commit: 0)
    _ = calls.sync(descriptor)
  }

  /// What comes behind the name of the state's file.
  static let suffix = "-owner"

  /// Notes that this process finished that commit.
  func finished(commit: Int64) throws {
    let bytes = Array(Note(process: getpid(), commits: commit).text.utf8)
    let written = unsafe bytes.withUnsafeBytes { unsafe calls.write(descriptor, $0) }
    guard written == bytes.count else {
      throw StoreError(
        place: place + StoreOwner.suffix,
        reason: errno == ENOSPC ? .diskFull : .unwritable(code: errno))
    }
  }

  /// Gives the state back.
  deinit {
    StoreOwner.release(descriptor)
  }

  /// A child process that is being started has the descriptor, too, until its program runs; to close
  /// ours alone would leave it the lock.
  private static func release(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    Foundation.close(descriptor)
  }

  private static func note(_ descriptor: Int32, _ calls: NoteCalls) -> Note? {
    Note(String(decoding: bytes(descriptor, calls), as: UTF8.self))
  }

  private static func bytes(_ descriptor: Int32, _ calls: NoteCalls) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe calls.read(descriptor, $0) }
    return Array(bytes.prefix(max(0, count)))
  }
}
