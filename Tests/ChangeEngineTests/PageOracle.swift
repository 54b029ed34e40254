import ChangeEngine

/// The slow, obvious way to read a page: build the whole value, then look things up in it.
struct PageOracle {
  /// What a record says.
  struct Reading: Equatable {
    var id: JSONValue?
    var created: JSONValue?
    var updated: JSONValue?
    var fingerprint: Fingerprint
  }

  enum Answer: Equatable {
    case records([Reading])
    case refused(PageScanner.Refusal)
  }

  let resource: String
  let paths: [FieldPath?]

  func read(_ bytes: [UInt8]) -> Answer {
    guard let root = try? JSONDocument(bytes).root else { return .refused(.notJSON) }
    switch root {
    case .array(let records): return .records(records.map(reading))
    case .object:
      for key in [resource] + PageScanner.wrappers {
        if case .array(let records)? = root[key] { return .records(records.map(reading)) }
      }
      return .refused(.noList)
    case .null, .bool, .number, .string: return .refused(.neitherListNorObject)
    }
  }

  private func reading(_ record: JSONValue) -> Reading {
    let values = paths.map { $0?.value(in: record).map(PageOracle.shallow) }
    return Reading(
      id: values[0], created: values[1], updated: values[2],
      fingerprint: Fingerprint(of: record))
  }

  /// The scan only says that a list or an object stands there.
  private static func shallow(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array, .object: .array([])
    case .null, .bool, .number, .string: value
    }
  }

  /// A scanner, and the one that takes no fingerprints.
  struct Scanners {
    var full: PageScanner
    var skimming: PageScanner
  }

  /// The same from the scan; what a skim finds, where it is not the same but for the fingerprints.
  func scan(_ bytes: [UInt8], with scanners: inout Scanners) -> Answer {
    let answer = PageOracle.scan(bytes, with: &scanners.full)
    let skimmed = PageOracle.scan(bytes, with: &scanners.skimming)
    return skimmed == PageOracle.withoutFingerprints(answer) ? answer : skimmed
  }

  private static func withoutFingerprints(_ answer: Answer) -> Answer {
    guard case .records(var records) = answer else { return answer }
    for index in records.indices { records[index].fingerprint = Fingerprint() }
    return .records(records)
  }

  private static func scan(_ bytes: [UInt8], with scanner: inout PageScanner) -> Answer {
    PaddedBytes.with(bytes) { padded in
      do throws(PageScanner.Refusal) {
        return .records(
          try scanner.records(in: padded, count: bytes.count).map { record in
            Reading(
              id: record.id.value(in: padded), created: record.created.value(in: padded),
              updated: record.updated.value(in: padded), fingerprint: record.fingerprint)
          })
      } catch {
        return .refused(error)
      }
    }
  }

  func scanner() -> Scanners {
    let scanners = [true, false].map { hasFingerprints in
      PageScanner(
        resource: resource,
        scanner: RecordScanner(
          id: paths[0], created: paths[1], updated: paths[2], hasFingerprints: hasFingerprints))
    }
    return Scanners(full: scanners[0], skimming: scanners[1])
  }
}
