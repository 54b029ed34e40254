/// How the hashes of a JSON value's parts make the hash of the value.
///
/// Members of an object are added up, so their order does not count; elements of an array are
/// chained, so theirs does. Numbers count as they are written: `1.0` is not `1`.
enum ContentHash {
  static let null: UInt64 = 0xBB67_AE85_84CA_A73B
  static let `true`: UInt64 = 0x3C6E_F372_FE94_F82B
  static let `false`: UInt64 = 0xA54F_F53A_5F1D_36F1
  static let emptyArray: UInt64 = 0x510E_527F_ADE6_82D1
  private static let numberTag: UInt64 = 0x9B05_688C_2B3E_6C1F
  private static let arrayTag: UInt64 = 0x1F83_D9AB_FB41_BD6B
  private static let objectTag: UInt64 = 0x5BE0_CD19_137E_2179

  @inline(__always)
  static func text(_ hash: UInt64) -> UInt64 { hash }

  @inline(__always)
  static func number(_ hash: UInt64) -> UInt64 { hash ^ numberTag }

  /// Adds an element to the chain of an array.
  @inline(__always)
  static func appending(_ element: UInt64, to array: UInt64) -> UInt64 {
    WordHash.mixed(array, element)
  }

  @inline(__always)
  static func array(_ chain: UInt64) -> UInt64 { WordHash.mixed(chain, arrayTag) }

  /// Adds a member to the sum of an object; key and value are not interchangeable.
  @inline(__always)
  static func adding(_ key: UInt64, _ value: UInt64, to object: UInt64) -> UInt64 {
    object &+ WordHash.mixed(key, value &<< 17 | value &>> 47)
  }

  @inline(__always)
  static func object(_ sum: UInt64) -> UInt64 { WordHash.mixed(sum, objectTag) }
}
