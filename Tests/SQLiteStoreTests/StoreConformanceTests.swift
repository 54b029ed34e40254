import ChangeEngine
import SQLiteStore
import Simulation
import Testing

/// Every store keeps what a model keeps, transaction by transaction.
@Suite struct StoreConformanceTests {
  enum Kind: CaseIterable { case inMemory, sqliteInMemory, sqliteFile }

  private struct Abandoned: Error {}

  @Test(arguments: Kind.allCases, 0..<6)
  func `random transactions leave what the model holds`(kind: Kind, seed: Int) throws {
    try TemporaryFolder.with { folder in
      var source = OperationSource(random: SeededRandom(seed: UInt64(seed)))
      var model = StoreModel()
      var store = try store(kind, folder)
      for _ in 0..<25 {
        if let file = store as? SQLiteStore, kind == .sqliteFile, source.chance(oneIn: 10) {
          try file.close()
          store = try self.store(kind, folder)
        }
        try transact(store, &model, &source)
        let differences = try store.transact { try model.differences(from: $0) }
        #expect(differences == [], "seed \(seed)")
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `a transaction reads its own writes, and nobody reads those of a failed one`(
    kind: Kind
  ) throws {
    try TemporaryFolder.with { folder in
      let store = try store(kind, folder)
      let state = ResourceState(lastPoll: Timestamp(millisecondsSinceEpoch: 7))

      #expect(throws: Abandoned.self) {
        try store.transact { transaction in
          try transaction.setResourceState(state, of: "contacts")
          try #expect(transaction.resourceState("contacts") == state)
          throw Abandoned()
        }
      }

      try #expect(store.transact { try $0.resourceState("contacts") } == nil)
    }
  }

  /// A poll's payload may be megabytes, and thousands of callbacks repeat it, one transaction each.
  @Test(arguments: Kind.allCases)
  func `callbacks that share a payload share its bytes in each transaction`(kind: Kind) throws {
    try TemporaryFolder.with { folder in
      let store = try store(kind, folder)
      let payload = CallbackBody.Payload(number: 1, bytes: Array("{}".utf8))
      let now = Timestamp(millisecondsSinceEpoch: 1)
      try store.transact { state in
        try state.appendToOutbox(
          (1...3).map {
            QueuedCallback(
              number: $0, eventCount: 1, body: CallbackBody(head: [], payload: payload, tail: []),
              due: now)
          })
      }

      let first = try store.transact { try $0.callbacks(dueBy: now, limit: 1) }
      let rest = try store.transact {
        try $0.callbacks(dueBy: now, after: .min, passingOver: [1], limit: 9)
      }

      #expect(rest.map(\.number) == [2, 3])
      let places = (first + rest).map { $0.body.payload.bytes.withUnsafeBytes(\.baseAddress) }
      #expect(Set(places).count == 1)
    }
  }

  /// One transaction in four is abandoned after its writes.
  private func transact(
    _ store: any StateStore, _ model: inout StoreModel, _ source: inout OperationSource
  ) throws {
    let operations = source.operations()
    let isAbandoned = source.chance(oneIn: 4)
    var written = model
    do {
      try store.transact { state in
        for operation in operations {
          try operation.apply(to: state, expecting: written)
          operation.apply(to: &written)
        }
        try #expect(written.differences(from: state) == [])
        if isAbandoned { throw Abandoned() }
      }
      model = written
    } catch is Abandoned {}
  }

  private func store(_ kind: Kind, _ folder: String) throws -> any StateStore {
    switch kind {
    case .inMemory: InMemoryStore()
    case .sqliteInMemory: try SQLiteStore(.memory)
    case .sqliteFile: try SQLiteStore(.file(folder + "/state.db"), durability: .normal)
    }
  }
}
