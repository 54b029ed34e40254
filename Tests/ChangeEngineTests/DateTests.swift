import ChangeEngine
import Foundation
import Testing

/// Dates and zones beyond what Java was asked line by line.
@Suite struct DateTests {
  private static let reference = Timestamp(millisecondsSinceEpoch: 1_767_225_600_000)
  /// 2000-01-01 and 2040-01-01.
  private static let years: ClosedRange<Int64> = 946_684_800_000...2_208_988_800_000

  /// The published patterns, by how much of a moment they keep.
  private static let patterns: [(pattern: String, unit: Int64)] = [
    ("milliseconds", 1), ("seconds", 1_000), ("yyyy-MM-dd'T'HH:mm:ssXXX", 1_000),
    ("yyyy-MM-dd'T'HH:mm:ssZ", 1_000), ("yyyy-MM-dd'T'HH:mm:ss.SSSZ", 1),
    ("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 1), ("yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX", 1),
    ("EEE, dd MMM yyyy HH:mm:ss Z", 1_000), ("MM/dd/yyyy'T'HH:mm:ssXXX", 1_000),
    ("dd/MM/yyyy'T'HH:mm:ssXXX", 1_000), ("yyyyMMdd'T'HHmmssZ", 1_000),
    // These lose the hour that occurs twice, so the later one comes back.
    ("yyyy-MM-dd'T'HH:mm:ss.SSS", 1), ("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", 1),
    ("yyyy-MM-dd HH:mm:ss", 1_000), ("yyyy-MM-dd'T'HH:mm:ss'", 1_000),
    ("MM/dd/yyyy HH:mm:ss", 1_000), ("yyyy/MM/dd HH:mm:ss", 1_000),
    ("MM/dd/yyyy hh:mm a", 60_000), ("yyyy-MM-dd kk:mm", 60_000), ("dd/MM/yyyy", 86_400_000),
    ("yyyy-MM-dd", 86_400_000), ("EEEE, MMMM d, yyyy", 86_400_000),
  ]

  @Test(arguments: DateTests.patterns)
  func `what a pattern writes it reads back, at each change of clocks`(
    pattern: String, unit: Int64
  ) throws {
    let format = try DateFormat(pattern: pattern)
    var seen: Set<[Int64]> = []
    var checked = 0
    for zone in ZoneRules.allIDs.compactMap(ZoneRules.named) {
      let transitions = DateTests.transitions(of: zone)
      // Links and zones that have gone the same way since 2000 need no second look.
      let story = transitions.flatMap { [$0.millisecondsSinceEpoch, zone.offset(at: $0)] }
      guard seen.insert(story).inserted else { continue }
      for moment in transitions.flatMap({ [-1, 0, 1].map($0.advanced(byMilliseconds:)) }) {
        let text = format.format(moment, zone: zone)
        let reading = format.parse(text, zone: zone, referenceDate: DateTests.reference)
        let expected = DateTests.kept(moment, unit, format, zone)
        #expect(
          reading?.timestamp == expected, "\(zone.id) \(moment.millisecondsSinceEpoch) \(text)")
        #expect(reading?.leniencies.isEmpty == true)
        checked += 1
      }
    }
    #expect(checked > 15_000)
  }

  private static func transitions(of zone: ZoneRules) -> [Timestamp] {
    var transitions: [Timestamp] = []
    var moment = Timestamp(millisecondsSinceEpoch: years.lowerBound)
    while let next = zone.nextTransition(after: moment),
      next.millisecondsSinceEpoch < years.upperBound
    {
      transitions.append(next)
      moment = next
    }
    return transitions
  }

  /// What is left of a moment: cut on the zone's clock, and the later one where that occurs twice.
  private static func kept(
    _ moment: Timestamp, _ unit: Int64, _ format: DateFormat, _ zone: ZoneRules
  ) -> Timestamp {
    let offset = zone.offset(at: moment)
    let wallClock = moment.millisecondsSinceEpoch + offset
    let cut = wallClock - ((wallClock % unit) + unit) % unit
    let carriesZone = ["Z", "X"].contains { format.pattern.hasSuffix($0) }
    if carriesZone || unit <= 1_000 && format.pattern.hasSuffix("seconds") {
      return Timestamp(millisecondsSinceEpoch: cut - offset)
    }
    return zone.moment(ofWallClock: cut)
  }

