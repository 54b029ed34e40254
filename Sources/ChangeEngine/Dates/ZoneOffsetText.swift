/// A zone that is named by its offset: `GMT+5`, `GMT-08:00`, `GMT+0545`, or the platform's `-8:00`.
struct ZoneOffsetText {
  /// What the zone's clocks are ahead of UTC.
  let milliseconds: Int64

  /// Reads the name as java.util.TimeZone does; without `GMT` in front it needs a sign and a colon.
  init?(_ text: String) {
    let hasPrefix = text.hasPrefix("GMT")
    var rest = Array((hasPrefix ? text.dropFirst(3) : text[...]).utf8)[...]
    guard let sign = rest.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let fields = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let numbers = ZoneOffsetText.numbers(fields, mayLackColon: hasPrefix),
      numbers.hours <= 23, numbers.minutes <= 59
    else { return nil }
    let minutes = numbers.hours * 60 + numbers.minutes
    milliseconds = (sign == UInt8(ascii: "-") ? -1 : 1) * minutes * 60_000
  }

  private static func numbers(
    _ fields: [ArraySlice<UInt8>], mayLackColon: Bool
  ) -> (hours: Int64, minutes: Int64)? {
    let values = fields.map { Int64(String(decoding: $0, as: UTF8.self)) }
    guard let first = values[0], fields.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
    switch (fields.count, fields[0].count) {
    case (2, 1...2):
      guard let second = values[1], fields[1].count == 2 else { return nil }
      return (first, second)
    case (1, 1...2) where mayLackColon: return (first, 0)
    case (1, 3...4) where mayLackColon: return (first / 100, first % 100)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
