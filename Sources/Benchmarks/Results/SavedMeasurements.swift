import ChangeEngine

/// Measurements as a file keeps them: one JSON object.
package enum SavedMeasurements {
  private static let version = "1"

  /// Returns the file's text; `conditions` say on what they were taken.
  package static func text(of measurements: [Measurement], conditions: [String: String]) -> String {
    let document = JSONValue.object([
      .init(key: "version", value: .number(version)),
      .init(
        key: "conditions",
        value: .object(
          conditions.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .string($0.value)) }
        )),
      .init(key: "measurements", value: .array(measurements.map(value))),
    ])
    return document.canonicalText + "\n"
  }

  /// Reads a file's text; throws ``BenchmarkError`` for one that is something else.
  package static func read(_ bytes: [UInt8], path: String) throws(BenchmarkError) -> [Measurement] {
    let root: JSONValue
    do {
      root = try JSONDocument(bytes).root
    } catch {
      throw BenchmarkError("\(path): error: not JSON: \(error.message); \(error.remedy)")
    }
    guard root["version"]?.scalarText == version, case .array(let values)? = root["measurements"]
    else {
      throw BenchmarkError(
        "\(path): error: not measurements of this version; write them anew with --save")
    }
    var measurements: [Measurement] = []
    for (index, value) in values.enumerated() {
      guard let measurement = measurement(value) else {
        throw BenchmarkError(
          "\(path): error: measurement \(index + 1) is not whole; write them anew with --save")
      }
      measurements.append(measurement)
    }
    return measurements
  }

  private static func value(_ measurement: Measurement) -> JSONValue {
    let work = measurement.work
    return object([
      ("id", .string(measurement.id)), ("unit", .string(work.unit)), ("count", number(work.count)),
      ("bytes", work.bytes.map(number)), ("peakBytes", measurement.peakBytes.map(number)),
      ("virtualMilliseconds", work.virtualMilliseconds.map(number)),
      (
        "runs",
        .array(
          measurement.runs.map { run in
            object([
              ("wallNanoseconds", number(run.wallNanoseconds)),
              ("processorNanoseconds", number(run.processorNanoseconds)),
              ("instructions", run.instructions.map(number)),
            ])
          })
      ),
    ])
  }

  private static func measurement(_ value: JSONValue) -> Measurement? {
    guard let id = value["id"]?.scalarText, let unit = value["unit"]?.scalarText,
      let count = integer(value["count"]), case .array(let values)? = value["runs"],
      !values.isEmpty
    else { return nil }
    var runs: [Measurement.Run] = []
    for run in values {
      guard let wall = integer(run["wallNanoseconds"]),
        let processor = integer(run["processorNanoseconds"])
      else { return nil }
      runs.append(
        Measurement.Run(
          wallNanoseconds: wall, processorNanoseconds: processor,
          instructions: integer(run["instructions"])))
    }
    return Measurement(
      id: id,
      work: Benchmark.Work(
        unit, count: Int(count), bytes: integer(value["bytes"]).map(Int.init),
        virtualMilliseconds: integer(value["virtualMilliseconds"])),
      runs: runs, peakBytes: integer(value["peakBytes"]).map(Int.init))
  }

  private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { key, value in value.map { .init(key: key, value: $0) } })
  }

  private static func number(_ number: some BinaryInteger) -> JSONValue { .number("\(number)") }

  private static func integer(_ value: JSONValue?) -> Int64? {
    value?.scalarText.flatMap { Int64($0) }
  }
}
