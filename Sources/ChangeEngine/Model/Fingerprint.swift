/// A fixed 64-bit hash (FNV-1a) that is the same on every machine and in every run.
///
/// It tells whether a record's content changed; it is no defence against someone who wants a
/// collision.
public struct Fingerprint: Hashable, Sendable {
  /// The hash so far.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Creates the hash of nothing.
  public init() {}

  /// Creates a hash that was stored.
  public init(storedValue: UInt64) {
    value = storedValue
  }

  /// Creates the hash of a JSON value; the order of keys and the white space do not count.
  public init(of json: JSONValue) {
    combine(json)
  }

  /// The hash as 16 hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds bytes.
  public mutating func combine(bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  private mutating func combine(tag: Character) {
    combine(bytes: String(tag).utf8)
  }

  private mutating func combine(_ json: JSONValue) {
    switch json {
    case .null: combine(tag: "n")
    case .bool(let value): combine(tag: value ? "t" : "f")
    case .number(let text): combine(text, tag: "d")
    case .string(let text): combine(text, tag: "s")
    case .array(let elements):
      combine(tag: "[")
      for element in elements { combine(element) }
      combine(tag: "]")
    case .object(let members):
      combine(tag: "{")
      for member in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        combine(member.key, tag: "k")
        combine(member.value)
      }
      combine(tag: "}")
    }
  }

  /// The length goes in front, so that two texts never run together into a third.
  private mutating func combine(_ text: String, tag: Character) {
    combine(tag: tag)
    combine(bytes: String(text.utf8.count).utf8)
    combine(tag: ":")
    combine(bytes: text.utf8)
  }
}
