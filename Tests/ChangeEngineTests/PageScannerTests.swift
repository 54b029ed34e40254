import ChangeEngine
import Foundation
import Simulation
import Testing

/// The page scanner against the slow reader: same values, or same refusal.
@Suite struct PageScannerTests {
  private static let paths: [[String?]] = [
    ["id", "properties.createdate", "properties.lastmodifieddate"],
    ["vid", "properties.createdate.value", "properties.lastmodifieddate.value"],
    ["['record id']", "meta[\"created.at\"]", "meta"],
    ["a.b", "a", "a.b.c"],
    [nil, nil, "é"],
  ]

  private static func oracle(_ paths: [String?]) -> PageOracle {
    PageOracle(resource: "contacts", paths: paths.map { $0.flatMap(FieldPath.init) })
  }

  @Test(arguments: [
    #"[]"#, #"{}"#, #" [ ] "#, #"[{}]"#, #"[1,"x",null,[],{}]"#,
    #"{"results":[{"id":1,"properties":{"createdate":"5","lastmodifieddate":7}}]}"#,
    #"{"contacts":[{"vid":12345678901234567890,"properties":{"lastmodifieddate":{"value":"1"}}}]}"#,
    #"{"data":[{"id":"data"}],"results":[{"id":"results"}]}"#,
    #"{"results":[{"id":1}],"results":[{"id":2}]}"#, #"{"results":[{"id":1}],"results":7}"#,
    #"{"results":{},"value":[{"id":9}]}"#, #"{"res\u0075lts":[{"\u0069d":"\u00e9\ud83d\ude00"}]}"#,
    #"[{"id":1,"id":2}]"#, #"[{"properties":{"createdate":1},"properties":{"x":2}}]"#,
    #"[{"a":{"b":{"c":1}},"a":{"b":2}}]"#, #"[{"a":{"b":1},"a":null}]"#,
    #"[{"id":1.0},{"id":1},{"id":1e0},{"id":-0},{"id":0.10}]"#, #"[{"id":01}]"#, #"[{"id":-}]"#,
    #"[{"id":1.}]"#, #"[{"id":1e}]"#, #"[{"id":+1}]"#, #"[nul]"#, #"[nulll]"#, #"[truefalse]"#,
    #"[1,]"#, #"{"a":1,}"#, #"{"a" 1}"#, #"{a:1}"#, #"[{"id":"a\qb"}]"#, #"[{"id":"\u12"}]"#,
    #"[{"id":"\ud800"},{"id":"\ud800\u0041"},{"id":"\udc00"}]"#, #"[{"id":"\ud800\uzzzz"}]"#,
    #"[{"id":"unclosed}]"#, #"[{"record id":"x","meta":{"created.at":3}}]"#, #"[{"é":"ü"}]"#,
    #"[{"id":" "},{"id":""},{"id":null},{"id":true},{"id":[1]},{"id":{"x":1}}]"#, #"7"#, #""x""#,
    #"[] x"#, #"[][]"#, "", " ", "\u{FEFF}[]", "[{\"id\":\"tab\there\"}]",
    #"[{"a key that does not fit in three words":1,"a key that does not fit in three":2}]"#,
    #"[{"fifteen bytes !":"fifteen bytes !","sixteen bytes !!":"sixteen bytes !!"}]"#,
    #"[{"seventeen bytes !":"seventeen bytes !"}]"#,
    #"{"results":[{"id":1}]"#, #"{"results":[{"id":1}}"#, #"[[[[[[]]]]]]"#, #"[{"":{"":""}}]"#,
  ])
  func `hand-made pages`(text: String) {
    for paths in PageScannerTests.paths {
      let oracle = PageScannerTests.oracle(paths)
      var scanner = oracle.scanner()

      #expect(oracle.scan(Array(text.utf8), with: &scanner) == oracle.read(Array(text.utf8)))
    }
  }

