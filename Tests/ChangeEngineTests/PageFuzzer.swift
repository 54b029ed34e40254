import ChangeEngine
import Simulation

/// Makes pages from a seed: well-formed ones, most of them then spoilt in a few bytes.
struct PageFuzzer {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed).fork("pages")
  }

  mutating func nextPage() -> [UInt8] {
    var page = Array(self.page().utf8)
    let mutations = below(4)
    for _ in 0..<mutations where !page.isEmpty { mutate(&page) }
    return page
  }

  private mutating func page() -> String {
    let records = (0..<below(4)).map { _ in record() }
    let list = blank() + "[" + records.joined(separator: "," + blank()) + blank() + "]"
    switch below(4) {
    case 0: return list
    case 1: return "{" + key() + ":" + value(2) + ",\"results\":" + list + "}"
    case 2: return "{\"contacts\":" + list + ",\"paging\":{\"next\":{\"after\":\"7\"}}}" + blank()
    default: return "{\"data\":" + value(2) + ",\"value\":" + list + "}"
    }
  }

  private mutating func record() -> String {
    var members = [
      "\"id\":" + scalar(),
      "\"properties\":{\"createdate\":" + scalar() + ",\"lastmodifieddate\":" + scalar() + "}",
    ]
    for _ in 0..<below(4) { members.append(key() + blank() + ":" + blank() + value(2)) }
    if below(3) == 0 { members.swapAt(0, members.count - 1) }
    return "{" + members.joined(separator: blank() + ",") + "}"
  }

  private mutating func value(_ depth: Int) -> String {
    switch below(depth > 0 ? 6 : 3) {
    case 0...2: return scalar()
    case 3:
      let elements = (0..<below(3)).map { _ in value(depth - 1) }
      return "[" + elements.joined(separator: ",") + "]"
    default:
      let members = (0..<below(4)).map { _ in key() + ":" + value(depth - 1) }
      return "{" + members.joined(separator: ",") + "}"
    }
  }

  private mutating func key() -> String {
    pick([
      "\"id\"", "\"vid\"", "\"properties\"", "\"createdate\"", "\"lastmodifieddate\"", "\"a\"",
      "\"b\"", "\"meta\"", "\"record id\"", "\"created.at\"", "\"value\"", "\"\\u0069d\"", "\"é\"",
      "\"e\u{301}\"", "\"twenty-one bytes long\"", "\"twenty-two bytes long.\"", "\"\"",
    ])
  }

  private mutating func scalar() -> String {
    switch below(6) {
    case 0: return String(random.next(in: -1_000_000_000_000...1_000_000_000_000))
    case 1:
      return pick([
        "0", "-0", "1.50", "1E+2", "0.1e-7", "12345678901234567890123", "null", "true", "false",
      ])
    default: return "\"" + text() + "\""
    }
  }

  private mutating func text() -> String {
    var text = ""
    // Now and then longer than the sixty-four bytes that are looked at together.
    if below(8) == 0 { text = String(repeating: "long", count: below(50)) }
    for _ in 0..<below(below(8) == 0 ? 40 : 12) {
      text += pick([
        "a", "b", "7", " ", "Z", "é", "日", "😀", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00",
        "\\ud800", "/", "2026-03-08T06:30:00.000Z",
      ])
    }
    return text
  }

  private mutating func blank() -> String { below(8) == 0 ? pick([" ", "\n", "\t ", "\r\n"]) : "" }

  private mutating func mutate(_ page: inout [UInt8]) {
    let place = below(page.count)
    switch below(6) {
    case 0: page[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: page.remove(at: place)
    case 2: page.insert(pick(Array("\"\\{}[],:0-9eE.nu \u{1}\u{0}".utf8)), at: place)
    case 3:
      let end = min(page.count, place + below(20))
      page.insert(contentsOf: page[place..<end], at: below(page.count))
    case 4: page[place] = pick(Array("\"\\{}[],:0".utf8))
    default: if below(4) == 0 { page.removeSubrange(place...) }
    }
  }

  private mutating func below(_ count: Int) -> Int { Int(random.next(in: 0...Int64(count - 1))) }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }

  // MARK: Content

  static func records(of page: [UInt8]) -> [JSONValue] {
    guard let root = try? JSONDocument(page).root else { return [] }
    if case .array(let records) = root { return records }
    if case .array(let records)? = root["results"] { return records }
    return []
  }

  /// The value as a reader sees it for whom the last of several members with one key counts.
  static func withoutRepeats(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map(withoutRepeats))
    case .object(let members):
      var kept: [JSONValue.Member] = []
      for member in members.reversed()
      where !kept.contains(where: { $0.key.utf8.elementsEqual(member.key.utf8) }) {
        kept.append(.init(key: member.key, value: withoutRepeats(member.value)))
      }
      return .object(kept)
    case .null, .bool, .number, .string: return value
    }
  }
}
