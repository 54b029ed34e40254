/// Writes the bodies of callbacks in the platform's envelope.
///
/// Source: published callbacks of 2018 and 2020. Values that only the platform's database knows are 1
/// where the instance's document does not hold them.
struct CallbackWriter: Sendable {
  private static let tail = Array("},\"user\":\"notifications@cloud-elements.com\"}".utf8)

  private let instanceID: Int64
  private let frame: CallbackFrame

  init(_ identity: InstanceIdentity) {
    instanceID = CallbackFrame.instanceID(identity)
    frame = CallbackFrame(identity)
  }

  /// Returns the body of one callback of the instance that was created at `created`.
  func body(
    of events: ArraySlice<ChangeEvent>, payload: CallbackBody.Payload, created: Timestamp,
    at now: Timestamp
  ) -> CallbackBody {
    let number = events.first?.number ?? payload.number
    var head = JSONBytes(capacity: 600 + 256 * events.count)
    head.json("{\"severity\":\"medium\",\"createdDate\":\"")
    CallbackWriter.writeJavaDate(now, into: &head)
    head.json(frame.topic.span)
    head.number(number)
    head.json(frame.message.span)
    writeEventID(number, created, into: &head)
    head.json(frame.names.span)
    var isFirst = true
    for event in events {
      if !isFirst { head.json(",") }
      isFirst = false
      write(event, into: &head)
    }
    head.json("],\"raw\":")
    return CallbackBody(head: head.bytes, payload: payload, tail: CallbackWriter.tail)
  }

  private func write(_ event: ChangeEvent, into json: inout JSONBytes) {
    json.json("{\"date\":\"")
    CallbackWriter.writeSeconds(event.date, into: &json)
    json.json(frame.elementKey.span)
    if let pollDate = event.pollDate {
      json.json(",\"pollDate\":\"")
      CallbackWriter.writeSeconds(pollDate, into: &json)
      json.json("\"")
    }
    json.json(",\"eventType\":\"")
    json.json(event.type.rawValue.utf8.span)
    json.json(frame.hubKey.span)
    json.text(event.objectID.text)
    json.json(",\"objectType\":")
    json.text(event.objectType)
    json.json("}")
  }

  /// 20 characters as in published callbacks, the same for each attempt and for no other callback.
  ///
  /// The moment of the instance's creation goes in, so that two instances' ids differ. Of one instance
  /// no two are the same: each step on the way from the number to the first 64 bits can be undone.
  private func writeEventID(_ number: Int64, _ created: Timestamp, into json: inout JSONBytes) {
    let instance = WordHash.mixed(
      WordHash.mixed(WordHash.seed, UInt64(bitPattern: instanceID)),
      UInt64(bitPattern: created.millisecondsSinceEpoch))
    let number = UInt64(bitPattern: number)
    let own = WordHash.scrambled(number ^ instance)
    // Ten digits hold 60 bits; the other four go in front of the rest.
    json.base64ForURLs(own >> 4, digits: 10)
    json.base64ForURLs(own << 56 | WordHash.mixed(instance, number) >> 8, digits: 10)
  }

  // MARK: Dates

  private static let weekdays: [StaticString] = [
    "Thu ", "Fri ", "Sat ", "Sun ", "Mon ", "Tue ", "Wed ",
  ]
  private static let months: [StaticString] = [
    "Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec ",
  ]

  /// Writes a moment as Java's `Date.toString()` does in UTC: `Mon Aug 20 15:30:07 UTC 2018`.
  private static func writeJavaDate(_ moment: Timestamp, into json: inout JSONBytes) {
    let date = CivilDate(moment)
    let days = moment.millisecondsSinceEpoch.flooredDivision(by: 86_400_000).quotient
    json.json(weekdays[Int(days.flooredDivision(by: 7).remainder)])
    json.json(months[Int(date.month - 1)])
    json.pair(date.day)
    json.json(" ")
    writeClock(date, into: &json)
    json.json(" UTC ")
    json.number(date.year, width: 4)
  }

  /// Writes a moment in UTC, cut to the second: `2018-08-20T15:29:34Z`.
  private static func writeSeconds(_ moment: Timestamp, into json: inout JSONBytes) {
    let date = CivilDate(moment)
    json.number(date.year, width: 4)
    json.byte("-")
    json.pair(date.month)
    json.byte("-")
    json.pair(date.day)
    json.byte("T")
    writeClock(date, into: &json)
    json.byte("Z")
  }

  private static func writeClock(_ date: CivilDate, into json: inout JSONBytes) {
    json.pair(date.hour)
    json.byte(":")
    json.pair(date.minute)
    json.byte(":")
    json.pair(date.second)
  }
}
