/// The URL of a resource's poll, with placeholders for the time of the last poll.
public struct URLTemplate: Hashable, Sendable {
  /// A piece of the URL.
  public enum Part: Hashable, Sendable {
    case literal(String)
    /// The lower bound of the window, or `now` where `isNow`.
    case date(DateFormat, ZoneRules, isNow: Bool)
    /// The lower bound as a number of `1 / unitsPerSecond` seconds since 1970.
    case epoch(unitsPerSecond: Int64)
    /// A placeholder that nothing resolves; it stays as it is.
    case unresolved(String)
  }

  /// The URL as the configuration has it.
  public let text: String
  /// The pieces of the URL, in order.
  public let parts: [Part]

  /// Whether the URL says from when on records are wanted.
  public var hasPlaceholder: Bool {
    parts.contains {
      switch $0 {
      case .date, .epoch: true
      case .literal, .unresolved: false
      }
    }
  }

  /// The placeholders that nothing resolves.
  public var unresolvedPlaceholders: [String] {
    parts.compactMap { if case .unresolved(let text) = $0 { text } else { nil } }
  }

  /// Reads a URL; what it cannot understand stays as it is.
  ///
  /// - Parameters:
  ///   - text: The URL with its placeholders.
  ///   - fraction: How more than three `S` in a date are written.
  public init(_ text: String, fraction: DateFormat.FractionPolicy = .fraction) {
    self.text = text
    var parts: [Part] = []
    var rest = Substring(text)
    while let opening = rest.firstRange(of: "${"),
      let closing = rest[opening.upperBound...].firstIndex(of: "}")
    {
      parts.append(.literal(String(rest[..<opening.lowerBound])))
      // A zone may stand in braces of its own, as in the vendor's templates: {TimeZone}.
      var end = closing
      if rest[opening.upperBound..<closing].contains("{"),
        let outer = rest[rest.index(after: closing)...].firstIndex(of: "}")
      {
        end = outer
      }
      parts.append(
        URLTemplate.placeholder(String(rest[opening.upperBound..<end]), fraction))
      rest = rest[rest.index(after: end)...]
    }
    parts.append(.literal(String(rest)))
    self.parts = parts.filter { $0 != .literal("") }
  }

  /// Puts the times of one poll in place of the placeholders.
  ///
  /// - Parameters:
  ///   - lowerBound: The time from which on changes are wanted.
  ///   - now: The start of the poll run.
  /// - Returns: The URL as it is sent.
  public func rendered(lowerBound: Timestamp, now: Timestamp) -> String {
    var url: [UInt8] = []
    url.reserveCapacity(160)
    for part in parts {
      switch part {
      case .literal(let text), .unresolved(let text): url.append(contentsOf: text.utf8)
      case .date(let format, let zone, let isNow):
        format.write(isNow ? now : lowerBound, zone: zone, into: &url)
      case .epoch(let unitsPerSecond): write(lowerBound, unitsPerSecond, into: &url)
      }
    }
    return String(decoding: url, as: UTF8.self)
  }

  /// Seconds are rounded down, so that the window opens early and never late.
  private func write(_ moment: Timestamp, _ unitsPerSecond: Int64, into url: inout [UInt8]) {
    var number = moment.millisecondsSinceEpoch
    if unitsPerSecond < 1_000 { number = number.flooredDivision(by: 1_000).quotient }
    if number < 0 { url.append(UInt8(ascii: "-")) }
    DecimalDigits(number.magnitude).append(to: &url)
    if unitsPerSecond == 1_000_000 { url.append(contentsOf: "000".utf8) }
  }

  private static func placeholder(
    _ body: String, _ fraction: DateFormat.FractionPolicy
  ) -> Part {
    let (descriptor, argument) = split(body)
    switch descriptor.lowercased() {
    case "date", "gmtdate", "now":
      return date(argument, zone: .utc, isNow: descriptor.lowercased() == "now", body, fraction)
    case "datetimezone", "nowtimezone":
      // A zone in braces is a template's, which nobody filled in.
      guard let argument, let (zoneName, pattern) = splitZone(argument), !zoneName.contains("{")
      else { return .unresolved("${\(body)}") }
      return date(
        pattern, zone: ZoneRules.named(zoneName) ?? .gmt,
        isNow: descriptor.lowercased() == "nowtimezone", body, fraction)
    case "epoch": return epochPart(argument, body)
    case "milliseconds" where argument == nil: return .epoch(unitsPerSecond: 1_000)
    default: return .unresolved("${\(body)}")
    }
  }

  private static func date(
    _ pattern: String?, zone: ZoneRules, isNow: Bool, _ body: String,
    _ fraction: DateFormat.FractionPolicy
  ) -> Part {
    guard
      let format = try? DateFormat(
        pattern: pattern ?? "yyyy-MM-dd'T'HH:mm:ssXXX", fraction: fraction)
    else {
      return .unresolved("${\(body)}")
    }
    return .date(format, zone, isNow: isNow)
  }

  private static func epochPart(_ unit: String?, _ body: String) -> Part {
    switch unit {
    case nil, "ms": .epoch(unitsPerSecond: 1_000)
    case "s": .epoch(unitsPerSecond: 1)
    case "us": .epoch(unitsPerSecond: 1_000_000)
    default: .unresolved("${\(body)}")
    }
  }

  private static func split(_ body: String) -> (descriptor: String, argument: String?) {
    guard let colon = body.firstIndex(of: ":") else { return (body, nil) }
    return (String(body[..<colon]), String(body[body.index(after: colon)...]))
  }

  /// A zone ends at the next colon, unless it is an offset such as `-8:00`, which holds one itself.
  private static func splitZone(_ argument: String) -> (zone: String, pattern: String)? {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    let isOffset =
      parts.count > 2 && parts[1].count == 2 && parts[1].allSatisfy(\.isNumber)
      && parts[0].contains { $0 == "+" || $0 == "-" }
    let zone = parts[..<(isOffset ? 2 : 1)].joined(separator: ":")
    return (zone, parts[(isOffset ? 2 : 1)...].joined(separator: ":"))
  }
}
