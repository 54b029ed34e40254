package import ChangeEngine

/// A change that a comparison of two snapshots found.
package struct SnapshotChange: Hashable, Sendable {
  package let type: ChangeType
  /// The record's row in the table.
  var row: Int { Int(rowNumber) }
  /// The record's updated stamp; none for a record that is gone, or that has none.
  package var updated: Timestamp? {
    milliseconds == .min ? nil : Timestamp(millisecondsSinceEpoch: milliseconds)
  }
  // In as little room as can be, since a large snapshot may have changed as a whole: 16 bytes.
  private let rowNumber: UInt32
  /// The least number stands for none; no date reaches it.
  private let milliseconds: Int64

  init(type: ChangeType, row: Int, updated: Timestamp?) {
    self.type = type
    rowNumber = UInt32(row)
    milliseconds = updated?.millisecondsSinceEpoch ?? .min
  }
}
