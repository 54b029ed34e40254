package import ChangeEngine

/// A change that a comparison of two snapshots found.
package struct SnapshotChange: Hashable, Sendable {
  package let type: ChangeType
  /// The record's row in the table.
  var row: Int { Int(rowNumber) }
  /// In half the room, since a large snapshot may have changed as a whole.
  private let rowNumber: UInt32
  /// The record's updated stamp; none for a record that is gone, or that has none.
  package let updated: Timestamp?

  init(type: ChangeType, row: Int, updated: Timestamp?) {
    self.type = type
    rowNumber = UInt32(row)
    self.updated = updated
  }
}
