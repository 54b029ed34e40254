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

  /// Takes the run of `resource` that began at `start`; `trace` is that of one instance.
  ///
  /// Of two that did, the last: the process died in the other, and started again in no time.
  init(of resource: String, startingAt start: Timestamp, in trace: Trace) {
    self.resource = resource
    self.start = start
    let requests = trace.requests.filter { $0.resource == resource && $0.at >= start }
    let first = requests.lastIndex { $0.at == start && $0.page == 1 } ?? requests.endIndex
    pages = zip(requests[first...], 1...).prefix { $0.page == $1 }.map(\.0)
    let isStart = { (note: Trace.Note) in
      if case .pollStarted(resource, _) = note.decision { true } else { false }
    }
    let notes = trace.notes.drop { $0.at < start }
    let begin = notes.lastIndex { $0.at == start && isStart($0) } ?? notes.endIndex
    decisions =
      notes[begin...].prefix(1).map(\.decision)
      + notes[begin...].dropFirst().prefix { !isStart($0) }.map(\.decision)
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
}
