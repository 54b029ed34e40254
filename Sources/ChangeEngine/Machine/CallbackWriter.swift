import Crypto

/// Writes the bodies of callbacks in the platform's envelope.
///
/// Source: published callbacks of 2018 and 2020. Values that only the platform's database knows are 1
/// where the instance's document does not hold them.
struct CallbackWriter {
  let identity: InstanceIdentity
  /// When the instance was created; it goes into the event ids, so that two instances' ids differ.
  let created: Timestamp

  private var instanceID: Int64 { identity.id ?? 1 }
  private var elementKey: String { identity.elementKey ?? "hubspotcrm" }
  private var hubKey: String {
    identity.hubKey ?? (elementKey == "hubspot" ? "marketing" : "crm")
  }

  /// Returns the body of one callback.
  func body(
    of events: ArraySlice<ChangeEvent>, payload: CallbackBody.Payload, at now: Timestamp
  ) -> CallbackBody {
    let number = events.first?.number ?? payload.number
    let name = identity.name ?? "instance \(instanceID)"
    var head = JSONBytes(capacity: 600 + 256 * events.count)
    head.json("{\"severity\":\"medium\",\"createdDate\":\"")
    CallbackWriter.writeJavaDate(now, into: &head)
    head.json("\",\"topic\":")
    head.text("instance-\(instanceID)-\(elementKey)-events")
    head.json(",\"action\":\"create\",\"id\":\"")
    head.number(number)
    head.json("\",\"message\":{\"elementKey\":")
    head.text(elementKey)
    head.json(",\"accountId\":")
    head.number(identity.accountID ?? 1)
    head.json(",\"eventId\":")
    head.text(eventID(number))
    head.json(",\"companyId\":")
    head.number(identity.companyID ?? 1)
    head.json(",\"instanceId\":")
    head.number(instanceID)
    head.json(",\"instance_id\":")
    head.number(instanceID)
    head.json(",\"instanceName\":")
    head.text(name)
    head.json(",\"instanceTags\":")
    write(identity.tags.isEmpty ? [name] : identity.tags, into: &head) { $1.text($0) }
    head.json(",\"userId\":")
    head.number(identity.userID ?? 1)
    head.json(",\"events\":")
    write(events, into: &head, write)
    head.json(",\"raw\":")
    return CallbackBody(
      head: head.bytes, payload: payload,
      tail: Array("},\"user\":\"notifications@cloud-elements.com\"}".utf8))
  }

  private func write<Element>(
    _ elements: some Collection<Element>, into json: inout JSONBytes,
    _ writeElement: (Element, inout JSONBytes) -> Void
  ) {
    json.json("[")
    var isFirst = true
    for element in elements {
      if !isFirst { json.json(",") }
      isFirst = false
      writeElement(element, &json)
    }
    json.json("]")
  }

  private func write(_ event: ChangeEvent, into json: inout JSONBytes) {
    json.json("{\"date\":\"")
    CallbackWriter.writeSeconds(event.date, into: &json)
    json.json("\",\"elementKey\":")
    json.text(elementKey)
    if let pollDate = event.pollDate {
      json.json(",\"pollDate\":\"")
      CallbackWriter.writeSeconds(pollDate, into: &json)
      json.json("\"")
    }
    json.json(",\"eventType\":")
    json.text(event.type.rawValue)
    json.json(",\"hubKey\":")
    json.text(hubKey)
    json.json(",\"objectId\":")
    json.text(event.objectID.text)
    json.json(",\"objectType\":")
    json.text(event.objectType)
    json.json("}")
  }

  /// 20 characters as in published callbacks, the same for each attempt and for no other callback.
  private func eventID(_ number: Int64) -> String {
    var text = JSONBytes(capacity: 64)
    text.number(instanceID)
    text.json(" ")
    text.number(created.millisecondsSinceEpoch)
    text.json(" ")
    text.number(number)
    let digest = SHA256.hash(data: text.bytes)
    return digest.withUnsafeBytes { Base64.text(of: $0.prefix(15), forURLs: true) }
  }

  // MARK: Dates

  private static let weekdays: [StaticString] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months: [StaticString] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Writes a moment as Java's `Date.toString()` does in UTC: `Mon Aug 20 15:30:07 UTC 2018`.
  private static func writeJavaDate(_ moment: Timestamp, into json: inout JSONBytes) {
    let date = CivilDate(moment)
    let days = moment.millisecondsSinceEpoch.flooredDivision(by: 86_400_000).quotient
    json.json(weekdays[Int(days.flooredDivision(by: 7).remainder)])
    json.json(" ")
    json.json(months[Int(date.month - 1)])
    json.json(" ")
    json.number(date.day, width: 2)
    json.json(" ")
    writeClock(date, into: &json)
    json.json(" UTC ")
    json.number(date.year, width: 4)
  }

  /// Writes a moment in UTC, cut to the second: `2018-08-20T15:29:34Z`.
  private static func writeSeconds(_ moment: Timestamp, into json: inout JSONBytes) {
    let date = CivilDate(moment)
    json.number(date.year, width: 4)
    json.json("-")
    json.number(date.month, width: 2)
    json.json("-")
    json.number(date.day, width: 2)
    json.json("T")
    writeClock(date, into: &json)
    json.json("Z")
  }

  private static func writeClock(_ date: CivilDate, into json: inout JSONBytes) {
    json.number(date.hour, width: 2)
    json.json(":")
    json.number(date.minute, width: 2)
    json.json(":")
    json.number(date.second, width: 2)
  }
}
