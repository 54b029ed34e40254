import ChangeEngine
import Foundation

/// Reading and writing dates, and looking offsets up, beside what Foundation does.
struct DatesSuite {
  let scale: Int

  /// The year of a workload's dates: 2026.
  private static let year: ClosedRange<Int64> = 1_767_225_600_000...1_798_761_599_999
  private static let count = 4_096

  var benchmarks: [Benchmark] {
    [
      read("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "UTC"),
      read("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "America/New_York"),
      read("yyyy-MM-dd'T'HH:mm:ssZ", "America/New_York"),
      read("yyyy-MM-dd HH:mm:ss", "America/New_York"),
      read("yyyy-MM-dd HH:mm:ss z", "America/New_York"),
      read("EEE, dd MMM yyyy HH:mm:ss Z", "America/New_York"),
      read("milliseconds", "UTC"),
      write("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "America/New_York"),
      offsets("America/New_York"),
      foundationFormatStyle(),
      foundationFormatter(),
    ]
  }

  private var moments: [Timestamp] {
    Workload.moments(count: DatesSuite.count, in: DatesSuite.year)
  }

  private func benchmark(
    _ name: String, values: Int, prepare: @escaping @Sendable () throws -> () -> UInt64
  ) -> Benchmark {
    let rounds = max(1, values / scale / DatesSuite.count)
    return Benchmark(
      suite: "dates", name: name,
      work: Benchmark.Work("values", count: rounds * DatesSuite.count)
    ) {
      let round = try prepare()
      return { (0..<rounds).reduce(UInt64(0)) { sum, _ in sum &+ round() } }
    }
  }

  private func zone(_ id: String) -> ZoneRules { ZoneRules.named(id) ?? .utc }

  private func texts(_ format: DateFormat, _ zone: ZoneRules) -> [String] {
    moments.map { format.format($0, zone: zone) }
  }

  private func read(_ pattern: String, _ id: String) -> Benchmark {
    benchmark("read \(pattern) in \(id)", values: 20_000_000) {
      let format = try DateFormat(pattern: pattern)
      let zone = zone(id)
      let texts = texts(format, zone).map { Array($0.utf8) }
      let reference = moments[0]
      return {
        var sum: UInt64 = 0
        for text in texts {
          let reading = format.parse(text.span, zone: zone, referenceDate: reference)
          sum &+= UInt64(truncatingIfNeeded: reading?.timestamp.millisecondsSinceEpoch ?? 0)
        }
        return sum
      }
    }
  }

  private func write(_ pattern: String, _ id: String) -> Benchmark {
    benchmark("write \(pattern) in \(id)", values: 10_000_000) {
      let format = try DateFormat(pattern: pattern)
      let zone = zone(id)
      let moments = moments
      return {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        var sum: UInt64 = 0
        for moment in moments {
          bytes.removeAll(keepingCapacity: true)
          format.write(moment, zone: zone, into: &bytes)
          sum &+= UInt64(bytes[18])
        }
        return sum
      }
    }
  }

  private func offsets(_ id: String) -> Benchmark {
    benchmark("offset of a moment in \(id)", values: 40_000_000) {
      let zone = zone(id)
      let moments = moments
      return {
        moments.reduce(UInt64(0)) { $0 &+ UInt64(truncatingIfNeeded: zone.offset(at: $1)) }
      }
    }
  }

  // MARK: The peers

  private func foundationFormatStyle() -> Benchmark {
    benchmark("Foundation: ISO8601FormatStyle", values: 400_000) {
      let texts = texts(try DateFormat(pattern: "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"), .utc)
      let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
      return {
        texts.reduce(UInt64(0)) { sum, text in
          let date = try? style.parse(text)
          return sum &+ UInt64((date?.timeIntervalSince1970 ?? 0) * 1_000)
        }
      }
    }
  }

  private func foundationFormatter() -> Benchmark {
    benchmark("Foundation: DateFormatter", values: 20_000) {
      let pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"
      let texts = texts(try DateFormat(pattern: pattern), zone("America/New_York"))
      return {
        // A formatter is no Sendable value, so each round makes its own; it reads 4,096 dates.
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = pattern
        return texts.reduce(UInt64(0)) { sum, text in
          sum &+ UInt64((formatter.date(from: text)?.timeIntervalSince1970 ?? 0) * 1_000)
        }
      }
    }
  }
}
