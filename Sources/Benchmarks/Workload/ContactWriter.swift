import ChangeEngine
import Simulation

/// Writes contacts as a CRM lists them: about 665 bytes of JSON each, all of them from a seed.
///
/// Names, cities and companies hold letters outside ASCII and a few escapes, as real ones do.
struct ContactWriter {
  private static let firstNames = [
    "Ada", "Bjørn", "Chloé", "Dagny", "Emre", "Fatima", "Grażyna", "Hugo",
  ]
  private static let lastNames = [
    "Achterberg", "Brzezicki", "Castellanos", "D'Amico", "Engström", "Fujimoto", "Gallagher",
    "Hölderlin",
  ]
  private static let companies = [
    "Kestrel Instruments GmbH", "Blue Anvil Works", "Nordlicht Energie AG", "Compañía del Río",
    "The \\\"Corner\\\" Bakery", "Tamarind & Daughters Ltd", "Sable Logistics S.p.A.", "株式会社あおぞら",
  ]
  private static let cities = [
    "Gdańsk", "Leeds", "Porto", "Ōsaka", "Tampere", "Utrecht", "Wien", "Cork",
  ]
  private static let stages = [
    "lead", "customer", "subscriber", "opportunity", "evangelist", "other",
  ]
  private static let jobs = [
    "Procurement Lead", "Systems Engineer", "Regional Sales Manager", "Founder", "Controller",
  ]

  /// What the record holds besides, to make it wide.
  let fillerBytes: Int

  /// Appends the contact as one line.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - revision: How often it was changed; another number gives another content.
  ///   - created: The time of its creation.
  ///   - updated: The time of its last update.
  ///   - bytes: Takes the line.
  func append(
    id: Int, revision: Int, created: Timestamp, updated: Timestamp, to bytes: inout [UInt8]
  ) {
    var random = SeededRandom(seed: UInt64(id))
    func pick(_ texts: [String]) -> String { texts[Int(random.next() % UInt64(texts.count))] }
    let (first, last) = (pick(Self.firstNames), pick(Self.lastNames))
    let number = 10_000 + Int(random.next() % 90_000)
    let city = pick(Self.cities)
    let (createdText, updatedText) = (Self.text(of: created), Self.text(of: updated))
    bytes +=
      "{\"id\":\"\(id)\",\"properties\":{\"address\":\"\(number % 300) Harbour Row\"".utf8
    bytes += ",\"city\":\"\(city)\",\"company\":\"\(pick(Self.companies))\"".utf8
    bytes += ",\"country\":\"Ruritania\",\"createdate\":\"\(createdText)\"".utf8
    bytes += ",\"email\":\"contact.\(id)@mail.example.org\",\"firstname\":\"\(first)\"".utf8
    bytes += ",\"hs_lead_status\":\(number % 3 == 0 ? "null" : "\"IN_PROGRESS\"")".utf8
    bytes += ",\"hs_object_id\":\"\(id)\",\"hubspot_owner_id\":\"\(81_000_000 + number % 97)\"".utf8
    bytes += ",\"industry\":\"RENEWABLES\",\"jobtitle\":\"\(pick(Self.jobs))\"".utf8
    bytes += ",\"lastmodifieddate\":\"\(updatedText)\",\"lastname\":\"\(last)\"".utf8
    bytes += ",\"lifecyclestage\":\"\(pick(Self.stages))\"".utf8
    bytes += ",\"phone\":\"+44 20 \(1_000_000 + (number &* 7_919 &+ revision) % 9_000_000)\"".utf8
    bytes += ",\"state\":\"North\"".utf8
    bytes += ",\"website\":\"https://contact-\(number).example.net/\",\"zip\":\"\(number)\"".utf8
    if fillerBytes > 0 {
      bytes += ",\"notes\":\"".utf8
      bytes += repeatElement(UInt8(ascii: "n"), count: fillerBytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += "},\"createdAt\":\"\(createdText)\",\"updatedAt\":\"\(updatedText)\"".utf8
    bytes += ",\"archived\":false}\n".utf8
  }

  /// The moment in ISO 8601, to the millisecond.
  private static func text(of moment: Timestamp) -> String {
    let date = CivilDate(moment)
    let day = "\(date.year.padded(4))-\(date.month.padded(2))-\(date.day.padded(2))"
    let time = "\(date.hour.padded(2)):\(date.minute.padded(2)):\(date.second.padded(2))"
    return "\(day)T\(time).\(date.millisecond.padded(3))Z"
  }
}
