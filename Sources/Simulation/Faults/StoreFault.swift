package import ChangeEngine

/// Something that goes wrong with the file that holds the engine's state.
package enum StoreFault: String, Hashable, Sendable, CaseIterable {
  /// The commit is refused after everything was written.
  case commitFails = "commit-fails"
  case diskFull = "disk-full"
  /// Somebody else holds the lock.
  case busy
  case readError = "read-error"
  /// The end of the file is missing.
  case cutShort = "cut-short"
  /// A page holds something else than what was written.
  case pageFlipped = "page-flipped"
  /// A newer program wrote the file.
  case newerVersion = "newer-version"
  /// The machine stops: what was not committed is gone, and so is the process.
  case powerLoss = "power-loss"

  /// Whether the fault stays until somebody brings the whole file back.
  package var isLasting: Bool {
    switch self {
    case .cutShort, .pageFlipped, .newerVersion: true
    case .commitFails, .diskFull, .busy, .readError, .powerLoss: false
    }
  }

  /// Whether the step's writes are made, and then undone.
  var strikesAtCommit: Bool {
    switch self {
    case .commitFails, .diskFull, .powerLoss: true
    case .busy, .readError, .cutShort, .pageFlipped, .newerVersion: false
    }
  }

  /// What the store says; the codes are those of SQLite.
  package var error: StoreError {
    let reason: StoreError.Reason =
      switch self {
      case .commitFails: .unwritable(code: 1_034)  // SQLITE_IOERR_FSYNC
      case .diskFull: .diskFull
      case .busy: .busy
      case .readError: .unreadable(code: 266)  // SQLITE_IOERR_READ
      case .cutShort, .pageFlipped: .damaged("a page is not what was written")
      case .newerVersion: .newerVersion(found: 99, known: 1)
      case .powerLoss: .other(code: 0, message: "the power is gone")
      }
    return StoreError(place: "state", reason: reason)
  }

  /// How long an engine waits that could not use its state, before it starts again; in milliseconds.
  ///
  /// One second, doubled with each failure in a row, up to a minute.
  static func retryDelay(afterFailures count: Int) -> Int64 {
    min(60_000, 1_000 << Int64(min(count - 1, 10)))
  }
}
