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
    let tags = identity.tags.isEmpty ? [name] : identity.tags
    var head: [UInt8] = Array("{\"severity\":\"medium\"".utf8)
    JSONValue.write(
      [
        ("createdDate", .string(CallbackWriter.javaText(now))),
        ("topic", .string("instance-\(instanceID)-\(elementKey)-events")),
        ("action", .string("create")), ("id", .string(String(number))),
      ], into: &head)
    head += ",\"message\":{\"elementKey\":".utf8
    JSONValue.string(elementKey).write(into: &head)
    JSONValue.write(
      [
        ("accountId", .integer(identity.accountID ?? 1)), ("eventId", .string(eventID(number))),
        ("companyId", .integer(identity.companyID ?? 1)), ("instanceId", .integer(instanceID)),
        ("instance_id", .integer(instanceID)), ("instanceName", .string(name)),
        ("instanceTags", .array(tags.map(JSONValue.string))),
        ("userId", .integer(identity.userID ?? 1)),
        ("events", .array(events.map(item))),
      ], into: &head)
    head += ",\"raw\":".utf8
    return CallbackBody(
      head: head, payload: payload,
      tail: Array("},\"user\":\"notifications@cloud-elements.com\"}".utf8))
  }

  private func item(_ event: ChangeEvent) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "date", value: .string(CallbackWriter.secondsText(event.date))),
      .init(key: "elementKey", value: .string(elementKey)),
    ]
    if let pollDate = event.pollDate {
      members.append(
        .init(key: "pollDate", value: .string(CallbackWriter.secondsText(pollDate))))
    }
    return .object(
      members + [
        .init(key: "eventType", value: .string(event.type.rawValue)),
        .init(key: "hubKey", value: .string(hubKey)),
        .init(key: "objectId", value: .string(event.objectID.text)),
        .init(key: "objectType", value: .string(event.objectType)),
      ])
  }

  /// 20 characters as in published callbacks, the same for each attempt and for no other callback.
  private func eventID(_ number: Int64) -> String {
    let text = "\(instanceID) \(created.millisecondsSinceEpoch) \(number)"
    let digest = SHA256.hash(data: Array(text.utf8))
    return String(
      Base64.text(of: digest.prefix(15)).map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
  }

  // MARK: Dates

  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Writes a moment as Java's `Date.toString()` does in UTC: `Mon Aug 20 15:30:07 UTC 2018`.
  static func javaText(_ moment: Timestamp) -> String {
    let date = CivilDate(moment)
    let days = moment.millisecondsSinceEpoch.flooredDivision(by: 86_400_000).quotient
    let weekday = weekdays[Int(days.flooredDivision(by: 7).remainder)]
    return """
      \(weekday) \(months[Int(date.month - 1)]) \(date.day.padded(2)) \(clockText(date)) UTC \
      \(date.year.padded(4))
      """
  }

  /// Writes a moment in UTC, cut to the second: `2018-08-20T15:29:34Z`.
  static func secondsText(_ moment: Timestamp) -> String {
    let date = CivilDate(moment)
    return """
      \(date.year.padded(4))-\(date.month.padded(2))-\(date.day.padded(2))T\(clockText(date))Z
      """
  }

  private static func clockText(_ date: CivilDate) -> String {
    "\(date.hour.padded(2)):\(date.minute.padded(2)):\(date.second.padded(2))"
  }
}

extension JSONValue {
  fileprivate static func integer(_ value: Int64) -> JSONValue { .number(String(value)) }

  /// Appends members to an object that holds one already.
  fileprivate static func write(_ members: [(String, JSONValue)], into bytes: inout [UInt8]) {
    for (key, value) in members {
      bytes.append(UInt8(ascii: ","))
      JSONValue.string(key).write(into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      value.write(into: &bytes)
    }
  }
}
