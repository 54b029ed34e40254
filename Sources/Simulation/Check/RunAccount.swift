import ChangeEngine

/// What the trace holds of one run: its pages, and the engine's reasons.
///
/// The next run of a resource may begin in the instant in which this one ends, so times alone do not
/// tell them apart.
struct RunAccount {
  let resource: String
  let start: Timestamp
  /// In the order of their numbers, from 1.
  let pages: [Trace.Request]
  /// What the engine decided from the start of this run to that of the resource's next, about other
  /// resources too.
  let decisions: [Decision]

  private init(
    _ resource: String, _ start: Timestamp, pages: [Trace.Request] = [], decisions: [Decision] = []
  ) {
    self.resource = resource
    self.start = start
    self.pages = pages
    self.decisions = decisions
  }

  /// Takes the run of `resource` that began at `start`; `trace` is that of one instance.
  ///
  /// Of several that did, the first that succeeded counts, and the last where none did: an earlier one
  /// was undone by a crash, and a later one asks only for what is later than itself.
  init(of resource: String, startingAt start: Timestamp, in trace: Trace) {
    let runs = RunAccount.all(of: resource, startingAt: start, in: trace)
    self = runs.first(where: \.hasSucceeded) ?? runs.last ?? RunAccount(resource, start)
  }

  /// Returns the runs of `resource` that began at `start`, in order; usually one.
  ///
  /// After a crash, runs begin again in the same moment: also one that was done by then, where that of
  /// another resource was under way.
  static func all(
    of resource: String, startingAt start: Timestamp, in trace: Trace
  ) -> [RunAccount] {
    let isStart = { (note: Trace.Note) in
      if case .pollStarted(resource, _) = note.decision { true } else { false }
    }
    let notes = trace.notes.drop { $0.at < start }
    let begins = notes.indices.filter { notes[$0].at == start && isStart(notes[$0]) }
    let requests = trace.requests.filter { $0.resource == resource && $0.at >= start }
    let firsts = requests.indices.filter { requests[$0].at == start && requests[$0].page == 1 }
    return begins.enumerated().map { number, begin in
      // A run that was killed before its first request has none.
      let first = number < firsts.count ? firsts[number] : firsts.last ?? requests.endIndex
      let rest = notes[begin...].dropFirst().prefix { !isStart($0) }
      return RunAccount(
        resource, start, pages: zip(requests[first...], 1...).prefix { $0.page == $1 }.map(\.0),
        decisions: [notes[begin].decision] + rest.map(\.decision))
    }
  }

  /// Returns the starts of the runs that the engine took for a success, whoever answered them.
  static func successes(of resource: String, in trace: Trace) -> [Timestamp] {
    var start: Timestamp?
    return trace.notes.compactMap { note in
      switch note.decision {
      case .pollStarted(resource, _): start = note.at
      case .pollSucceeded(resource, _, _, _): return start
      default: break
      }
      return nil
    }
  }

  /// The engine asked for changes after this.
  var lowerBound: Timestamp? {
    if case .pollStarted(_, let lowerBound)? = decisions.first { lowerBound } else { nil }
  }

  private var hasSucceeded: Bool {
    decisions.contains { if case .pollSucceeded(resource, _, _, _) = $0 { true } else { false } }
  }
}
