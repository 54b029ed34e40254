import ChangeEngine
import Testing

@testable import Simulation

/// The application's quick reader of callbacks against the slow, obvious one.
@Suite struct EnvelopeTests {
  private static let head = """
    {"severity":"medium","topic":"instance-7-events","id":"41","message":{"elementKey":"hubspotcrm",\
    "eventId":"x\\u00e9","instanceTags":["a","b"],"events":[{"date":"2026-03-08T06:35:00Z",\
    "pollDate":"2026-03-08T06:35:00Z","eventType":"UPDATED","objectId":"7","objectType":"contacts"},\
    {"date":"2026-03-08T06:35:01Z","eventType":"CREATED","objectId":8,"objectType":"contacts"}],"raw":
    """

  @Test func `mutated callbacks are read alike`() {
    var random = SeededRandom(seed: 20_261_126)
    var reader = EnvelopeReader()
    var read = 0
    for number in 0..<6_000 {
      var bytes = Array(EnvelopeTests.head.utf8)
      for _ in 0..<random.next(in: 0...2) {
        let place = Int(random.next(in: 0...Int64(bytes.count - 1)))
        switch random.next(in: 0...3) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(bytes[Int(random.next(in: 0...Int64(bytes.count - 1)))], at: place)
        default:
          let end = min(bytes.count, place + Int(random.next(in: 0...40)))
          bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
      }
      let body = CallbackBody(
        head: bytes, payload: .init(number: 41, bytes: Array("{}".utf8)), tail: Array("}}".utf8))

      let actual = reader.read(body).map { EnvelopeTests.text($0.number, $0.events) }
      let expected = EnvelopeTests.slow(body).map { EnvelopeTests.text($0.number, $0.events) }

      #expect(actual == expected, "\(number): \(String(decoding: bytes, as: UTF8.self))")
      if expected != nil { read += 1 }
    }

    #expect((1_000..<5_900).contains(read), "\(read) of 6,000 are envelopes")
  }

  private static func slow(
    _ body: CallbackBody
  ) -> (number: Int64, events: [EnvelopeReader.Event])? {
    guard let root = try? JSONDocument(body.head + Array("null".utf8) + body.tail).root,
      let number = root["id"]?.scalarText.flatMap({ Int64($0) }),
      case .array(let items)? = root["message"]?["events"]
    else { return nil }
    let events = items.map {
      EnvelopeReader.Event(
        type: $0["eventType"]?.scalarText, objectType: $0["objectType"]?.scalarText,
        objectID: $0["objectId"]?.scalarText, date: $0["date"]?.scalarText,
        hasPollDate: $0["pollDate"] != nil)
    }
    return (number, events)
  }

  private static func text(_ number: Int64, _ events: [EnvelopeReader.Event]) -> String {
    "\(number) \(events)"
  }
}
