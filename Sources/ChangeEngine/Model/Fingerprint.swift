/// A fixed 64-bit hash that is the same on every machine and in every run.
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
  ///
  /// A scan of the value's text arrives at the same hash without building the value.
  public init(of json: JSONValue) {
    value = Fingerprint.hash(of: json)
  }

  /// The hash as 16 hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    let zeros = 16 - digits.utf8.count
    return zeros > 0 ? String(repeating: "0", count: zeros) + digits : digits
  }

  /// Adds the UTF-8 of a text (FNV-1a).
  public mutating func combine(_ text: String) {
    let bytes = text.utf8.span
    for index in bytes.indices { value = (value ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
  }

  private static func hash(of json: JSONValue) -> UInt64 {
    switch json {
    case .null: ContentHash.null
    case .bool(let value): value ? ContentHash.true : ContentHash.false
    case .number(let text): ContentHash.number(hash(of: text))
    case .string(let text): ContentHash.text(hash(of: text))
    case .array(let elements):
      ContentHash.array(
        elements.reduce(ContentHash.emptyArray) { chain, element in
          ContentHash.appending(hash(of: element), to: chain)
        })
    case .object(let members): hash(of: members)
    }
  }

  /// A key that stands twice counts once, with its last value.
  private static func hash(of members: [JSONValue.Member]) -> UInt64 {
    let keys = members.map { hash(of: $0.key) }
    var sum: UInt64 = 0
    var values: [UInt64: UInt64] = [:]
    let isSmall = members.count <= 16
    for (position, member) in members.enumerated() {
      let value = hash(of: member.value)
      if !isSmall {
        values[keys[position]] = value
      } else if !keys[(position + 1)...].contains(keys[position]) {
        sum = ContentHash.adding(keys[position], value, to: sum)
      }
    }
    for (key, value) in values { sum = ContentHash.adding(key, value, to: sum) }
    return ContentHash.object(sum)
  }

  private static func hash(of text: String) -> UInt64 {
    WordHash.hash(text.utf8.span.bytes)
  }
}
