import ChangeEngine

/// A stream of numbers that a seed determines (SplitMix64, Steele, Lea and Flood 2014).
package struct SeededRandom {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// Returns an independent stream, the same for the same seed and name.
  package func fork(_ name: String) -> SeededRandom {
    var fingerprint = Fingerprint()
    fingerprint.combine(name)
    var fork = SeededRandom(seed: state ^ fingerprint.value)
    _ = fork.next()
    return fork
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return WordHash.scrambled(state)
  }

  /// Returns a number of `range`, each as likely as the others.
  package mutating func next(in range: ClosedRange<Int64>) -> Int64 {
    let width = UInt64(range.upperBound - range.lowerBound) &+ 1
    guard width > 0 else { return range.lowerBound &+ Int64(bitPattern: next()) }
    return range.lowerBound + Int64(width.multipliedFullWidth(by: next()).high)
  }
}
