import ChangeEngine
import Simulation
import Testing

/// The engine's process is killed after each effect of a story in turn, and starts again.
///
/// The driver here is the smallest that can play the three stories: it performs effects in order and
/// counts them. Nothing that the engine accepted may be lost, and what comes again is the same bytes.
@Suite struct DeliveryCrashTests {
  enum Story: CaseIterable, Sendable {
    /// 25 records in one poll, three callbacks, all accepted.
    case polled
    /// The callback answers 503 for ten minutes, so that retries go on over the crash.
    case tenMinutesDown
    /// Webhooks come while the callback is down for a day: deactivation, queue, reactivation.
    case deactivated
  }

  @Test(arguments: Story.allCases)
  func `nothing accepted is lost, wherever the process stops`(story: Story) throws {
    let whole = try Play.run(story, crashAfter: nil)
    #expect(whole.problems == [])
    #expect(whole.effects > 5 && whole.events.count == (story == .deactivated ? 45 : 25))

    for effect in 0...whole.effects {
      let played = try Play.run(story, crashAfter: effect)
      #expect(played.problems == [], "\(story), crash after effect \(effect)")
      #expect(played.events == whole.events, "\(story), crash after effect \(effect)")
    }
  }
}

/// One telling of a story.
private struct Play {
  struct Outcome {
    /// The objects that the application learned of, with the kind of their events.
    var events: Set<String> = []
    var problems: [String] = []
    var effects = 0
  }

  private enum Entry {
    case input(Input, life: Int)
    case webhook(Int64)
    case reactivate
    case restart
  }

  private let story: DeliveryCrashTests.Story
  private let crashAfter: Int?
  private let store = InMemoryStore()
  private var engine: Engine?
  private var scheduler = Scheduler<Entry>(start: Timestamp(millisecondsSinceEpoch: 0))
  private var receiver = Receiver(CallbackSettings())
  private var outcome = Outcome()
  private var life = 0
  /// The headers and bytes of each callback as they came first.
  private var sent: [Int64: (headers: [HTTPHeader], bytes: [UInt8])] = [:]
  private var answered: Set<Int64> = []
  private var pollTimer: Timestamp?
  private var deliveryTimer: Timestamp?

  init(_ story: DeliveryCrashTests.Story, crashAfter: Int?) {
    self.story = story
    self.crashAfter = crashAfter
  }

  static func run(_ story: DeliveryCrashTests.Story, crashAfter: Int?) throws -> Outcome {
    var play = Play(story, crashAfter: crashAfter)
    return try play.run()
  }

  /// After the last retry that is needed, and not much later: each poll is two effects more.
  private var end: Timestamp {
    switch story {
    case .polled: at(11)
    case .tenMinutesDown: at(76)
    case .deactivated: at(30 * 60)
    }
  }

  private var minute: Int64 { 60_000 }