  @Test(
    arguments: [
      // Milliseconds on the wall clock of 2026-03-08T02:30 and 2026-11-01T01:30, and of 2011-12-30T12:00.
      ("America/New_York", 1_772_937_000_000, []),
      ("America/New_York", 1_793_496_600_000, [1_793_511_000_000, 1_793_514_600_000]),
      ("America/New_York", 1_793_493_000_000, [1_793_507_400_000]),
      ("Pacific/Apia", 1_325_246_400_000, []),
      ("EST", 1_772_937_000_000, [1_772_955_000_000]),
    ] as [(String, Int64, [Int64])])
  func `a wall clock shows a time never, once or twice`(
    id: String, wallClock: Int64, expected: [Int64]
  ) throws {
    let zone = try #require(ZoneRules.named(id))

    #expect(zone.instants(ofWallClock: wallClock).map(\.millisecondsSinceEpoch) == expected)
  }

  @Test func `transitions are found in both directions, for ever`() throws {
    let zone = try #require(ZoneRules.named("Europe/Berlin"))
    // 2026-03-29T01:00Z and 2026-10-25T01:00Z; the Gregorian calendar repeats after 400 years.
    let (spring, autumn) = (Int64(1_774_746_000_000), Int64(1_792_890_000_000))
    for shift in [0, 400, 4_000].map({ Int64($0) * 146_097 * 86_400_000 / 400 }) {
      let (spring, autumn) = (spring + shift, autumn + shift)
      let before = Timestamp(millisecondsSinceEpoch: spring - 1)
      let after = Timestamp(millisecondsSinceEpoch: autumn)

      #expect(zone.nextTransition(after: before)?.millisecondsSinceEpoch == spring)
      #expect(zone.previousTransition(before: after)?.millisecondsSinceEpoch == spring)
      #expect(zone.offset(at: before) == 3_600_000)
      #expect(zone.offset(at: Timestamp(millisecondsSinceEpoch: spring)) == 7_200_000)
    }
    #expect(
      try #require(ZoneRules.named("EST")).nextTransition(after: .init(millisecondsSinceEpoch: 0))
        == nil)
  }

  @Test(arguments: ["GMT+5": 5.0, "GMT-6:00": -6, "GMT+0545": 5.75, "-8:00": -8, "+05:30": 5.5])
  func `a zone can be named by its offset`(id: String, hours: Double) throws {
    let zone = try #require(ZoneRules.named(id))

    #expect(zone.offset(at: DateTests.reference) == Int64(hours * 3_600_000))
  }

  @Test(arguments: ["", "Nowhere/Bogus", "GMT+24:00", "GMT+5:3", "+8", "8:00", "gmt+5", "est"])
  func `a name that Java does not know is no zone`(id: String) {
    #expect(ZoneRules.named(id) == nil)
  }

  @Test(arguments: [
    "key", "...", "", "518862600", "10 digit integer Unix time", "'yyyy", "XXXX",
    String(repeating: "y", count: 1_001),
  ])
  func `a pattern that is none is refused`(pattern: String) {
    #expect(throws: DateFormatError.self) { try DateFormat(pattern: pattern) }
  }

  @Test(
    arguments: [
      ("yyyy-MM-dd'T'HH:mm:ssXXX", "2017-08-30 13:19:29-6:00", 1_504_120_769_000),
      ("MM/dd/yyyy", "08-30-2017", 1_504_051_200_000),
      ("yyyy-MM-dd HH:mm:ss", "2017-08-30T13:19:29", 1_504_099_169_000),
      ("yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX", "2017-05-18T21:55:26.451000+00:00", 1_495_144_526_451),
      ("yyyy-MM-dd'T'HH:mm:ssXXX'", "2017-08-30T13:19:29Z", 1_504_099_169_000),
      ("yyyy-MM-dd'T'HH:mm:ss'Z", "2017-08-30T13:19:29Z", 1_504_099_169_000),
      ("milliseconds'", " 1516357046418 ", 1_516_357_046_418),
      ("seconds", "-1", -1_000),
    ] as [(String, String, Int64)])
  func `the documents' own examples are read`(
    pattern: String, text: String, expected: Int64
  ) throws {
    let format = try DateFormat(pattern: pattern)

    let reading = format.parse(text, zone: .utc, referenceDate: DateTests.reference)

    #expect(reading?.timestamp.millisecondsSinceEpoch == expected)
  }

  @Test(arguments: ["", "-", "+1", "1 2", "12345678901234567890", "0x10", "1.5", "１"])
  func `what is no number is no count of milliseconds`(text: String) {
    let reading = DateFormat.milliseconds.parse(
      text, zone: .utc, referenceDate: DateTests.reference)

    #expect(reading == nil)
  }
}
