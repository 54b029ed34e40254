import ChangeEngine
import Simulation
import Testing

@Suite struct IDSetTests {
  @Test(arguments: [0, 1, 7, 100, 5_000])
  func `it holds what was put into it, and nothing else`(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    var set = IDSet(capacity: count)
    var model: Set<RecordID> = []
    for _ in 0..<count {
      let id = RecordID(String(random.next(in: 0...Int64(count))))
      #expect(set.insert(id, hash: IDSet.hash(of: id)) == model.insert(id).inserted)
    }

    for number in 0...count {
      let id = RecordID(String(number))
      #expect(set.contains(id) == model.contains(id))
    }
  }

  /// The quick hash is no secret, so someone can make ids that all have the same slot.
  @Test func `ids that were made to collide are held, too`() {
    var colliding: [RecordID] = []
    var number = 0
    while colliding.count < 200 {
      let id = RecordID(String(number, radix: 36))
      if IDSet.hash(of: id) & 511 == 7 { colliding.append(id) }
      number += 1
    }
    var set = IDSet(capacity: 200)
    let inserted = colliding.map { set.insert($0, hash: IDSet.hash(of: $0)) }
    let again = colliding.map { set.insert($0, hash: IDSet.hash(of: $0)) }

    #expect(!inserted.contains(false) && !again.contains(true))
    #expect(colliding.allSatisfy(set.contains) && !set.contains(RecordID("-")))
  }

  @Test func `a composed and a decomposed letter are two ids`() {
    let ids = ["\u{E9}", "e\u{301}"].map { RecordID($0) }
    var set = IDSet(capacity: 2)

    #expect(ids.allSatisfy { set.insert($0, hash: IDSet.hash(of: $0)) })
  }
}
