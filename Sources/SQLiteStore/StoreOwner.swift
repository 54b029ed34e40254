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
  /// The commit whose note failed.
  private var owed: Int64?

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
      let text = StoreOwner.bytes(descriptor, calls).map { String(decoding: $0, as: UTF8.self) }
      Foundation.close(descriptor)
      throw StoreError(place: place, reason: .inUse(process: text.flatMap(Note.init)?.process))
    }
    do {
      commits = try StoreOwner.commits(in: descriptor, calls, path: path)
    } catch {
      StoreOwner.release(descriptor)
      throw error
    }
  }

  /// Reads the note, and writes the first one where there is none.
  private static func commits(
    in descriptor: Int32, _ calls: NoteCalls, path: String
  ) throws -> Int64 {
    guard let bytes = bytes(descriptor, calls) else {
      throw StoreError(place: path, reason: .unreadable(code: errno))
    }
    // Zeros are a note that never reached the disk before the power went; no commit came after it,
    // since a first note waits for the disk.
    if bytes.allSatisfy({ $0 == 0 }) {
      let code = write(commit: 0, to: descriptor, calls)
      let isKept = code == nil && calls.sync(descriptor) == 0
      guard isKept else { throw unwritable(path, code: code ?? errno) }
      return 0
    }
    guard let note = Note(String(decoding: bytes, as: UTF8.self)) else {
      throw unsaid(path)
    }
    return note.commits
  }

  /// What comes behind the name of the state's file.
  static let suffix = "-owner"

  /// Notes that this process finished that commit.
  ///
  /// The commit stands, whether it was noted or not; a note that fails is owed.
  func finished(commit: Int64) {
    let code = StoreOwner.write(commit: commit, to: descriptor, calls)
    owed = code == nil ? nil : commit
  }

  /// Writes the note that is owed, so that never more than one commit is without.
  ///
  /// - Throws: `StoreError` when it fails again.
  func settle() throws {
    guard let commit = owed else { return }
    if let code = StoreOwner.write(commit: commit, to: descriptor, calls) {
      throw StoreOwner.unwritable(place + StoreOwner.suffix, code: code)
    }
    owed = nil
  }

  /// Takes the note away, as if this process had never had the state.
  func remove() {
    unlink(place + StoreOwner.suffix)
  }

  /// Returns the commit that the note beside a state says was finished last, without taking the state;
  /// `nil` where there is no note, or none that may be read.
  ///
  /// - Throws: `StoreError` for a note that says nothing that can be read.
  static func finishedCommit(of place: String) throws -> Int64? {
    let path = place + suffix
    let calls = NoteCalls()
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { Foundation.close(descriptor) }
    // The one who has the state may be writing it just now.
    for _ in 0..<3 {
      guard let bytes = bytes(descriptor, calls), !bytes.allSatisfy({ $0 == 0 }) else { return nil }
      if let note = Note(String(decoding: bytes, as: UTF8.self)) { return note.commits }
    }
    throw unsaid(path)
  }

  private static func unsaid(_ path: String) -> StoreError {
    StoreError(place: path, reason: .damaged("it does not say which commit was the last"))
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

  /// Returns the system's code where the note was not written.
  private static func write(commit: Int64, to descriptor: Int32, _ calls: NoteCalls) -> Int32? {
    let bytes = Array(Note(process: getpid(), commits: commit).text.utf8)
    let written = unsafe bytes.withUnsafeBytes { unsafe calls.write(descriptor, $0) }
    if written == bytes.count { return nil }
    // A write that stops short says no more; the next one would have told that the disk is full.
    return written < 0 ? errno : ENOSPC
  }

  private static func unwritable(_ path: String, code: Int32) -> StoreError {
    StoreError(place: path, reason: code == ENOSPC ? .diskFull : .unwritable(code: code))
  }

  /// Returns what stands in the note, or `nil` where the system refuses to read it.
  private static func bytes(_ descriptor: Int32, _ calls: NoteCalls) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe calls.read(descriptor, $0) }
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}
