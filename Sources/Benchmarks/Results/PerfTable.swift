/// Lays measurements out as lines of columns.
package enum PerfTable {
  private static let widths = [62, 10, 10, 10, 9, 9, 8, 10]

  /// The line above the figures.
  package static let heading = line(
    ["benchmark", "CPU ms", "spread", "units/s", "ns/unit", "bytes/s", "peak MB", "instr/unit"])

  /// Returns one measurement's line; a dash stands for what was not counted.
  package static func line(of measurement: Measurement) -> String {
    line([
      measurement.id,
      Figures.fixed(Double(measurement.processorNanoseconds) / 1e6, 1),
      "±" + Figures.fixed(measurement.spread * 50, 1) + "%",
      Figures.scaled(measurement.unitsPerSecond),
      Figures.fixed(measurement.nanosecondsPerUnit, 1),
      measurement.bytesPerSecond.map(Figures.scaled) ?? "-",
      measurement.peakBytes.map { Figures.fixed(Double($0) / 1_048_576, 1) } ?? "-",
      measurement.instructions.map {
        Figures.fixed(Double($0) / Double(max(measurement.work.count, 1)), 1)
      } ?? "-",
    ]) + (measurement.virtualToReal.map { "  " + Figures.scaled($0) + " × real time" } ?? "")
  }

  private static func line(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { index, cell in
      let blanks = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + blanks : " " + blanks + cell.0
    }.joined()
  }
}
