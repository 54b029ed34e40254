import ArgumentParser
import ChangeEngine
import SQLiteStore
import SnapshotDiff

extension ChangeFormat: ExpressibleByArgument {}

/// `eventbench diff`: what changed from one snapshot to the next, as the engine sees it.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two snapshots, or snapshots with a state file.",
    discussion: """
      A snapshot is JSON Lines of records or of pages, or one page. A record whose content changed, \
      or that is new, is CREATED when it was updated within the tolerance of its creation, else \
      UPDATED; with --full, one that AFTER lacks is DELETED. Of several records with one id in a \
      snapshot, the last one counts. Changes are sorted by the bytes of the id. Status 1 says that \
      records without id or with unreadable dates were left out.
      """)

  @Argument(help: "BEFORE and AFTER, or with --state each AFTER; - is standard input.")
  var files: [String]

  @Option(help: "Where a record's id stands: a path such as id or properties.hs_object_id.")
  var id: String

  @Option(help: "Where the time of its creation stands.")
  var created: String

  @Option(help: "Where the time of its last update stands.")
  var updated: String

  @Option(
    help: """
      How dates are written: milliseconds, or a pattern of SimpleDateFormat, read as 'date parse' \
      reads it: as Java does, and where that finds no date with the platform's liberties, which are \
      noted. Default: milliseconds, or ISO 8601 with any number of decimals of a second, which are cut to \
      milliseconds; a date without an offset is in UTC, and one that the calendar lacks is refused.
      """)
  var dateFormat: String?

  @Option(
    parsing: .unconditional,
    help: """
      The moment around which --date-format reads two-digit years, from 80 years before it to 20 \
      after, in milliseconds since 1970. Default: 2026-01-01, so that a text is the same date \
      whenever it is read.
      """)
  var reference = DateFormat.usualReferenceDate.millisecondsSinceEpoch

  @Option(help: "How many seconds after its creation an update still counts as CREATED.")
  var tolerance: Int64 = 10

  @Flag(
    help: """
      AFTER lists every record, so what it lacks is DELETED; nothing is where a record has no id. An \
      empty AFTER is refused where records are known; a list without records is [].
      """)
  var full = false

  @Option(help: "Keep the last state in this SQLite file; it is made where there is none.")
  var state: String?

  @Option(help: "The resource's name: in the state file, and as a page's key.")
  var resource = "records"

  @Option(
    help: """
      How changes are printed: tsv or jsonl. In the ids of tsv, \\t, \\n, \\r, \\\\ and \\u0007 stand for \
      what JSON writes so.
      """)
  var format = ChangeFormat.tsv

  private var toleranceMax: Int64 { 1_000_000_000 }

  mutating func validate() throws {
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read once; give one of the two as a file")
    }
    if state == nil, files.count != 2 {
      throw ValidationError("give BEFORE and AFTER, or --state FILE and each AFTER")
    }
    guard (0...toleranceMax).contains(tolerance) else {
      throw ValidationError("--tolerance is a number of seconds from 0 to \(toleranceMax)")
    }
    for (name, path) in [("id", id), ("created", created), ("updated", updated)]
    where FieldPath(path) == nil {
      throw ValidationError("--\(name) is a path such as properties.createdate")
    }
    if let dateFormat {
      do {
        _ = try StampReader(pattern: dateFormat)
      } catch {
        throw ValidationError("--date-format: \(error.description)")
      }
    }
  }

  func run() throws {
    // It may wait for a pipe then; a transaction that is cut off here is undone by the next command.
    Interruption.endAtOnce()
    if state != nil { Output.goOnUnread() }
    do {
      let differ = SnapshotDiffer(try keys())
      let isWhole = try state.map { try compare(with: $0, differ) } ?? compareFiles(differ)
      if !isWhole { throw ExitStatus.failed }
    } catch let error as SnapshotError {
      Output.note(error.description)
      throw ExitStatus.usage
    }
  }

  private func keys() throws -> SnapshotKeys {
    guard let id = FieldPath(id), let created = FieldPath(created),
      let updated = FieldPath(updated)
    else { throw ExitStatus.usage }
    return SnapshotKeys(
      id: id, created: created, updated: updated,
      stamps: try StampReader(
        pattern: dateFormat, referenceDate: Timestamp(millisecondsSinceEpoch: reference)),
      toleranceMilliseconds: tolerance * 1_000, resource: resource)
  }

  /// Returns whether every record could be compared.
  private func compareFiles(_ empty: SnapshotDiffer) throws -> Bool {
    var differ = empty
    let (before, after) = try differ.compare(
      FileSource(path: files[0]), with: FileSource(path: files[1]), full: full,
      progress: (progress(files[0]), progress(files[1])))
    differ.write(format) { Output.write($0) }
    let isWhole = report(before, of: files[0])
    return report(after, of: files[1]) && isWhole
  }

  /// Changes are printed before they are kept: what goes wrong between repeats some, and loses none.
  private func compare(with path: String, _ empty: SnapshotDiffer) throws -> Bool {
    let store = try keeping(files[0]) { try SQLiteStore(.file(path), durability: .normal) }
    var isWhole = true
    for file in files {
      let source = try FileSource(path: file)
      let after = try keeping(file) {
        try store.transact { transaction in
          var differ = empty
          _ = try differ.load(from: transaction, resource: resource)
          let after = try differ.compare(source, full: full, progress: progress(file))
          differ.write(format) { Output.write($0) }
          try differ.keepChanges(in: transaction, resource: resource)
          return after
        }
      }
      isWhole = report(after, of: file) && isWhole
    }
    try store.close()
    return isWhole
  }

  /// Says of a disk that fails what became of the snapshot, whose changes may be printed already.
  private func keeping<Answer>(_ file: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as StoreError where error.isPassing {
      Output.note("\(error.finalDescription); nothing of the snapshot '\(file)' was kept")
      throw ExitStatus.internalError
    }
  }

  /// Says which records were left out; returns whether none was.
  private func report(_ summary: SnapshotSummary, of file: String) -> Bool {
    let leftOut = summary.leftOut
    warn(
      of: leftOut.withoutID, in: file, "record has", "records have", "no id at '\(id)'",
      "check --id")
    warn(
      of: leftOut.withUnreadableDate, in: file, "changed record has", "changed records have",
      "a date that cannot be read",
      "check --created, --updated and --date-format")
    if summary.unproved > 0 {
      Output.note(
        """
        \(file): warning: \(summary.unproved) known records are not in it, and none of them is \
        DELETED, because a record without id may be any of them; say with --id PATH where ids stand, \
        or with --resource NAME under which key a page lists its records
        """)
    }
    // An empty list of those that changed is usual.
    if summary.records == 0, summary.known > 0, full || summary.isBlank {
      Output.note(
        """
        \(file): warning: it holds no record, and \(summary.known) are known\
        \(full ? ", so each of them is DELETED" : ""); check what writes it
        """)
    } else if summary.known > 1, summary.deleted == summary.known {
      Output.note(
        """
        \(file): warning: none of the \(summary.known) known records is in it, so each of them is \
        DELETED; check --id, --resource and the file
        """)
    }
    if summary.repeatedIDs > 0 {
      let ids = summary.repeatedIDs == 1 ? "1 id stands" : "\(summary.repeatedIDs) ids stand"
      Output.note("\(file): note: \(ids) more than once; of each, the last record counts")
    }
    for words in summary.liberties.words {
      Output.note("\(file): note: dates in it needed a liberty of the platform: \(words)")
    }
    return leftOut.isEmpty
  }

  private func warn(
    of found: LeftOut.Count, in file: String, _ one: String, _ many: String, _ what: String,
    _ remedy: String
  ) {
    guard let place = found.firstPlace else { return }
    let subject = found.count == 1 ? "this \(one)" : "\(found.count) \(many)"
    let rest =
      found.count == 1 ? "and was left out" : "and were left out, of which this is the first"
    Output.note("\(file):\(place): warning: \(subject) \(what) \(rest); \(remedy)")
  }

  private func progress(_ file: String) -> SnapshotDiffer.Progress {
    let bar = ProgressNote(file)
    return { bytesRead, byteCount in bar.advance(to: bytesRead, of: byteCount) }
  }
}