  private func at(_ minutes: Int64) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: minutes * minute)
  }

  private func makeEngine() throws -> Engine {
    let polling = """
      {"configuration":{"event.notification.enabled":true,"event.vendor.type":"\
      \(story == .deactivated ? "webhook" : "polling")","event.poller.refresh_interval":5,
      "event.notification.callback.url":"https://app.example.com",
      "event.poller.configuration":{"contacts":{"url":"/contacts","idField":"id",
      "datesConfiguration":{"updatedDateField":"u","updatedDateFormat":"milliseconds",
      "createdDateField":"u","createdDateFormat":"milliseconds"}}}}}
      """
    var reader = InstanceReader()
    return Engine(instance: reader.read(try JSONDocument(Array(polling.utf8)).root))
  }

  private mutating func run() throws -> Outcome {
    engine = try makeEngine()
    if story == .deactivated {
      for number in 1...3 as ClosedRange<Int64> {
        scheduler.schedule(.webhook(number), at: at(number))
      }
      scheduler.schedule(.reactivate, at: at(26 * 60))
    }
    try step(.started)
    while let entry = scheduler.next(until: end) { try perform(entry) }
    let waiting = try store.transact { try $0.callbacks(dueBy: at(1_000_000), limit: .max) }
    if !waiting.isEmpty { outcome.problems.append("\(waiting.count) callbacks wait at the end") }
    return outcome
  }

  private mutating func perform(_ entry: Entry) throws {
    switch entry {
    case .input(let input, let sentIn):
      guard sentIn == life, engine != nil else { return }
      if case .pollTimerFired = input, pollTimer != scheduler.now { return }
      if case .deliveryTimerFired = input, deliveryTimer != scheduler.now { return }
      try step(input)
    case .webhook(let number):
      try step(.webhookReceived(id: number, webhook(number)))
      guard !answered.contains(number) else { return }
      scheduler.schedule(.webhook(number), at: scheduler.now.advanced(byMilliseconds: minute))
    case .reactivate:
      try step(.subscriptionReactivated)
    case .restart:
      engine = try makeEngine()
      try step(.started)
    }
  }

  private func webhook(_ number: Int64) -> HTTPRequest {
    let items = (1...15 as ClosedRange<Int64>).map {
      #"{"subscriptionType":"contact.creation","objectId":\#(number * 100 + $0),"occurredAt":\#($0)}"#
    }
    return HTTPRequest(
      method: "POST", url: "https://example.com/events/hubspot", headers: [],
      body: Array("[\(items.joined(separator: ","))]".utf8))
  }

  // MARK: Effects

  private mutating func step(_ input: Input) throws {
    let now = scheduler.now
    let effects = try store.transact { try engine?.step(input, at: now, in: $0) ?? [] }
    for effect in effects {
      if crashAfter == outcome.effects, life == 0 {
        crash()
        return
      }
      outcome.effects += 1
      perform(effect, at: now)
    }
    if crashAfter == outcome.effects, life == 0 { crash() }
  }

  private mutating func crash() {
    engine = nil
    life += 1
    scheduler.schedule(.restart, at: scheduler.now.advanced(byMilliseconds: 1_000))
    // Whoever watches over the subscription looks again after the crash.
    if story == .deactivated { scheduler.schedule(.reactivate, at: at(27 * 60)) }
  }

  private mutating func perform(_ effect: Effect, at now: Timestamp) {
    switch effect {
    case .setPollTimer(let due):
      pollTimer = due
      scheduler.schedule(.input(.pollTimerFired, life: life), at: due)
    case .setDeliveryTimer(let due):
      deliveryTimer = due
      scheduler.schedule(.input(.deliveryTimerFired, life: life), at: due)
    case .fetchPage(let request):
      let records = (1...25).map { #"{"id":\#($0),"u":"\#(61_000 + $0)"}"# }
      let page = HTTPResponse(
        status: 200, headers: [], body: Array("[\(records.joined(separator: ","))]".utf8))
      scheduler.schedule(.input(.pageReceived(request.id, page), life: life), at: now)
    case .answerWebhook(let id, let answer):
      if answer.status == 200 { answered.insert(id) }
      if answer.status != 200 {
        outcome.problems.append("webhook \(id) was answered \(answer.status)")
      }
    case .deliver(let delivery): deliver(delivery, at: now)
    case .answerQueueRequest: break
    }
  }

  private mutating func deliver(_ delivery: Delivery, at now: Timestamp) {
    let bytes = delivery.body.bytes
    if let first = sent[delivery.number], first.bytes != bytes || first.headers != delivery.headers
    {
      outcome.problems.append("callback \(delivery.number) came again as another one")
    }
    sent[delivery.number] = (delivery.headers, bytes)
    let isDown =
      switch story {
      case .polled: false
      case .tenMinutesDown: now < at(15)
      case .deactivated: now < at(25 * 60)
      }
    if !isDown {
      for event in receiver.read(delivery.body).learned.map(\.event) {
        let text = "\(event.type.rawValue) \(event.objectID)"
        if !outcome.events.insert(text).inserted {
          outcome.problems.append("\(text) came twice under two numbers")
        }
      }
    }
    scheduler.schedule(
      .input(.callbackAnswered(delivery.number, status: isDown ? 503 : 200), life: life), at: now)
  }
}
