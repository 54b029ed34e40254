import ChangeEngine
import Simulation

/// Reads the oracle's verdicts that a scenario states: each a list, whose entries stand for one each.
struct VerdictReader {
  let scalars: ScalarReader
  let log: ProblemLog
  /// The resources whose records may stand there.
  let resources: [String]

  /// Reads records that were lost, duplicated or invented: `contacts/7`, or `{ id: contacts/7 }`.
  func records(_ map: MappingReader, _ key: String) -> [RecordReference] {
    let reader = RecordReader(scalars: scalars, log: log)
    return scalars.list(map[key], of: "records").flatMap { element -> [RecordReference] in
      var value = element
      if element.members != nil {
        // The oracle says of such a record no more than that it is one.
        guard
          let map = MappingReader(element, keys: ["id"], of: "an entry of '\(key)'", log: log),
          let id = map.required("id", of: "the entry", remedy: "write id: contacts/7")
        else { return [] }
        value = id
      }
      guard let found = reader.references(value, resources: resources) else { return [] }
      return found.ids.map { RecordReference(resource: found.resource, id: $0) }
    }
  }

  func misclassified(_ node: YAMLNode?) -> [ExpectedMisclassification] {
    let reader = RecordReader(scalars: scalars, log: log)
    return scalars.list(node, of: "records").flatMap { element -> [ExpectedMisclassification] in
      var actual: ChangeType?
      var expected: ChangeType?
      var value = element
      if element.members != nil {
        guard
          let map = MappingReader(
            element, keys: ["id", "is", "should"], of: "a misclassification", log: log),
          let id = map.required("id", of: "the misclassification", remedy: "write id: contacts/7")
        else { return [] }
        map.checkFilled()
        value = id
        actual = kind(map["is"], "'is'")
        expected = kind(map["should"], "'should'")
      }
      guard let found = reader.references(value, resources: resources) else { return [] }
      return found.ids.map {
        ExpectedMisclassification(
          record: RecordReference(resource: found.resource, id: $0), actual: actual,
          expected: expected)
      }
    }
  }

  func disagreements(_ node: YAMLNode?) -> [ExpectedDisagreement] {
    scalars.list(node, of: "disagreements").flatMap { element -> [ExpectedDisagreement] in
      let keys = ["id", "poll", "webhook"]
      guard let map = MappingReader(element, keys: keys, of: "a disagreement", log: log),
        let id = map.required("id", of: "the disagreement", remedy: "write id: contacts/7"),
        let found = RecordReader(scalars: scalars, log: log).references(id, resources: resources)
      else { return [] }
      map.checkFilled()
      let polled = kind(map["poll"], "'poll'")
      let notified = kind(map["webhook"], "'webhook'")
      return found.ids.map {
        ExpectedDisagreement(
          record: RecordReference(resource: found.resource, id: $0), polled: polled,
          notified: notified)
      }
    }
  }

  private func kind(_ node: YAMLNode?, _ what: String) -> ChangeType? {
    scalars.word(node, what, as: ChangeType.self)
  }
}
