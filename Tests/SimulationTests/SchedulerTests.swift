import ChangeEngine
import Simulation
import Testing

@Suite struct SchedulerTests {
  private func moment(_ milliseconds: Int64) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: milliseconds)
  }

  @Test func `entries come by time, and at one time in the order of their putting in`() {
    var scheduler = Scheduler<String>(start: moment(0))
    for (name, due) in [("c", 7), ("a", 5), ("d", 7), ("b", 5), ("e", 7)] as [(String, Int64)] {
      scheduler.schedule(name, at: moment(due))
    }
    var taken: [String] = []
    while let entry = scheduler.next(until: moment(7)) { taken.append(entry) }

    #expect(taken == ["a", "b", "c", "d", "e"])
    #expect(scheduler.now == moment(7))
  }

  @Test func `nothing is due after the end, and nothing goes into the past`() {
    var scheduler = Scheduler<String>(start: moment(10))
    scheduler.schedule("past", at: moment(3))
    scheduler.schedule("late", at: moment(21))

    #expect(scheduler.next(until: moment(20)) == "past")
    #expect(scheduler.now == moment(10))
    #expect(scheduler.next(until: moment(20)) == nil)
  }

  /// Against a list that is sorted anew for each entry.
  @Test(arguments: 0..<20)
  func `entries put in and taken at random come as a sorted list gives them`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var scheduler = Scheduler<Int>(start: moment(0))
    var waiting: [(due: Int64, number: Int)] = []
    for number in 0..<2_000 {
      if random.next(in: 0...9) < 5 {
        let due = scheduler.now.millisecondsSinceEpoch + random.next(in: -3...20)
        scheduler.schedule(number, at: moment(due))
        waiting.append((max(due, scheduler.now.millisecondsSinceEpoch), number))
      } else {
        let end = scheduler.now.millisecondsSinceEpoch + random.next(in: 0...10)
        let first = waiting.enumerated().min {
          ($0.element.due, $0.element.number) < ($1.element.due, $1.element.number)
        }
        let isDue = first.map { $0.element.due <= end } ?? false
        let taken = scheduler.next(until: moment(end))

        #expect(taken == (isDue ? first?.element.number : nil))
        if isDue, let first { waiting.remove(at: first.offset) }
      }
    }
  }

  @Test func `a seed gives the same numbers, and a name a stream of its own`() {
    var first = SeededRandom(seed: 7).fork("a")
    var second = SeededRandom(seed: 7).fork("a")
    var other = SeededRandom(seed: 7).fork("b")
    let numbers = (0..<100).map { _ in first.next(in: 3...9) }

    #expect(numbers == (0..<100).map { _ in second.next(in: 3...9) })
    #expect(numbers != (0..<100).map { _ in other.next(in: 3...9) })
    #expect(Set(numbers) == Set(3...9))
  }
}
