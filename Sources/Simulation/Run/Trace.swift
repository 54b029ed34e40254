package import ChangeEngine

/// What happened in one run, in order.
package struct Trace: Sendable {
  /// A poll request, and how it was answered.
  package struct Request: Sendable {
    package let at: Timestamp
    /// The position of the instance in its scenario.
    package var instance = 0
    /// The resource's name in the configuration.
    package let resource: String
    package let url: String
    package let page: Int
    /// The status of the answer; 0 when none came.
    package let status: Int
    /// What went wrong with it, if anything.
    package let fault: String?
    /// Whether the answer is the CRM's own.
    package let isGenuine: Bool
    /// How many records the answer showed.
    package let recordCount: Int
    /// Those records and their states; empty unless the run was traced in full.
    package let shown: [(record: RecordID, state: Int)]
  }

  /// An event that reached the application for the first time.
  package struct Event: Sendable {
    package let at: Timestamp
    /// The position of the instance in its scenario.
    package var instance = 0
    package let event: ChangeEvent
    package var record: CarriedRecord
  }

  /// An attempt to send a callback to its URL.
  package struct Delivery: Sendable {
    package let at: Timestamp
    /// The position of the instance in its scenario.
    package var instance = 0
    package let delivery: ChangeEngine.Delivery
    /// The status of the answer; 0 when none came.
    package let status: Int
    /// What went wrong with it, if anything.
    package let fault: String?
  }

  /// A webhook that arrived, and how it was answered.
  package struct Response: Sendable {
    package let at: Timestamp
    /// The webhook's number, in order of arrival from 1.
    package let webhook: Int64
    /// The status that its sender saw; 0 when no answer came.
    package let status: Int
    /// What went wrong with it, if anything.
    package let fault: String?
  }

  /// One pass over the pages of a resource, as the CRM saw it.
  package struct Run: Sendable {
    /// The position of the instance in its scenario.
    package var instance = 0
    package let resource: String
    package let start: Timestamp
    /// The engine kept what the last page held at this time; `nil` for a run that did not get there, or
    /// was undone there.
    package var end: Timestamp?
  }

  /// A reason that the engine gave.
  package struct Note: Sendable {
    package let at: Timestamp
    /// The position of the instance in its scenario.
    package var instance = 0
    package let decision: Decision
  }

  /// A change that the CRM made, a crash, or a restart, in words.
  package struct Occurrence: Sendable {
    package let at: Timestamp
    package let text: String
    package let record: RecordReference?
  }

  /// A transaction that failed by a fault of the state.
  package struct StoreFailure: Hashable, Sendable {
    package let at: Timestamp
    package let fault: StoreFault
  }

  /// Something that the engine may never do, whatever a scenario expects.
  package struct Breach: Hashable, Sendable {
    package let at: Timestamp
    package let text: String
  }

  package var requests: [Request] = []
  package var events: [Event] = []
  package var deliveries: [Delivery] = []
  package var responses: [Response] = []
  /// The events that still wait in the outbox at the end; nobody learned of them yet.
  package var undelivered: [Event] = []
  package var runs: [Run] = []
  package var notes: [Note] = []
  package var occurrences: [Occurrence] = []
  package var storeFailures: [StoreFailure] = []
  package var breaches: [Breach] = []
  /// How many events reached the application again, under the id that they had the first time.
  package var redeliveredCount = 0

  package init() {}

  /// Returns what that instance did; what is nobody's own is left out.
  package func seen(by instance: Int) -> Trace {
    var trace = self
    trace.requests.removeAll { $0.instance != instance }
    trace.events.removeAll { $0.instance != instance }
    trace.deliveries.removeAll { $0.instance != instance }
    trace.undelivered.removeAll { $0.instance != instance }
    trace.runs.removeAll { $0.instance != instance }
    trace.notes.removeAll { $0.instance != instance }
    trace.storeFailures = []
    trace.breaches = []
    return trace
  }

  /// A fixed hash of all requests, events, deliveries and answers with their times.
  package var digest: Fingerprint {
    var digest = Digest()
    for request in requests {
      digest.begin(.request, request.instance, request.at)
      digest.combine(Int64(request.status))
      digest.combine(request.url)
    }
    for entry in events {
      let event = entry.event
      digest.begin(.event, entry.instance, entry.at)
      digest.combine(event.number)
      digest.combine(event.type.rawValue)
      digest.combine(event.objectType)
      digest.combine(event.objectID.text)
      digest.combine(Int64(bitPattern: entry.record.fingerprint.value))
    }
    for response in responses {
      digest.begin(.response, 0, response.at)
      digest.combine(response.webhook)
      digest.combine(Int64(response.status))
    }
    for entry in deliveries {
      digest.begin(.delivery, entry.instance, entry.at)
      digest.combine(entry.delivery.number)
      digest.combine(Int64(entry.delivery.attempt))
      digest.combine(Int64(entry.status))
    }
    return digest.fingerprint
  }

  /// Hashes entries, each a kind and as many parts as its kind has.
  private struct Digest {
    enum Kind: Int64 {
      case request, event, response, delivery
    }

    private var hash = WordHash.seed

    var fingerprint: Fingerprint { Fingerprint(storedValue: hash) }

    mutating func begin(_ kind: Kind, _ instance: Int, _ at: Timestamp) {
      combine(kind.rawValue)
      combine(Int64(instance))
      combine(at.millisecondsSinceEpoch)
    }

    mutating func combine(_ number: Int64) {
      hash = WordHash.mixed(hash, UInt64(bitPattern: number))
    }

    mutating func combine(_ text: String) {
      hash = WordHash.mixed(hash, WordHash.hash(text.utf8.span.bytes))
    }
  }
}
