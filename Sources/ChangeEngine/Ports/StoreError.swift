/// Why the engine's state could not be read or written.
///
/// When a transaction throws one, none of its writes was kept.
public struct StoreError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// Another process has the state open; its number, where it is known.
    case inUse(process: Int32?)
    /// The lock was not free in time.
    case busy
    /// There is no space for the write.
    case diskFull
    /// The system refused a read; its code.
    case unreadable(code: Int32)
    /// The system refused a write; its code.
    case unwritable(code: Int32)
    /// There is no file to read.
    case noSuchFile
    /// A folder stands in the file's place.
    case folder
    /// The file cannot be opened: no such folder, or no permission.
    case cannotOpen
    /// The content is not what was written.
    case damaged(String)
    /// The file stands before a commit that was finished.
    case rolledBack(commit: Int64, finished: Int64)
    /// The file was written by a newer version of the engine.
    case newerVersion(found: Int, known: Int)
    /// The file is something else.
    case notState
    /// Anything else the database said.
    case other(code: Int32, message: String)
  }

  /// The file, or a name for a state that has none.
  public let place: String
  /// What is wrong.
  public let reason: Reason

  /// Creates an error about the state at `place`.
  public init(place: String, reason: Reason) {
    self.place = place
    self.reason = reason
  }

  /// A word for the reason, for scripts; such as `busy`.
  public var code: String {
    switch reason {
    case .inUse: "in-use"
    case .busy: "busy"
    case .diskFull: "disk-full"
    case .unreadable: "read-error"
    case .unwritable: "write-error"
    case .noSuchFile: "no-such-file"
    case .folder: "folder"
    case .cannotOpen: "cannot-open"
    case .damaged: "damaged"
    case .rolledBack: "rolled-back"
    case .newerVersion: "newer-version"
    case .notState: "not-state"
    case .other: "store-error"
    }
  }

  /// Whether the same write may succeed later, without anybody's help to the file itself.
  public var isPassing: Bool {
    switch reason {
    case .busy, .diskFull, .unreadable, .unwritable, .other: true
    case .inUse, .noSuchFile, .folder, .cannotOpen, .damaged, .rolledBack, .newerVersion,
      .notState:
      false
    }
  }

  /// Place, cause and remedy in one line, as an engine tells it that goes on.
  public var description: String {
    switch reason {
    case .busy, .diskFull, .unreadable, .unwritable:
      finalDescription + "; the step was undone and will be tried again"
    default: finalDescription
    }
  }

  /// The same from a program that ends with it, and so tries nothing again.
  public var finalDescription: String { "\(place): error: \(cause); \(remedy)" }

  private var cause: String {
    switch reason {
    case .inUse(let process):
      "another process\(process.map { " (\($0))" } ?? "") works with this state"
    case .busy: "the state is locked and was not released in time"
    case .diskFull: "the disk is full"
    case .unreadable(let code): "the system refuses to read the state (code \(code))"
    case .unwritable(let code): "the system refuses to write the state (code \(code))"
    case .noSuchFile: "there is no such file"
    case .folder: "it is a folder"
    case .cannotOpen: "the state cannot be opened"
    case .damaged(let what): "the state is damaged: \(what)"
    case .rolledBack(let commit, let finished):
      """
      the state stands at commit \(commit), and commit \(finished) was finished: its -wal file is \
      missing or damaged, or this is an older copy
      """
    case .newerVersion(let found, let known):
      "the state has version \(found), this program knows versions up to \(known)"
    case .notState: "this is no state of the engine"
    case .other(let code, let message): "the state cannot be used: \(message) (code \(code))"
    }
  }

  private var remedy: String {
    switch reason {
    case .inUse: "stop that process, or name another file"
    case .busy: "end the program that reads it"
    case .diskFull: "free some space"
    case .unreadable, .unwritable: "check the disk and the permissions"
    case .noSuchFile: "check the path"
    case .folder: "name a file"
    case .cannotOpen: "check the folder and its permissions"
    case .damaged:
      "keep a copy and restore the last backup; or move it away, and polling begins anew from then"
    case .rolledBack:
      """
      bring the newer file back; or remove the -owner file beside it to go on from here, and events \
      since then may come twice, under other ids
      """
    case .newerVersion: "use the newer program; this one leaves the file as it is"
    case .notState: "name another file"
    case .other: "check the file"
    }
  }
}