  @Test func `text that is not UTF-8 is refused`() {
    let oracle = PageScannerTests.oracle(PageScannerTests.paths[0])
    var scanner = oracle.scanner()
    for bytes in [
      [0xC3], [0xC3, 0x28], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xC3, 0xA9], [0xF0, 0x9F, 0x98, 0x80],
      [0xEF, 0xBF, 0xBF],
    ] as [[UInt8]] {
      for filling in 0..<20 {
        let page =
          Array(#"[{"id":""#.utf8) + Array(repeating: 0x61, count: filling) + bytes
          + Array(#""}]"#.utf8)
        #expect(oracle.scan(page, with: &scanner) == oracle.read(page), "\(bytes), \(filling)")
      }
    }
  }

  /// Marks are looked up sixty-four bits at a time, from every bit of a byte on.
  @Test(arguments: ["", "é", "日", "😀", "\\n", "\\ud83d\\ude00", "\u{1}", "\\q"])
  func `texts of every length end where they end, wherever they begin`(last: String) {
    let oracle = PageScannerTests.oracle(PageScannerTests.paths[0])
    var scanner = oracle.scanner()
    for length in 0..<140 {
      let text = String(repeating: "x", count: length) + last
      for shift in 0..<8 {
        let page = Array(
          #"[{"k":"\#(String(repeating: "y", count: shift))","id":"\#(text)"}]"#.utf8)
        #expect(oracle.scan(page, with: &scanner) == oracle.read(page), "\(length) \(shift)")
      }
    }
  }

  @Test func `a record ends with its line, whatever stands behind`() {
    var scanner = RecordScanner(
      id: FieldPath("id"), created: nil, updated: nil, hasFingerprints: false)
    for text in [
      #"{"id":"7","b":2}"#, #"{"id":"7", "b":[ "x" ] }"#, #"{"id":"é","b":{"c":null}}"#,
    ] {
      for cut in 0...text.utf8.count {
        let line = Array(text.utf8.prefix(cut)) + [0x0A]
        let bytes = line + Array(text.utf8.dropFirst(cut))
        let record = PaddedBytes.with(bytes) { scanner.record(in: $0, count: cut) }
        #expect((record != nil) == (cut == text.utf8.count), "\(cut) bytes of \(text)")
      }
    }
  }

  @Test func `both ways to mark bytes mark the same`() {
    var random = SeededRandom(seed: 7)
    for count in 0..<200 {
      let bytes = (0..<count).map { _ in
        random.next(in: 0...1) == 0 ? UInt8(truncatingIfNeeded: random.next()) : 0x61
      }
      PaddedBytes.with(bytes) { padded in
        var rows = (0..<2).map { _ in [UInt8](repeating: 0, count: ByteMarks.size(count)) }
        let fast = rows[0].withUnsafeMutableBytes {
          $0.baseAddress.map { ByteMarks.mark(padded, count, in: $0) }
        }
        let portable = rows[1].withUnsafeMutableBytes {
          $0.baseAddress.map {
            ByteMarks.mark(padded, count, in: $0, with: ByteMarks.portableMarks(of:at:))
          }
        }
        #expect(rows[0] == rows[1])
        #expect(fast == portable && fast == bytes.allSatisfy { $0 < 0x80 })
        #expect(PageScannerTests.stops(rows[1], count) == PageScannerTests.stops(of: bytes))
      }
    }
  }

  private static func stops(_ rows: [UInt8], _ count: Int) -> [Int] {
    rows.withUnsafeBytes { memory in
      guard let address = memory.baseAddress else { return [] }
      let marks = ByteMarks(address, count: count)
      return Array(
        sequence(first: marks.stop(from: 0)) { marks.stop(from: $0 + 1) }
          .prefix { $0 <= count })
    }
  }

  /// The zero behind the bytes is the last one.
  private static func stops(of bytes: [UInt8]) -> [Int] {
    bytes.indices.filter {
      bytes[$0] < 0x20 || [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(bytes[$0])
    } + [bytes.count]
  }

  @Test func `nesting ends where the slow reader ends it`() {
    let oracle = PageScannerTests.oracle(PageScannerTests.paths[0])
    var scanner = oracle.scanner()
    for depth in 120...132 {
      for (opening, closing) in [("[", "]"), (#"{"results":["#, "]}"), (#"{"a":"#, "}")] {
        let page = Array(
          (String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth))
            .utf8)
        #expect(oracle.scan(page, with: &scanner) == oracle.read(page), "\(depth) \(opening)")
      }
    }
  }

  @Test func `the order of keys and white space do not count, all else does`() {
    let same = [
      #"{"a":1,"b":{"c":"x","d":[1,2]}}"#, #"{"b":{"d":[1,2],"c":"x"},"a":1}"#,
      "{ \"a\" : 1 ,\n\t\"b\":{\"c\":\"\\u0078\",\"d\":[ 1,2 ]}}",
      #"{"a":0,"a":1,"b":{"c":"x","d":[1,2]}}"#,
    ]
    let others = [
      #"{"a":1.0,"b":{"c":"x","d":[1,2]}}"#, #"{"a":1,"b":{"c":"x","d":[2,1]}}"#,
      #"{"a":"1","b":{"c":"x","d":[1,2]}}"#, #"{"b":1,"a":{"c":"x","d":[1,2]}}"#,
      #"{"a":1,"b":{"d":"x","c":[1,2]}}"#, #"{"a":1,"b":{"c":"x","d":[1,2,null]}}"#,
      #"{"a":1,"b":{"c":"x\u0000","d":[1,2]}}"#, #"{"a":1,"b":{"c":"x","d":[[1,2]]}}"#,
      #"{"a":1,"a2":{},"b":{"c":"x","d":[1,2]}}"#, #"{"a":1,"c":"x","b":{"d":[1,2]}}"#,
    ]
    var scanner = RecordScanner(id: nil, created: nil, updated: nil)
    func fingerprint(_ text: String) -> Fingerprint? {
      PaddedBytes.with(Array(text.utf8)) {
        scanner.record(in: $0, count: text.utf8.count)?.fingerprint
      }
    }

    #expect(Set(same.map(fingerprint)).count == 1)
    #expect(Set((same.prefix(1) + others).map(fingerprint)).count == others.count + 1)
  }

  /// `EVENTBENCH_PAGES=1000000 swift test --filter PageScannerTests` reads a million.
  private static let pageCount =
    ProcessInfo.processInfo.environment["EVENTBENCH_PAGES"].flatMap { Int($0) } ?? 40_000

  @Test func `mutated pages are read alike`() throws {
    let pages = PageScannerTests.pageCount
    var fuzzer = PageFuzzer(seed: 20_261_125)
    let oracles = PageScannerTests.paths.map(PageScannerTests.oracle)
    var scanners = oracles.map { $0.scanner() }
    var texts: [UInt64: String] = [:]
    var refused = 0
    for number in 0..<pages {
      let page = fuzzer.nextPage()
      let choice = number % oracles.count
      let expected = oracles[choice].read(page)
      let actual = oracles[choice].scan(page, with: &scanners[choice])
      guard actual == expected else {
        Issue.record(
          "seed 20261125, page \(number): \(String(decoding: page, as: UTF8.self)): \(actual), not \(expected)"
        )
        return
      }
      if case .refused = expected { refused += 1 }
      guard number % 16 == 0 else { continue }
      for record in PageFuzzer.records(of: page) {
        let text = PageFuzzer.withoutRepeats(record).canonicalText
        let other = texts.updateValue(text, forKey: Fingerprint(of: record).value) ?? text
        #expect(other == text, "two contents, one fingerprint")
      }
    }

    // Both kinds are there, or the mutations are too wild or too tame to find anything.
    #expect(refused > pages / 10 && refused < pages * 9 / 10, "\(refused) of \(pages) refused")
  }
}
