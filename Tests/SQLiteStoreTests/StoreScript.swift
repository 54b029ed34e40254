import ChangeEngine
import Simulation
import Testing

@testable import SQLiteStore

/// A fixed sequence of transactions, and what a state must hold after each.
struct StoreScript {
  let transactions: [[StoreOperation]]
  /// The model after so many transactions.
  let models: [StoreModel]

  init(seed: UInt64, count: Int) {
    var source = OperationSource(random: SeededRandom(seed: seed))
    var transactions: [[StoreOperation]] = []
    var models = [StoreModel()]
    for index in 0..<count {
      // Each leaves its number, so that no two states are alike.
      var instance = InstanceState(created: Timestamp(millisecondsSinceEpoch: 0))
      instance.lastEventNumber = Int64(index + 1)
      let operations = source.operations() + [.instance(instance)]
      var model = models[models.count - 1]
      for operation in operations { operation.apply(to: &model) }
      transactions.append(operations)
      models.append(model)
    }
    self.transactions = transactions
    self.models = models
  }

  var count: Int { transactions.count }

  /// Runs the transaction of that index; `ended` is called when only the commit is left to do.
  func run(_ index: Int, in store: SQLiteStore, ended: () -> Void = {}) throws {
    try store.transact { state in
      var model = models[index]
      for operation in transactions[index] {
        try operation.apply(to: state, expecting: model)
        operation.apply(to: &model)
      }
      ended()
    }
  }

  /// Whether the state is that after so many transactions.
  func isState(of store: SQLiteStore, after count: Int) throws -> Bool {
    try store.transact { try models[count].differences(from: $0) } == []
  }

  /// After how many transactions the state is what it is; `nil` when it is that of none.
  func count(in store: SQLiteStore) throws -> Int? {
    let last = try store.transact { try $0.instanceState()?.lastEventNumber ?? 0 }
    return try isState(of: store, after: Int(last)) ? Int(last) : nil
  }
}
