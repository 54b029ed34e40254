import ChangeEngine
import Simulation
import Testing

/// Plays every small history and compares the oracle with a model that knows only the promises.
@Suite struct OracleTests {
  /// What the model says about one record: owed events that never came, and events that were too many
  /// or of the wrong kind.
  private struct Count: Hashable { var lost = 0, duplicated = 0, misclassified = 0, invented = 0 }

  /// The seconds at which a change may come: before, between, after and exactly at the polls of minutes
  /// 5, 10 and 15, and so that a lag of 30 s or 400 s ends exactly at one.
  private static let slots: [Int64] = [200, 270, 300, 301, 660]

  /// What is varied besides the changes.
  struct Setting: Hashable, Sendable {
    var lag: Int64 = 0
    var isDeduplicating = true
    var tolerance: Int64 = 10
    var delay: Int64 = 0
  }

  @Test(arguments: [
    Setting(), Setting(isDeduplicating: false), Setting(tolerance: 0), Setting(lag: 30),
    Setting(lag: 400), Setting(lag: 30, isDeduplicating: false, tolerance: 0),
    Setting(lag: 30, delay: 31), Setting(isDeduplicating: false, delay: 400),
    Setting(lag: 30, isDeduplicating: false, delay: 60),
  ])
  func `the oracle agrees with a model on every small history`(setting: Setting) throws {
    var histories = 0
    let choices = (0..<2).flatMap { record in OracleTests.slots.map { (record, $0) } }
    let empty: [[(Int, Int64)]] = [[]]
    let all = (0..<3).reduce((empty, empty)) { sofar, _ in
      let longer = sofar.1.flatMap { prefix in
        choices.filter { choice in prefix.last.map { $0.1 <= choice.1 } ?? true }.map {
          prefix + [$0]
        }
      }
      return (sofar.0 + longer, longer)
    }.0
    for changes in all {
      for exists in [false, true] {
        for failing in [nil, 1, 2] as [Int?] {
          histories += 1
          let (verdict, model) = try play(changes, exists, failing, setting)
          #expect(
            verdict == model,
            "changes \(changes), exists \(exists), failing poll \(String(describing: failing)), \(setting)"
          )
        }
      }
    }
    #expect(histories > 1_000)
  }

  private func play(
    _ changes: [(Int, Int64)], _ exists: Bool, _ failing: Int?, _ setting: Setting
  ) throws -> (Count, Count) {
    let start = Timestamp(millisecondsSinceEpoch: 0)
    let at = { (seconds: Int64) in start.advanced(byMilliseconds: seconds * 1_000) }
    var known: Set<Int> = exists ? [0, 1] : []
    var timeline: [TimelineEntry] = changes.enumerated().map { index, change in
      let kind: ChangeKind = known.insert(change.0).inserted ? .created : .updated
      return TimelineEntry(
        at: at(change.1),
        action: .change(
          RecordChange(
            kind: kind, resource: "contacts", ids: [RecordID("\(change.0)")],
            fields: [.init(key: "n", value: .number("\(index)"))])))
    }
    if let failing {
      timeline.append(
        TimelineEntry(
          at: at(Int64(failing) * 300 - 1),
          action: .fault(Fault(kind: .reset, times: 1, durationMilliseconds: nil, page: nil))))
      timeline.sort { $0.at < $1.at }
    }
    var scenario = try Sample.scenario(
      tolerance: setting.tolerance, lag: setting.lag, delay: setting.delay)
    scenario.timeline = timeline
    scenario.policies.deduplicates = setting.isDeduplicating
    if exists {
      scenario.records = (0..<2).map {
        ExistingRecord(
          resource: "contacts", id: RecordID("\($0)"), created: at(-90_000), updated: at(-90_000),
          fields: [])
      }
    }
    scenario.until = at(1_200)
    var simulator = try Simulator(scenario)
    let outcome = try simulator.run()
    let verdict = Oracle(scenario, outcome).verdict()
    let counted = Count(
      lost: verdict.lost.count, duplicated: verdict.duplicated.count,
      misclassified: verdict.misclassified.count, invented: verdict.invented.count)
    let polls = [1, 2, 3, 4].filter { $0 != failing }.map { Int64($0) * 300 }
    var model = Count()
    for record in 0..<2 {
      let times = changes.filter { $0.0 == record }.map(\.1)
      let events = outcome.trace.events.filter { $0.event.objectID.text == "\(record)" }
      judge(times, exists, setting.lag, polls, events, &model)
    }
    return (counted, model)
  }

  /// Walks from poll to poll with a list of what the receiver should have been told by each.
  private func judge(
    _ times: [Int64], _ exists: Bool, _ lag: Int64, _ polls: [Int64], _ events: [Trace.Event],
    _ count: inout Count
  ) {
    var isIntroduced = exists
    var told: [(poll: Int64, type: ChangeType, wasSent: Bool)] = []
    for (index, poll) in polls.enumerated() {
      let previous = index == 0 ? -1 : polls[index - 1]
      guard times.contains(where: { $0 + lag <= poll && $0 + lag > previous }) else { continue }
      told.append((poll, isIntroduced ? .updated : .created, false))
      isIntroduced = true
    }
    for event in events {
      let second = event.at.millisecondsSinceEpoch / 1_000
      // A poll shows the state of the last change that it can see: that change's first poll is meant.
      let shown = times.last { $0 + lag <= second }
      guard let shown, let owedBy = polls.first(where: { $0 >= shown + lag }),
        let index = told.firstIndex(where: { $0.poll == owedBy })
      else {
        count.invented += 1
        continue
      }
      guard !told[index].wasSent else {
        count.duplicated += 1
        continue
      }
      // CREATED makes up for a creation that an earlier poll missed.
      let missed = told.firstIndex { $0.type == .created && !$0.wasSent && $0.poll < owedBy }
      if event.event.type == .created, let missed {
        told[missed].wasSent = true
      } else if event.event.type != told[index].type {
        count.misclassified += 1
      }
      told[index].wasSent = true
    }
    count.lost += told.count { !$0.wasSent }
  }
}
