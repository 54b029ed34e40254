/// How much room to make for what a snapshot may still bring.
enum Foresight {
  /// More is not believed before it is there.
  private static let capacityMax = 4 << 20

  /// The room for `factor` times `count` elements, with an eighth to spare for those that are new.
  static func capacity(of count: Int, _ factor: Int) -> Int {
    min(capacityMax, (count + count / 8) * min(factor, capacityMax))
  }
}
