import ChangeEngine
import Foundation
import Testing

/// What Java answered, line by line; `Fixtures/README.md` tells how it was asked.
@Suite struct DateVectorTests {
  static let files: [String] = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let own = ["published.tsv", "letters.tsv"].map { "/\(folder)/Fixtures/dates/\($0)" }
    // More of them, with any seed, from the generator beside the other scripts.
    return own + [ProcessInfo.processInfo.environment["EVENTBENCH_DATE_VECTORS"]].compactMap { $0 }
  }()

  @Test(arguments: DateVectorTests.files)
  func `every date reads and writes as Java does`(file: String) throws {
    var formats: [String: DateFormat] = [:]
    var zones: [String: ZoneRules] = [:]
    var differences: [String] = []
    var count = 0
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { DateVectorTests.unescaped($0) }
      let zone = zones[fields[2]] ?? ZoneRules.named(fields[2]) ?? .gmt
      zones[fields[2]] = zone
      let answer: String
      if fields[0] == "offset" {
        answer = try String(zone.offset(at: DateVectorTests.moment(fields[3])))
      } else {
        let format =
          try formats[fields[1]] ?? DateFormat(pattern: fields[1], fraction: .java)
        formats[fields[1]] = format
        answer = try DateVectorTests.answer(fields, format, zone)
      }
      count += 1
      if answer != fields[4] { differences.append("\(line) ≠ \(answer)") }
    }

    #expect(count > 5_000)
    let first = differences.prefix(30).joined(separator: "\n")
    #expect(differences.isEmpty, "\(differences.count): \(first)")
  }

  private static func answer(
    _ fields: [String], _ format: DateFormat, _ zone: ZoneRules
  ) throws -> String {
    guard fields[0] == "parse" else { return format.format(try moment(fields[3]), zone: zone) }
    let reference = Timestamp(millisecondsSinceEpoch: 1_767_225_600_000)
    // What only the platform reads is none of Java's business.
    guard let reading = format.parse(fields[3], zone: zone, referenceDate: reference),
      reading.leniencies.isEmpty
    else { return "ERROR" }
    return String(reading.timestamp.millisecondsSinceEpoch)
  }

  private static func moment(_ text: String) throws -> Timestamp {
    Timestamp(millisecondsSinceEpoch: try #require(Int64(text)))
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("\\") else { return String(text) }
    return String(text).replacing("\\\\", with: "\u{0}").replacing("\\t", with: "\t")
      .replacing("\\n", with: "\n").replacing("\u{0}", with: "\\")
  }
}
