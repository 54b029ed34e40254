import ChangeEngine
import Formats
import Simulation
import TestSupport
import Testing

/// Every file in `Scenarios/` is a test.
@Suite struct ScenarioTests {
  @Test(arguments: TestFiles.scenarios)
  func `the scenario passes, twice alike`(path: String) throws {
    let file = ScenarioFile(try TestFiles.bytes(path), path: path, loader: DiskLoader())
    #expect(file.problems.isEmpty, "\(file.problems.map(\.description))")
    #expect(!file.scenarios.isEmpty)
    for scenario in file.scenarios {
      let result = try CasePlayer().play(scenario)
      #expect(
        result.status == .passed || result.status == .skipped,
        "\(scenario.displayName): \(result.failures.map { ($0.message, $0.causes) })")
      #expect(try CasePlayer().play(scenario).trace.digest == result.trace.digest)
    }
  }

  @Test func `there are at least sixty cases`() throws {
    let count = try TestFiles.scenarios.reduce(0) {
      $0 + ScenarioFile(try TestFiles.bytes($1), path: $1, loader: DiskLoader()).scenarios.count
    }

    #expect(count >= 60)
  }
}
