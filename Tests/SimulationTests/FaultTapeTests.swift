import ChangeEngine
import Simulation
import Testing

/// Which fault hits a request.
@Suite struct FaultTapeTests {
  /// A list of all faults, asked from its beginning each time.
  private struct Model {
    private var running: [(fault: Fault, end: Int64, left: Int)] = []

    mutating func begin(_ fault: Fault, _ now: Int64) {
      running.append(
        (fault, fault.durationMilliseconds.map { now + $0 } ?? .max, fault.times ?? .max))
    }

    mutating func fate(of target: Fault.Target, page: Int, _ now: Int64) -> Fault.Kind? {
      running.removeAll { $0.left == 0 || $0.end <= now }
      for index in running.indices where running[index].fault.target == target {
        guard running[index].fault.page ?? page == page else { continue }
        if running[index].left != .max { running[index].left -= 1 }
        return running[index].fault.kind
      }
      return nil
    }
  }

  @Test(arguments: 0..<30)
  func `of those in force the first one that fits hits, as a list of all of them says`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    var (tape, model) = (FaultTape(), Model())
    var now: Int64 = 0
    let targets: [Fault.Target] = [.poll, .callback, .webhook]
    for number in 0..<2_000 {
      now += random.next(in: 0...3)
      let target = targets[Int(random.next(in: 0...2))]
      // Now more faults begin than requests come, now fewer.
      if random.next(in: 0...9) < (number / 200 % 2 == 0 ? 7 : 3) {
        let times = random.next(in: 0...3)
        let duration = random.next(in: 0...200)
        let page = random.next(in: 0...5)
        let fault = Fault(
          on: target, kind: .slow(milliseconds: Int64(number)),
          times: times == 0 ? nil : Int(times),
          durationMilliseconds: duration > 150 && times > 0 ? nil : duration,
          page: target == .poll && page < 3 ? Int(page) : nil)
        tape.begin(fault, at: Timestamp(millisecondsSinceEpoch: now))
        model.begin(fault, now)
      } else {
        let page = target == .poll ? Int(random.next(in: 1...2)) : 1
        let fate = tape.fate(
          of: target, page: page, at: Timestamp(millisecondsSinceEpoch: now))
        #expect(fate == model.fate(of: target, page: page, now), "\(number)")
      }
    }
  }
}
