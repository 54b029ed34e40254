/// A fixed piece of work that can be timed.
package struct Benchmark {
  /// What a run does, in numbers.
  package struct Work: Hashable, Sendable {
    /// What is counted, in the plural: records, events, scenarios.
    package let unit: String
    /// How many of them one run handles.
    package let count: Int
    /// How many bytes one run reads, where it reads any.
    package let bytes: Int?
    /// How many milliseconds of virtual time pass in one run, where any does.
    package let virtualMilliseconds: Int64?

    package init(
      _ unit: String, count: Int, bytes: Int? = nil, virtualMilliseconds: Int64? = nil
    ) {
      self.unit = unit
      self.count = count
      self.bytes = bytes
      self.virtualMilliseconds = virtualMilliseconds
    }
  }

  /// A benchmark that is ready to run.
  package struct Prepared {
    package let work: Work
    /// Does the whole work and returns a checksum of its answer: it keeps the compiler from dropping
    /// the work, and a run that answers differently from the one before fails.
    package let run: () throws -> UInt64

    package init(work: Work, run: @escaping () throws -> UInt64) {
      self.work = work
      self.run = run
    }
  }

  /// The suite that it belongs to, such as `kernel`.
  package let suite: String
  /// What distinguishes it in its suite, such as `10,000 pending`.
  package let name: String
  /// Makes what the runs need, outside of the measured time.
  package let prepare: () throws -> Prepared

  /// Creates a benchmark whose work is known only when it is prepared.
  package init(suite: String, name: String, prepare: @escaping () throws -> Prepared) {
    self.suite = suite
    self.name = name
    self.prepare = prepare
  }

  /// Creates a benchmark; `prepare` returns the run, see ``Prepared``.
  package init(
    suite: String, name: String, work: Work,
    prepare: @escaping () throws -> () throws -> UInt64
  ) {
    self.init(suite: suite, name: name) { Prepared(work: work, run: try prepare()) }
  }

  /// The suite and the name; no two benchmarks have the same.
  package var id: String { "\(suite): \(name)" }
}

/// A run that did not do its work.
package struct BenchmarkError: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
