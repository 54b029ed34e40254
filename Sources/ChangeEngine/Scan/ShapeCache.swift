/// Remembers sequences of keys in which none stands twice.
///
/// Records of one resource have few shapes, so each is looked at once and not for every record.
struct ShapeCache: Sendable {
  static let empty: UInt64 = 0x6A09_E667_F3BC_C909

  /// Whether looking is over for now, as it is while an object of a new shape is looked at.
  var isPaused = false
  private var known = [UInt64](repeating: 0, count: 256)

  /// Returns the shape with one key more.
  @inline(__always)
  static func appending(_ key: UInt64, to shape: UInt64) -> UInt64 {
    WordHash.mixed(shape, key)
  }

  @inline(__always)
  func holds(_ shape: UInt64) -> Bool {
    known[Int(truncatingIfNeeded: shape & 255)] == shape
  }

  mutating func remember(_ shape: UInt64) {
    known[Int(truncatingIfNeeded: shape & 255)] = shape
  }
}
