package import ChangeEngine

/// A change that a comparison of two snapshots found.
package struct SnapshotChange: Hashable, Sendable {
  package let type: ChangeType
  /// The record's row in the table.
  let row: Int
  /// The record's updated stamp; none for a record that is gone, or that has none.
  package let updated: Timestamp?
}
