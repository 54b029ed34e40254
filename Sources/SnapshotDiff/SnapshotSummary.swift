package import ChangeEngine

/// How the comparison of a snapshot went.
package struct SnapshotSummary: Hashable, Sendable {
  package var records = 0
  package var bytes = 0
  package var created = 0
  package var updated = 0
  package var deleted = 0
  /// Records that make no event.
  package var leftOut = LeftOut()
  /// The liberties beyond Java's that it took to read the dates of what changed.
  package var liberties: DateLeniency = []
  /// How many ids stand more than once.
  package var repeatedIDs = 0
  /// How many records were known before.
  package var known = 0
  /// Whether the snapshot holds nothing, not even an empty list.
  package var isBlank = false
  /// Known records that a full snapshot lacks, where one without an id may be any of them.
  package var unproved = 0
}
