import ChangeEngine
import Simulation
import SnapshotDiff
import Testing

@Suite struct SnapshotDateTests {
  @Test(arguments: [
    ("2026-03-08T06:29:59.900Z", 1_772_951_399_900), ("2026-03-08T06:29:59Z", 1_772_951_399_000),
    ("1772951399900", 1_772_951_399_900), ("-1", -1), ("1969-12-31T23:59:59.9Z", -100),
    ("2026-03-08T06:29:59.900000Z", 1_772_951_399_900),
    ("2026-03-08T06:29:59.123456789Z", 1_772_951_399_123),
    ("2026-03-08T06:29:59.5Z", 1_772_951_399_500), ("2026-03-08T06:29:59.50Z", 1_772_951_399_500),
    ("2026-03-08T06:29:59,9999Z", 1_772_951_399_999),
    ("2026-03-08T07:29:59.900+01:00", 1_772_951_399_900),
    ("2026-03-08T07:29:59.900000+0100", 1_772_951_399_900),
    ("2026-03-08T00:29:59-06", 1_772_951_399_000), ("2026-03-08T00:29:59-6:00", 1_772_951_399_000),
    ("2026-03-08T06:30Z", 1_772_951_400_000), ("2026-03-08 06:30:00Z", 1_772_951_400_000),
    ("2026-03-08T06:30:00", 1_772_951_400_000), ("2026-03-08", 1_772_928_000_000),
    (" 2026-03-08t06:30:00z ", 1_772_951_400_000), ("2024-02-29T00:00:00.000Z", 1_709_164_800_000),
    ("2026-03-31T24:00:00Z", 1_775_001_600_000), ("2026-12-31T23:59:60Z", 1_798_761_600_000),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("0000-02-29T00:00:00Z", -62_162_121_600_000),
    ("2000-02-29", 951_782_400_000),
  ])
  func `without a pattern, dates are ISO 8601 or milliseconds`(
    text: String, milliseconds: Int64
  ) throws {
    try #expect(stamp(text) == milliseconds)
  }

  @Test(arguments: [
    "2026-02-29T00:00:00.000Z", "2026-02-29T00:00:00Z", "2026-02-29", "1900-02-29", "2026-04-31",
    "2026-13-01T00:00:00Z", "2026-00-01", "2026-01-00", "2026-01-32T00:00:00.000Z",
    "2026-01-01T25:00:00.000Z", "2026-01-01T24:00:01Z", "2026-01-01T23:60:00Z",
    "2026-01-01T23:59:61.000Z", "2026-01-01T23:59:59.Z", "2026-01-01T23:59:59.900Zz",
    "2026-01-01T23:59:59.900Z soon", "2026-01-01T23:59:59+24:00", "2026-01-01T23:59:59+01:60",
    "2026-01-01T23:59:59+010", "2026-01-01T23:59:59+", "2026-01-01T", "2026-1-1", "26-01-01",
    "2026-01-01T23", "soon", "1772951399900.5", "true",
  ])
  func `without a pattern, what is no date is not taken for one`(text: String) throws {
    try #expect(stamp(text) == nil)
  }

  @Test func `a pattern reads as Java does`() throws {
    let pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"

    try #expect(stamp("2026-02-29T00:00:00.000Z", pattern) == 1_772_323_200_000)
    try #expect(stamp("2026-03-08T06:29:59.900000Z", pattern) == 1_772_952_299_000)
    try #expect(stamp("2026-02-29", pattern) == nil)
  }

  @Test func `dates in the usual form are read as in any other`() throws {
    var random = SeededRandom(seed: 11)
    var readable = 0
    for _ in 0..<2_000 {
      let text = SnapshotDateTests.nearlyDate(&random)
      let stamp = try stamp(text + "Z")
      try #expect(stamp == self.stamp(text + "+00:00"), "\(text)")
      if stamp != nil { readable += 1 }
    }
    #expect((500...1_500).contains(readable))
  }

  /// A date without its offset; now and then out of the calendar, or with one byte that is another.
  private static func nearlyDate(_ random: inout SeededRandom) -> String {
    let years: ClosedRange<Int64> = random.next(in: 0...1) == 0 ? 0...9_999 : 1_990...2_030
    let day =
      [random.next(in: years).padded(4)] + [0...13, 0...32].map { random.next(in: $0).padded(2) }
    let time = [0...25, 0...61, 0...61].map { random.next(in: $0).padded(2) }
    var text = day.joined(separator: "-") + "T" + time.joined(separator: ":")
    if random.next(in: 0...2) > 0 { text += "." + random.next(in: 0...999).padded(3) }
    guard random.next(in: 0...2) == 0 else { return text }
    var bytes = Array(text.utf8)
    let others = Array("0123456789-:.T+Z /a".utf8)
    bytes[Int(random.next(in: 0...Int64(bytes.count - 1)))] =
      others[Int(random.next(in: 0...Int64(others.count - 1)))]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The stamp that a change carries whose dates are both written so.
  private func stamp(_ text: String, _ pattern: String? = nil) throws -> Int64? {
    var differ = SnapshotDiffer(
      SnapshotKeys(
        id: FieldPath(keys: ["id"]), created: FieldPath(keys: ["c"]),
        updated: FieldPath(keys: ["u"]),
        stamps: StampReader.reading(pattern)))
    let record = JSONValue.object([
      .init(key: "id", value: .string("1")), .init(key: "u", value: .string(text)),
    ])
    let summary = try differ.compare(
      MemorySource(Array(record.canonicalText.utf8), name: "after"), full: true)
    var line: [UInt8] = []
    differ.write(.jsonl) { line += $0 }
    #expect(line.isEmpty == (summary.leftOut.withUnreadableDate.count == 1))
    let stamp = String(decoding: line, as: UTF8.self).split(separator: ":").last
    return stamp.flatMap { Int64($0.dropLast(2)) }
  }
}

extension StampReader {
  /// The reader of a pattern, or of the usual dates.
  static func reading(_ pattern: String?) -> StampReader {
    do {
      return try StampReader(pattern: pattern)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
